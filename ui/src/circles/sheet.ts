/** A sheet with the circles drawn on it, larger than the map: while the map is moved, it is only laid down elsewhere. */

import type { Frame } from './draw';

/** How much wider than the map the sheet is on each side, as a share of the map. */
const MARGIN = 0.25;

export class Sheet {
  #canvas: HTMLCanvasElement | null = null;
  #frame: Frame | null = null;
  #ratio = 0;

  /** What is on the sheet is no longer right. */
  wipe(): void {
    this.#frame = null;
  }

  /**
   * Lays the sheet down on a canvas, drawn anew where it has to be: at another scale once the map is at rest, and where
   * it does not cover the map. Positions are whole pixels of the screen, so that nothing is blurred.
   */
  lay(
    context: CanvasRenderingContext2D,
    frame: Frame,
    ratio: number,
    resting: boolean,
    draw: (context: CanvasRenderingContext2D, frame: Frame) => void,
  ): void {
    if (!this.#fits(frame, ratio, resting)) this.#drawAnew(frame, ratio, draw);
    const canvas = this.#canvas;
    const drawn = this.#frame;
    if (!canvas || !drawn) return;
    const scale = drawn.resolution / frame.resolution;
    const x = Math.round(((drawn.west - frame.west) / frame.resolution) * ratio);
    const y = Math.round(((frame.north - drawn.north) / frame.resolution) * ratio);
    context.drawImage(canvas, x, y, canvas.width * scale, canvas.height * scale);
  }

  #fits(frame: Frame, ratio: number, resting: boolean): boolean {
    const drawn = this.#frame;
    if (!drawn || ratio !== this.#ratio) return false;
    if (drawn.resolution !== frame.resolution) return !resting;
    const metres = ({ width, height, resolution }: Frame) => [
      width * resolution,
      height * resolution,
    ];
    const [wide = 0, high = 0] = metres(drawn);
    const [across = 0, down = 0] = metres(frame);
    return (
      frame.west >= drawn.west &&
      frame.north <= drawn.north &&
      frame.west + across <= drawn.west + wide &&
      frame.north - down >= drawn.north - high
    );
  }

  #drawAnew(
    frame: Frame,
    ratio: number,
    draw: (context: CanvasRenderingContext2D, frame: Frame) => void,
  ): void {
    const [right, down] = [frame.width, frame.height].map((side) => Math.ceil(side * MARGIN)) as [
      number,
      number,
    ];
    const wide: Frame = {
      west: frame.west - right * frame.resolution,
      north: frame.north + down * frame.resolution,
      resolution: frame.resolution,
      width: frame.width + 2 * right,
      height: frame.height + 2 * down,
    };
    const canvas = (this.#canvas ??= document.createElement('canvas'));
    const width = Math.round(wide.width * ratio);
    const height = Math.round(wide.height * ratio);
    const context = canvas.getContext('2d');
    if (!context) return;
    if (canvas.width === width && canvas.height === height) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
    } else {
      canvas.width = width;
      canvas.height = height;
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw(context, wide);
    this.#frame = wide;
    this.#ratio = ratio;
  }
}
