// Areas are selected by rectangle and lasso: by the pointer, corner by corner, and by keys alone; the summary adds them up.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

const SLOW = 60_000;

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready(SLOW);
});
after(() => app?.close());

const announced = () => app.script(`return document.querySelector('.app > [role="status"]').textContent.trim()`);
const badge = () => app.script(`return Number(document.querySelector('#tab-selection .badge')?.textContent.replace(/\\D/g, '') ?? 0)`);
const tool = (name) => app.script(`document.querySelector('[data-select-tool="${name}"]').click()`);
const inHand = () => app.script(`return document.querySelector('.select').dataset.tool`);

/** The pixel of a place in the window. */
const pixel = (easting, northing) =>
  app.script(
    `const map = document.querySelector('[data-ready]');
     const box = map.getBoundingClientRect();
     const [x, y] = map.dataset.centre.split(',').map(Number);
     const resolution = Number(map.dataset.resolution);
     return { x: Math.round(box.left + box.width / 2 + (arguments[0] - x) / resolution),
       y: Math.round(box.top + box.height / 2 - (arguments[1] - y) / resolution) };`,
    easting,
    northing,
  );

/** Presses the pointer, goes along places of the National Grid, and lets go. */
async function drag(...places) {
  const [first, ...rest] = await Promise.all(places.map((place) => pixel(...place)));
  let actions = app.driver.actions().move({ ...first, origin: 'viewport' }).press();
  for (const at of rest) actions = actions.move({ ...at, origin: 'viewport', duration: 60 });
  await actions.release().perform();
}

async function click(place) {
  const at = await pixel(...place);
  await app.driver.actions().move({ ...at, origin: 'viewport' }).click().perform();
}

/** Around Anglesey, Gwynedd and Conwy: their label points are inside. */
const NORTH_WEST = [
  [228_000, 398_000],
  [300_000, 310_000],
];

/** Around most of the north-east. */
const NORTH_EAST = [
  [262_000, 372_000],
  [345_000, 372_000],
  [345_000, 310_000],
  [255_000, 318_000],
];
/** Around Anglesey. */
const ANGLESEY = [
  [228_000, 396_000],
  [256_000, 372_000],
];

test('a rectangle is drawn, and says how many areas it has', async () => {
  await tool('rectangle');
  await until('the rectangle in hand', async () => (await inHand()) === 'rectangle');
  await drag(...NORTH_WEST);
  await until('a selection', async () => (await badge()) > 0, SLOW);
  const count = await badge();
  assert.match(await announced(), new RegExp(`Areas selected: ${count}`));
  assert.match(await app.text('#panel'), /residents/i);
  // Nothing was picked, and the map did not move away.
  assert.equal(await inHand(), 'rectangle');
  app.picture('select-rectangle');
});

test('what is touched is more than what is mostly inside', async () => {
  const inside = await badge();
  await app.choose('[data-select-rule]', 'touches');
  await drag(...NORTH_WEST);
  await until('more areas', async () => (await badge()) > inside, SLOW);
  await app.choose('[data-select-rule]', 'inside');
});

test('two clicks do what a drag does', async () => {
  const before = await badge();
  await click(NORTH_WEST[0]);
  await until('the first corner', async () => /First corner set/.test(await announced()));
  await click(NORTH_WEST[1]);
  await until('another selection', async () => (await badge()) !== before && (await badge()) > 0, SLOW);
});

test('a lasso by hand, and one corner by corner', async () => {
  await (await app.find('#panel button', 'Clear the selection')).click();
  await until('nothing selected', async () => (await badge()) === 0);
  await tool('lasso');
  await drag(...NORTH_EAST, NORTH_EAST[0]);
  await until('a selection', async () => (await badge()) > 0, SLOW);
  const byHand = await badge();
  assert.ok(byHand > 3, `${byHand} areas`);
  app.picture('select-lasso');
  for (const corner of NORTH_EAST) await click(corner);
  await until('a lasso that can be closed', () => app.script(`return document.querySelector('[data-select-finish]').getAttribute('aria-disabled') === 'false'`));
  await click(NORTH_EAST[0]);
  await until('the same areas', async () => (await badge()) === byHand && /Areas selected/.test(await announced()), SLOW);
});

