// The priority index: weights move and the map follows, how sure a rank is, what made it, recipes of one's own, keys alone.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

const home = mkdtempSync(join(tmpdir(), 'cyswllt-index-'));
let app;
before(async () => {
  app = await AppWindow.open({ home });
  // The smallest screen that it is made for.
  await app.driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 720 });
  await app.ready();
});
after(async () => {
  await app?.close();
  rmSync(home, { recursive: true, force: true });
});

const LSOAS = 1917;

const choose = (selector, value) => app.choose(selector, value);
const focused = () => app.focused();
const counts = () => app.script(`return [...document.querySelectorAll('section.legend tbody .count')].map((cell) => Number(cell.textContent.replaceAll(',', '')))`);
const certain = () => until('the certainty', () => app.script(`return document.querySelector('section.legend [data-certainty]')?.dataset.certainty === 'ready'`), 60_000);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const tabTo = (what, matches) => app.tabTo(what, matches);

test('the index opens with need and connectivity, in the groups of WIMD', async () => {
  await (await app.find('#mode-index')).click();
  await choose('#level', 'lsoa');
  await until('the index of LSOAs', async () => /^index\/need-connectivity\/rank\/\d+$/.test((await app.mapData('measure')) ?? '') && (await app.mapData('level')) === 'lsoa');
  await app.ready();
  const found = await counts();
  assert.equal(sum(found), LSOAS);
  const scored = LSOAS - found[5];
  assert.equal(found[0], Math.floor(scored / 10));
  assert.match(await app.text('section.legend'), /Welsh Index of Multiple Deprivation/);
  await certain();
  assert.match(await app.text('#panel'), /worst tenth in \d+% of runs/);
  app.picture('index-1-worst');
});

test('the map follows while a weight moves', async () => {
  const before = await counts();
  const taken = await app.moveSlider();
  console.log(`# slider to repaint: median ${median(taken).toFixed(0)} ms, all ${taken.map((time) => time.toFixed(0)).join(' ')}`);
  assert.equal(taken.length, 12);
  assert.ok(median(taken) < 1_000, `${taken}`);
  assert.ok(await app.script(`return document.querySelector('[data-edited]') !== null`));
  assert.equal(sum(await counts()), sum(before));
});

test('how sure the worst tenth is, on the map', async () => {
  await (await app.find('#index-view-certainty')).click();
  await certain();
  await until('the certainty on the map', async () => (await app.mapData('measure')).includes('/certainty/'));
  await app.ready();
  const found = await counts();
  assert.equal(sum(found), LSOAS);
  assert.ok(found[0] > 0 && found[4] > LSOAS / 2, `${found}`);
  app.picture('index-2-certainty');
  await (await app.find('#index-view-rank')).click();
  await app.ready();
});

test('an area of the list says what made its rank and what drives it', async () => {
  await (await app.find('.result ol button')).click();
  await until('its parts', () => app.script(`return document.querySelector('.made')?.dataset.parts > 0`));
  await certain();
  const panel = await app.text('#panel');
  assert.match(panel, /1 of 1,9\d\d/);
  assert.match(panel, /Between rank \d+ and \d+ in 90% of 10,000 runs/);
  const [parts, score] = await app.script(`return [
    [...document.querySelectorAll('.made .contribution')].map((cell) => Number(cell.textContent)),
    Number(document.querySelectorAll('.result dd')[2].textContent)]`);
  assert.ok(Math.abs(sum(parts) - score) < 0.001 * parts.length, `${parts} make ${score}`);
  app.picture('index-3-area');
  await (await app.find('#index-drivers-ask')).click();
  await until('the drivers', () => app.script(`return document.querySelector('.drivers tbody tr') !== null`), 60_000);
  await app.script(`document.querySelector('.drivers').scrollIntoView()`);
  app.picture('index-4-drivers');
});

test('an authority looked into keeps the ranks of Wales', async () => {
  await (await app.find('.result header .button')).click();
  const powys = await app.script(`return [...document.querySelectorAll('#scope option')].find((option) => option.textContent === 'Powys').value`);
  await choose('#scope', powys);
  await until('Powys', async () => (await app.mapData('scope')) === 'W06000023');
  await app.ready();
  assert.match(await app.text('#panel'), /Powys[^]*Ranks are those in the whole of Wales/);
  const inside = sum(await counts());
  assert.ok(inside > 50 && inside < 200, `${inside}`);
  await (await app.find('#tab-table')).click();
  const grid = await app.find('[role="grid"]');
  assert.equal(Number(await grid.getAttribute('aria-rowcount')) - 1, inside);
  app.picture('index-5-table');
  await choose('#scope', '');
  await until('Wales', async () => Number(await grid.getAttribute('aria-rowcount')) - 1 === LSOAS);
  const ranks = await app.script(`return [...document.querySelectorAll('[role="grid"] tbody td.c-rank')].slice(0, 5).map((cell) => cell.textContent.trim())`);
  assert.deepEqual(ranks, ['1', '2', '3', '4', '5']);
  await (await app.find('#tab-result')).click();
});

