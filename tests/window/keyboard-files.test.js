// By keys alone: reports, exports, imports, releases, updates, postcodes, the workspace.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { keysOf } from './keys.js';
import { AppWindow, Key, hasKeys, noKeys, until } from './window.js';

let app;
let keys;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cyswllt-keys-'));
  app = await AppWindow.open();
  await app.ready();
  keys = keysOf(app);
});
after(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const skip = hasKeys ? false : noKeys;
const { LONG } = keysOf(null);
const stage = () => app.script(`return document.querySelector('[data-import]')?.dataset.import`);

/** Goes to a part of the user's own data. */
async function part(name, place) {
  if (!(await keys.there('[data-desk]'))) {
    await keys.use('[data-desk-open]', { back: true });
    await until('the heading', async () => (await app.focused()).id === 'data-title');
  }
  await keys.to('[role="tab"][id^="data-"][aria-selected="true"]', { back: (await app.focused()).id !== 'data-title' });
  await keys.press(Key.HOME);
  for (let step = 0; step < place; step += 1) await keys.press(Key.ARROW_RIGHT);
  await until(name, () => keys.there(`[data-desk="${name}"]`));
}

test('what is on the screen is exported', { skip }, async () => {
  await keys.use('[data-export-open="map"]');
  await until('the dialog', () => keys.there('dialog[open] [data-save]'));
  await keys.to('dialog input[type=radio]');
  await keys.press(Key.ARROW_DOWN);
  await keys.press(Key.ARROW_UP);
  await keys.to('dialog [data-save]');
  await app.press(Key.ENTER);
  await app.answerDialog('Save the export', join(folder, 'keys'));
  await until('a file', () => readdirSync(folder).some((name) => name.startsWith('keys.')), LONG);
  await until('it is said', () => app.script(`return document.querySelector('dialog .job')?.dataset.job === 'done'`), LONG);
  await app.focusIsSomewhere();
  await keys.leaveDialog();
  assert.ok(await app.script(`return document.activeElement.matches('[data-export-open]')`), 'the focus is back');
});

test('a report is made', { skip }, async () => {
  await keys.use('[data-reports-open]', { back: true });
  await until('the heading', async () => (await app.focused()).id === 'reports-title');
  await keys.to('input[name="reports-format"]');
  await keys.to('#reports-page');
  await until('a page', () => app.script(`return document.querySelector('.preview')?.dataset.drawn === 'true'`), LONG);
  await keys.press(Key.END);
  await keys.press(Key.HOME);
  await keys.to('[data-make]', { back: true });
  await app.press(Key.ENTER);
  const reports = mkdtempSync(join(folder, 'reports-'));
  await app.answerDialog('Choose a folder for the reports', reports);
  await until('the report', () => readdirSync(reports).some((name) => name.endsWith('.pdf')), LONG);
  await until('the end', () => app.script(`return document.querySelector('.make .job')?.dataset.job === 'done'`), LONG);
  await app.focusIsSomewhere();
  await app.press(Key.ESCAPE);
  await until('the button that opened it', () => app.script(`return document.activeElement?.matches('[data-reports-open]')`));
});

test('a file is imported, checked and accepted', { skip }, async () => {
  const path = join(folder, 'hubs.csv');
  writeFileSync(path, 'LSOA code,Sessions held,Visits\nW01000001,3,40\nW01000002,0,0\nW01000003,7,112\n');
  await part('import', 0);
  await keys.to('[data-choose]');
  await app.press(Key.ENTER);
  await app.answerDialog('Choose files to import', path);
  await until('the check report', async () => (await stage()) === 'checked', LONG);
  await app.focusIsSomewhere();
  await until('the form', () => keys.there('[data-own="areas"]'));
  await keys.use('[data-accept]');
  await until('the end', async () => (await stage()) === 'stored', LONG);
  await app.focusIsSomewhere();
});

test('a release is read about, taken back and brought again', { skip }, async () => {
  await part('releases', 1);
  await until('the release', () => keys.there('[data-release]'));
  await keys.use('[data-release] summary');
  await keys.use('[data-release] button[aria-pressed]', { keys: [Key.SPACE], back: true });
  await until('not in use', () => keys.there('[data-release][data-used="false"]'));
  await keys.press(Key.SPACE);
  await until('in use', () => keys.there('[data-release][data-used="true"]'));
  await app.chord(Key.CONTROL, 'z');
  await until('not in use again', () => keys.there('[data-release][data-used="false"]'));
  await app.focusIsSomewhere();
  await app.chord(Key.CONTROL, 'z');
  await until('in use as before', () => keys.there('[data-release][data-used="true"]'));
  await app.chord(Key.CONTROL, 'z');
  await until('no release', async () => !(await keys.there('[data-release]')));
  await app.focusIsSomewhere();
  await app.chord(Key.CONTROL, 'y');
  await until('the release again', () => keys.there('[data-release]'));
  await app.focusIsSomewhere();
});

test('the sources of updates are read', async () => {
  await part('updates', 2);
  await until('the sources', () => keys.there('[data-source]'));
  await keys.to('[data-updates] button');
});

test('postcodes are looked up', async () => {
  await part('postcodes', 3);
  await keys.to('[data-postcodes]');
  await keys.press('SY23 3BU CF10 1EP');
  await keys.use('[data-look]');
  await until('the areas', () => keys.there('[data-found]'), LONG);
  await app.focusIsSomewhere();
});

test('a view is saved in the workspace, and a copy of the workspace is kept', { skip }, async () => {
  await part('workspace', 4);
  await keys.to('[data-saved="view"] input');
  await keys.press('By keys', Key.ENTER);
  await until('the view', () => keys.there('[data-saved="view"] li'));
  await app.focusIsSomewhere();
  await keys.use('[data-saved="view"] li button:last-of-type');
  await until('no view', async () => !(await keys.there('[data-saved="view"] li')));
  await app.focusIsSomewhere();
  await keys.to('[data-copy-workspace]', { back: true });
  await app.press(Key.ENTER);
  const copy = join(folder, 'copy.cyswllt');
  await app.answerDialog('Save a copy of the workspace', copy);
  await until('the copy', () => existsSync(copy), LONG);
  await app.focusIsSomewhere();
  await app.press(Key.ESCAPE);
  await until('the map', async () => !(await keys.there('[data-desk]')));
  await app.focusIsSomewhere();
});
