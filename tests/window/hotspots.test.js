// The planner's question: where in this authority do need and poor connectivity meet? In a few clicks, and by keys alone.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

const cyswllt = join(dirname(process.env.CYSWLLT_DESKTOP ?? `${process.env.HOME}/.cache/cyswllt/target/release/x`), 'cyswllt');
/** How many LSOAs an authority has. */
const lsoas = (authority) => execFileSync(cyswllt, ['areas', '--level', 'lsoa', '--within', authority, '--format', 'csv']).toString().trim().split('\n').length - 1;

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
});
after(() => app?.close());

const SECOND = 1_000;
const focused = () => app.focused();
const headline = () => app.text('#hotspots-result-title');
const found = () => app.script(`return document.querySelector('section.result')?.dataset.found ?? ''`);

const choose = (selector, value) => app.choose(selector, value);

const tabTo = (what, matches) => app.tabTo(what, matches);

async function scopeOf(name) {
  return app.script(
    `return [...document.querySelectorAll('#scope option')].find((option) => option.textContent === arguments[0])?.value`,
    name,
  );
}

test('hotspots of need and poor connectivity in one authority: three clicks, well under a minute', async () => {
  const begun = Date.now();
  await (await app.find('#mode-hotspots')).click();
  await choose('#scope', await scopeOf('Rhondda Cynon Taf'));
  await until('the hotspots of the authority', async () => /^Rhondda Cynon Taf: \d+ hotspot/.test(await headline()));
  await app.ready();
  await (await app.find('.cluster')).click();
  await until('its areas on the map', () => app.script(`return document.querySelector('.cluster')?.getAttribute('aria-pressed') === 'true'`));
  const took = Date.now() - begun;
  assert.ok(took < 20 * SECOND, `${took} ms`);
  assert.equal(await app.mapData('level'), 'lsoa');
  assert.match(await headline(), /Rhondda Cynon Taf: \d+ hotspots? with [\d,]+ residents in \d+ areas?/);
  const cluster = await app.text('.cluster');
  assert.match(cluster, /\d+ areas? · [\d,]+ residents · (95|99)% sure/);
  assert.ok(cluster.split('\n')[0].length > 3, 'a place by name');
  assert.match(await app.text('.area'), /(High values gather here|chance)/);
  app.picture('hotspots-authority');
});

test('the legend counts what the map shows', async () => {
  const legend = await app.script(
    `return [...document.querySelectorAll('section.legend tr[data-class]')].map((row) => [row.dataset.class, Number(row.querySelector('.count').textContent.replace(/\\D/g, ''))])`,
  );
  const classes = Object.fromEntries(legend);
  assert.ok(classes['hot-99'] > 0, JSON.stringify(legend));
  assert.equal(Object.values(classes).reduce((sum, count) => sum + count, 0), lsoas(await app.mapData('scope')));
});

test('neighbours are listed by name and outlined', async () => {
  await app.script(`document.querySelector('.area details').open = true`);
  const neighbours = await app.script(`return [...document.querySelectorAll('.neighbour')].map((one) => one.innerText)`);
  assert.ok(neighbours.length > 1, neighbours.join());
  assert.ok(neighbours.every((text) => /\d/.test(text)));
  app.picture('hotspots-neighbours');
});

test('a point of the scatterplot is an area of the map and of the table', async () => {
  const before = await app.text('#hotspot-area');
  const at = await app.script(
    `document.querySelector('.plot').scrollIntoView({ block: 'center' });
     const box = document.querySelector('.plot').getBoundingClientRect();
     return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };`,
  );
  // Around the middle there are points everywhere.
  for (let step = 0; step < 40; step += 1) {
    const angle = step * 2.4;
    const x = Math.round(at.x + 3 * step * Math.cos(angle));
    const y = Math.round(at.y + 3 * step * Math.sin(angle));
    await app.driver.actions().move({ x, y, origin: 'viewport' }).click().perform();
    if ((await app.text('#hotspot-area')) !== before) break;
  }
  assert.notEqual(await app.text('#hotspot-area'), before);
  await (await app.find('#tab-table')).click();
  await until('its row', () => app.script(`return document.querySelector('[role="grid"] tr[aria-selected="true"]') !== null`));
  assert.match(await app.text('#panel'), /(Hot|Cold) 9[059]%|Not significant/);
  app.picture('hotspots-table');
});

test('every kind, neighbourhood and correction has an answer', async () => {
  await (await app.find('#tab-result')).click();
  for (const kind of ['local-moran', 'local-geary', 'bivariate', 'gi-star']) {
    const before = await found();
    await app.script(`document.querySelector('input[value="${kind}"]').click()`);
    await until(kind, async () => { const now = await found(); return now !== '' && now !== before; });
    await app.ready();
    assert.ok((await headline()).startsWith('Rhondda Cynon Taf'), await headline());
    app.picture(`hotspots-${kind}`);
  }
  await app.script(`document.querySelector('.hotspots details').open = true`);
  const lists = await app.script(`return [...document.querySelectorAll('.settings select')].map((list) => ({ id: '#' + CSS.escape(list.id), values: [...list.options].map((option) => option.value) }))`);
  assert.equal(lists.length, 3);
  for (const { id, values } of lists) {
    for (const value of [...values.slice(1), values[0]]) {
      const before = await found();
      await choose(id, value);
      await until(`${id} ${value}`, async () => { const now = await found(); return now !== '' && now !== before; });
    }
  }
  await app.ready();
  app.picture('hotspots-settings');
});

