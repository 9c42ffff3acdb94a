// By keys alone: the map, measures, classes, search, table, selection, dialogs, the parts of the window.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { keysOf } from './keys.js';
import { AppWindow, Key, until } from './window.js';

let app;
let keys;
before(async () => {
  app = await AppWindow.open();
  await app.ready();
  keys = keysOf(app);
});
after(() => app?.close());

const focused = () => app.focused();

test('the first Tab offers to skip to the map', async () => {
  await app.press(Key.TAB);
  const at = await focused();
  assert.equal(at.tag, 'A');
  await app.press(Key.ENTER);
  await until('the map has the focus', async () => (await focused()).id === 'map');
  for (const [link, id] of [['#mode-panel', 'mode-panel'], ['#panel', 'panel']]) {
    await keys.use(`a.skip[href="${link}"]`, { back: true });
    await until(link, async () => (await focused()).id === id);
  }
});

test('areas are reached, announced and selected on the map', async () => {
  await keys.to('#map', { back: true });
  await app.chord(Key.SHIFT, Key.ARROW_UP);
  await until('an announcement', async () => /^[^|]+, \d[\d.]*%/.test(await keys.said()));
  const name = (await keys.said()).split(',')[0];
  await until('the same beside the area', async () => (await app.text('.tip')).startsWith(name));
  await keys.press(Key.ENTER);
  await until('a selected area', async () => (await keys.said()).includes(`${name} selected`));
  await app.chord(Key.SHIFT, Key.ARROW_DOWN);
  await app.chord(Key.SHIFT, Key.ARROW_UP);
  await until('its state', async () => /selected/.test(await keys.said()));
  await keys.press(Key.ENTER);
  await until('selected or entered', async () => (await app.mapData('level')) === 'lsoa' || /selected/.test(await keys.said()));
  if ((await app.mapData('level')) !== 'lsoa') await keys.press(Key.ENTER);
  await until('its LSOAs', async () => (await app.mapData('level')) === 'lsoa');
  await keys.press('+', Key.ARROW_LEFT, '-');
  await keys.press(Key.HOME);
  await until('the whole of Wales', async () => (await app.mapData('scope')) === '');
  await keys.press(Key.ESCAPE);
  await until('nothing selected', async () => /cleared/i.test(await keys.said()));
});

test('a measure is found, described and chosen', async () => {
  await keys.to('#mode-panel input[type=search]', { back: true });
  await keys.press('social');
  await until('what was found', async () => /\d+/.test(await app.text('#mode-panel [role=status]')));
  await keys.press(Key.ESCAPE);
  await keys.to('#mode-panel input[type=radio]');
  const before = await app.mapData('measure');
  await keys.press(Key.ARROW_DOWN);
  await until('another measure', async () => (await app.mapData('measure')) !== before);
  await until('it is announced', async () => /The map shows/.test(await keys.said()));
  await keys.use('#mode-panel .about');
  await until('its description', () => keys.there('#mode-panel .about[aria-expanded="true"]'));
  await keys.press(Key.ENTER);
  await keys.use('#mode-panel button.toggle[aria-expanded="false"]');
  assert.equal(await app.script(`return document.activeElement.getAttribute('aria-expanded')`), 'true');
  await keys.press(Key.ENTER);
});

test('the part of Wales and the level', async () => {
  await keys.to('#scope');
  await keys.press('Cere');
  await until('Ceredigion', async () => (await app.mapData('scope')) === 'W06000008');
  await keys.to('#level');
  await keys.press(Key.END);
  await until('another level', async () => (await keys.value('#level')) !== 'auto');
  await keys.press(Key.HOME);
  await keys.to('#scope', { back: true });
  await keys.press(Key.HOME);
  await until('Wales', async () => (await app.mapData('scope')) === '');
});

test('classes, method and colours', async () => {
  await keys.use('section.legend header button', { back: true });
  await keys.to('section.legend select');
  await keys.press(Key.ARROW_DOWN);
  await until('another method', async () => (await keys.value('section.legend select')) === 'equal-interval');
  await keys.press(Key.TAB);
  await keys.press(Key.ARROW_DOWN);
  await until('six classes', () => app.script(`return document.querySelectorAll('section.legend select')[1].value === '6'`));
  await keys.to('input[name=palette]');
  await keys.press(Key.ARROW_DOWN);
  await until('the map', async () => (await app.mapData('ready')) === 'true');
  await keys.use('section.legend header button', { back: true });
});

test('a place is found and its details are read', async () => {
  await app.chord(Key.CONTROL, 'k');
  assert.equal((await focused()).role, 'combobox');
  await app.press('Aberystwyth');
  await app.find('[role="option"]', 'Aberystwyth');
  await keys.press(Key.ARROW_DOWN, Key.ENTER);
  await until('a place in Ceredigion', async () => /Ceredigion\s+Aberystwyth/.test(await app.text('#panel')));
  await keys.to('#panel');
  // From the details to the area above, and the focus stays in the details.
  await keys.use('#panel nav button');
  await until('its heading', () => app.script(`return document.querySelector('#panel').contains(document.activeElement)`));
});

