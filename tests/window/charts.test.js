// Charts beside the map: they say what they show, are worked by keys, and are linked with map and table both ways.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

const SLOW = 60_000;
const cyswllt = join(dirname(process.env.CYSWLLT_DESKTOP ?? `${process.env.HOME}/.cache/cyswllt/target/release/x`), 'cyswllt');

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready(SLOW);
});
after(() => app?.close());

const announced = () => app.script(`return document.querySelector('.app > [role="status"]').textContent.trim()`);
const badge = () => app.script(`return Number(document.querySelector('#tab-selection .badge')?.textContent.replace(/\\D/g, '') ?? 0)`);
const charts = () => app.text('#panel');

/** The values of a measure, as the command line gives them. */
function values(measure) {
  const rows = execFileSync(cyswllt, ['values', measure, '--level', 'lsoa', '--format', 'csv'], { maxBuffer: 1e8 }).toString().trim().split('\n').slice(1);
  return rows.map((row) => Number(row.slice(row.lastIndexOf(',') + 1))).sort((a, b) => a - b);
}

test('the distribution of LSOAs says the quartiles that the values have', async () => {
  await app.chooseMeasure('older_65');
  await app.choose('#level', 'lsoa');
  await until('LSOAs', async () => (await app.mapData('level')) === 'lsoa', SLOW);
  await app.ready(SLOW);
  await (await app.find('#tab-charts')).click();
  await until('the charts', async () => /half lie between/.test(await charts()), SLOW);
  const sorted = values('older_65');
  const at = (part) => {
    const place = (sorted.length - 1) * part;
    const low = Math.floor(place);
    return (sorted[low] + (place - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low])).toFixed(1);
  };
  assert.ok((await charts()).includes(`1,917 of them: half lie between ${at(0.25)}% and ${at(0.75)}%. The median is ${at(0.5)}%.`), await charts());
  app.picture('charts');
});

test('a bar clicked selects its areas, and a selection is seen in the bars', async () => {
  const bar = await app.script(`
    const bars = [...document.querySelectorAll('[data-bar]')];
    const most = bars.toSorted((a, b) => b.dataset.count - a.dataset.count)[0];
    most.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return Number(most.dataset.count);`);
  await until('its areas', async () => (await badge()) === bar);
  assert.match(await announced(), new RegExp(`Areas selected: ${bar}`));
  await until('them in the bars', () => app.script(`return document.querySelectorAll('[data-chart="distribution"] .bar .chosen').length === 1`));
  assert.ok((await app.script(`return document.querySelectorAll('[data-ranked][aria-selected="true"]').length`)) >= 0);
});

test('hovering goes both ways', async () => {
  await app.script(`document.querySelector('[data-ranked]').dispatchEvent(new PointerEvent('pointerenter'))`);
  const position = await app.script(`return document.querySelector('[data-ranked]').dataset.ranked`);
  await until('the area in the scatter plot and in the list', () => app.script(`return document.querySelector('.row.hovered')?.dataset.ranked === arguments[0] && /across/.test(document.querySelector('[data-chart="scatter"] .tip').textContent)`, position));
  // What the map says of it stands beside it, and goes along from bar to bar.
  const beside = async (bar) => {
    await app.script(`document.querySelectorAll('[data-ranked]')[arguments[0]].dispatchEvent(new PointerEvent('pointerenter'))`, bar);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return app.script(
      `const tip = document.querySelector('.map > .tip');
       const name = document.querySelectorAll('[data-ranked]')[arguments[0]].querySelector('.name').title;
       return tip && [tip.querySelector('strong').textContent, tip.style.transform, name];`, bar);
  };
  const told = [];
  for (const bar of [0, 1, 2, 3, 4]) {
    const tip = await beside(bar);
    if (tip) told.push(tip);
  }
  assert.ok(told.length > 1, 'areas in sight are told of on the map');
  for (const [name, , title] of told) assert.equal(name, title);
  assert.equal(new Set(told.map(([, at]) => at)).size, told.length, 'each in its own place');
  // From the map: the pointer over an area marks its figure.
  await app.script(`document.querySelector('[data-ranked]').closest('[role=listbox]').dispatchEvent(new PointerEvent('pointerleave'))`);
  const map = await app.find('#map');
  await app.driver.actions().move({ origin: map, x: -40, y: 60 }).move({ origin: map, x: -30, y: 80, duration: 100 }).perform();
  await until('the mark in the bars', () => app.script(`return document.querySelector('[data-chart="distribution"] .marked') !== null`), SLOW);
  await app.driver.actions().move({ origin: map, x: 0, y: 0 }).perform();
});

test('an authority stands out in all three, with numbers of its own', async () => {
  const gwynedd = await app.script(`return [...document.querySelectorAll('#chart-highlight option')].find((option) => option.textContent === 'Gwynedd').value`);
  await app.choose('#chart-highlight', gwynedd);
  await until('its quartiles', async () => /Gwynedd, 71 of them: half lie between/.test(await charts()), SLOW);
  await until('its correlation', async () => /Gwynedd, 71 of them: −?\d\.\d\d and/.test(await charts()), SLOW);
  await app.script(`document.querySelector('[data-chart="scatter"]').scrollIntoView()`);
  app.picture('charts-scatter');
  await app.script(`document.querySelector('[data-chart="ranked"]').scrollIntoView()`);
  app.picture('charts-ranked');
});

