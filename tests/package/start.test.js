// The window of a package: installed, with a fresh home; portable, with everything beside it; portable without a place to write.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { AppWindow, hasKeys, noKeys, until } from '../window/window.js';

const home = process.env.CYSWLLT_HOME;
const folder = process.env.CYSWLLT_PORTABLE_FOLDER;
const line = process.env.CYSWLLT_PORTABLE_LINE;

/** Everything below a folder that has our name. */
function ours(path, found = []) {
  for (const entry of existsSync(path) ? readdirSync(path, { withFileTypes: true }) : []) {
    const inside = join(path, entry.name);
    if (/cyswllt/i.test(entry.name)) found.push(inside);
    else if (entry.isDirectory()) ours(inside, found);
  }
  return found;
}

test('the installed window starts and shows its first map', async () => {
  const app = await AppWindow.open({ home });
  try {
    await app.ready(60_000);
    assert.equal(await app.mapData('measure'), 'older_65');
    assert.ok(app.marks().some(({ name }) => name === 'choropleth'));
    assert.match(await app.text('nav'), /65/);
    app.picture('package-installed');
    // Settings are written a moment after the start.
    await until('the settings', () => existsSync(join(home, 'config', 'wales.cyswllt.desktop')), 10_000);
  } finally {
    await app.close();
  }
});

test('a portable window keeps everything beside the program', async () => {
  const installed = process.env.CYSWLLT_DESKTOP;
  process.env.CYSWLLT_DESKTOP = join(folder, 'cyswllt-desktop');
  const other = join(home, '..', 'home-of-portable');
  mkdirSync(other, { recursive: true });
  const app = await AppWindow.open({ home: other });
  // What the test itself wrote for a window that is installed.
  rmSync(join(other, 'config'), { recursive: true, force: true });
  try {
    await app.ready(60_000);
    await (await app.find('[data-language="cy"]')).click();
    const kept = join(folder, 'cyswllt-data');
    await until('its settings', () => existsSync(join(kept, 'settings', 'settings.json')), 10_000);
    assert.ok(existsSync(join(kept, 'webview')), 'the web view keeps its data there');
    assert.ok(existsSync(join(kept, 'logs', 'cyswllt.log')), 'and so does the log');
    await app.driver.quit();
    app.driver = undefined;
    await until('nothing in the home', () => ours(other).length === 0, 10_000).catch(() => {
      assert.deepEqual(ours(other), []);
    });
  } finally {
    await app.close();
    process.env.CYSWLLT_DESKTOP = installed;
  }
});

test('a portable window that cannot write says so and ends', { skip: hasKeys ? false : noKeys }, async () => {
  const kept = join(folder, 'cyswllt-data');
  rmSync(kept, { recursive: true, force: true });
  // Also for root, who may write anywhere: a file where the folder would be.
  writeFileSync(kept, '');
  const program = spawn(join(folder, 'cyswllt-desktop'), [], {
    env: { ...process.env, HOME: join(home, '..', 'home-of-portable'), LC_ALL: 'en_GB.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  program.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => program.on('exit', resolve));
  try {
    const id = await until('the message', () => {
      const { stdout } = spawnSync('xdotool', ['search', '--onlyvisible', '--pid', `${program.pid}`]);
      return stdout.toString().trim().split('\n').at(-1);
    });
    assert.match(said, /portable copy of Cyswllt.*cyswllt-data.*cannot be written/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    spawnSync('xdotool', ['windowfocus', '--sync', id]);
    spawnSync('xdotool', ['key', 'Return']);
    assert.equal(await ended, 1);
  } finally {
    program.kill('SIGKILL');
    rmSync(kept, { force: true });
  }
});

test('the portable command line keeps its workspace beside it', () => {
  const list = join(home, '..', 'list.csv');
  writeFileSync(list, 'postcode,visits\nSY23 3BU,5\nCF10 1EP,7\n');
  const other = join(home, '..', 'home-of-line');
  const run = spawnSync(join(line, 'cyswllt'), ['import', '--yes', list], { env: { HOME: other, LANG: 'C.UTF-8' } });
  assert.equal(run.status, 0, run.stderr.toString());
  assert.ok(existsSync(join(line, 'cyswllt-data', 'data', 'workspace.cyswllt')));
  assert.equal(existsSync(other), false);
});
