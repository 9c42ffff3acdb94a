/** Drawing on the map: what the pointer and the keys do there while a tool that draws is in hand. */

import * as engine from '../backend/client';
import type { MapView } from '../map/mapview';
import { announcer } from '../state/announcer.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { say, t } from '../state/language.svelte';
import { howOf } from './combine';
import { drawKey } from './keys';
import { SelectOverlay } from './overlay';
import { outlineOf, type Corner } from './shapes';
import { selectTool } from './tool.svelte';

/** Pixels that a key moves the cross, and with Shift. */
const STEP = 24;
const FINE = 3;
/** Pixels around a corner in which the lasso closes. */
const NEAR = 12;
/** Pixels between two corners of a line drawn by hand. */
const LEAST = 2;
/** How long the cross has to rest before it is said where it is. */
const REST = 350;

/** Puts drawing on a map. Gives what a key does there: whether it was taken. */
export function drawOn(map: MapView): (event: KeyboardEvent) => boolean {
  /** What the pointer has drawn so far, in one go. */
  let line = $state.raw<readonly Corner[]>([]);
  const tolerance = (): number => NEAR * map.resolution;

  const overlay = new SelectOverlay({
    active: () => selectTool.active,
    move: (at) => {
      selectTool.at = at;
      selectTool.byKeys = false;
    },
    click: (at, held) => void selectTool.corner(at, tolerance(), howOf(selectTool.how, held)),
    drawing: (path) => {
      const begun = path[0];
      const now = path.at(-1);
      line = selectTool.tool === 'rectangle' && begun && now ? [begun, now] : [...path];
    },
    drawn: (path, held) => {
      line = [];
      void selectTool.drawn(path, LEAST * map.resolution, howOf(selectTool.how, held));
    },
  });
  map.add(overlay);

  $effect(() => {
    const { tool, corners, at, active, byKeys } = selectTool;
    const hand = line.length > 0;
    const outline = active ? outlineOf(tool, hand ? line : corners, hand ? null : at) : [];
    overlay.show({
      outline,
      corners: active && !hand ? corners : [],
      cross: active && byKeys ? at : null,
      closed: outline.length > 2,
    });
  });

  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Says which area the cross is on, once it rests. */
  function speak([easting, northing]: Corner): void {
    clearTimeout(resting);
    const { level } = choice;
    resting = setTimeout(() => {
      engine.locatePoint(easting, northing).then(
        (found) => {
          const position = found[level]?.position;
          const label = position === undefined ? undefined : areaLists.get(level)?.labels[position];
          announcer.say(
            label ? t('select-cross-on', { area: say(label) }) : t('select-cross-nowhere'),
          );
        },
        // Where nothing can be said, nothing is: the cross goes on.
        () => undefined,
      );
    }, REST);
  }

  return (event) => {
    if (!selectTool.active) return false;
    const action = drawKey(event);
    if (!action) return false;
    event.preventDefault();
    const at: Corner = (selectTool.byKeys ? selectTool.at : null) ?? map.centre;
    switch (action.kind) {
      case 'move': {
        const metres = (action.fine ? FINE : STEP) * map.resolution;
        const next: Corner = [at[0] + action.right * metres, at[1] - action.down * metres];
        selectTool.at = next;
        selectTool.byKeys = true;
        if (!map.shows(...next)) {
          map.go({ kind: 'point', centre: next, resolution: map.resolution }, false);
        }
        speak(next);
        break;
      }
      case 'corner':
        clearTimeout(resting);
        selectTool.at = at;
        selectTool.byKeys = true;
        void selectTool.corner(at, tolerance());
        break;
      case 'back':
        selectTool.back();
        break;
      case 'finish':
        void selectTool.finish();
        break;
      case 'leave':
        clearTimeout(resting);
        selectTool.cancel();
        break;
    }
    return true;
  };
}
