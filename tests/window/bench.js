// Measures the real window: start, recolour, pan, zoom, memory at 22, 1,917 and 10,018 areas. Prints one line of JSON,
// and to standard error the table of the help's page Measurements in both languages.
// `node bench.js areas` leaves the rest out, `node bench.js window` the output areas. `node bench.js more` measures LSOAs as
// circles, on two maps, and on as large a map as the screen has room for.

import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { serveAreas } from './areas.js';
import { tables } from './measurements.js';
import { AppWindow, until } from './window.js';

const only = process.argv[2];
const RUNS = 5;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const home = mkdtempSync(join(tmpdir(), 'cyswllt-bench-'));
const folder = join(home, 'config', 'wales.cyswllt.desktop');
mkdirSync(folder, { recursive: true });
/** Hatched, because estimated, with names of places, libraries and the land around Wales. */
const EVERYTHING = {
  language: 'en', measure: 'no_car', view: null, start: false, show_settlements: true, show_libraries: true, show_context: true,
};
/** Measures to change between: all of them hatched at LSOA level, plain at authority level. */
const MEASURES = ['bad_health', 'unemployed', 'no_car', 'one_person', 'no_qualifications', 'bad_health', 'no_car'];

/** Resident memory in MB of the window's process, and of it with all that it started. */
function memory(window) {
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
  const family = (id) => {
    const members = new Set([id]);
    for (let before = 0; before !== members.size; ) {
      before = members.size;
      for (const process of processes) if (members.has(process.parent)) members.add(process.id);
    }
    return processes.filter((process) => members.has(process.id));
  };
  const own = family(window.driverProcess.pid).find(({ comm, resident }) => comm === 'cyswllt-desktop' && resident > 0);
  return { own: own.resident, all: family(own.id).reduce((sum, process) => sum + process.resident, 0) };
}

/** Lets the driver and the window have the processor before what else runs, where that is allowed: as soon as they are there. */
function hurry() {
  const look = setInterval(() => {
    for (const id of readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ')) {
      try {
        writeFileSync(`/proc/${id}/autogroup`, '-20');
      } catch {
        // Another user, or another kernel.
      }
    }
  }, 5);
  return () => clearInterval(look);
}

async function start(level) {
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...EVERYTHING, level }));
  const rest = existsSync('/proc/self/autogroup') ? hurry() : () => undefined;
  const window = await AppWindow.open({ home });
  rest();
  await window.ready();
  const at = await until('the mark of the first choropleth', () =>
    window.marks().find((mark) => mark.name === 'choropleth'));
  return { window, at: at.at };
}

async function startTimes(level) {
  const starts = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const { window, at } = await start(level);
    // The first run warms the disk's cache.
    if (run > 0) starts.push(at);
    await window.close();
    // WebKit's processes take a moment to end; nobody starts again before that.
    await pause(1500);
  }
  return starts;
}

async function recolourTimes(window, level) {
  const times = [];
  for (const measure of MEASURES) {
    await window.openTheme(measure);
    times.push(await window.driver.executeAsyncScript(
      `const [painted, measure, done] = arguments;
       const map = document.querySelector('[data-ready]');
       const input = document.querySelector('input[type=radio][value="' + measure + '"]');
       const begin = performance.now();
       const watch = () => {
         if (map.dataset.painted === painted) done(performance.now() - begin);
         else requestAnimationFrame(watch);
       };
       input.click();
       requestAnimationFrame(watch);`,
      `${measure}/${level}`,
      measure,
    ));
    await pause(200);
  }
  return times;
}

/** The milliseconds between frames while a pointer drags the map about in a wide curve for six seconds. */
async function panGaps(window) {
  const frames = await window.driver.executeAsyncScript(
    `const done = arguments[arguments.length - 1];
     const target = document.querySelector('.ol-viewport');
     const box = target.getBoundingClientRect();
     const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
     const send = (type, x, y) => (type === 'pointerdown' ? target : document).dispatchEvent(new PointerEvent(type, {
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
       const [x, y] = [at.x + radius * Math.sin(t * 1.5), at.y + radius * Math.sin(t * 2.1)];
       send('pointermove', x, y);
       if (t < 6) requestAnimationFrame(frame);
       else {
         send('pointerup', x, y);
         done(times);
       }
     };
     requestAnimationFrame(frame);`,
  );
  return frames.slice(1).map((at, index) => at - frames[index]);
}

/** Frames a second, and the 99th percentile between two, over all gaps. */
function smoothness(gaps) {
  const sorted = gaps.toSorted((a, b) => a - b);
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  return { frames_a_second: (1000 * gaps.length) / whole, p99_milliseconds: sorted[Math.floor(gaps.length * 0.99)] };
}

/** Zooms by the keyboard, in and out again: milliseconds from the key to the map at rest, its animation of 250 ms included. */
async function zoomTimes(window) {
  const times = [];
  const map = await window.find('[data-ready]');
  await window.script(`document.querySelector('[data-ready]').focus()`);
  for (const key of ['+', '+', '-', '+', '-', '-']) {
    await window.script(
      `const map = document.querySelector('[data-ready]');
       const before = map.dataset.resolution;
       window.zoomed = null;
       map.addEventListener('keydown', () => {
         const begin = performance.now();
         const wait = () => {
           if (map.dataset.resolution === before) requestAnimationFrame(wait);
           else requestAnimationFrame(() => (window.zoomed = performance.now() - begin));
         };
         wait();
       }, { once: true, capture: true });`,
    );
    await map.sendKeys(key);
    times.push(await until('the map at rest', () => window.script('return window.zoomed')));
    await pause(400);
  }
  return times;
}

