// The analyst's job: reports with a live preview, for several areas at once, into a folder of the user's choice.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, hasKeys, noKeys, until } from './window.js';

let app;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cyswllt-reports-'));
  app = await AppWindow.open();
  await app.ready();
});
after(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const FOLDER = 'Choose a folder for the reports';
const preview = (name) => app.script(`return document.querySelector('.preview')?.getAttribute('data-${name}')`);
const drawn = () => until('the drawn page', async () => (await preview('drawn')) === 'true', 60_000);
const job = () => app.script(`return document.querySelector('.make .job')?.dataset.job`);
const check = (selector) => app.script(`document.querySelector(arguments[0]).click()`, selector);
const image = () =>
  app.script(`const page = document.querySelector('.preview img'); return { alt: page.alt, width: page.naturalWidth, height: page.naturalHeight }`);

async function make(path) {
  await (await app.find('[data-make]')).click();
  await app.answerDialog(FOLDER, path);
  await until('the end of the work', async () => (await job()) === 'done', 120_000);
}

test('the report on Wales is there at once, as a picture of its real page', async () => {
  await (await app.find('[data-reports-open]')).click();
  await drawn();
  const page = await image();
  assert.match(page.alt, /^Page 1 of \d+ of the report on Wales/);
  // A4 upright.
  assert.ok(Math.abs(page.height / page.width - 297 / 210) < 0.02, JSON.stringify(page));
  assert.ok(Number(await preview('pages')) > 4);
  app.picture('reports');
});

test('pages turn by button, by key and by section', async () => {
  await (await app.find('[aria-label="Page forward"]')).click();
  await until('page 2', async () => (await preview('page')) === '2');
  assert.match((await image()).alt, /^Page 2 of/);
  await app.script(`document.querySelector('#reports-page').focus()`);
  await app.press(Key.END);
  await until('the last page', async () => (await preview('page')) === (await preview('pages')));
  await app.press(Key.HOME);
  await until('page 1', async () => (await preview('page')) === '1');
  const section = await app.script(`const entry = [...document.querySelectorAll('.preview nav li button')].at(-2); entry.click(); return entry.textContent`);
  await until(section, async () => (await preview('page')) === /(\d+)$/.exec(section)[1]);
});

test('the page follows what is chosen: contents, area, language', async () => {
  const pages = Number(await preview('pages'));
  await check('input[name="reports-contents"][value="small-areas"]');
  await check('input[name="reports-contents"][value="hotspots"]');
  await until('fewer pages', async () => Number(await preview('pages')) < pages);
  await check('input[name="reports-contents"][value="small-areas"]');
  await check('input[name="reports-contents"][value="hotspots"]');
  await check('input[name="reports-who"][value="picked"]');
  await (await app.find('.more [role=combobox]')).click();
  await app.press('W06000015');
  await app.find('.more [role="option"]', 'W06000015');
  await app.press(Key.ENTER);
  await until('Cardiff', async () => /Cardiff/.test(await app.text('#reports-preview-title')));
  await drawn();
  await (await app.find('[data-language="cy"]')).click();
  await until('Caerdydd', async () => /Caerdydd/.test(await app.text('#reports-preview-title')));
  assert.equal(await preview('language-shown'), 'cy');
  await (await app.find('[data-language="en"]')).click();
  await until('Cardiff again', async () => /Cardiff/.test(await app.text('#reports-preview-title')));
  await drawn();
});

test('a whole batch goes into a folder that the system’s dialog asks for', { skip: hasKeys ? false : noKeys }, async () => {
  // Putting the dialog away changes nothing.
  await (await app.find('[data-make]')).click();
  await app.cancelDialog(FOLDER);
  await until('as before', async () => (await job()) === 'idle');
  await app.script(`document.querySelector('.more [role=combobox]').focus()`);
  await app.chord(Key.CONTROL, 'a');
  await app.press('W06000024');
  await app.find('.more [role="option"]', 'W06000024');
  await app.press(Key.ENTER);
  await check('input[name="reports-language"][value="both"]');
  await check('input[name="reports-format"][value="html"]');
  assert.match(await app.text('.make strong'), /^8 files$/);
  await make(folder);
  const files = readdirSync(folder).sort();
  assert.equal(files.length, 8, files.join());
  assert.deepEqual(files.filter((name) => name.endsWith('.pdf')), [
    'W06000015_caerdydd_cy.pdf',
    'W06000015_cardiff_en.pdf',
    'W06000024_merthyr-tudful_cy.pdf',
    'W06000024_merthyr-tydfil_en.pdf',
  ]);
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    assert.ok(bytes.length > 10_000, file);
    assert.match(bytes.subarray(0, 15).toString(), file.endsWith('.pdf') ? /^%PDF-/ : /^<!doctype html>/i);
  }
  assert.match(await app.text('.make .job [role=status]'), /8 files were written in .*cyswllt-reports-/);
  app.picture('reports-made');
});

test('again in the same folder asks no more and replaces whole files', { skip: hasKeys ? false : noKeys }, async () => {
  await (await app.find('.make .buttons .button', 'Make them again')).click();
  await until('the work', async () => (await job()) !== 'done', 5_000).catch(() => undefined);
  await until('its end', async () => (await job()) === 'done', 120_000);
  assert.equal(readdirSync(folder).length, 8);
});

