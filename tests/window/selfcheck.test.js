// The self-check and the details for support: what they say, that they name nobody, that all of it works by keys.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
});
after(() => app?.close());

const there = (selector) => app.script(`return document.querySelector(arguments[0]) !== null`, selector);
const press = (selector) => app.script(`document.querySelector(arguments[0]).click()`, selector);
const details = (of = app) => of.script(`return document.querySelector('[data-details]')?.value ?? ''`);
const checked = (of = app) =>
  until(
    'the self-check',
    () => of.script(`return document.querySelector('[data-support][aria-busy="false"] [data-finding]') !== null`),
    60_000,
  );

/** Opens About and, in it, the self-check; by keys alone. */
async function openByKeys() {
  await app.script(`document.activeElement?.blur()`);
  await app.tabTo('About', ({ tag, text }) => tag === 'BUTTON' && /^Data (and|a) /.test(text));
  await app.press(Key.ENTER);
  await until('About', () => there('dialog[open] [data-support-open]'));
  await app.tabTo('the self-check', ({ text }) => /Self-check|Hunanwiriad/.test(text));
  await app.press(Key.ENTER);
  await checked();
}

async function leave() {
  await app.press(Key.ESCAPE);
  await until('About again', async () => !(await there('[data-support]')));
  await app.press(Key.ESCAPE);
  await until('the map', async () => !(await there('dialog[open]')));
}

test('by keys: About, the self-check, the details, copied, and back to where it began', async () => {
  await openByKeys();
  assert.match(await app.text('[data-summary]'), /All is well|warning/);
  const states = await app.script(
    `return [...document.querySelectorAll('[data-finding]')].map((item) => [item.dataset.finding, item.dataset.state])`,
  );
  assert.deepEqual(
    states.map(([id]) => id),
    ['pack-parts', 'pack-totals', 'workspace', 'settings', 'folders', 'space', 'fonts', 'clock', 'language', 'graphics', 'log'],
  );
  for (const [id, state] of states) assert.notEqual(state, 'fault', id);
  app.picture('selfcheck');
  await app.tabTo('the details', ({ tag }) => tag === 'TEXTAREA');
  app.picture('selfcheck-details');
  await app.tabTo('the button', ({ text }) => text === 'Copy support details');
  await app.press(Key.ENTER);
  await until('what was done', async () => /are copied/.test(await app.text('[data-told]')));
  assert.match((await app.focused()).text, /Copy support details/);
  await app.tabTo('Check again', ({ text }) => text === 'Check again');
  await app.press(Key.ENTER);
  await checked();
  await app.press(Key.ESCAPE);
  await until('About again', async () => !(await there('[data-support]')));
  assert.match((await app.focused()).text, /Self-check and support/);
  await app.press(Key.ESCAPE);
  await until('the map', async () => !(await there('dialog[open]')));
  assert.match((await app.focused()).text, /^Data/);
});

test('the details name no file, no place and no person', async () => {
  await openByKeys();
  const text = await details();
  for (const secret of [app.home, tmpdir(), '/root', '/home', 'workspace.cyswllt']) {
    assert.ok(!text.includes(secret), `${secret}: ${text}`);
  }
  for (const wanted of [/Cyswllt \d+\.\d+\.\d+/, /System: /, /Web view: /, /Data: [0-9a-f]{12}/, /Drawing: /]) {
    assert.match(text, wanted);
  }
  await leave();
});

test('errors come into the log by their codes, without what they name', async () => {
  await app.script(`return window.__TAURI_INTERNALS__.invoke('profile', { code: 'CF10 1EP of Ann' }).catch(() => null)`);
  // As the interface calls it, whatever was asked for.
  await app.driver.executeAsyncScript(
    `const done = arguments[arguments.length - 1];
     const note = (command, values) => window.__TAURI_INTERNALS__.invoke(command, values);
     Promise.all([
       note('note_failure', { code: 'unknown-area' }),
       note('note_failure', { code: '/home/ann/clients.csv CF10 1EP' }),
       note('note_page_error', { kind: 'Ann of CF10 1EP', line: 1, column: 2 }),
     ]).then(() => done(true), (error) => done(String(error)));`,
  );
  const file = join(app.home, 'data', 'wales.cyswllt.desktop', 'logs', 'cyswllt.log');
  const log = readFileSync(file).toString();
  assert.match(log, /info start \d+\.\d+\.\d+/);
  assert.match(log, /error failure unknown-area/);
  assert.match(log, /error failure unknown\n/);
  assert.match(log, /error page Error 1:2/);
  assert.doesNotMatch(log, /ann|CF10|home|clients/i);
});

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async () => {
      await press(`[data-language="${language}"]`);
      await app.chooseTheme(theme);
      await openByKeys();
      await new Promise((resolve) => setTimeout(resolve, 300));
      const violations = await app.axe();
      assert.deepEqual(violations, [], JSON.stringify(violations, null, 2));
      assert.match(await details(), language === 'cy' ? /Hunanwiriad/ : /Self-check/);
      app.picture(`selfcheck-${language}-${theme}`);
      await leave();
    });
  }
}

test('a damaged workspace and broken settings are found, with what to do', async () => {
  const home = mkdtempSync(join(tmpdir(), 'cyswllt-selfcheck-'));
  const data = join(home, 'data', 'wales.cyswllt.desktop');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'workspace.cyswllt'), 'this is no workspace at all, only text'.repeat(200));
  const config = join(home, 'config', 'wales.cyswllt.desktop');
  mkdirSync(config, { recursive: true });
  writeFileSync(join(config, 'settings.json'), '{"language":');
  const broken = await AppWindow.open({ home });
  try {
    await broken.ready();
    await (await broken.find('.tools button', 'Data')).click();
    await until('About', () => broken.script(`return document.querySelector('[data-support-open]') !== null`));
    await broken.script(`document.querySelector('[data-support-open]').click()`);
    await checked(broken);
    const state = await broken.script(`return document.querySelector('[data-finding="workspace"]').dataset.state`);
    assert.equal(state, 'fault');
    assert.match(await broken.text('[data-summary]'), /1 fault/);
    assert.match(await broken.text('[data-finding="workspace"]'), /Choose another file|salvage/);
    const text = await details(broken);
    assert.match(text, /The workspace: Fault \(workspace-foreign\)/);
    assert.ok(!text.includes(home), text);
    broken.picture('selfcheck-fault');
  } finally {
    await broken.close();
    rmSync(home, { recursive: true, force: true });
  }
});