test('by keys alone: bars, points and the list speak and select', async () => {
  await app.script(`document.querySelector('#tab-charts').focus()`);
  await app.tabTo('the distribution', (at) => at.id === 'chart-distribution-plot');
  await app.press(Key.ARROW_RIGHT, Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  await until('a bar read out', async () => /% to .*%; \d+ areas?; Gwynedd: \d+/.test(await announced()));
  const text = await announced();
  await app.press(Key.ENTER);
  const count = Number(text.match(/; (\d+) area/)[1]);
  await until('its areas', async () => (await badge()) === count);
  assert.equal((await app.focused()).id, 'chart-distribution-plot');

  await app.tabTo('the scatter plot', (at) => at.id === 'chart-scatter-plot');
  await app.press(Key.ARROW_RIGHT);
  await until('a point read out', async () => /: .* across, .* up/.test(await announced()));
  await app.press('r');
  await until('a corner', async () => /First corner set/.test(await announced()));
  for (let step = 0; step < 4; step += 1) await app.press(Key.PAGE_UP);
  app.picture('charts-brush');
  await app.press(Key.ENTER);
  await until('the areas between', async () => /Areas selected: \d+/.test(await announced()));

  await app.tabTo('the list', (at) => at.id === 'chart-ranked-list');
  await app.press(Key.ARROW_DOWN);
  const active = () => app.script(`const list = document.querySelector('#chart-ranked-list'); return document.getElementById(list.getAttribute('aria-activedescendant'))?.getAttribute('aria-posinset')`);
  await until('the second area', async () => (await active()) === '2');
  await app.press(Key.END);
  await until('the last area', async () => (await active()) === '1917');
  await app.press(Key.ENTER);
  await until('it alone', async () => (await badge()) === 1);
  assert.equal((await app.focused()).id, 'chart-ranked-list');
});

test('a rectangle over the points selects what is in it, by a drag and by two clicks', async () => {
  const plot = await app.find('#chart-scatter-plot');
  await app.script(`arguments[0].scrollIntoView({ block: 'center' })`, plot);
  await app.driver.actions().move({ origin: plot, x: -60, y: -60 }).press().move({ origin: plot, x: 40, y: 40, duration: 100 }).release().perform();
  await until('areas', async () => (await badge()) > 10, SLOW);
  const dragged = await badge();
  await app.script(`document.querySelector('[data-scatter-corners]').click()`);
  await app.driver.actions().move({ origin: plot, x: -60, y: -60 }).click().perform();
  await app.driver.actions().move({ origin: plot, x: 60, y: 60 }).click().perform();
  await until('more areas', async () => (await badge()) > dragged, SLOW);
  await app.script(`document.querySelector('[data-scatter-corners]').click()`);
});

test('each has its table', async () => {
  await app.script(`for (const one of document.querySelectorAll('.chart > details > summary')) one.click()`);
  await until('three tables', () => app.script(`return document.querySelectorAll('.chart > details table').length === 3`));
  const rows = await app.script(`return [...document.querySelectorAll('.chart > details table')].map((table) => Number(table.getAttribute('aria-rowcount')))`);
  assert.equal(rows[1], 1918);
  assert.equal(rows[2], 1918);
  assert.ok(await app.script(`return document.querySelectorAll('.chart > details tbody tr').length < 200`), 'only rows in sight are in the page');
});

test('they follow the index, and say where there is none', async () => {
  await (await app.find('#mode-index')).click();
  await app.ready(SLOW);
  await (await app.find('#tab-charts')).click();
  await until('the index', () => app.script(`return document.querySelector('#chart-distribution-plot')?.getAttribute('aria-label').includes('Need')`), SLOW);
  app.picture('charts-index');
  await (await app.find('#mode-support')).click();
  await (await app.find('#tab-charts')).click();
  await until('why there is none', async () => /What support reaches is charted under Result/.test(await charts()), SLOW);
  await (await app.find('#mode-measure')).click();
});

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async () => {
      await (await app.find(`[data-language="${language}"]`)).click();
      await app.chooseTheme(theme);
      await app.ready(SLOW);
      await (await app.find('#tab-charts')).click();
      await until('the charts', () => app.script(`return document.querySelectorAll('.chart').length === 3`), SLOW);
      await app.script(`document.querySelector('#panel').scrollTo(0, 0)`);
      app.picture(`charts-${language}-${theme}`);
      await app.script(`document.querySelector('[data-chart="scatter"]').scrollIntoView()`);
      app.picture(`charts-scatter-${language}-${theme}`);
      assert.deepEqual(await app.axe(), []);
    });
  }
}

test('on a narrow screen', async () => {
  await app.driver.manage().window().setRect({ width: 420, height: 760, x: 0, y: 0 });
  await until('one column', () => app.script(`return window.innerWidth < 700`), SLOW);
  await app.script(`document.querySelector('[data-chart="scatter"]').scrollIntoView()`);
  app.picture('charts-narrow');
  assert.ok(await app.script(`return document.querySelector('.charts').scrollWidth <= document.querySelector('.charts').clientWidth + 1`));
});
