// Circles instead of fills: chosen by mouse and by keys, none over another, found by pointer and by keys, kept over a restart, in both
// languages and both themes.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

const SECOND = 1_000;
const home = mkdtempSync(join(tmpdir(), 'cyswllt-circles-'));

let app;
before(async () => {
  app = await AppWindow.open({ home });
  await app.ready();
});
after(async () => {
  await app?.close();
  rmSync(home, { recursive: true, force: true });
});

const circles = () => app.script(`return Number(document.querySelector('#map-circles').dataset.circles ?? 0)`);
const words = () => app.script(`return document.querySelector('#map-circles').textContent`);
const turn = (on) => app.script(`document.querySelectorAll('input[name=circles]')[arguments[0]].click()`, on ? 1 : 0);
const shown = (count, seconds = 60) => until(`${count} circles`, async () => (await circles()) === count, seconds * SECOND);
const numbers = () => app.script(`return document.querySelector('.sizes svg')?.dataset.numbers.split(' ').map(Number) ?? []`);
const announced = () => app.script(`return document.querySelector('[aria-live=polite][role=status]').textContent`);
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));
const scopeOf = (name) => app.script(
  `return [...document.querySelectorAll('#scope option')].find((option) => option.textContent === arguments[0])?.value`,
  name,
);

test('22 authorities as circles: by keys alone', async () => {
  await app.script(`document.querySelector('input[name=circles]').focus()`);
  await app.driver.actions().sendKeys(Key.ARROW_DOWN).perform();
  await shown(22);
  await until('it is told', async () => /^The map shows 22 circles in proportion to their residents\. No circle covers another/.test(await announced()));
  assert.equal(await announced(), await words());
  assert.equal(await app.script(`return document.activeElement.name`), 'circles', 'the focus stays');
  const round = await numbers();
  assert.ok(round.length === 3 && round[0] <= 400_000 && round[0] >= 20_000, round.join());
  await settled();
  app.picture('circles-authorities');
  assert.deepEqual(await app.axe(), []);
});

test('keys go from circle to circle and read out how many live there', async () => {
  const map = await app.find('#map');
  await map.sendKeys(Key.chord(Key.SHIFT, Key.ARROW_UP));
  const first = await until('an area', async () => (await announced()).match(/^(.*?), .*[\d,]+ residents$/)?.[1], 20 * SECOND);
  await map.sendKeys(Key.chord(Key.SHIFT, Key.ARROW_DOWN));
  await until('another area', async () => {
    const now = (await announced()).match(/^(.*?), .*[\d,]+ residents$/)?.[1];
    return now && now !== first;
  });
  await map.sendKeys(Key.ENTER);
  await until('it is selected', () => app.script(`return /selected/.test(document.querySelector('[aria-live=polite][role=status]').textContent)`));
  await settled();
  app.picture('circles-selected');
  await map.sendKeys(Key.ESCAPE);
});

test('all LSOAs: laid out, said how far they were moved, as large as households too', async () => {
  await app.choose('#level', 'lsoa');
  await app.ready();
  await shown(1917);
  assert.match(await words(), /half of them were moved by [\d.]+\s(km|m) at most, all of them by [\d.]+\skm at most/);
  await settled();
  app.picture('circles-lsoa');
  await app.choose('.sizes select', 'households');
  await until('households', async () => /in proportion to their households/.test(await words()), 60 * SECOND);
  await app.choose('.sizes select', 'residents');
  await until('residents', async () => /in proportion to their residents/.test(await words()), 60 * SECOND);
});

test('the pointer finds circles', async () => {
  const place = await app.script(`
    const map = document.querySelector('#map').getBoundingClientRect();
    return [map.left + map.width / 2, map.top + map.height / 2]`);
  // Somewhere around the middle of Wales is a circle; a sweep of the pointer meets it.
  const found = await until('the tip with residents', async () => {
    for (let step = -12; step <= 12; step += 1) {
      await app.driver.actions().move({ x: Math.round(place[0] + step * 9), y: Math.round(place[1] + step * 5) }).perform();
      const tip = await app.script(`return document.querySelector('.tip')?.textContent ?? ''`);
      if (/[\d,]+ residents/.test(tip)) return tip;
    }
    return null;
  }, 60 * SECOND);
  assert.match(found, /W0|\d/);
});

test('inside Cardiff circles are near their places', async () => {
  await app.choose('#scope', await scopeOf('Cardiff'));
  await app.ready();
  await until('those of Cardiff', async () => {
    const count = await circles();
    return count > 200 && count < 300;
  }, 60 * SECOND);
  await settled();
  app.picture('circles-cardiff');
  const [, most, unit] = (await words()).match(/all of them by ([\d.]+)\s(km|m) at most/);
  assert.ok(Number(most) * (unit === 'km' ? 1000 : 1) < 3000, `${most} ${unit}`);
});

test('every mode has them: hotspots with their patterns', async () => {
  await (await app.find('#mode-hotspots')).click();
  await until('the hotspots', () => app.script(`return document.querySelector('[data-hotspots]') !== null`), 90 * SECOND);
  await app.ready();
  await until('circles', async () => (await circles()) > 200, 60 * SECOND);
  await settled();
  app.picture('circles-hotspots');
  await (await app.find('#mode-measure')).click();
  await app.ready();
});

test('kept over a restart, in Welsh and in the dark', async () => {
  await app.script(`[...document.querySelectorAll('.controls button')].find((button) => /Whole of Wales/.test(button.textContent)).click()`);
  await settled();
  await (await app.find('[data-language="cy"]')).click();
  await app.chooseTheme('dark');
  await until('Welsh', async () => /^Mae’r map yn dangos 1,917 o gylchoedd mewn cyfrannedd â’u preswylwyr/.test(await words()), 60 * SECOND);
  await settled();
  app.picture('circles-lsoa-dark-cy');
  assert.deepEqual(await app.axe(), []);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await app.close();
  app = await AppWindow.open({ home });
  await app.ready();
  await until('circles again', async () => (await circles()) === 1917, 60 * SECOND);
});

test('and back to fills', async () => {
  await turn(false);
  await until('none', async () => (await circles()) === 0);
  assert.equal(await words(), '');
  await settled();
  app.picture('circles-off');
});
