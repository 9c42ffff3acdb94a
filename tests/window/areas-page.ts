/** A page with the map of the window and nothing else, for a level that is not in the pack: the output areas of 2011. */

import { CODES, ESTIMATED } from '../../ui/src/map/classes';
import { MapView } from '../../ui/src/map/mapview';
import type { Painting } from '../../ui/src/map/painting';
import type { Settlement } from '../../ui/src/backend/types';

declare global {
  interface Window {
    bench: { recolour: () => Promise<number>; zoom: (steps: number) => Promise<number>; resolution: () => number };
  }
}

const COLOURS = ['#fde725', '#7ad151', '#22a884', '#2a788e', '#414487'];
const parameters = new URLSearchParams(location.search);
const count = Number(parameters.get('areas'));
const target = document.createElement('div');
target.id = 'map';
target.style.cssText = `position:absolute;inset:0 auto auto 0;width:${parameters.get('width')}px;height:${parameters.get('height')}px`;
document.body.append(target);

let painted: ((painting: Painting) => void) | null = null;
const nothing = () => undefined;
const map = new MapView(target, `${location.origin}/tiles/`, {
  hover: nothing, pick: nothing, hoverPoint: nothing, pickPoint: nothing, movePoint: nothing, place: nothing,
  enter: nothing, failed: nothing,
  rest: () => (target.dataset.resolution = String(map.resolution)),
  painted: (painting) => painted?.(painting),
});

/** Classes that look like those of a measure: neighbours alike, some estimated, so hatched, and others lined and dotted. */
function painting(number: number): Painting {
  const codes = new Uint8Array(count);
  for (let area = 0; area < count; area += 1) {
    const wave = Math.sin(area / 40 + number) + Math.sin(area / 7 + 2 * number) / 2;
    const known = Math.min(4, Math.max(0, Math.floor((wave + 1.5) * (5 / 3))));
    codes[area] = area % 3 === 0 ? known + ESTIMATED : area % 97 === 0 ? CODES - 2 : known;
  }
  return { key: `bench/${number}`, level: 'lsoa', codes, colours: COLOURS, patterns: [null, 'lined', null, 'dotted', 'hatched'] };
}

function shown(wanted: Painting): Promise<void> {
  return new Promise((resolve) => {
    painted = (done) => {
      // The frame that has it on the screen.
      if (done === wanted) requestAnimationFrame(() => resolve());
    };
    map.paint(wanted);
  });
}

let number = 0;
window.bench = {
  async recolour() {
    const begin = performance.now();
    await shown(painting((number += 1)));
    return performance.now() - begin;
  },
  zoom(steps) {
    const begin = performance.now();
    map.zoomBy(steps, true);
    return new Promise((resolve) => {
      const before = target.dataset.resolution;
      const wait = () => {
        if (target.dataset.resolution === before) requestAnimationFrame(wait);
        else requestAnimationFrame(() => resolve(performance.now() - begin));
      };
      wait();
    });
  },
  resolution: () => map.resolution,
};

map.setPrints(new Map([['lsoa', 'bench'], ['authority', 'bench']]));
map.go({ kind: 'home' }, false);
map.showLevel('lsoa');
const places = (await (await fetch('/places.json')).json()) as { settlements: Settlement[]; points: [number, number][] };
map.setSettlements(places.settlements, 'en');
map.setPoints(places.points.map(([easting, northing], id) => ({ id: String(id), look: 'support', easting, northing })));
await shown(painting(0));
target.dataset.start = String(performance.now());
