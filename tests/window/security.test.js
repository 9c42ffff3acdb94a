// The window's policy is closed: no evaluated code, no remote content, no command that was not granted.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { AppWindow } from './window.js';

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
});
after(() => app?.close());

const inPage = (body) =>
  app.driver.executeAsyncScript(`const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (error) => done('refused: ' + error));`);

test('an inline script does not run', async () => {
  const ran = await inPage(`
    const script = document.createElement('script');
    script.textContent = 'window.__ran = true';
    document.body.append(script);
    return window.__ran === true;`);
  assert.equal(ran, false);
});

test('text is not evaluated', async () => {
  const ran = await inPage(`
    window.addEventListener('securitypolicyviolation', (event) => (window.__violated = event.violatedDirective));
    const timer = await new Promise((resolve) => {
      try { setTimeout('window.__evaluated = true', 0); } catch { resolve(false); }
      setTimeout(() => resolve(window.__evaluated === true), 100);
    });
    return timer;`);
  assert.equal(ran, false);
});

test('nothing is fetched from anywhere else', async () => {
  for (const address of ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/hostname']) {
    const answer = await inPage(`return (await fetch('${address}')).status`);
    assert.match(String(answer), /refused/, address);
  }
});

test('tiles come from the app; a wrong address is refused with a reason', async () => {
  const good = await inPage(`const answer = await fetch('tiles://localhost/lsoa/3/9/21'); return [answer.status, (await answer.arrayBuffer()).byteLength]`);
  assert.equal(good[0], 200, JSON.stringify(good));
  const bad = await inPage(`const answer = await fetch('tiles://localhost/lsoa/99/0/0'); return [answer.status, await answer.text()]`);
  assert.equal(bad[0], 400);
  assert.match(bad[1], /zoom/i);
});

test('commands that were not granted are refused', async () => {
  for (const command of ['plugin:fs|read_text_file', 'plugin:shell|execute', 'plugin:window|close', 'plugin:dialog|save', 'plugin:dialog|open', 'plugin:opener|reveal_item_in_dir', 'plugin:opener|open_url', 'plugin:event|listen', 'format_disk']) {
    const answer = await inPage(`return await window.__TAURI_INTERNALS__.invoke('${command}', {})`);
    assert.match(String(answer), /refused/, command);
  }
});

test('the page opens no address of its own, and reads no file that was not chosen', async () => {
  const failure = (call) =>
    inPage(`try { await window.__TAURI_INTERNALS__.invoke(${call}); return 'no error'; } catch (failure) { return failure; }`);
  const opened = await failure(`'open_publisher', { source: 'https://example.org/' }`);
  assert.equal(opened.code, 'unknown-source');
  const read = await failure(`'accept_files', { files: 4711 }`);
  assert.equal(read.code, 'import-files-gone');
});

test('wrong arguments give a code, not a crash', async () => {
  const failed = await inPage(`
    try { await window.__TAURI_INTERNALS__.invoke('values', { measure: 'nonsense', level: 'lsoa' }); return 'no error'; }
    catch (failure) { return failure; }`);
  assert.equal(failed.code, 'unknown-measure');
  const level = await inPage(`
    try { await window.__TAURI_INTERNALS__.invoke('areas', { level: 'parish' }); return 'no error'; }
    catch (failure) { return failure; }`);
  assert.equal(level.code, 'unknown-level');
});
