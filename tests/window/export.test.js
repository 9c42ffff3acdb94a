// What is on the screen as a file: from the map, the table, the index and the hotspots, by the system's own dialog.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { AppWindow, Key, hasKeys, noKeys, until } from './window.js';

let app;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cyswllt-exports-'));
  app = await AppWindow.open();
  await app.ready();
});
after(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const SAVE = 'Save the export';
const skip = hasKeys ? false : noKeys;
const job = () => app.script(`return document.querySelector('dialog .job')?.dataset.job`);
const close = async () => {
  await app.press(Key.ESCAPE);
  await until('no dialog', () => app.script(`return document.querySelector('dialog[open]') === null`));
};

async function open(origin) {
  await app.script(`document.querySelector('[data-export-open="${origin}"]').click()`);
  await until('the dialog', () => app.script(`return document.querySelector('dialog[open] [data-save], dialog[open] [data-nothing]') !== null`));
}

/** Exports in a format under a name; the bytes of the file. */
async function save(format, name) {
  await app.script(`document.querySelector('dialog input[value="${format}"]').click()`);
  await app.script(`document.querySelector('dialog [data-save]').click()`);
  const path = join(folder, name);
  await app.answerDialog(SAVE, path);
  await until('the end of the work', async () => (await job()) === 'done', 60_000);
  const failure = await app.text('dialog .job .failure');
  assert.equal(failure, '');
  return readFileSync(path);
}

test('the dialog says what is on the screen', async () => {
  await open('map');
  const text = await app.text('dialog[open]');
  assert.match(text, /Aged 65 and over/);
  assert.match(text, /Local authorities: Whole of Wales \(22 areas\)/);
  assert.match(text, /5 classes; Quantiles/);
  app.picture('export');
  await close();
});

test('figures of the map as CSV, with their metadata beside them', { skip }, async () => {
  await open('map');
  const csv = (await save('csv', 'older.csv')).toString();
  const lines = csv.trim().split(/\r?\n/);
  assert.equal(lines.length, 23);
  assert.match(lines[0], /^code,name,name_cy,level,older_65,older_65_state/);
  assert.match(lines[1], /^W06000001,Isle of Anglesey,Ynys Môn,authority,2\d\.\d+,published/);
  assert.ok(existsSync(join(folder, 'older.csv-metadata.json')), readdirSync(folder).join());
  assert.match(await app.text('dialog[open] .written'), /older\.csv/);
  await close();
});

test('the ending is added; a file that would be replaced unasked is not', { skip }, async () => {
  await app.script(`document.querySelector('#tab-table').click()`);
  await open('table');
  writeFileSync(join(folder, 'there.geojson'), 'mine');
  await app.script(`document.querySelector('dialog input[value="geojson"]').click()`);
  await app.script(`document.querySelector('dialog [data-save]').click()`);
  await app.answerDialog(SAVE, join(folder, 'there'));
  await until('the end', async () => (await job()) === 'done');
  assert.match(await app.text('dialog .job .failure'), /there\.geojson/);
  assert.equal(readFileSync(join(folder, 'there.geojson')).toString(), 'mine');
  await app.script(`document.querySelector('dialog [data-save]').click()`);
  await app.answerDialog(SAVE, join(folder, 'new'));
  await until('the file', () => existsSync(join(folder, 'new.geojson')), 30_000);
  assert.equal(JSON.parse(readFileSync(join(folder, 'new.geojson')).toString()).features.length, 22);
  await close();
});

test('the map as a figure, drawn by the engine', { skip }, async () => {
  await open('map');
  const svg = (await save('svg', 'older.svg')).toString();
  assert.match(svg, /<text/);
  assert.match(svg, /Aged 65 and over/);
  const png = await save('png', 'older.png');
  assert.equal(png.subarray(1, 4).toString(), 'PNG');
  // 180 mm at 300 dots per inch.
  assert.equal(png.readUInt32BE(16), 2_126);
  await close();
});

test('a size that cannot be drawn is said before', async () => {
  await open('map');
  await app.script(`document.querySelector('dialog input[value="png"]').click()`);
  await app.script(
    `const field = document.querySelector('dialog input[type=number]'); field.value = '5'; field.dispatchEvent(new Event('input', { bubbles: true }))`,
  );
  await until('the fault', async () => /between 40 and 1,200/.test(await app.text('dialog .wrong')));
  await app.script(
    `const field = document.querySelector('dialog input[type=number]'); field.value = '180'; field.dispatchEvent(new Event('input', { bubbles: true }))`,
  );
  await close();
});

test('the index with how sure its ranks are', { skip }, async () => {
  await (await app.find('#mode-index')).click();
  await app.ready();
  await (await app.find('#tab-result')).click();
  await open('result');
  const csv = (await save('csv', 'index.csv')).toString();
  assert.match(csv.split(/\r?\n/)[0], /rank/);
  await close();
});

test('hotspots as a GeoPackage', { skip }, async () => {
  await (await app.find('#mode-hotspots')).click();
  await until('hotspots', () => app.script(`return document.querySelector('section.result')?.dataset.found ?? '' !== ''`));
  await app.ready();
  await open('result');
  const bytes = await save('geopackage', 'hotspots.gpkg');
  assert.equal(bytes.subarray(0, 15).toString(), 'SQLite format 3');
  assert.ok(bytes.length > 500_000);
  await close();
});

test('two indexes against each other: why there is nothing to export', async () => {
  await (await app.find('#mode-matrix')).click();
  await app.ready();
  await open('map');
  assert.match(await app.text('dialog [data-nothing]'), /Two indexes/);
  await close();
  await (await app.find('#mode-measure')).click();
  await app.ready();
});

for (const language of ['en', 'cy']) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${language}, ${theme}`, async () => {
      await (await app.find(`[data-language="${language}"]`)).click();
      await app.chooseTheme(theme);
      await open('map');
      for (const format of ['csv', 'png', 'geopackage']) {
        await app.script(`document.querySelector('dialog input[value="${format}"]').click()`);
        await new Promise((resolve) => setTimeout(resolve, 200));
        const violations = await app.axe();
        assert.deepEqual(violations, [], `${format}: ${JSON.stringify(violations, null, 2)}`);
        app.picture(`export-${format}-${language}-${theme}`);
      }
      await close();
    });
  }
}
