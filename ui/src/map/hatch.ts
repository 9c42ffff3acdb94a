/** Fills that do not rely on colour: hatching for estimated values, dots and lines where there is no value. */

/** Marks on a class's colour, for classes that colour alone would not tell apart. */
export type Pattern = 'hatched' | 'dotted' | 'lined';

/** Side of a pattern in CSS pixels. */
const SIDE = 8;

/** The hatching's line: dark on light colours and light on dark ones. */
export function hatchColour(colour: string): string {
  return luminance(colour) > 0.35 ? 'rgba(0, 0, 0, 0.34)' : 'rgba(255, 255, 255, 0.42)';
}

/** Relative luminance of `#rrggbb` after WCAG 2; 1 for anything else. */
export function luminance(colour: string): number {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) return 1;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => {
    const channel = parseInt(part, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function pattern(
  colour: string,
  draw: (context: CanvasRenderingContext2D) => void,
): CanvasPattern | string {
  const ratio = window.devicePixelRatio || 1;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(SIDE * ratio);
  const context = canvas.getContext('2d');
  if (!context) return colour;
  context.scale(canvas.width / SIDE, canvas.height / SIDE);
  context.fillStyle = colour;
  context.fillRect(0, 0, SIDE, SIDE);
  draw(context);
  return context.createPattern(canvas, 'repeat') ?? colour;
}

/** Diagonal lines on a colour. */
export function hatched(colour: string): CanvasPattern | string {
  return pattern(colour, (context) => {
    context.strokeStyle = hatchColour(colour);
    context.lineWidth = 1;
    context.beginPath();
    // Three pieces, so that the line goes on in the neighbouring squares.
    for (const shift of [-SIDE, 0, SIDE]) {
      context.moveTo(shift - 1, SIDE + 1);
      context.lineTo(shift + SIDE + 1, -1);
    }
    context.stroke();
  });
}

/** Dots on a colour. */
export function dotted(colour: string, ink: string): CanvasPattern | string {
  return pattern(colour, (context) => {
    context.fillStyle = ink;
    context.fillRect(1, 1, 1.5, 1.5);
    context.fillRect(5, 5, 1.5, 1.5);
  });
}

/** Level lines on a colour. */
export function lined(colour: string, ink: string): CanvasPattern | string {
  return pattern(colour, (context) => {
    context.fillStyle = ink;
    context.fillRect(0, 1, SIDE, 1);
    context.fillRect(0, 5, SIDE, 1);
  });
}

/** A pattern on a colour, in ink that can be seen on it. */
export function patterned(kind: Pattern, colour: string): CanvasPattern | string {
  if (kind === 'hatched') return hatched(colour);
  const ink = luminance(colour) > 0.35 ? 'rgba(0, 0, 0, 0.55)' : 'rgba(255, 255, 255, 0.7)';
  return kind === 'dotted' ? dotted(colour, ink) : lined(colour, ink);
}