test('the authority can be compared with itself', async () => {
  const before = await found();
  await app.script(`document.querySelectorAll('.settings input[type=radio]')[1].click()`);
  await until('the authority alone', async () => { const now = await found(); return now !== '' && now !== before; });
  assert.match(await app.text('section.result header'), /compared within Rhondda Cynon Taf/);
  await (await app.find('.settings .button')).click();
  await until('Wales again', async () => /\/wales$/.test(await found()));
});

test('what is not to be had is said', async () => {
  await choose('#hotspot-subject', 'measure:superfast');
  await until('authorities only', async () => /superfast/i.test(await found()) || (await app.text('.notice')) !== '');
  await choose('#scope', '');
  await until('hotspots of 22 authorities', async () => /superfast/.test(await found()));
  assert.match(await app.text('.warnings'), /22 areas/);
  await choose('#hotspot-subject', 'recipe:need-connectivity');
  await until('the index again', async () => /need-connectivity/.test(await found()));
  await app.ready();
  assert.match(await headline(), /^Wales: \d+ hotspots/);
  app.picture('hotspots-wales');
});

test('by keys alone: mode, authority, cluster', async () => {
  await (await app.find('#mode-hotspots')).sendKeys(Key.HOME);
  await until('one measure', async () => (await focused()).id === 'mode-measure');
  await app.press(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  await until('hotspots', async () => (await focused()).id === 'mode-hotspots');
  await app.press(Key.TAB);
  await until('the choice of what', async () => (await focused()).id === 'hotspot-subject');
  await tabTo('the authorities', (at) => at.id === 'scope');
  await app.press('Pow');
  await until('Powys', async () => /^Powys/.test(await headline()));
  await tabTo('the result', (at) => at.id === 'panel');
  await tabTo('a cluster', (at) => at.class.includes('cluster'));
  await app.press(Key.SPACE);
  await until('it is chosen', () => app.script(`return document.activeElement.getAttribute('aria-pressed') === 'true'`));
});

test('the matrix: nine groups, one of them alone with its areas', async () => {
  await (await app.find('#mode-matrix')).click();
  await app.ready();
  const counts = await app.script(`return [...document.querySelectorAll('.square button')].map((cell) => Number(cell.textContent.replace(/\\D/g, '')))`);
  assert.equal(counts.length, 9);
  assert.equal(counts.reduce((sum, count) => sum + count, 0), lsoas(await app.mapData('scope')));
  const label = await app.script(`return document.querySelector('[data-cell="8"]').getAttribute('aria-label')`);
  assert.match(label, /Need: worst third · Connectivity: worst third, \d+ areas?/);
  await choose('#scope', '');
  await until('all of Wales', () => app.script(`return [...document.querySelectorAll('.square button')].reduce((sum, cell) => sum + Number(cell.textContent.replace(/\\D/g, '')), 0) > 1900`));
  await app.ready();
  app.picture('matrix-wales');
  await app.script(`document.querySelector('[data-cell="8"]').click()`);
  await app.ready();
  assert.match(await app.text('#panel'), /worst third of both/);
  const rows = await app.script(`return Number(document.querySelector('#panel [role=grid]').getAttribute('aria-rowcount')) - 1`);
  const corner = await app.script(`return Number(document.querySelector('[data-cell="8"]').textContent.replace(/\\D/g, ''))`);
  assert.equal(rows, corner);
  app.picture('matrix-corner');
  await (await app.find('#tab-table')).click();
  await until('every area', () => app.script(`return Number(document.querySelector('#panel [role=grid]')?.getAttribute('aria-rowcount')) === 1918`));
  app.picture('matrix-table');
  await (await app.find('#tab-result')).click();
  await app.script(`document.querySelector('[data-cell="8"]').click()`);
  await app.ready();
});

/** By the settings, so that the map's and the legend's own colours follow too. */
async function chooseTheme(theme) {
  await app.script(`document.querySelector('.tools > button:nth-of-type(1)').click()`);
  await app.script(`document.querySelector('input[name=theme][value="${theme}"]').click()`);
  await app.press(Key.ESCAPE);
  await until('no dialog', () => app.script(`return document.querySelector('dialog[open]') === null`));
}

const views = {
  hotspots: async () => {
    await (await app.find('#mode-hotspots')).click();
    await (await app.find('#tab-result')).click();
    await choose('#scope', await scopeOf('Powys'));
    await until('Powys', async () => (await headline()).startsWith('Powys'));
    await app.ready();
  },
  'hotspots, a cluster chosen, all open': async () => {
    await app.script(`if (document.querySelector('.cluster')?.getAttribute('aria-pressed') === 'false') document.querySelector('.cluster').click()`);
    await app.find('.area');
    await app.script(`for (const one of document.querySelectorAll('.result details, .hotspots details, .legend details')) one.open = true`);
  },
  'hotspots, table': async () => (await app.find('#tab-table')).click(),
  matrix: async () => {
    await (await app.find('#mode-matrix')).click();
    await (await app.find('#tab-result')).click();
    await app.ready();
  },
  'matrix, one group': async () => {
    await app.script(`document.querySelector('[data-cell="8"][aria-pressed="false"]')?.click()`);
    await app.ready();
  },
  'matrix, table': async () => (await app.find('#tab-table')).click(),
};

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async () => {
      await (await app.find(`[data-language="${language}"]`)).click();
      await chooseTheme(theme);
      for (const [name, show] of Object.entries(views)) {
        await show();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const violations = await app.axe();
        assert.deepEqual(violations, [], `${name}: ${JSON.stringify(violations, null, 2)}`);
        app.picture(`${name.replaceAll(/\W+/g, '-')}-${language}-${theme}`);
      }
      await app.script(`document.querySelector('[data-cell="8"][aria-pressed="true"]')?.click()`);
    });
  }
}
