// Makes the pictures of the guide and of the README of the real window, in both languages: data/help/NAME-{en,cy}.png.
// Run: xvfb-run -a -s '-screen 0 1280x800x24' dbus-run-session -- npm --prefix tests/window run pictures [-- NAME…]
// Without names, those that a page shows. A picture that cannot be made leaves the one that is there; the others are made all the same, and the end says which failed.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { AppWindow, until } from './window.js';

const help = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'help');
mkdirSync(help, { recursive: true });

const LANGUAGES = [['en', 'en_GB.UTF-8'], ['cy', 'cy_GB.UTF-8']];
/** Time for work that a busy machine does slowly. */
const LONG = 120_000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const press = (app, selector) => app.script(`document.querySelector(arguments[0]).click()`, selector);
const click = async (app, selector) => (await app.find(selector)).click();
const shown = (app, selector) => app.script(`return document.querySelector(arguments[0]) !== null`, selector);
const lsoas = (app) => until('LSOAs', async () => (await app.mapData('level')) === 'lsoa', LONG);

/** Puts a value into a field as a person does: typed, then left. */
const fill = (app, selector, value) => app.script(
  `const field = document.querySelector(arguments[0]);
   field.value = arguments[1];
   field.dispatchEvent(new Event('input', { bubbles: true }));
   field.dispatchEvent(new Event('change', { bubbles: true }));`,
  selector,
  value,
);

/** Looks into the authority of a name, the same in both languages. */
async function goTo(app, authority) {
  const value = await until(authority, () => app.script(
    `return [...document.querySelectorAll('#scope option')].find((option) => option.textContent === arguments[0])?.value`,
    authority,
  ));
  await app.choose('#scope', value);
  await app.ready(LONG);
}

/** An LSOA of Rhondda Cynon Taf with its details. */
async function intoRhondda(app) {
  await app.chooseMeasure('social_housing');
  await app.clickMap(300_000, 195_000, { double: true });
  await lsoas(app);
  await app.ready(LONG);
  await app.clickMap(299_800, 195_400);
  await until('the details of an LSOA', async () => /W01\d{6}/.test(await app.text('#panel')), LONG);
}

