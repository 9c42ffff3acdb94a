// Measures the real window: start, recolour, panning, memory. Prints one line of JSON.

import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';

import { AppWindow, until } from './window.js';

const home = mkdtempSync(join(tmpdir(), 'cyswllt-bench-'));
const folder = join(home, 'config', 'wales.cyswllt.desktop');
mkdirSync(folder, { recursive: true });
const settings = { language: 'en', level: 'lsoa', measure: 'older_65', view: null };
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Resident memory in MB of a process and of all that it started. */
function memory(name) {
  const processes = readdirSync('/proc')
    .filter((id) => /^\d+$/.test(id))
    .flatMap((id) => {
      try {
        const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        const [, comm, , parent] = /^\d+ \((.*)\) (\S) (\d+)/.exec(stat);
        const resident = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
        return [{ id: Number(id), comm, parent: Number(parent), resident }];
      } catch {
        return [];
      }
    });
  // One that has ended but was not waited for has no memory.
  const own = processes.find((process) => process.comm === name && process.resident > 0);
  const family = new Set([own.id]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const process of processes) if (family.has(process.parent)) family.add(process.id);
  }
  const all = processes.filter((process) => family.has(process.id));
  return { own: own.resident, all: all.reduce((sum, process) => sum + process.resident, 0) };
}

async function start() {
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  const window = await AppWindow.open({ home });
  await window.ready();
  const at = await until('the mark of the first choropleth', () =>
    window.marks().find((mark) => mark.name === 'choropleth'));
  return { window, at: at.at };
}

const starts = [];
for (let run = 0; run < 6; run += 1) {
  const { window, at } = await start();
  // The first run warms the disk's cache.
  if (run > 0) starts.push(at);
  await window.close();
  // WebKit's processes take a moment to end; nobody starts again before that.
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

const { window } = await start();
const { own, all } = memory('cyswllt-desktop');

const recolours = [];
for (const measure of ['disabled', 'social_housing', 'unemployed', 'no_car', 'older_75', 'bad_health', 'disabled', 'older_65', 'no_car']) {
  await window.openTheme(measure);
  const taken = await window.driver.executeAsyncScript(
    `const [measure, done] = arguments;
     const map = document.querySelector('[data-ready]');
     const input = document.querySelector('input[type=radio][value="' + measure + '"]');
     const begin = performance.now();
     const watch = () => {
       if (map.dataset.painted === measure + '/lsoa') done(performance.now() - begin);
       else requestAnimationFrame(watch);
     };
     input.click();
     requestAnimationFrame(watch);`,
    measure,
  );
  recolours.push(taken);
}

// Closer than the whole country, as a planner pans: keys held down for five seconds.
await window.script(`document.querySelector('[data-ready]').focus()`);
const map = await window.find('[data-ready]');
for (let step = 0; step < 3; step += 1) await map.sendKeys('+');
await new Promise((resolve) => setTimeout(resolve, 1500));
const from = await window.mapData('centre');
const frames = await window.driver.executeAsyncScript(
  `const done = arguments[arguments.length - 1];
   const target = document.querySelector('[data-ready] .ol-viewport') ?? document.querySelector('[data-ready]');
   const box = target.getBoundingClientRect();
   const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
   const send = (type, x, y) => target.dispatchEvent(new PointerEvent(type, {
     pointerId: 1, pointerType: 'mouse', isPrimary: true, button: type === 'pointermove' ? -1 : 0,
     buttons: type === 'pointerup' ? 0 : 1, clientX: x, clientY: y, bubbles: true, cancelable: true }));
   const times = [];
   let began;
   send('pointerdown', at.x, at.y);
   const frame = (now) => {
     began ??= now;
     times.push(now);
     const t = (now - began) / 1000;
     const radius = Math.min(box.width, box.height) * 0.3;
     const x = at.x + radius * Math.sin(t * 1.5), y = at.y + radius * Math.sin(t * 2.1);
     const where = document.dispatchEvent(new PointerEvent('pointermove', {
       pointerId: 1, pointerType: 'mouse', isPrimary: true, button: -1, buttons: 1,
       clientX: x, clientY: y, bubbles: true, cancelable: true }));
     if (t < 6) requestAnimationFrame(frame);
     else {
       document.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1, pointerType: 'mouse', isPrimary: true, clientX: x, clientY: y, bubbles: true }));
       send('pointerup', x, y);
       done(times);
     }
   };
   requestAnimationFrame(frame);`,
);
await until('a map that has moved', async () => (await window.mapData('centre')) !== from);
// The index of all LSOAs, a slider moving.
await (await window.find('#mode-index')).click();
await window.choose('#level', 'lsoa');
await until('the index of LSOAs', async () => /^index\//.test(await window.mapData('measure')) && (await window.mapData('level')) === 'lsoa');
await window.ready();
await until('the certainty of the ranks', () => window.script(`return document.querySelector('[data-certainty]')?.dataset.certainty === 'ready'`), 60_000);
const moves = await window.moveSlider(24);

const gaps = frames.slice(1).map((at, i) => at - frames[i]).toSorted((a, b) => a - b);
const result = {
  start_milliseconds: median(starts),
  starts,
  recolour_milliseconds: median(recolours),
  recolours,
  slider_milliseconds: median(moves),
  moves,
  frames_a_second: (1000 * gaps.length) / gaps.reduce((sum, gap) => sum + gap, 0),
  p99_frame_milliseconds: gaps[Math.floor(gaps.length * 0.99)],
  memory_mb: own,
  memory_all_mb: all,
};
await window.close();
rmSync(home, { recursive: true, force: true });
console.log(JSON.stringify(result));
