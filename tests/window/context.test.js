// What lies around Wales: plain land, the border, names; switched on and off by mouse and by keys, light and dark.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

const home = mkdtempSync(join(tmpdir(), 'cyswllt-context-'));
const folder = join(home, 'config', 'wales.cyswllt.desktop');
const file = join(folder, 'settings.json');
let app;

const settings = (more) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ start: false, language: 'en', theme: 'light', level: 'lsoa', measure: 'older_65', ...more }));
};

/** The colour of the map at a place in the National Grid, as red, green and blue. */
const colourAt = (easting, northing) =>
  app.script(
    `const map = document.querySelector('[data-ready]');
     const canvas = document.querySelector('.ol-viewport canvas');
     const [x, y] = map.dataset.centre.split(',').map(Number);
     const resolution = Number(map.dataset.resolution);
     const at = [canvas.width / 2 + (arguments[0] - x) / resolution, canvas.height / 2 - (arguments[1] - y) / resolution];
     return [...canvas.getContext('2d').getImageData(Math.round(at[0]), Math.round(at[1]), 1, 1).data];`,
    easting,
    northing,
  );
/** In Shropshire, in the Bristol Channel, and in the hills of Radnorshire. */
const ENGLAND = [349_500, 297_000];
const SEA = [294_000, 160_500];
const WALES = [306_000, 262_000];
const isLand = async () => (await colourAt(...ENGLAND))[3] === 255;

before(async () => {
  settings({ view: { centre: [300_000, 235_000], resolution: 300 } });
  app = await AppWindow.open({ home });
  await app.ready();
  await until('the land around Wales', isLand);
});
after(async () => {
  await app?.close();
  rmSync(home, { recursive: true, force: true });
});

test('England is plain land, the sea is none, and Wales keeps its colours', async () => {
  const [england, sea, wales] = [await colourAt(...ENGLAND), await colourAt(...SEA), await colourAt(...WALES)];
  assert.equal(sea[3], 0, 'nothing is drawn where there is sea');
  assert.notDeepEqual(england, wales);
  app.picture('context-light-en');
});

test('the land is switched off and on by the keyboard, and stays as it was chosen', async () => {
  const isThere = () => app.script(`return document.activeElement.matches('[data-context]')`);
  for (let step = 0; step < 120 && !(await isThere()); step += 1) await app.press(Key.TAB);
  assert.ok(await isThere(), 'Tab reaches the choice');
  await app.press(Key.SPACE);
  await until('no land', async () => !(await isLand()));
  assert.ok(await isThere(), 'the focus stays');
  await until('the choice in the settings', () => JSON.parse(readFileSync(file, 'utf8')).show_context === false);
  await app.press(Key.SPACE);
  await until('land again', isLand);
  await until('the choice in the settings', () => JSON.parse(readFileSync(file, 'utf8')).show_context === true);
});

test('no finding of axe in either language, light and dark', async () => {
  for (const theme of ['light', 'dark']) {
    await app.chooseTheme(theme);
    for (const language of ['en', 'cy']) {
      await app.script(`document.querySelector('[data-language="${language}"]').click()`);
      await app.ready();
      assert.deepEqual(await app.axe(), [], `${theme} ${language}`);
    }
    app.picture(`context-${theme}-cy`);
  }
});

test('the start says what draws the window, and why', () => {
  const [, renderer, reason] = /note graphics (\w+)\|([\w-]+)\|/.exec(app.log);
  assert.ok(['software', 'accelerated'].includes(renderer), renderer);
  assert.match(reason, /^[a-z-]+$/);
});
