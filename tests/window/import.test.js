// The analyst's way: a zip of Ofcom's is dropped on the window, checked, accepted, and its small areas are on the map.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { canDrag, drop, noDrag } from './drag.js';
import { coverage, firstOutputArea, writeRelease, zipped } from './ofcom.js';
import { AppWindow, Key, hasKeys, noKeys, until } from './window.js';

/** The most seconds from the drop to the report, and from accepting to the map. */
const CHECKED = 8;
const ON_MAP = 8;

let app;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cyswllt-imports-'));
  app = await AppWindow.open();
  await app.ready();
});
after(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const DIALOG = 'Choose files to import';
const skip = hasKeys ? false : noKeys;
const stage = () => app.script(`return document.querySelector('[data-import]')?.dataset.import`);
const press = (selector) => app.script(`document.querySelector(arguments[0]).click()`, selector);
const count = (name) => app.text(`[data-count="${name}"]`);
const checked = () => until('the check report', async () => (await stage()) === 'checked', 30_000);

/** Takes files by dragging, or where that cannot be done by the dialog. */
async function bring(path) {
  if (canDrag) {
    await drop([path]);
  } else {
    await openImports();
    await press('[data-choose]');
    await app.answerDialog(DIALOG, path);
  }
}

async function openImports() {
  if (!(await app.script(`return document.querySelector('[data-desk]') !== null`))) await press('[data-desk-open]');
  await press('#data-import');
  if ((await stage()) === 'stored') await press('[data-import] p:last-of-type button');
  if ((await stage()) === 'checked') await press('[data-cancel]');
  await until('the way to choose files', () => app.script(`return document.querySelector('[data-choose]') !== null`));
}

test('before: gigabit availability is known for authorities only', async () => {
  await app.chooseMeasure('gigabit');
  await until('the measure', async () => (await app.mapData('measure')) === 'gigabit');
  const levels = await app.script(`return document.querySelector('input[value="gigabit"]').closest('li').innerText`);
  assert.ok(levels.length > 0);
});

test('while files are held above the window it says that they can be let go', { skip: canDrag ? false : noDrag }, async () => {
  const broken = join(folder, 'notes.txt');
  writeFileSync(broken, 'nothing that is known\n');
  await drop([broken], {
    above: async () => {
      await until('the notice', () => app.script(`return document.querySelector('[data-drop]') !== null`));
      app.picture('import-drop');
    },
  });
  await until('why it is not taken', () => app.script(`return document.querySelector('[data-failure]') !== null`));
  assert.match(await app.text('[data-import]'), /notes\.txt is not a file/);
  assert.ok(!(await app.text()).includes(folder), 'the page knows no path');
});

test('a zip of output areas gives a check report; nothing is stored before it is accepted', { skip }, async () => {
  const path = writeRelease(folder, '202601');
  const begin = Date.now();
  await bring(path);
  await checked();
  const seconds = (Date.now() - begin) / 1_000;
  assert.ok(seconds < CHECKED, `${seconds} s to the report`);
  assert.equal(await count('rows'), '15,275');
  assert.equal(await count('matched'), '10,275');
  assert.equal(await count('elsewhere'), '5,000');
  assert.equal(await count('unmatched'), '0');
  assert.match(await app.text('[data-levels]'), /LSOA/);
  assert.match(await app.text('[data-draft]'), /gigabit/i);
  app.picture('import-report-en');
  const number = await app.script(`return window.__TAURI_INTERNALS__.invoke('releases').then((list) => list.length)`);
  assert.equal(number, 0);
});

test('the language changes in the middle of it', { skip }, async () => {
  await press('[data-language="cy"]');
  await until('Welsh', async () => /Rhesi a ddarllenwyd/.test(await app.text('[data-draft]')));
  const text = await app.text('.desk');
  for (const english of ['Rows read', 'Columns used', 'Accept and store', 'Cancel', 'Local authorities']) {
    assert.ok(!text.includes(english), `“${english}” is still in English`);
  }
  assert.equal(await stage(), 'checked');
  app.picture('import-report-cy');
  await press('[data-language="en"]');
});

test('accepted, it is on the map a few seconds later, for small areas', { skip }, async () => {
  const begin = Date.now();
  await press('[data-accept]');
  await until('the end', async () => (await stage()) === 'stored', 30_000);
  await press('[data-show="gigabit"]');
  await until('LSOAs', async () => (await app.mapData('level')) === 'lsoa' && (await app.mapData('measure')) === 'gigabit');
  await app.ready();
  const seconds = (Date.now() - begin) / 1_000;
  assert.ok(seconds < ON_MAP, `${seconds} s to the map`);
  const classes = await app.script(
    `return [...document.querySelectorAll('section.legend tbody .count')].map((cell) => Number(cell.textContent.replaceAll(',', '')))`,
  );
  assert.equal(classes.reduce((sum, one) => sum + one, 0), 1_917, `${classes}`);
  app.picture('import-map');
});

test('table, details and sources have it without a new start', { skip }, async () => {
  await (await app.find('#tab-table')).click();
  await until('figures of LSOAs', () =>
    app.script(`return [...document.querySelectorAll('[role="grid"] tbody td.c-value')].some((cell) => /\\d%/.test(cell.textContent))`),
  );
  await app.chord(Key.CONTROL, 'k');
  await app.press('W01001289');
  await app.find('[role="option"]', 'W01001289');
  await app.press(Key.ENTER);
  await until('the details', async () => /W01001289/.test(await app.text('#panel')));
  assert.match(await app.text('#panel'), /gigabit/i);
  await press('.tools > button:nth-of-type(2)');
  await until('the release among the sources', async () => /January 2026/.test(await app.text('dialog[open]')));
  await app.press(Key.ESCAPE);
});

test('the release is listed with all that is known of it', { skip }, async () => {
  await press('[data-desk-open]');
  await press('#data-releases');
  await until('the release', () => app.script(`return document.querySelector('[data-release]') !== null`));
  await app.script(`document.querySelector('[data-release] details').open = true`);
  const text = await app.text('[data-release]');
  assert.match(text, /Ofcom/);
  assert.match(text, /202601_fixed_oa_coverage_r01\.zip/);
  assert.match(text, /[0-9a-f]{64}/);
  assert.ok(!text.includes(folder), 'the page knows no path');
});

test('Ctrl+Z takes it back, Ctrl+Y brings it again', { skip }, async () => {
  await app.script(`document.activeElement.blur()`);
  await app.chord(Key.CONTROL, 'z');
  await until('no release', () => app.script(`return document.querySelector('[data-release]') === null`));
  await app.press(Key.ESCAPE);
  await until('no figures of LSOAs', async () => /no figures|does not spread/i.test(await app.text('main')));
  await app.script(`document.activeElement.blur()`);
  await app.chord(Key.CONTROL, 'y');
  await until('LSOAs again', async () => (await app.mapData('level')) === 'lsoa' && !/no figures/i.test(await app.text('main')));
});

test('a release that is not in use is not shown; it is when it is used again', { skip }, async () => {
  await press('[data-desk-open]');
  await press('[data-release] button[aria-pressed]');
  await until('not in use', () => app.script(`return document.querySelector('[data-release]').dataset.used === 'false'`));
  await press('[data-release] button[aria-pressed]');
  await until('in use', () => app.script(`return document.querySelector('[data-release]').dataset.used === 'true'`));
});

test('two releases side by side, and the change between them as a measure', { skip }, async () => {
  await openImports();
  await bring(writeRelease(folder, '202605', { more: 3 }));
  await checked();
  await press('[data-accept]');
  await until('the end', async () => (await stage()) === 'stored', 30_000);
  await press('#data-releases');
  await until('both', () => app.script(`return document.querySelectorAll('[data-release]').length === 2`));
  await app.choose('[data-measure-of-releases]', 'gigabit');
  await app.choose('[data-change-from]', '2026-01');
  await app.choose('[data-change-to]', '2026-05');
  app.picture('import-releases');
  await press('button[data-change]');
  await until('the change', async () => (await app.mapData('measure')) === 'gigabit@2026-01..2026-05');
  await app.ready();
  assert.equal(await app.mapData('level'), 'lsoa');
  app.picture('import-change');
});

test('a broken file is refused with line and reason, and cannot be accepted', { skip }, async () => {
  const path = join(folder, '202609_fixed_oa_coverage_r01.zip');
  const twice = `${firstOutputArea()},130,129,120,100,100,100,1,2,1`;
  writeFileSync(path, zipped('202609_fixed_oa_coverage_r01.csv', coverage({ extra: [twice] })));
  await openImports();
  await bring(path);
  await checked();
  assert.match(await app.text('.refusals'), new RegExp(`${firstOutputArea()} stands here a second time`));
  assert.equal(await app.script(`return document.querySelector('[data-accept]').getAttribute('aria-disabled')`), 'true');
  await press('[data-accept]');
  assert.equal(await stage(), 'checked');
  app.picture('import-refused');
  await press('[data-cancel]');
  const number = await app.script(`return window.__TAURI_INTERNALS__.invoke('releases').then((list) => list.length)`);
  assert.equal(number, 2);
});

test('a release deleted for good is asked about first', { skip }, async () => {
  await press('#data-releases');
  await press('[data-release$="@2026-05"] .danger');
  await until('the question', async () => /cannot be brought back/.test(await app.text('[data-ask]')));
  await until('the way out has the focus', async () => (await app.focused()).id.startsWith('data-keep-'));
  await press('[data-destroy]');
  await until('one release', () => app.script(`return document.querySelectorAll('[data-release]').length === 1`));
});

test('a council’s own table, by keys alone', { skip }, async () => {
  const path = join(folder, 'hubs.csv');
  writeFileSync(path, 'LSOA code,Sessions held,Visits\nW01000001,3,40\nW01000002,0,0\nW01000003,7,112\n');
  await app.press(Key.ESCAPE);
  await until('the map', () => app.script(`return document.querySelector('[data-desk]') === null`));
  await app.script(`document.activeElement.blur()`);
  await app.tabTo('the data', (at) => at.tag === 'BUTTON' && at.text === 'Your data');
  await app.press(Key.ENTER);
  await until('the heading', async () => (await app.focused()).id === 'data-title');
  await app.tabTo('the parts', (at) => at.role === 'tab');
  await app.press(Key.HOME);
  await until('the imports', async () => (await app.focused()).id === 'data-import');
  await app.tabTo('the way to choose', (at) => at.text.startsWith('Choose files'));
  await app.press(Key.ENTER);
  await app.answerDialog(DIALOG, path);
  await checked();
  await until('the form', () => app.script(`return document.querySelector('[data-own="areas"]') !== null`));
  app.picture('import-own');
  assert.equal(await app.script(`return document.querySelectorAll('[data-column] input[type=checkbox]:checked').length`), 2);
  await app.tabTo('the name in Welsh', (at) => at.tag === 'INPUT' && at.type === 'text');
  await app.press(Key.TAB);
  await app.press('Hybiau');
  await until('checked again', () => app.script(`return document.querySelector('[data-again="false"]') !== null`));
  await app.tabTo('accepting', (at) => at.text === 'Accept and store');
  await app.press(Key.ENTER);
  await until('the end', async () => (await stage()) === 'stored', 30_000);
  await app.tabTo('a measure', (at) => at.text.startsWith('Sessions held'));
  await app.press(Key.ENTER);
  await until('its areas', async () => /^own_/.test((await app.mapData('measure')) ?? '') && (await app.mapData('level')) === 'lsoa');
  await app.ready();
});

/** The dialog's title in the language shown; names of windows are sought without regard to what is not ASCII. */
async function dialogTitle() {
  return (await app.script(`return document.documentElement.lang`)) === 'cy' ? 'Mewnforio ffeiliau' : DIALOG;
}

const views = {
  idle: openImports,
  own: async () => {
    await press('[data-choose]');
    await app.answerDialog(
      await dialogTitle(),
      join(folder, 'hubs.csv'),
    );
    await checked();
  },
  refused: async () => {
    await openImports();
    await press('[data-choose]');
    await app.answerDialog(
      await dialogTitle(),
      join(folder, '202609_fixed_oa_coverage_r01.zip'),
    );
    await checked();
  },
  releases: async () => {
    await press('#data-releases');
    await until('a release', () => app.script(`return document.querySelector('[data-release]') !== null`));
    await app.script(`for (const more of document.querySelectorAll('[data-release] details')) more.open = true`);
    await press('[data-release] .danger');
  },
};

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, { skip }, async () => {
      await press(`[data-language="${language}"]`);
      await app.chooseTheme(theme);
      for (const [name, show] of Object.entries(views)) {
        await show();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const violations = await app.axe();
        assert.deepEqual(violations, [], `${name}: ${JSON.stringify(violations, null, 2)}`);
        app.picture(`import-${name}-${language}-${theme}`);
      }
    });
  }
}
