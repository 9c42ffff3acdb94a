// By keys alone: who is out of reach, new sites for Powys, lists of points, schemes, a list to leave with.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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

const { LONG } = keysOf(null);
const TITLE = '#support-result-title';

async function task(place) {
  await keys.to('[role="tab"][id^="task-"][aria-selected="true"]', { back: true });
  await keys.press(Key.HOME);
  for (let step = 0; step < place; step += 1) await keys.press(Key.ARROW_RIGHT);
}

test('who in Powys is out of reach', async () => {
  await keys.mode('support', 4);
  await until('the answer for Wales', async () => /out of reach|more than/.test(await app.text(TITLE)), LONG);
  await keys.to('#scope');
  await keys.press('Pow');
  await keys.title(TITLE, /^Powys, Aged 65 and over/);
  const said = await app.script(`return [...document.querySelectorAll('.result figure')].map((figure) => figure.innerText)`);
  assert.ok(said.length === 0 || said.every((text) => text.length > 20), said.join());
});

test('three new sites in Powys', async () => {
  await keys.panel('result');
  await keys.use('[data-to-sites]');
  await until('what to choose', () => keys.there('#sites-choose'));
  await app.focusIsSomewhere();
  await keys.use('#sites-start');
  await keys.title(TITLE, /^Powys: 3 new sites/);
  await app.focusIsSomewhere();
  await keys.panel('result');
  await keys.to('.site button');
  await keys.press(Key.ENTER);
});

test('a list to leave with is made', { skip: hasKeys ? false : noKeys }, async () => {
  await keys.use('[data-targets-open]');
  await until('the rows', () => keys.there('[data-targets] tbody tr'), LONG);
  await keys.to('[data-targets] td input');
  await keys.press('Age Cymru Powys');
  await keys.to('[data-targets] [data-save]');
  await app.press(Key.ENTER);
  const file = join(folder, 'list.pdf');
  await app.answerDialog('Where the list goes', file);
  await until('the list', () => existsSync(file), LONG);
  await until('it is said', async () => /written/.test(await app.text('[data-targets] .job')), LONG);
  await app.focusIsSomewhere();
  await keys.leaveDialog();
  assert.ok(await app.script(`return document.activeElement.hasAttribute('data-targets-open')`), 'the focus is back');
});

test('sites become a list of points, which is edited', async () => {
  await keys.use('[data-keep]');
  await until('the list', () => keys.there('[data-points="3"]'));
  await app.focusIsSomewhere();
  await keys.use('[data-add]');
  await until('the map waits', async () => (await app.focused()).id === 'map');
  await keys.press(Key.ENTER);
  await until('the fourth point', () => keys.there('[data-points="4"]'));
  await app.focusIsSomewhere();
  await keys.to('[data-form] input');
  await app.chord(Key.CONTROL, 'a');
  await keys.press('Neuadd Bentref', Key.TAB);
  await until('its name', async () => (await app.text('.result table')).includes('Neuadd Bentref'));
  await keys.use('[data-undo-points]');
  await until('the name before', async () => !(await app.text('.result table')).includes('Neuadd Bentref'));
  await app.focusIsSomewhere();
  await keys.use('[data-point]', { back: true });
  await until('the form', () => keys.there('[data-form]'));
  await keys.use('[data-form] [data-drop]');
  await until('three points', () => keys.there('[data-points="3"]'));
  await app.focusIsSomewhere();
});

test('schemes for those without a fast connection', async () => {
  await task(3);
  await until('the schemes', () => keys.there('#task-schemes[aria-selected="true"]'));
  await keys.to('#task-panel input[type=checkbox]');
  await keys.press(Key.SPACE);
  await keys.press(Key.SPACE);
  await until('an answer', async () => (await app.text(TITLE)).length > 5, LONG);
  await app.focusIsSomewhere();
});
