// axe-core finds nothing, on every view, in both languages, light and dark.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { AppWindow, Key, until } from './window.js';

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
});
after(() => app?.close());

const views = {
  start: async () => (await app.find('#tab-details')).click(),
  'measure described': async () => {
    await app.script(`document.querySelector('input[value="older_65"]').closest('li').querySelector('.about').click()`);
  },
  'details of an LSOA': async () => {
    await app.chord(Key.CONTROL, 'k');
    await app.press('W01001289');
    await app.find('[role="option"]', 'W01001289');
    await app.press(Key.ENTER);
    await until('the details', async () => (await app.text('#panel')).includes('W01001289'));
  },
  table: async () => (await app.find('#tab-table')).click(),
  selection: async () => (await app.find('#tab-selection')).click(),
  'search without a hit': async () => {
    await app.chord(Key.CONTROL, 'k');
    await app.press('qqqqzzzz');
    await new Promise((resolve) => setTimeout(resolve, 600));
  },
  classes: async () => {
    await app.press(Key.ESCAPE);
    await app.script(`document.querySelector('section.legend header button').click()`);
  },
  strategies: async () => {
    await app.chooseMeasure('strategy_platform');
    await (await app.find('#tab-table')).click();
  },
  settings: async () => {
    await app.script(`document.querySelector('.tools > button:nth-of-type(1)').click()`);
  },
  about: async () => {
    await app.press(Key.ESCAPE);
    await app.script(`document.querySelector('.tools > button:nth-of-type(2)').click()`);
  },
  keys: async () => {
    await app.press(Key.ESCAPE);
    await app.script(`document.querySelector('.tools > button:nth-of-type(3)').click()`);
  },
};

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    for (const [name, show] of Object.entries(views)) {
      test(`${name}, ${language}, ${theme}`, async () => {
        if (name === 'start') {
          await app.script(`document.querySelector('dialog[open]')?.close()`);
          await app.script(`document.querySelector('[data-help-open][aria-pressed="true"]')?.click()`);
          await (await app.find(`[data-language="${language}"]`)).click();
          await app.script(`document.documentElement.dataset.theme = arguments[0]`, theme);
          await app.chooseMeasure('older_65');
          await app.ready();
        }
        await show();
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.equal(await app.script('return document.documentElement.dataset.theme'), theme);
        const found = await app.axe();
        assert.deepEqual(found, [], JSON.stringify(found, null, 2));
      });
    }
  }
}
