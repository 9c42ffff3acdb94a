// The planner's way by keys alone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
});
after(() => app?.close());

const focused = () => app.focused();
const announced = () => app.script(`return [...document.querySelectorAll('[aria-live], [role="status"]')].map((at) => at.textContent.trim()).filter(Boolean).join(' | ')`);

const tabTo = (what, matches) => app.tabTo(what, matches);

test('the first Tab offers to skip to the map', async () => {
  await app.press(Key.TAB);
  const at = await focused();
  assert.equal(at.tag, 'A');
  await app.press(Key.ENTER);
  await until('the map has the focus', async () => (await focused()).id === 'map');
});

test('areas are reached, announced and selected on the map', async () => {
  const map = await app.find('#map');
  await app.driver.actions().keyDown(Key.SHIFT).sendKeys(Key.ARROW_UP).keyUp(Key.SHIFT).perform();
  await until('an announcement', async () => /\d/.test(await announced()));
  await map.sendKeys(Key.ENTER);
  await until('a selected area', async () => /selected/i.test(await announced()));
  await map.sendKeys(Key.ENTER);
  await until('its LSOAs', async () => (await app.mapData('level')) === 'lsoa');
  await map.sendKeys('+');
  await map.sendKeys(Key.ARROW_LEFT);
  await map.sendKeys(Key.HOME);
  await until('the whole of Wales', async () => (await app.mapData('scope')) === '');
});

test('a measure is chosen with the arrow keys', async () => {
  const before = await app.mapData('measure');
  await app.script(`document.querySelector('input[type=radio]:checked').focus()`);
  await app.press(Key.ARROW_DOWN);
  await until('another measure', async () => (await app.mapData('measure')) !== before);
});

test('search by keys', async () => {
  await app.chord(Key.CONTROL, 'k');
  assert.equal((await focused()).role, 'combobox');
  await app.press('Aberystwyth');
  await app.find('[role="option"]', 'Aberystwyth');
  await app.press(Key.ARROW_DOWN, Key.ENTER);
  await until('a place in Ceredigion', async () => /Ceredigion\s+Aberystwyth/.test(await app.text('#panel')));
});

test('tabs, table rows and their selection', async () => {
  const tab = await app.find('.right [role="tab"][aria-selected="true"]');
  await tab.sendKeys(Key.END);
  await until('the last tab', async () => (await focused()).id === 'tab-selection');
  await app.press(Key.ARROW_LEFT);
  await until('the charts', async () => (await focused()).id === 'tab-charts');
  await app.press(Key.ARROW_LEFT);
  await until('the table', async () => (await focused()).id === 'tab-table');
  await app.find('[role="grid"] tr[data-position]');
  await tabTo('the grid', (at) => at.tag === 'TR' || at.tag === 'TD' || at.tag === 'TH' || at.role === 'row' || at.role === 'gridcell');
  await app.press(Key.ARROW_DOWN, Key.SPACE);
  await until('a selected row', () => app.script(`return document.querySelector('[role="grid"] [aria-selected="true"]') !== null`));
});

test('dialogs take and give back the focus', async () => {
  await app.script(`document.querySelector('.tools > button').focus()`);
  await app.press(Key.ENTER);
  await until('the dialog', () => app.script(`return document.querySelector('dialog[open]')?.contains(document.activeElement) ?? false`));
  await app.press(Key.ESCAPE);
  await until('the button again', async () => app.script(`return document.activeElement === document.querySelector('.tools > button')`));
});
