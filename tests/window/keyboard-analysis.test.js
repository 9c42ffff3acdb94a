// By keys alone: the priority index, hotspots, the matrix; and what charts say without being seen.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { keysOf } from './keys.js';
import { AppWindow, Key, until } from './window.js';

let app;
let keys;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
  keys = keysOf(app);
});
after(() => app?.close());

const { LONG } = keysOf(null);
const focused = () => app.focused();

test('the index: weights, method, certainty', async () => {
  await keys.mode('index', 1);
  await until('the index', async () => /^index\//.test((await app.mapData('measure')) ?? ''), LONG);
  await keys.to('[data-dimension] input[type=range]');
  const before = Number(await app.script('return document.activeElement.value'));
  await keys.press(Key.ARROW_RIGHT, Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  assert.equal(Number(await app.script('return document.activeElement.value')), before + 3);
  await until('an edited recipe', () => keys.there('[data-edited]'));
  await keys.use('#mode-panel summary', { text: 'method' });
  await keys.to('#index-aggregation');
  await keys.press(Key.ARROW_DOWN);
  await keys.press(Key.ARROW_UP);
  await keys.use('#index-view-certainty');
  await until('the certainty', async () => (await app.mapData('measure')).includes('/certainty/'), LONG);
  await keys.use('#index-view-rank', { back: true });
});

test('a recipe is saved, and deleted', async () => {
  await keys.use('#mode-panel summary', { text: 'Save', back: true });
  await keys.to('#index-label-en');
  await keys.press('By keys alone');
  await keys.press(Key.TAB);
  await keys.press('Gyda bysellau yn unig', Key.ENTER);
  await until('the saved recipe', async () => (await keys.value('#index-recipe')) === 'by-keys-alone');
  await app.focusIsSomewhere();
  await keys.use('#mode-panel summary', { text: 'Save' });
  await keys.use('#mode-panel button', { text: 'Delete this recipe' });
  await keys.use('#mode-panel .delete button', { text: 'Delete' });
  await until('its end', async () => !(await keys.there('#index-recipe option[value="by-keys-alone"]')));
  await app.focusIsSomewhere();
});

test('an area of the index, what made its rank and what drives it', async () => {
  await keys.panel('result');
  await until('the worst areas', () => keys.there('.result ol button'), LONG);
  await keys.use('.result ol button');
  await until('its parts', () => keys.there('.made'), LONG);
  await keys.use('#index-drivers-ask');
  await until('the drivers', () => keys.there('.drivers tbody tr'), LONG);
  await app.focusIsSomewhere();
});

test('hotspots: settings, a list, an area and its neighbours', async () => {
  await keys.mode('hotspots', 2);
  await until('hotspots', () => keys.there('.cluster'), LONG);
  await keys.to('#hotspot-subject');
  await keys.to('#mode-panel input[type=radio]');
  const found = () => app.script(`return document.querySelector('section.result')?.dataset.found ?? ''`);
  const before = await found();
  await keys.press(Key.ARROW_DOWN);
  await until('another kind', async () => (await found()) !== '' && (await found()) !== before, LONG);
  await keys.press(Key.ARROW_UP);
  await until('the first kind', async () => (await found()) === before, LONG);
  await keys.use('#mode-panel summary');
  await keys.to('#scope');
  await keys.press('Pow');
  await until('Powys', async () => /^Powys/.test(await app.text('#hotspots-result-title')), LONG);
  await keys.use('.cluster', { keys: [Key.SPACE] });
  assert.equal(await app.script(`return document.activeElement.getAttribute('aria-pressed')`), 'true');
  await keys.use('.area summary');
  await keys.use('.neighbour');
  await app.focusIsSomewhere();
});

test('the charts speak', async () => {
  const told = await app.script(
    `const plot = document.querySelector('.plot'); return plot && { label: plot.getAttribute('aria-label'), text: document.getElementById(plot.getAttribute('aria-describedby'))?.textContent }`,
  );
  assert.ok(told?.label?.length > 10, JSON.stringify(told));
  assert.match(told.text, /\d+.*\d+.*\d+.*\d+/s);
  await keys.mode('measure', 0);
  await app.ready(LONG);
  const histogram = await app.script(`const chart = document.querySelector('section.legend svg[role=img], section.legend figure svg, section.legend .histogram'); return chart && (chart.getAttribute('aria-label') ?? chart.querySelector('title')?.textContent ?? chart.closest('figure')?.innerText ?? '')`);
  assert.ok((histogram ?? '').length > 10, `the histogram says “${histogram}”`);
});

test('the matrix: a cell and its areas', async () => {
  await keys.mode('matrix', 3);
  await until('nine cells', () => app.script(`return document.querySelectorAll('.square button').length === 9`), LONG);
  await keys.to('[data-cell="8"]');
  assert.match((await focused()).text, /worst third/);
  await keys.press(Key.ENTER);
  await until('it is chosen', () => app.script(`return document.activeElement.getAttribute('aria-pressed') === 'true'`));
  await keys.to('#panel [role="grid"] tr[tabindex="0"]');
  await keys.press(Key.ARROW_DOWN, Key.SPACE);
  await until('a selected area', () => keys.there('[role="grid"] [aria-selected="true"]'));
});
