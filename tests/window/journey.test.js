// The planner's way: start → authority → LSOAs → another measure → a postcode → the table → Welsh.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, By, Key, until } from './window.js';

const cyswllt = join(dirname(process.env.CYSWLLT_DESKTOP ?? `${process.env.HOME}/.cache/cyswllt/target/release/x`), 'cyswllt');
const figures = (...words) => JSON.parse(execFileSync(cyswllt, ['values', ...words, '--format', 'json']));
const figure = (code, measure, ...words) =>
  figures(measure, ...words).find((area) => area.code === code).measures[measure].value;

let app;
before(async () => {
  app = await AppWindow.open();
});
after(() => app?.close());

test('starts with the 22 authorities', async () => {
  await app.ready();
  assert.equal(await app.mapData('level'), 'authority');
  assert.equal(await app.mapData('measure'), 'older_65');
  const legend = await app.text('section.legend');
  const counts = await app.script(`return [...document.querySelectorAll('section.legend tbody .count')].map((cell) => Number(cell.textContent.replaceAll(',', '')))`);
  assert.equal(counts.reduce((sum, count) => sum + count, 0), 22, legend);
  const details = await app.text('#panel');
  assert.match(details, /Wales/);
  assert.ok(details.includes(`${figure('W92000004', 'older_65', '--level', 'country').toFixed(1)}%`), details);
  app.picture('journey-1-start');
});

test('a double click goes into an authority and shows its LSOAs', async () => {
  // The middle of Powys, in the National Grid.
  await app.clickMap(303_000, 262_000, { double: true });
  await until('the LSOAs', async () => (await app.mapData('level')) === 'lsoa');
  await until('Powys', async () => (await app.mapData('scope')) === 'W06000023');
  await app.ready();
  app.picture('journey-2-powys');
});

test('another measure recolours the same map', async () => {
  await app.chooseMeasure('social_housing');
  await until('the measure', async () => (await app.mapData('measure')) === 'social_housing');
  await app.ready();
  assert.equal(await app.mapData('level'), 'lsoa');
  assert.match(await app.text('section.legend'), /social housing/i);
  app.picture('journey-3-social-housing');
});

test('a measure that exists for authorities only says so and is not spread over LSOAs', async () => {
  await app.chooseMeasure('gigabit');
  await until('the notice or the authorities', async () => {
    const level = await app.mapData('level');
    return level === 'authority' || /no figures|does not spread/i.test(await app.text('main'));
  });
  app.picture('journey-4-authorities-only');
  await app.chooseMeasure('older_65');
  await until('the measure', async () => (await app.mapData('measure')) === 'older_65');
});

test('a postcode leads to its LSOA', async () => {
  const [place] = JSON.parse(execFileSync(cyswllt, ['locate', 'SY23 3BU', '--format', 'json']));
  const { code } = place.areas.lsoa;
  await app.chord(Key.CONTROL, 'k');
  await app.press('SY23 3BU');
  await app.find('[role="option"]', 'SY23 3BU');
  await app.press(Key.ENTER);
  await until('its LSOA in the details', async () => (await app.text('#panel')).includes(code));
  const share = figure(code, 'older_65', '--level', 'lsoa', '--within', place.areas.authority.code);
  assert.ok((await app.text('#panel')).includes(`${share.toFixed(1)}%`), `${share}`);
  app.picture('journey-5-postcode');
});

test('the table shows the same areas and sorts them', async () => {
  await (await app.find('#tab-table')).click();
  const grid = await app.find('[role="grid"]');
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
  assert.equal(rows, 1917);
  const value = await app.find('[role="grid"] th.c-value button');
  await value.click();
  await until('the order', () => app.script(`return document.querySelector('[role="grid"] th.c-value').getAttribute('aria-sort') !== 'none'`));
  const order = await app.script(`return [document.querySelector('[role="grid"] th.c-value').getAttribute('aria-sort'),
    [...document.querySelectorAll('[role="grid"] tbody tr td.c-value')].slice(0, 8).map((cell) => parseFloat(cell.textContent))]`);
  const sorted = order[1].toSorted((a, b) => (order[0] === 'descending' ? b - a : a - b));
  assert.deepEqual(order[1], sorted);
  // A row picked in the table is picked on the map.
  // The rows beyond the edges are drawn too, so one further down is taken.
  const boxes = await app.driver.findElements(By.css('[role="grid"] tbody td.check label'));
  await boxes[Math.floor(boxes.length / 2)].click();
  await (await app.find('#tab-selection')).click();
  assert.match(await app.text('#panel'), /\d/);
  app.picture('journey-6-selection');
});

test('Welsh, at once and everywhere', async () => {
  await (await app.find('[data-language="cy"]')).click();
  await until('Welsh', () => app.script(`return document.documentElement.lang === 'cy'`));
  const page = await app.text();
  assert.match(page, /65 oed/);
  for (const english of ['Measures', 'Settings', 'Details', 'Whole of Wales', 'Legend', 'Place names']) {
    assert.ok(!page.includes(english), `“${english}” is still in English`);
  }
  app.picture('journey-7-cymraeg');
});