/** What is measured of a level in the window: from the whole of Wales and twice and four times as near. */
async function ofLevel(level) {
  const starts = await startTimes(level);
  const { window } = await start(level);
  await pause(1000);
  const { own, all } = memory(window);
  const recolours = await recolourTimes(window, level);
  const zooms = await zoomTimes(window);
  const map = await window.find('[data-ready]');
  const pans = [];
  for (const steps of [0, 1, 1]) {
    for (let step = 0; step < steps; step += 1) await map.sendKeys('+');
    await pause(1500);
    pans.push(await panGaps(window));
    await pause(500);
  }
  const result = {
    starts, start_milliseconds: median(starts), recolours, recolour_milliseconds: median(recolours),
    zooms, zoom_milliseconds: median(zooms), ...smoothness(pans.flat()), pans: pans.map(smoothness),
    memory_mb: own, memory_all_mb: all, canvas: await canvasSize(window),
  };
  return { window, result };
}

function canvasSize(window) {
  return window.script(`const canvas = document.querySelector('.ol-viewport canvas'); return [canvas.width, canvas.height]`);
}

/** The same of 10,018 areas, on a page with the window's map; null where their shapes are not there. */
async function ofAreas([width, height]) {
  const served = await serveAreas(dirname(process.env.CYSWLLT_DESKTOP));
  if (!served) return null;
  const { window } = await start('lsoa');
  try {
    const starts = [];
    for (let run = 0; run <= RUNS; run += 1) {
      await window.driver.get(served.address(width, height));
      const at = await until('the painted areas', () => window.script(`return Number(document.querySelector('#map')?.dataset.start)`), 60_000);
      if (run > 0) starts.push(at);
    }
    const ask = (text) => window.driver.executeAsyncScript(`const done = arguments[arguments.length - 1]; ${text}.then(done)`);
    const { own, all } = memory(window);
    const [recolours, zooms, pans] = [[], [], []];
    for (let run = 0; run < 7; run += 1) {
      recolours.push(await ask('window.bench.recolour()'));
      await pause(200);
    }
    for (const steps of [1, 1, -1, 1, -1, -1]) {
      zooms.push(await ask(`window.bench.zoom(${steps})`));
      await pause(400);
    }
    for (const steps of [0, 1, 1]) {
      if (steps > 0) await ask(`window.bench.zoom(${steps})`);
      await pause(1500);
      pans.push(await panGaps(window));
      await pause(500);
    }
    return {
      areas: served.areas, starts, start_milliseconds: median(starts), recolours, recolour_milliseconds: median(recolours),
      zooms, zoom_milliseconds: median(zooms), ...smoothness(pans.flat()), pans: pans.map(smoothness),
      memory_mb: own, memory_all_mb: all,
    };
  } finally {
    await window.close();
    served.stop();
  }
}

/** Pans over LSOAs as circles, on two maps side by side, and with both panels folded on the whole of the screen. */
async function ofMore() {
  const { window } = await start('lsoa');
  await pause(1000);
  const more = {};
  const pan = async (name) => {
    await pause(1500);
    more[name] = { ...smoothness(await panGaps(window)), canvas: await canvasSize(window) };
  };
  const press = (selector) => window.script(`document.querySelector(arguments[0]).click()`, selector);
  await window.script(`document.querySelectorAll('input[name=circles]')[1].click()`);
  await until('the circles', () => window.script(`return Number(document.querySelector('#map-circles').dataset.circles) === 1917`), 60_000);
  await pan('circles');
  const recolours = await recolourTimes(window, 'lsoa');
  more.circles.recolour_milliseconds = median(recolours);
  await window.script(`document.querySelectorAll('input[name=circles]')[0].click()`);
  await press('#maps-side');
  await until('the second map', () => window.script(`return document.querySelector('#map-second')?.dataset.secondReady === 'true'`), 60_000);
  await pan('two maps');
  await press('#maps-one');
  const [width, height] = await window.script('return [screen.width, screen.height]');
  await window.driver.manage().window().setRect({ x: 0, y: 0, width, height });
  for (const side of [0, 1]) await window.script(`document.querySelectorAll('.fold')[arguments[0]].click()`, side);
  await pan('largest');
  await window.close();
  return more;
}

const result = {};
let canvas = [552, 707];
if (only === 'more') {
  console.log(JSON.stringify(await ofMore()));
  rmSync(home, { recursive: true, force: true });
  process.exit();
}
if (only !== 'areas') {
  const { window: far, result: authorities } = await ofLevel('authority');
  result.graphics = /note graphics (.*)/.exec(far.log)?.[1];
  await far.close();
  const { window, result: lsoas } = await ofLevel('lsoa');
  canvas = lsoas.canvas;
  result.authority = authorities;
  result.lsoa = lsoas;
  // The index of all LSOAs, a slider moving.
  await (await window.find('#mode-index')).click();
  await window.choose('#level', 'lsoa');
  await until('the index of LSOAs', async () => /^index\//.test(await window.mapData('measure')) && (await window.mapData('level')) === 'lsoa');
  await window.ready();
  await until('the certainty of the ranks', () => window.script(`return document.querySelector('[data-certainty]')?.dataset.certainty === 'ready'`), 60_000);
  result.moves = await window.moveSlider(24);
  result.slider_milliseconds = median(result.moves);
  await window.close();
}
if (only !== 'window') result.oa = await ofAreas(canvas);
rmSync(home, { recursive: true, force: true });
console.error(tables(result).join('\n\n'));
console.log(JSON.stringify(result));