test('areas are added, taken away, and a change is undone', async () => {
  const before = await badge();
  await tool('rectangle');
  await app.script(`document.querySelector('.how input[value="add"]').click()`);
  await drag(...ANGLESEY);
  await until('more areas', async () => (await badge()) > before, SLOW);
  assert.match(await announced(), /Areas added: \d+\. Selected now: \d+/);
  const more = await badge();
  await app.script(`document.querySelector('.how input[value="take"]').click()`);
  await drag(...ANGLESEY);
  await until('as many as before', async () => (await badge()) === before, SLOW);
  await app.script(`document.querySelector('.select [data-select-undo]').click()`);
  await until('the areas again', async () => (await badge()) === more);
  await app.script(`document.querySelector('.how input[value="replace"]').click()`);
});

test('by keys alone: a rectangle, then a lasso of LSOAs', async () => {
  await app.script(`document.querySelector('[data-select-leave]')?.click()`);
  await app.script(`document.querySelector('#map').focus()`);
  await app.press(Key.HOME);
  await app.press(Key.ESCAPE);
  await until('nothing selected', async () => (await badge()) === 0);
  await app.tabTo('the rectangle', (at) => at.text === 'Select by rectangle');
  await app.press(Key.ENTER);
  await until('the map has the focus', async () => (await app.focused()).id === 'map');
  await until('the rectangle in hand', async () => (await inHand()) === 'rectangle');
  for (let step = 0; step < 3; step += 1) await app.press(Key.ARROW_LEFT);
  await app.press(Key.ENTER);
  await until('the first corner', async () => /First corner set/.test(await announced()));
  for (let step = 0; step < 8; step += 1) await app.press(Key.ARROW_RIGHT);
  for (let step = 0; step < 8; step += 1) await app.press(Key.ARROW_DOWN);
  await until('where the cross is', async () => /The cross is (on|outside)/.test(await announced()), SLOW);
  app.picture('select-keys');
  await app.press(Key.ENTER);
  await until('a selection', async () => (await badge()) > 0, SLOW);
  assert.equal((await app.focused()).id, 'map');
  await app.press(Key.ESCAPE);
  await until('the tool put away', async () => (await inHand()) === 'pick');
  assert.equal((await app.focused()).id, 'map');

  await app.choose('#level', 'lsoa');
  await until('LSOAs', async () => (await app.mapData('level')) === 'lsoa', SLOW);
  await app.ready(SLOW);
  await tool('lasso');
  await app.script(`document.querySelector('#map').focus()`);
  await app.press(Key.ENTER);
  for (let step = 0; step < 6; step += 1) await app.press(Key.ARROW_RIGHT);
  await app.press(Key.ENTER);
  for (let step = 0; step < 6; step += 1) await app.press(Key.ARROW_DOWN);
  await app.press(Key.ENTER);
  await until('three corners', async () => /Corner 3 set/.test(await announced()));
  await app.press(Key.BACK_SPACE);
  await until('two corners', async () => /2 are left/.test(await announced()));
  await app.press(Key.ENTER);
  await app.press(Key.END);
  await until('LSOAs selected', async () => /Areas selected: \d+/.test(await announced()) && (await badge()) > 5, SLOW);
  await app.press(Key.ESCAPE);
});

test('all measures of the selection, from sums; its neighbours and what is near it join', async () => {
  await (await app.find('#tab-selection')).click();
  await app.script(`[...document.querySelectorAll('#panel summary')].find((one) => one.textContent.includes('All measures')).click()`);
  const total = await until('the totals', () => app.script(`return document.querySelector('[data-total="older_65"] td')?.innerText`), SLOW);
  assert.match(total, /\d+\.\d%\s+[\d,]+ of [\d,]+/);
  // The figure is the quotient of the sums.
  const [, percent, part, whole] = total.replace(/,/g, '').match(/(\d+\.\d)%\s+(\d+) of (\d+)/);
  assert.equal(percent, ((100 * part) / whole).toFixed(1));
  assert.match(await app.text('#panel'), /cannot be added up/);
  app.picture('select-totals');
  const before = await badge();
  await app.script(`document.querySelector('[data-select-neighbours]').click()`);
  await until('more areas', async () => (await badge()) > before, SLOW);
  const around = await badge();
  await app.script(`document.querySelector('[data-select-near]').click()`);
  await until('still more areas', async () => (await badge()) > around, SLOW);
});

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async () => {
      await (await app.find(`[data-language="${language}"]`)).click();
      await app.chooseTheme(theme);
      if ((await inHand()) !== 'lasso') await tool('lasso');
      await app.ready(SLOW);
      app.picture(`select-${language}-${theme}`);
      assert.deepEqual(await app.axe(), []);
    });
  }
}
