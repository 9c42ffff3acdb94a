// The first start follows the system; afterwards the user's choice counts.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { AppWindow, until } from './window.js';

test('the first start follows the system, the second the choice', async () => {
  const home = mkdtempSync(join(tmpdir(), 'cyswllt-language-'));
  let app = await AppWindow.open({ home, language: 'cy_GB.UTF-8' });
  try {
    await app.ready();
    assert.equal(await app.script('return document.documentElement.lang'), 'cy');
    await (await app.find('[data-language="en"]')).click();
    await until('English', () => app.script(`return document.documentElement.lang === 'en'`));
    await app.chooseMeasure('no_car');
    await until('the measure', async () => (await app.mapData('measure')) === 'no_car');
    // Settings are written a moment after the last change.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await app.close();
    app = await AppWindow.open({ home, language: 'cy_GB.UTF-8' });
    await app.ready();
    assert.equal(await app.script('return document.documentElement.lang'), 'en');
    assert.equal(await app.mapData('measure'), 'no_car');
  } finally {
    await app.close();
    rmSync(home, { recursive: true, force: true });
  }
});
