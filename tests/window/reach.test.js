// The inclusion officer's question: where would three more sessions in Powys reach most older people who are more than 5 km from a
// library? By mouse and by keys alone, and out of the door with a list in Welsh.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, hasKeys, Key, noKeys, until } from './window.js';

const SECOND = 1_000;
const folder = mkdtempSync(join(tmpdir(), 'cyswllt-reach-'));

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
});
after(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const title = () => app.text('#support-result-title');
const task = (name) => app.script(`document.querySelector('#task-${name}').click()`);
const scopeOf = (name) => app.script(
  `return [...document.querySelectorAll('#scope option')].find((option) => option.textContent === arguments[0])?.value`,
  name,
);
const number = (text) => Number(text.replaceAll(/\D/g, ''));
const noDialog = () => until('no dialog', () => app.script(`return document.querySelector('dialog[open]') === null`));

/** Puts a value into a field as a person does: typed, then left. */
const fill = (selector, value) => app.script(
  `const field = document.querySelector(arguments[0]);
   field.value = arguments[1];
   field.dispatchEvent(new Event('input', { bubbles: true }));
   field.dispatchEvent(new Event('change', { bubbles: true }));`,
  selector,
  value,
);

test('three more sessions in Powys: four clicks from the start', async () => {
  const begun = Date.now();
  await (await app.find('#mode-support')).click();
  await app.choose('#scope', await scopeOf('Powys'));
  await until('who is out of reach in Powys', async () => /^Powys, Aged 65 and over: [\d,]+ of [\d,]+ \([\d.]+%\) are more than 5\skm from support$/.test(await title()), 60 * SECOND);
  await app.ready();
  app.picture('reach-powys');
  await (await app.find('[data-to-sites]')).click();
  await (await app.find('#sites-start')).click();
  await until('three sites', async () => /^Powys: 3 new sites would bring [\d,]+ more within 5\skm of support/.test(await title()), 120 * SECOND);
  const took = Date.now() - begun;
  assert.ok(took < 120 * SECOND, `${took} ms`);
  assert.match(await app.text('[data-status]'), /Proven|could be at most/);
  assert.equal((await app.script(`return document.querySelectorAll('.site').length`)), 3);
  await app.ready();
  app.picture('reach-sites');
});

test('the sites add up: what each newly reaches is what all do together', async () => {
  const sum = await app.script(`return [...document.querySelectorAll('.site')].map((site) => site.innerText.match(/([\\d,]+) newly within/)?.[1] ?? '0')`);
  const all = number((await title()).match(/bring ([\d,]+) more/)[1]);
  const each = sum.reduce((total, text) => total + number(text), 0);
  assert.ok(Math.abs(each - all) <= 3, `${each} and ${all}`);
  const [after, before] = (await title()).match(/: ([\d,]+) \([\d.]+%\) instead of ([\d,]+)/).slice(1).map(number);
  assert.ok(Math.abs(after - before - all) <= 1, `${after} − ${before} and ${all}`);
  await until('the curve', () => app.script(`return document.querySelector('.result figure') !== null`), 60 * SECOND);
  const curve = await app.script(`document.querySelector('.result figure details').open = true; return [...document.querySelectorAll('.result figure tbody tr')].map((row) => row.children[1].textContent.trim())`);
  const reached = curve.map(number);
  assert.ok(reached.length >= 3 && reached.every((people, at) => at === 0 || people >= reached[at - 1]), curve.join());
});

test('a list in Welsh', { skip: hasKeys ? false : noKeys }, async () => {
  await (await app.find('[data-targets-open]')).click();
  await until('the rows', () => app.script(`return document.querySelectorAll('[data-targets] tbody tr').length === 3`), 60 * SECOND);
  await app.script(`document.querySelector('input[name=targets-language][value=cy]').click()`);
  await fill('[data-targets] td input', 'Age Cymru Powys');
  await until('the note in the list', () => app.script(`return document.querySelector('[data-targets] td input').value === 'Age Cymru Powys'`));
  app.picture('reach-targets');
  await app.script(`document.querySelector('[data-targets] [data-save]').click()`);
  const file = join(folder, 'rhestr.pdf');
  await app.answerDialog('Where the list goes', file);
  await until('the list', async () => /was written|were written/.test(await app.text('[data-targets] .job')), 120 * SECOND);
  assert.equal(readFileSync(file).subarray(0, 5).toString(), '%PDF-');
  app.picture('reach-written');
});

test('both languages and several formats go to a folder', { skip: hasKeys ? false : noKeys }, async () => {
  await app.script(`document.querySelector('input[name=targets-language][value=both]').click()`);
  await app.script(`for (const format of ['csv', 'kml', 'pdf']) document.querySelector('input[name=targets-format][value=' + format + ']').click()`);
  await app.script(`document.querySelector('[data-targets] [data-save]').click()`);
  await app.answerDialog('Where the list goes', folder);
  await until('the lists', async () => readdirSync(folder).filter((name) => /-(en|cy)\.(csv|kml)$/.test(name)).length === 4, 60 * SECOND);
  const kml = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('-cy.kml'))), 'utf8');
  assert.match(kml, /Age Cymru Powys/);
  await app.press(Key.ESCAPE);
  await noDialog();
});

