// Every view at every size of window and of text, in both languages: nothing is cut off, nothing scrolls sideways but
// maps and tables, nothing lies over what is to be pressed, and axe-core finds nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { covered, misfits, smallTargets } from './layout.js';
import { viewsOf } from './views.js';
import { AppWindow, until } from './window.js';

/** Width, height, size of text in percent, zoom in percent. At 400 %, 1280 pixels are 320. */
const SCREENS = [
  { name: '1280 × 720', width: 1280, height: 720 },
  { name: '1024 × 640', width: 1024, height: 640 },
  { name: '800 × 600', width: 800, height: 600 },
  { name: '640 × 480', width: 640, height: 480 },
  { name: '1280 × 720, text 200 %', width: 1280, height: 720, text: 200, axe: true },
  { name: '1280 × 720, zoom 400 %', width: 1280, height: 720, zoom: 400, axe: true },
];

const PAIRED = ['two maps side by side', 'swipe'];

let app;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
});
after(() => app?.close());

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function screen({ width, height, text = 100, zoom = 100 }) {
  await app.script(`document.documentElement.style.fontSize = arguments[0] + '%'`, text);
  await app.driver.manage().window().setRect({ x: 0, y: 0, width, height });
  await app.driver.executeAsyncScript(
    `const done = arguments[arguments.length - 1]; window.__TAURI_INTERNALS__.invoke('zoom_window', { percent: arguments[0] }).then(done, done)`,
    zoom,
  );
  const wide = Math.round((width * 100) / zoom);
  await until(`a window ${wide} wide`, () => app.script(`return Math.abs(window.innerWidth - arguments[0]) < 2`, wide));
  // WebKitGTK keeps some widths when the size of text changes under way, which it never does outside of this test.
  await app.script(`const page = document.querySelector('.app'); page.style.display = 'none'; void page.offsetHeight; page.style.display = ''`);
  await pause(250);
}

for (const language of ['en', 'cy']) {
  for (const view of Object.keys(viewsOf(null))) {
    test(`${view}, ${language}`, async () => {
      await screen(SCREENS[0]);
      if (view === 'one measure') await app.script(`document.querySelector('[data-language="${language}"]').click()`);
      await viewsOf(app)[view]();
      await pause(300);
      const faults = [];
      for (const size of SCREENS) {
        await screen(size);
        const found = [
          ...(await misfits(app)),
          // Over two maps lies the legend of the second, which folds.
          ...(PAIRED.includes(view) ? [] : await covered(app)).map((one) => `covered: ${one}`),
          ...(await smallTargets(app)).map((one) => `small: ${one}`),
          ...(size.axe ? await app.axe() : []).map(({ rule, nodes }) => `axe: ${rule} ${nodes.join(' | ')}`),
        ];
        app.picture(`screens-${language}-${view}-${size.name}`.replaceAll(/[^\w-]+/g, '-'));
        faults.push(...found.map((one) => `${size.name}: ${one}`));
      }
      // What a view opened is closed at the usual size.
      await screen(SCREENS[0]);
      assert.deepEqual(faults, [], faults.join('\n'));
    });
  }
}