test('by keys alone: another weight, another method, a name, saved', async () => {
  await app.script(`document.querySelector('#mode-index').focus()`);
  await tabTo('the recipe', (at) => at.id === 'index-recipe');
  await tabTo('a weight', (at) => at.type === 'range' && /Connectivity/.test(at.text));
  const weight = () => app.script(`return document.querySelector('[data-dimension="connectivity"] input[type=range]').value`);
  const before = Number(await weight());
  await app.press(Key.ARROW_RIGHT, Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  assert.equal(Number(await weight()), before + 3);
  await tabTo('the method', (at) => at.tag === 'SUMMARY' && /method/.test(at.text));
  await app.press(Key.ENTER);
  await tabTo('the aggregation', (at) => at.id === 'index-aggregation');
  await tabTo('saving', (at) => at.tag === 'SUMMARY' && /Save/.test(at.text));
  await app.press(Key.ENTER);
  await tabTo('the English name', (at) => at.id === 'index-label-en');
  await app.press('My own mix');
  await app.press(Key.TAB);
  await app.press('Fy nghymysgedd i');
  app.picture('index-6-save');
  await app.press(Key.ENTER);
  await until('the saved recipe', () => app.script(`return document.querySelector('#index-recipe').value === 'my-own-mix'`));
  assert.equal(await app.script(`return document.querySelector('[data-edited]')`), null);
});

test('Welsh, at once and everywhere', async () => {
  await (await app.find('[data-language="cy"]')).click();
  await until('Welsh', async () => /Mynegai blaenoriaeth/.test(await app.text('#mode-panel')));
  assert.match(await app.script(`return document.querySelector('#index-recipe').selectedOptions[0].textContent`), /Fy nghymysgedd i/);
  const page = await app.text();
  for (const english of ['Ready-made', 'Weight', 'worst', 'Share', 'Rank', 'Legend']) {
    assert.ok(!page.includes(english), `“${english}” is still in English`);
  }
  await app.ready();
  app.picture('index-7-cymraeg');
  await (await app.find('[data-language="en"]')).click();
});

test('an own recipe is there after a restart, and can be deleted', async () => {
  await app.close();
  app = await AppWindow.open({ home });
  await app.ready();
  // The language is saved after a moment only: the window may have been closed before.
  await (await app.find('[data-language="en"]')).click();
  await (await app.find('#mode-index')).click();
  await until('the own recipe', () => app.script(`return document.querySelector('#index-recipe option[value="my-own-mix"]')?.textContent === 'My own mix'`));
  await choose('#index-recipe', 'my-own-mix');
  await until('its index', async () => ((await app.mapData('measure')) ?? '').startsWith('index/my-own-mix/'));
  await (await app.find('#mode-panel summary', 'Save or delete')).click();
  await (await app.find('#mode-panel button', 'Delete this recipe')).click();
  await (await app.find('#mode-panel .delete button', /^Delete/)).click();
  await until('its end', () => app.script(`return document.querySelector('#index-recipe option[value="my-own-mix"]') === null`));
  await until('the usual index', async () => ((await app.mapData('measure')) ?? '').startsWith('index/need-connectivity/'));
});

const open = (selector) => app.script(`for (const part of document.querySelectorAll(arguments[0])) part.open = true`, selector);
const views = {
  'worst areas': async () => {
    await (await app.find('#tab-result')).click();
    await app.script(`document.querySelector('.result header .button')?.click()`);
    await app.find('.result ol button');
  },
  'panel opened': async () => {
    await app.script(`for (const button of document.querySelectorAll('#mode-panel [aria-expanded="false"]:not([data-term])')) button.click()`);
    await open('#mode-panel details');
    await choose('#index-normalisation', 'target');
    await app.script(`document.querySelector('[data-measure] input[type="number"]')?.scrollIntoView()`);
  },
  area: async () => {
    await app.script(`document.querySelector('.edited .button').click()`);
    await (await app.find('.result ol button')).click();
    await until('its parts', () => app.script(`return document.querySelector('.made') !== null`));
    await certain();
    await (await app.find('#index-drivers-ask')).click();
    await until('the drivers', () => app.script(`return document.querySelector('.drivers tbody tr') !== null`), 60_000);
    await open('#panel details');
  },
  certainty: async () => (await app.find('#index-view-certainty')).click(),
  table: async () => {
    await (await app.find('#index-view-rank')).click();
    await (await app.find('#tab-table')).click();
  },
};

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    for (const [name, show] of Object.entries(views)) {
      test(`axe finds nothing: ${name}, ${language}, ${theme}`, async () => {
        if (name === 'worst areas') {
          await (await app.find(`[data-language="${language}"]`)).click();
          await app.script(`document.documentElement.dataset.theme = arguments[0]`, theme);
          await choose('#level', 'lsoa');
        }
        await show();
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.equal(await app.script('return document.documentElement.dataset.theme'), theme);
        app.picture(`index-axe-${name.replaceAll(' ', '-')}-${language}-${theme}`);
        const found = await app.axe();
        assert.deepEqual(found, [], JSON.stringify(found, null, 2));
      });
    }
  }
}