test('a site can be ruled out', async () => {
  const before = await app.script(`return [...document.querySelectorAll('.site')].map((site) => site.dataset.site)`);
  await app.script(`document.querySelectorAll('.site .rules button')[1].click()`);
  await until('the warning', async () => (await app.text('.outdated')) !== '');
  await (await app.find('#sites-start')).click();
  await until('other sites', async () => {
    const now = await app.script(`return [...document.querySelectorAll('.site')].map((site) => site.dataset.site)`);
    return now.length === 3 && !now.includes(before[0]);
  }, 120 * SECOND);
  await app.script(`document.querySelector('#task-panel button:not([id])')?.blur()`);
});

test('sites are kept as a list of points that can be edited and undone', async () => {
  await app.script(`document.querySelector('[data-keep]').click()`);
  await until('the list', () => app.script(`return document.querySelector('[data-points="3"]') !== null`));
  assert.equal(await app.script(`return document.querySelector('#task-points').getAttribute('aria-selected')`), 'true');
  app.picture('reach-points');
  // A new one on the map, in the middle.
  await (await app.find('[data-add]')).click();
  await until('the map waits', async () => (await app.focused()).id === 'map');
  app.picture('reach-placing');
  await app.press(Key.ENTER);
  await until('the fourth point', () => app.script(`return document.querySelector('[data-points="4"]') !== null`));
  const name = `[data-form] input`;
  await fill(name, 'Neuadd Bentref');
  await until('its name', async () => (await app.text('.result table')).includes('Neuadd Bentref'));
  await until('undo', () => app.script(`return document.querySelector('[data-undo-points]').getAttribute('aria-disabled') === 'false'`));
  await app.script(`document.querySelector('[data-undo-points]').click()`);
  await until('the name before', async () => !(await app.text('.result table')).includes('Neuadd Bentref'));
  await app.script(`document.querySelector('[data-undo-points]').click()`);
  await until('three points again', () => app.script(`return document.querySelector('[data-points="3"]') !== null`));
});

test('a list comes from a file, and what is wrong in it is said', { skip: hasKeys ? false : noKeys }, async () => {
  const file = join(folder, 'hybiau.csv');
  writeFileSync(file, 'name,postcode,wheelchair\nHyb Llandrindod,LD1 5DF,yes\nHyb Unman,ZZ1 1ZZ,no\nHyb Aberhonddu,LD3 7DN,no\n');
  await (await app.find('[data-list-import]')).click();
  await app.answerDialog('List of points', file);
  await until('the list', async () => /Points of “hybiau”/.test(await title()));
  assert.match(await app.text('.notes'), /ZZ1 1ZZ/);
  app.picture('reach-import');
  await task('reach');
  await until('more points', async () => /265 points|26\d points/.test(await app.text('section.result header')), 60 * SECOND);
});