test('the table is sorted, filtered, picked from and copied', async () => {
  await keys.panel('table');
  await app.find('[role="grid"] tr[data-position]');
  await keys.to('[role="grid"] th.c-value button');
  await keys.press(Key.ENTER);
  const sorted = () => app.script(`return document.querySelector('[role="grid"] th.c-value').getAttribute('aria-sort')`);
  const first = await sorted();
  assert.notEqual(first, 'none');
  await keys.press(Key.ENTER);
  await until('the other way', async () => (await sorted()) !== first);
  await keys.to('#panel input[type=search]', { back: true });
  const rows = () => app.script(`return Number(document.querySelector('[role="grid"]').getAttribute('aria-rowcount'))`);
  const all = await rows();
  await keys.press('an');
  await until('fewer rows', async () => (await rows()) < all && (await rows()) > 3);
  await keys.press(Key.ARROW_DOWN);
  await until('a row', async () => (await focused()).tag === 'TR');
  await keys.press(Key.SPACE);
  await keys.press(Key.ARROW_DOWN);
  await keys.press(Key.SPACE);
  await until('two rows', () => app.script(`return document.querySelectorAll('[role="grid"] tr[aria-selected="true"]').length >= 2`));
  await keys.use('#panel .tools .button', { back: true, text: 'Copy' });
  await until('what was copied', async () => /cop/i.test(await keys.said()));
  await keys.to('#panel input[type=search]', { back: true });
  await keys.press(Key.ESCAPE);
});

test('the selection is read, made smaller and cleared', async () => {
  await keys.panel('selection');
  const count = () => app.script(`return document.querySelectorAll('#panel .remove').length`);
  await until('its areas', async () => (await count()) >= 2);
  const before = await count();
  await keys.use('#panel .remove');
  await until('one fewer', async () => (await count()) === before - 1);
  assert.equal((await focused()).tag, 'H2');
  await keys.use('#panel .tools .button', { text: 'Clear' });
  await until('none', async () => (await count()) === 0);
  await app.focusIsSomewhere();
});

test('dialogs take and give back the focus', async () => {
  for (const number of [1, 2, 3]) {
    const button = `.tools > button:nth-of-type(${number})`;
    if (!(await keys.there(`header ${button}`))) continue;
    await keys.to(`header ${button}`, { back: true });
    await app.press(Key.ENTER);
    if (!(await app.script(`return document.querySelector('dialog[open]') !== null`))) {
      // It opens a view of its own, which Escape closes.
      await app.focusIsSomewhere();
      await app.press(Key.ESCAPE);
    } else {
      await until('the dialog', () => app.script(`return document.querySelector('dialog[open]').contains(document.activeElement)`));
      await keys.leaveDialog();
    }
    await until('the button again', () => app.script(`return document.activeElement === document.querySelector('header ${button}')`));
  }
});

test('appearance, contrast and size are chosen in the settings', async () => {
  await keys.use('header .tools > button:nth-of-type(1)');
  await keys.to('input[name=theme]');
  await keys.press(Key.ARROW_DOWN, Key.ARROW_DOWN);
  await until('another theme', () => app.script(`return document.documentElement.dataset.theme === 'dark'`));
  await keys.press(Key.ARROW_UP, Key.ARROW_UP);
  await keys.use('input[name=contrast]', { keys: [Key.SPACE] });
  await until('more contrast', () => app.script(`return document.documentElement.dataset.contrast === 'more'`));
  await keys.press(Key.SPACE);
  const width = await app.script('return window.innerWidth');
  await keys.use('[data-size=larger]');
  await until('less room', () => app.script('return window.innerWidth < arguments[0]', width));
  await keys.use('[data-size=smaller]', { back: true });
  await until('as before', () => app.script('return window.innerWidth === arguments[0]', width));
  await keys.leaveDialog();
});

test('everything is made larger and smaller by key', async () => {
  const width = await app.script('return window.innerWidth');
  await app.chord(Key.CONTROL, '=');
  await until('larger', () => app.script('return window.innerWidth < arguments[0]', width));
  await until('it is said', async () => /Size 110%/.test(await keys.said()));
  await app.chord(Key.CONTROL, '0');
  await until('as before', () => app.script('return window.innerWidth === arguments[0]', width));
  await app.focusIsSomewhere();
});

test('parts of the window fold and are made wider', async () => {
  const width = (selector) => app.script(`return document.querySelector(arguments[0])?.getBoundingClientRect().width ?? 0`, selector);
  await keys.to('[role=separator][aria-controls=choices]');
  const before = await width('#choices');
  await keys.press(Key.ARROW_RIGHT, Key.ARROW_RIGHT);
  await until('wider', async () => (await width('#choices')) > before + 20);
  await keys.press(Key.ARROW_LEFT, Key.ARROW_LEFT);
  await keys.to('.fold');
  await keys.press(Key.ENTER);
  await until('no choices', async () => (await width('#choices')) === 0);
  assert.equal(await app.script(`return document.activeElement.getAttribute('aria-expanded')`), 'false');
  // The way to them opens them again.
  await keys.use('a.skip[href="#mode-panel"]', { back: true });
  await until('the choices', async () => (await focused()).id === 'mode-panel');
});
