// The workspace: its file, what is saved in it, damage, updates, lists of postcodes.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, hasKeys, noKeys, until } from './window.js';

let app;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cyswllt-workspace-'));
  app = await AppWindow.open();
  await app.ready();
});
after(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const skip = hasKeys ? false : noKeys;
const press = (selector) => app.script(`document.querySelector(arguments[0]).click()`, selector);
const there = (selector) => app.script(`return document.querySelector(arguments[0]) !== null`, selector);

async function part(name) {
  if (!(await there('[data-desk]'))) await press('[data-desk-open]');
  await press(`#data-${name}`);
  await until(name, () => there(`[data-desk="${name}"]`));
}

async function leave() {
  if (await there('[data-desk]')) await press('.desk > header > .button');
  await until('the map', async () => !(await there('[data-desk]')));
}

/** Writes into a field as a person does. */
async function fill(selector, text) {
  await app.script(
    `const field = document.querySelector(arguments[0]);
     field.value = arguments[1];
     field.dispatchEvent(new Event('input', { bubbles: true }));`,
    selector,
    text,
  );
}

test('the usual file, and nothing to undo', async () => {
  await part('workspace');
  await until('the file', async () => /workspace\.cyswllt/.test(await app.text('[data-workspace]')));
  assert.match(await app.text('[data-undo]'), /Nothing to undo/);
});

test('a selection is saved, shown again, deleted, and comes back', async () => {
  await leave();
  await app.chord(Key.CONTROL, 'k');
  await app.press('Gwynedd');
  await app.find('[role="option"]', 'Gwynedd');
  await app.press(Key.ENTER);
  await until('the area', async () => /Gwynedd/.test(await app.text('#panel')));
  await part('workspace');
  await fill('[data-saved="selection"] input', 'North west');
  await press('[data-saved="selection"] form button');
  await until('the selection', async () => /North west/.test(await app.text('[data-saved="selection"] ul')));
  await press('[data-saved="selection"] li button:first-of-type');
  await until('the map with its selection', async () => /Gwynedd/.test(await app.text('#panel')) && !(await there('[data-desk]')));
  await part('workspace');
  await press('[data-saved="selection"] li button:last-of-type');
  await until('no selection', async () => !(await there('[data-saved="selection"] li')));
  await press('[data-undo]');
  await until('the selection again', async () => /North west/.test(await app.text('[data-saved="selection"]')));
});

test('a view is saved and shown', async () => {
  await fill('[data-saved="view"] input', 'As it was');
  await press('[data-saved="view"] form button');
  await until('the view', () => there('[data-saved="view"] li'));
  await leave();
  await app.chooseMeasure('no_car');
  await until('another measure', async () => (await app.mapData('measure')) === 'no_car');
  await part('workspace');
  await press('[data-saved="view"] li button:first-of-type');
  await until('the view', async () => (await app.mapData('measure')) === 'older_65');
});

test('a copy, a new workspace, and the usual one again', { skip }, async () => {
  await part('workspace');
  const copy = join(folder, 'copy.cyswllt');
  await press('[data-copy-workspace]');
  await app.answerDialog('Save a copy of the workspace', copy);
  await until('the copy', () => existsSync(copy), 10_000);
  await press('[data-new]');
  await app.answerDialog('Where the new workspace goes', join(folder, 'mine'));
  await until('the new one', async () => /mine\.cyswllt/.test(await app.text('[data-workspace] dl')));
  await until('nothing in it', async () => !(await there('[data-saved="selection"] li')));
  await press('[data-open]');
  await app.answerDialog('Open a workspace', copy);
  await until('the copy', async () => /copy\.cyswllt/.test(await app.text('[data-workspace] dl')));
  await until('what was saved', async () => /North west/.test(await app.text('[data-saved="selection"]')));
  await press('[data-usual]');
  await until('the usual one', async () => /workspace\.cyswllt/.test(await app.text('[data-workspace] dl')));
});

test('a bundle is handed on', { skip }, async () => {
  const bundle = join(folder, 'bundle.json');
  await press('[data-bundle-out]');
  await app.answerDialog('Save a bundle', bundle);
  await until('the bundle', () => existsSync(bundle), 10_000);
  assert.match(readFileSync(bundle).toString(), /North west/);
  await press('[data-bundle-in]');
  await app.answerDialog('Open a bundle', bundle);
  await until('what came of it', async () => /Nothing in the bundle was new/.test(await app.text('.told')));
});

test('the file is looked through', async () => {
  await press('[data-check-workspace]');
  await until('the answer', async () => /The file is sound/.test(await app.text('.told')));
});

test('postcodes come back as areas with figures, to copy or export', async () => {
  await part('postcodes');
  await fill('[data-postcodes]', 'SY23 3BU\nsy233bu, CF10 1EP\nCF99 9ZZ');
  await press('[data-look]');
  await until('the areas', () => there('[data-found="4"]'));
  const text = await app.text('[data-found]');
  assert.match(text, /3 postcodes were found; not found: 1/);
  assert.match(text, /Ceredigion/);
  assert.match(text, /W01\d{6}/);
  assert.match(text, /\d+\.\d%/);
  app.picture('postcodes');
});

test('and they are exported as CSV', { skip }, async () => {
  const path = join(folder, 'postcodes.csv');
  await press('[data-save-postcodes]');
  await app.answerDialog('Save the list of postcodes', path);
  await until('the file', () => existsSync(path), 10_000);
  const lines = readFileSync(path).toString().trim().split(/\r\n/);
  assert.equal(lines.length, 5);
  assert.match(lines[1], /^SY23 3BU,W01/);
});

test('updates: every source, and no connection before it is asked for', async () => {
  await part('updates');
  await until('the sources', () => there('[data-source]'));
  const text = await app.text('[data-updates]');
  assert.match(text, /Ofcom/);
  assert.match(text, /makes no connection unless you ask/);
  app.picture('updates');
});

test('the background map is off, and its protocol then gives nothing', async () => {
  const status = await app.driver.executeAsyncScript(
    `const done = arguments[arguments.length - 1];
     const image = new Image();
     image.onload = () => done('a picture');
     image.onerror = () => done('nothing');
     image.src = 'background://localhost/3/9/21';`,
  );
  assert.equal(status, 'nothing');
});

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async () => {
      await press(`[data-language="${language}"]`);
      await app.chooseTheme(theme);
      for (const name of ['workspace', 'postcodes', 'updates']) {
        await part(name);
        if (name === 'postcodes') {
          await fill('[data-postcodes]', 'SY23 3BU\nCF99 9ZZ');
          await press('[data-look]');
          await until('the areas', () => there('[data-found]'));
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
        const violations = await app.axe();
        assert.deepEqual(violations, [], `${name}: ${JSON.stringify(violations, null, 2)}`);
        app.picture(`${name}-${language}-${theme}`);
      }
      await leave();
      await press('.tools > button:nth-of-type(1)');
      await until('the setting', () => there('[data-background-on]'));
      if (!(await app.script(`return document.querySelector('[data-background-on]').checked`))) await press('[data-background-on]');
      await until('its fields', () => there('[data-background-template]'));
      const violations = await app.axe();
      assert.deepEqual(violations, [], JSON.stringify(violations, null, 2));
      await press('[data-background-on]');
      await app.press(Key.ESCAPE);
    });
  }
}

test('a damaged file does not stop the start; what can be read of it is saved', { skip }, async () => {
  const home = mkdtempSync(join(tmpdir(), 'cyswllt-damaged-'));
  const data = join(home, 'data', 'wales.cyswllt.desktop');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'workspace.cyswllt'), 'this is no workspace at all, only text'.repeat(200));
  const broken = await AppWindow.open({ home });
  try {
    await broken.ready();
    await broken.script(`document.querySelector('[data-desk-open]').click()`);
    await broken.script(`document.querySelector('#data-workspace').click()`);
    await until('what is wrong', () => broken.script(`return document.querySelector('[data-problem]') !== null`));
    assert.match(await broken.text('[data-problem]'), /came with Cyswllt/);
    broken.picture('workspace-damaged');
  } finally {
    await broken.close();
    rmSync(home, { recursive: true, force: true });
  }
});