test('by keys alone: mode, authority, sites, list', async () => {
  await (await app.find('#mode-support')).sendKeys(Key.HOME);
  await until('one measure', async () => (await app.focused()).id === 'mode-measure');
  await app.press(Key.END);
  await until('support', async () => (await app.focused()).id === 'mode-support');
  await app.press(Key.TAB);
  await until('what to do', async () => (await app.focused()).id === 'task-reach');
  await app.press(Key.ARROW_RIGHT);
  await until('sites', async () => (await app.focused()).id === 'task-sites');
  await app.tabTo('the scope', (at) => at.id === 'scope');
  await app.press('Gwy');
  await app.chord(Key.SHIFT, Key.TAB);
  await app.script(`document.querySelector('#task-sites').focus()`);
  await app.tabTo('how many', (at) => at.id === 'sites-choose');
  await app.press(Key.ARROW_DOWN);
  await app.tabTo('the button', (at) => at.id === 'sites-start');
  await app.press(Key.ENTER);
  await until('two sites in Gwynedd', async () => /^Gwynedd: 2 new sites/.test(await title()), 120 * SECOND);
  await app.tabTo('the list', (at) => at.text === 'Make a list…');
  await app.press(Key.ENTER);
  await until('the dialog', () => app.script(`return document.querySelector('dialog[open] [data-targets]') !== null`));
  await app.press(Key.ESCAPE);
  await noDialog();
  await until('the focus is back', async () => (await app.focused()).text === 'Make a list…');
});

test('the legend, the table and the map say the same', async () => {
  await task('reach');
  await app.choose('#scope', await scopeOf('Powys'));
  await until('Powys', async () => (await title()).startsWith('Powys, '), 60 * SECOND);
  await app.ready();
  const counted = await app.script(`return [...document.querySelectorAll('section.legend .count')].reduce((sum, cell) => sum + Number(cell.textContent.replace(/\\D/g, '')), 0)`);
  await (await app.find('#tab-table')).click();
  const rows = await until('the rows', () => app.script(`return Number(document.querySelector('#panel [role=grid]')?.getAttribute('aria-rowcount')) - 1`));
  assert.equal(rows, counted);
  app.picture('reach-table');
  await (await app.find('#tab-result')).click();
});

const views = {
  reach: async () => {
    await task('reach');
    await (await app.find('#tab-result')).click();
    await app.ready();
  },
  'reach, all open': () => app.script(`for (const one of document.querySelectorAll('.result details, .support details, .legend details')) one.open = true`),
  'reach, table': async () => (await app.find('#tab-table')).click(),
  sites: async () => {
    await (await app.find('#tab-result')).click();
    await task('sites');
    await app.script(`document.querySelector('#sites-start').click()`);
    await until('sites', () => app.script(`return document.querySelectorAll('.site').length > 0 && document.querySelector('[data-search=false]') !== null`), 120 * SECOND);
    await app.script(`for (const one of document.querySelectorAll('.result details, .support details')) one.open = true`);
  },
  'the list to leave with': async () => {
    await app.script(`document.querySelector('[data-targets-open]').click()`);
    await until('its rows', () => app.script(`return document.querySelector('[data-targets] tbody tr') !== null`), 60 * SECOND);
  },
  points: async () => {
    await app.press(Key.ESCAPE);
    await noDialog();
    await task('points');
    await app.script(`if (document.querySelector('[data-list]')?.getAttribute('aria-pressed') === 'false') document.querySelector('[data-list]').click()`);
    await app.script(`document.querySelector('[data-point][aria-expanded=false]')?.click()`);
  },
  schemes: () => task('schemes'),
};

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async () => {
      await (await app.find(`[data-language="${language}"]`)).click();
      await app.chooseTheme(theme);
      for (const [name, show] of Object.entries(views)) {
        await show();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const violations = await app.axe();
        assert.deepEqual(violations, [], `${name}: ${JSON.stringify(violations, null, 2)}`);
        app.picture(`reach-${name.replaceAll(/\W+/g, '-')}-${language}-${theme}`);
      }
    });
  }
}

test('a narrow window, or text at twice its size, hides nothing beside the page', async () => {
  await app.driver.manage().window().setRect({ width: 640, height: 760 });
  for (const name of ['reach', 'sites', 'points', 'schemes']) {
    await task(name);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const over = await app.script(`return [...document.querySelectorAll('.side, .support, .result')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className)`);
    assert.deepEqual(over, [], name);
    app.picture(`reach-narrow-${name}`);
  }
});