test('a batch of wards is stopped; what is there is whole', { skip: hasKeys ? false : noKeys }, async () => {
  const wards = mkdtempSync(join(tmpdir(), 'cyswllt-wards-'));
  try {
    await check('input[name="reports-who"][value="wards"]');
    await app.choose('#reports-wards', 'W06000023');
    await until('the wards of Powys', async () => /\d{3}/.test(await app.text('.make strong')));
    await (await app.find('[data-make]')).click();
    await app.answerDialog(FOLDER, wards);
    await until('the first file', () => readdirSync(wards).some((name) => name.endsWith('.pdf')), 120_000);
    await app.script(`[...document.querySelectorAll('.make .job > .button')].at(0)?.click()`);
    await until('the end', async () => (await job()) === 'done', 60_000);
    assert.match(await app.text('.make .job [role=status]'), /^Stopped: \d+ files? had been written/);
    const files = readdirSync(wards);
    assert.ok(files.length > 0 && files.length < 300, `${files.length}`);
    assert.ok(files.every((name) => /^W05\d{6}_.+_(en|cy)\.(pdf|html)$/.test(name)), files.join());
    for (const name of files.filter((one) => one.endsWith('.pdf'))) {
      assert.match(readFileSync(join(wards, name)).subarray(-1_024).toString('latin1'), /%%EOF\s*$/, name);
    }
  } finally {
    rmSync(wards, { recursive: true, force: true });
  }
});

test('a folder that cannot be written is said, not half filled', { skip: hasKeys ? false : noKeys }, async () => {
  await check('input[name="reports-who"][value="picked"]');
  await make('/proc');
  assert.match(await app.text('.make .job .failure'), /\/proc/);
});

test('the council’s own name is on the page and is kept', async () => {
  await app.script(`document.querySelector('.council').open = true`);
  const before = await preview('preview');
  const field = await app.find('.council input[lang="en"]');
  await field.sendKeys('Cyngor Caerdydd Council');
  await until('what was written is kept', () => app.script(`return document.querySelector('[data-kept]')?.dataset.kept === 'kept'`));
  await until('new pages', async () => (await preview('preview')) !== before, 30_000);
  const kept = readFileSync(join(app.home, 'config', 'wales.cyswllt.desktop', 'council', 'council.toml'), 'utf8');
  assert.match(kept, /Cyngor Caerdydd Council/);
});

test('Escape leaves; the choices stay', async () => {
  await app.script(`document.querySelector('[data-make]').focus()`);
  await app.press(Key.ESCAPE);
  await until('the map', () => app.script(`return document.querySelector('[data-reports]') === null`));
  await (await app.find('[data-reports-open]')).click();
  await drawn();
  assert.equal(await app.script(`return document.querySelector('input[name="reports-who"]:checked').value`), 'picked');
  await app.press(Key.ESCAPE);
});

test('a report by keys alone', { skip: hasKeys ? false : noKeys }, async () => {
  const mine = mkdtempSync(join(tmpdir(), 'cyswllt-keys-'));
  try {
    await app.script(`document.activeElement.blur()`);
    await app.tabTo('the way to reports', (at) => at.tag === 'BUTTON' && at.text === 'Reports');
    await app.press(Key.ENTER);
    await until('the heading', async () => (await app.focused()).id === 'reports-title');
    await drawn();
    await app.tabTo('the areas', (at) => at.type === 'radio');
    await app.press(Key.ARROW_UP);
    await until('the area shown', () => app.script(`return document.querySelector('input[name="reports-who"]:checked').value === 'area'`));
    await app.tabTo('the page', (at) => at.id === 'reports-page');
    await app.press(Key.HOME);
    await until('page 1', async () => (await preview('page')) === '1');
    await app.press(Key.PAGE_DOWN);
    await until('page 2', async () => (await preview('page')) === '2');
    // Round by the header and back to the choices.
    await app.tabTo('the way to make them', (at) => at.text.startsWith('Make the reports'));
    await app.press(Key.ENTER);
    await app.answerDialog(FOLDER, mine);
    await until('the end', async () => (await job()) === 'done', 120_000);
    assert.ok(readdirSync(mine).some((name) => name.startsWith('W92000004')), readdirSync(mine).join());
    await app.press(Key.ESCAPE);
    await until('the button again', async () => (await app.focused()).text === 'Reports');
  } finally {
    rmSync(mine, { recursive: true, force: true });
  }
});

const views = {
  reports: async () => {
    await app.script(`if (!document.querySelector('[data-reports]')) document.querySelector('[data-reports-open]').click()`);
    await drawn();
  },
  'reports, areas picked, council open': async () => {
    await check('input[name="reports-who"][value="picked"]');
    await app.script(`document.querySelector('.council').open = true`);
    if (!(await app.script(`return document.querySelector('.more .remove') !== null`))) {
      await app.script(`document.querySelector('.more [role=combobox]').focus()`);
      await app.press('W06000015');
      await app.find('.more [role="option"]', 'W06000015');
      await app.press(Key.ENTER);
    }
    await drawn();
  },
  'reports, width of the page': async () => {
    await app.script(`[...document.querySelectorAll('.preview .pair')].at(-1).querySelector('button:last-child').click()`);
    await drawn();
  },
  'reports, nothing chosen': async () => {
    await app.script(`for (const button of document.querySelectorAll('.more .remove')) button.click()`);
  },
};

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async () => {
      await (await app.find(`[data-language="${language}"]`)).click();
      await app.chooseTheme(theme);
      for (const [name, show] of Object.entries(views)) {
        await show();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const violations = await app.axe();
        assert.deepEqual(violations, [], `${name}: ${JSON.stringify(violations, null, 2)}`);
        app.picture(`${name.replaceAll(/\W+/g, '-')}-${language}-${theme}`);
      }
      await check('input[name="reports-who"][value="area"]');
    });
  }
}