/** What is on each picture. Every picture begins with a window of its own. */
const PICTURES = {
  start: (app) => until('the start view', () => shown(app, '#start-title'), LONG),
  window: intoRhondda,
  map: async (app) => {
    await app.chooseMeasure('no_car');
    await goTo(app, 'Gwynedd');
    await lsoas(app);
    await press(app, 'section.legend button[aria-expanded="false"]');
    await until('the classes', () => shown(app, '#legend-controls'));
  },
  table: async (app) => {
    await app.chooseMeasure('older_65');
    await goTo(app, 'Ceredigion');
    await lsoas(app);
    await click(app, '#tab-table');
    await until('the rows', () => shown(app, '[role="grid"] tbody td.c-value'));
    await app.script(`[...document.querySelectorAll('[role="grid"] tbody input[type=checkbox]')].slice(0, 4).forEach((box) => box.click())`);
  },
  charts: async (app) => {
    await app.chooseMeasure('older_65');
    await app.choose('#level', 'lsoa');
    await lsoas(app);
    await app.ready(LONG);
    await click(app, '#tab-charts');
    await until('the charts', () => app.script(`return document.querySelectorAll('[data-bar]').length > 3`), LONG);
    const gwynedd = await app.script(`return [...document.querySelectorAll('#chart-highlight option')].find((option) => option.textContent.trim() === 'Gwynedd')?.value`);
    await app.choose('#chart-highlight', gwynedd);
  },
  compare: async (app) => {
    await app.chooseMeasure('older_65');
    await app.choose('#level', 'lsoa');
    await lsoas(app);
    await click(app, '#maps-side');
    await app.choose('#compare-second', 'measure:no_car');
    await until('the second map', () => app.script(`return document.querySelector('#map-second')?.dataset.secondReady === 'true'`), LONG);
  },
  multiples: async (app) => {
    await app.chooseMeasure('no_car');
    await click(app, '#maps-multiples');
    await until('the small maps', () => app.script(`return document.querySelector('[data-maps]')?.dataset.maps === 'multiples'`), LONG);
    await pause(4_000);
  },
  circles: async (app) => {
    await app.chooseMeasure('no_car');
    await app.choose('#level', 'lsoa');
    await lsoas(app);
    await app.script(`document.querySelectorAll('input[name=circles]')[1].click()`);
    await until('the circles', () => app.script(`return Number(document.querySelector('#map-circles').dataset.circles) === 1917`), LONG);
  },
  index: async (app) => {
    await intoRhondda(app);
    await click(app, '#mode-index');
    await until('the certainty', () => app.script(`return document.querySelector('[data-certainty]')?.dataset.certainty === 'ready'`), LONG);
  },
  hotspots: async (app) => {
    await intoRhondda(app);
    await click(app, '#mode-hotspots');
    await until('hotspots', async () => /: \d/.test(await app.text('#hotspots-result-title')), LONG);
  },
  matrix: async (app) => {
    await click(app, '#mode-matrix');
    await until('the areas in both corners', async () => /\d/.test(await app.text('#matrix-result-title')), LONG);
  },
  reach: async (app) => {
    await click(app, '#mode-support');
    await goTo(app, 'Powys');
    await until('who is out of reach', async () => /^Powys/.test(await app.text('#support-result-title')), LONG);
  },
  support: async (app) => {
    await click(app, '#mode-support');
    await goTo(app, 'Powys');
    await until('who is out of reach', async () => /^Powys/.test(await app.text('#support-result-title')), LONG);
    await click(app, '[data-to-sites]');
    await click(app, '#sites-start');
    await until('three sites', () => app.script(`return document.querySelectorAll('.site').length === 3`), LONG);
  },
  schemes: async (app) => {
    await click(app, '#mode-support');
    await press(app, '#task-schemes');
    await until('the costs', () => shown(app, '#schemes-cost'));
    await fill(app, '#schemes-cost', '4000');
    await press(app, '#task-panel input[type=checkbox]');
    await until('the budget', () => shown(app, '#schemes-budget'));
    await fill(app, '#schemes-budget', '60000000');
    await until('the areas', () => app.script(`return Number(document.querySelector('[data-schemes]')?.dataset.schemes) > 0`), LONG);
  },
  report: async (app) => {
    await intoRhondda(app);
    await click(app, '[data-reports-open]');
    await until('the drawn page', () => app.script(`return document.querySelector('.preview')?.dataset.drawn === 'true'`), LONG);
  },
  export: async (app) => {
    await app.chooseMeasure('older_65');
    await app.ready(LONG);
    await press(app, '[data-export-open]');
    await until('the dialog', () => shown(app, 'dialog[open]'));
  },
  updates: async (app) => {
    await press(app, '[data-desk-open]');
    await press(app, '#data-updates');
    await until('the sources', () => app.script(`return document.querySelectorAll('#data-panel tbody tr').length > 5`), LONG);
  },
};

/** Few colours are enough for a window, and make a small file. */
function keep(from, to) {
  execFileSync('convert', [from, '-strip', '-dither', 'None', '-colors', '96', '-define', 'png:compression-level=9', '-define', 'png:compression-filter=0', `PNG8:${to}`]);
}

async function make(name, language, locale) {
  const app = await AppWindow.open({ language: locale, start: name === 'start' });
  try {
    if (name !== 'start') await app.ready(LONG);
    await PICTURES[name](app);
    if (!['start', 'multiples'].includes(name)) await app.ready(LONG);
    // What fades or slides has come to rest.
    await pause(1_500);
    // A picture of an error is none for the guide.
    const problem = await app.text('.problems .problem');
    if (problem) throw new Error(problem);
    keep(app.picture(`help-${name}-${language}`), join(help, `${name}-${language}.png`));
  } catch (error) {
    app.picture(`help-failed-${name}-${language}`);
    throw error;
  } finally {
    await app.close();
  }
}

const pages = readdirSync(join(help, 'en')).map((name) => readFileSync(join(help, 'en', name), 'utf8')).join('\n');
const wanted = process.argv.slice(2);
const failed = [];
for (const name of Object.keys(PICTURES).filter((one) => (wanted.length === 0 ? pages.includes(`../${one}-en.png`) : wanted.includes(one)))) {
  for (const [language, locale] of LANGUAGES) {
    try {
      await make(name, language, locale);
      console.log(`${name}-${language}.png`);
    } catch (error) {
      failed.push(`${name}-${language}: ${error.message}`);
      console.error(`${name}-${language}: ${error.stack}`);
    }
  }
}
for (const name of wanted.filter((one) => !(one in PICTURES))) failed.push(`${name}: there is no such picture`);
if (failed.length > 0) {
  console.error(`not made:\n${failed.join('\n')}`);
  process.exitCode = 1;
}
