// The first minutes: the start view, a job by keys alone, sample questions against the command line, the help, the glossary.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { AppWindow, Key, until } from './window.js';

const here = dirname(fileURLToPath(import.meta.url));
const file = JSON.parse(readFileSync(join(here, '../../data/help/questions.json'), 'utf8'));
const cyswllt =
  process.env.CYSWLLT ?? join(dirname(process.env.CYSWLLT_DESKTOP ?? `${process.env.HOME}/.cache/cyswllt/target/release/x`), 'cyswllt');

const SLOW = 120_000;

let app;

before(async () => {
  app = await AppWindow.open({ start: true });
  await app.ready(SLOW);
});

after(() => app?.close());

const there = (selector) => app.script(`return document.querySelector(arguments[0]) !== null`, selector);
const count = (number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(number);
const percent = (number) =>
  `${new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(number)}%`;
const press = (selector) => app.script(`document.querySelector(arguments[0]).click()`, selector);
const language = (code) => press(`[data-language="${code}"]`);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function clean(name) {
  await pause(300);
  const found = await app.axe();
  assert.deepEqual(found, [], `${name}: ${JSON.stringify(found, null, 2)}`);
}

/** In both languages and both themes, without a finding of axe, and as pictures. */
async function everywhere(name) {
  for (const theme of ['light', 'dark']) {
    await app.chooseTheme(theme);
    for (const code of ['en', 'cy']) {
      await language(code);
      await pause(400);
      await clean(`${name}, ${code}, ${theme}`);
      app.picture(`${name}-${code}-${theme}`);
    }
  }
  await language('en');
  await app.chooseTheme('light');
}

/** What the command line prints for a question, read as its format says. */
function ask(parts) {
  const text = execFileSync(cyswllt, [...parts, '--language', 'en'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, HOME: app.home, XDG_DATA_HOME: join(app.home, 'data') },
  });
  if (parts.includes('json')) return JSON.parse(text);
  const [head, ...rows] = text.trim().split('\n').map(fields);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
}

function fields(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1).map(([, field]) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
}

/** What an answer has to say, worked out from the command line's output. */
const expected = {
  'least-fibre': ({ command }) => {
    const rows = ask(command);
    const least = rows.reduce((a, b) => (Number(a.full_fibre) <= Number(b.full_fibre) ? a : b));
    return [least.name, percent(Number(least.full_fibre)), String(rows.length)];
  },
  'beside-wales': ({ command, beside }) => {
    const [own] = ask(command);
    const [wales] = ask(beside);
    const [a, b] = [Number(own.disabled), Number(wales.disabled)];
    return [a > b ? 'Yes' : 'No', percent(a), percent(b)];
  },
  'two-together': ({ command, ask: { areas } }) => {
    const rows = ask(command).filter(({ code }) => areas.includes(code));
    const sum = (part) => rows.reduce((all, row) => all + row.measures.older_65[part], 0);
    return [percent((100 * sum('numerator')) / sum('denominator')), count(sum('numerator')), count(sum('denominator'))];
  },
  'worst-tenth': ({ command }) => {
    const rows = ask(command);
    return [`${rows.filter(({ rank }) => 10 * Number(rank) <= 1_917).length} of the ${rows.length} LSOAs`];
  },
  'how-sure': ({ command }) => {
    const first = ask(command).find(({ rank }) => rank === '1');
    return [`between ${count(Number(first.rank_low))} and ${count(Number(first.rank_high))}`, `${count(100 * Number(first.share_worst_decile))}%`];
  },
  'where-gather': ({ command }) => {
    const hot = ask(command).clusters.filter((cluster) => cluster.class === 'hot');
    const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
    return [`${hot.length} hotspots`, `${count(sum(hot.map(({ areas }) => areas.length)))} LSOAs`,
      `${count(sum(hot.map(({ residents }) => residents)))} residents`, hot[0].names[0]];
  },
  'far-from-library': ({ command }) => {
    const [row] = ask(command);
    return [`${count(Number(row.total) - Number(row.reached))} of ${count(Number(row.total))}`];
  },
  'next-sessions': ({ command }) => {
    const rows = ask(command);
    return [...rows.map(({ name }) => name), count(rows.reduce((all, row) => all + Number(row.newly_older_65), 0))];
  },
};

test('a first start shows the three jobs, and the map is there below', async () => {
  await until('the start view', () => there('[data-start]'), SLOW);
  await until('its heading to have the focus', async () => (await app.focused()).id === 'start-title', SLOW);
  assert.equal(await app.script(`return document.querySelectorAll('[data-job]').length`), 3);
  assert.equal(await app.mapData('ready'), 'true');
  await everywhere('start');
});

for (const question of file.questions) {
  test(`the answer to “${question.id}” is the command line’s`, async () => {
    const item = `[data-question="${question.id}"]`;
    await press(`${item} .question`);
    await until('the answer', () => there(`${item}[data-answered="true"]`), SLOW);
    const answer = await app.text(`${item} [data-answer]`);
    for (const part of expected[question.id](question)) {
      assert.ok(answer.includes(part), `${answer} lacks ${part}`);
    }
    await language('cy');
    const welsh = await app.text(`${item} [data-answer]`);
    assert.notEqual(welsh, answer);
    assert.doesNotMatch(welsh, /[{}]|start-answer/);
    await language('en');
  });
}

test('an answer has its place in the start view, in both languages', async () => {
  await app.script(`document.querySelector('#start-questions').scrollIntoView()`);
  await clean('answers');
  app.picture('start-answers-en');
  await language('cy');
  await pause(300);
  app.picture('start-answers-cy');
  await language('en');
});

test('a question is shown in the window, where the result says the same', async () => {
  const item = '[data-question="far-from-library"]';
  const [, number] = /^([\d,]+)/.exec(await app.text(`${item} [data-answer]`));
  await press(`${item} [data-show-question]`);
  await until('the map', async () => !(await there('[data-start]')), SLOW);
  await until('the result', async () => (await app.text('#support-result-title')).includes(number), SLOW);
  assert.match(await app.text('#support-result-title'), /Powys/);
  await until('the focus in the panel', async () => (await app.focused()).id === 'panel');
});

test('every other question sets the window as well', async () => {
  const shows = {
    'least-fibre': () => app.script(`return document.querySelector('#tab-table').getAttribute('aria-selected') === 'true' && /Full fibre/.test(document.querySelector('#panel').innerText)`),
    'beside-wales': async () => /Merthyr Tydfil/.test(await app.text('#panel')),
    'two-together': async () => /2 areas selected/.test(await app.text('#panel')),
    'worst-tenth': async () => /Powys/.test(await app.text('#panel')) && (await there('#mode-index[aria-selected="true"]')),
    'how-sure': async () => /1 of 1,917/.test(await app.text('#panel')),
    'where-gather': () => there('#mode-hotspots[aria-selected="true"]').then(async (on) => on && (await there('[data-cluster]'))),
    'next-sessions': () => there('[data-task="sites"]'),
  };
  for (const [id, shown] of Object.entries(shows)) {
    await press('[data-start-open]');
    await until('the start view', () => there(`[data-question="${id}"] .question`), SLOW);
    await press(`[data-question="${id}"] .question`);
    await until('the button', () => there(`[data-question="${id}"] [data-show-question]`));
    await press(`[data-question="${id}"] [data-show-question]`);
    await until(`the window to show “${id}”`, shown, SLOW);
  }
});

test('a planner is led to hotspots by keys alone, and sees what is done ticked off', async () => {
  // As it is at the start: a measure on the map of Wales.
  await press('#mode-measure');
  await app.choose('#scope', '');
  await press('[data-start-open]');
  await until('the start view', () => there('[data-start]'), SLOW);
  await until('its heading', async () => (await app.focused()).id === 'start-title', SLOW);
  await app.tabTo('the first job', (at) => /Begin: Find hotspots/.test(at.text));
  await app.press(Key.ENTER);
  await until('the guide', () => there('[data-guide="hotspots"][data-step="mode"]'));
  await until('the focus on its title', async () => (await app.focused()).id === 'guide-title');
  app.picture('guide-hotspots-en');
  await app.tabTo('the way there', (at) => at.text === 'Take me there');
  await app.press(Key.ENTER);
  await until('the tabs of the modes', async () => /^mode-/.test((await app.focused()).id));
  await app.press(Key.ENTER);
  await until('the next step', () => there('[data-step="place"]'), SLOW);
  assert.equal(await app.script(`return document.querySelector('[data-guide] li').dataset.ticked`), 'true');
  await press('[data-guide-there]');
  await until('the list of authorities', async () => (await app.focused()).id === 'scope');
  // A native list opens by itself; its value is set as it would be.
  await app.choose('#scope', await app.script(`return [...document.querySelectorAll('#scope option')].find((option) => option.text === 'Powys').value`));
  await until('the next step', () => there('[data-step="cluster"]'), SLOW);
  await until('a hotspot', () => there('[data-cluster]'), SLOW);
  await press('[data-guide-there]');
  await until('the first hotspot', () => app.script(`return document.activeElement?.dataset.cluster !== undefined`));
  await app.press(Key.ENTER);
  await until('the next step', () => there('[data-step="table"]'), SLOW);
  await press('[data-guide-there]');
  await app.press(Key.ENTER);
  await until('the last step', () => there('[data-step="file"]'), SLOW);
  await clean('guide');
  await language('cy');
  await pause(300);
  app.picture('guide-hotspots-cy');
  await language('en');
  await press('[data-guide-pass]');
  await until('the end', () => there('[data-step="end"]'));
  await press('[data-guide-leave]');
  assert.equal(await there('[data-guide]'), false);
  await until('the focus on the map', async () => (await app.focused()).id === 'map');
});

test('the guide stays beside the reports', async () => {
  await press('[data-start-open]');
  await until('the start view', () => there('[data-job="reports"]'), SLOW);
  await press('[data-job="reports"]');
  await until('the guide', () => there('[data-guide="reports"]'));
  await press('[data-reports-open]');
  await until('the reports', () => there('[data-reports]'), SLOW);
  await until('the pages', () => there('[data-guide] [data-ticked="true"]:nth-child(3)'), SLOW);
  await clean('guide beside reports');
  app.picture('guide-reports-en');
  await press('[data-guide-leave]');
  await press('[data-reports-open]');
});

test('the help opens by key, is searched, and goes back', async () => {
  await app.script(`document.querySelector('#map').focus()`);
  await app.press(Key.F1);
  await until('the help', () => there('[data-help]'), SLOW);
  await until('the focus in it', async () => (await app.focused()).id === 'help-title', SLOW);
  await app.tabTo('the search', (at) => at.id === 'help-search');
  await app.press(...'hotspot');
  await until('what was found', () => app.script(`return Number(document.querySelector('[data-found]').dataset.found) > 3`));
  assert.match(await app.text('[data-found]'), /\d+ places found/);
  await clean('search');
  app.picture('help-search-en');
  await app.press(Key.ARROW_DOWN);
  const [title] = (await app.script(`return document.activeElement.innerText`)).split('\n');
  const from = await app.script(`return document.querySelector('[data-help]').dataset.help`);
  await app.press(Key.ENTER);
  await until('the page', async () => (await app.focused()).text.includes(title));
  await press('[data-help-back]');
  await until('the page before', () => there(`[data-help="${from}"]`));
  await app.script(`document.querySelector('#help-search').focus()`);
  await app.press(Key.ESCAPE);
  assert.equal(await app.script(`return document.querySelector('#help-search').value`), '');
});

test('the help is in the language of the window, page for page, without mutations in the way', async () => {
  await press('[data-page="hotspots"]');
  await until('the page', () => there('[data-help="hotspots"] article .text'));
  const english = await app.text('article');
  await language('cy');
  await until('the page in Welsh', async () => (await app.text('article')) !== english);
  assert.equal(await there('[data-help="hotspots"]'), true);
  await app.script(`const field = document.querySelector('#help-search'); field.value = 'cyfradd'; field.dispatchEvent(new Event('input', { bubbles: true }))`);
  await until('what was found', () => app.script(`return Number(document.querySelector('[data-found]').dataset.found) > 0`));
  assert.match(await app.script(`return [...document.querySelectorAll('mark')].map((one) => one.textContent).join(' ')`), /[gc]h?yfradd/i);
  await app.script(`const field = document.querySelector('#help-search'); field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true }))`);
  await language('en');
  await everywhere('help');
});

test('pictures are loaded when they are shown, and formulas are drawn', async () => {
  await press('[data-page="index"]');
  await until('the picture', () => app.script(`const picture = document.querySelector('article img'); return picture !== null && picture.complete && picture.naturalWidth > 100`), SLOW);
  await press('[data-page="methods-hotspots"]');
  await until('a formula', () => there('article math[display="block"] mfrac'));
  const drawn = await app.script(`
    const [over, under] = document.querySelector('article math[display="block"] mfrac').children;
    return { over: over.getBoundingClientRect().bottom, under: under.getBoundingClientRect().top, height: over.getBoundingClientRect().height }`);
  assert.ok(drawn.height > 5 && drawn.under >= drawn.over - 1, JSON.stringify(drawn));
  await clean('formulas');
  app.picture('help-formulas-en');
});

test('every page has its links, and none has a finding', async () => {
  const pages = await app.script(`return [...document.querySelectorAll('nav [data-page]')].map((one) => one.dataset.page)`);
  assert.ok(pages.length > 20, String(pages));
  for (const page of pages) {
    await press(`nav [data-page="${page}"]`);
    await until(`the page ${page}`, () => there(`[data-help="${page}"]`));
    await clean(page);
  }
});

test('the glossary is found from a term where it stands, and gives the focus back', async () => {
  await press('nav [data-page="glossary"]');
  await until('the terms', () => app.script(`return document.querySelectorAll('[data-glossary] dt').length > 60`));
  await everywhere('glossary');
  await press('[data-help-open]');
  await until('the map', async () => !(await there('[data-help]')));
  await press('#mode-measure');
  await app.chooseMeasure('older_65');
  await app.ready(SLOW);
  const term = 'section.legend [data-term]';
  await until('a term in the legend', () => there(term), SLOW);
  await app.script(`document.querySelector(arguments[0]).focus()`, term);
  await app.press(Key.ENTER);
  await until('its explanation', () => there('[role="note"]'));
  const inside = await app.script(`const box = document.querySelector('[role="note"]').getBoundingClientRect();
    return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight`);
  assert.equal(inside, true);
  await clean('term');
  app.picture('term-en');
  await app.press(Key.ESCAPE);
  assert.equal(await there('[role="note"]'), false);
  assert.equal(await app.script(`return document.activeElement === document.querySelector(arguments[0])`, term), true);
  await app.press(Key.ENTER);
  await app.press(Key.TAB);
  assert.match((await app.focused()).text, /More in the glossary/);
  await app.press(Key.ENTER);
  await until('the glossary', () => there('[data-help="glossary"]'));
  await until('the term', () => app.script(`return document.activeElement.id.startsWith('help-at-')`));
  await app.press(Key.ESCAPE);
  await until('the map', async () => !(await there('[data-help]')));
});

test('what is empty says what to do, and the button does it', async () => {
  await app.choose('#scope', '');
  await app.script(`document.querySelector('#map').focus()`);
  await app.press(Key.ESCAPE);
  await press('#tab-selection');
  await until('the empty selection', () => there('[data-empty]'));
  await clean('empty selection');
  app.picture('empty-selection-en');
  await press('[data-to-table]');
  await until('the table', () => there('#tab-table[aria-selected="true"]'));
  await press('#tab-details');
  await until('the hint', () => there('[data-to-search]'));
  app.picture('empty-details-en');
  await press('[data-to-search]');
  assert.equal((await app.focused()).tag, 'INPUT');
  // An index has no figures for wards: its panel offers the levels that have.
  await press('#mode-index');
  await app.choose('#level', 'ward');
  await pause(1_500);
  if (await there('[data-show-level]')) {
    await clean('no figures');
    await press('[data-show-level]');
    await until('figures', async () => !(await there('[data-show-level]')), SLOW);
  }
  await app.choose('#level', 'auto');
});

test('in a narrow window the start view and the help are one column', async () => {
  await app.driver.manage().window().setRect({ width: 640, height: 700 });
  await press('[data-start-open]');
  await until('the start view', () => there('[data-job]'), SLOW);
  await clean('start, narrow');
  app.picture('start-narrow');
  assert.equal(await app.script(`return document.querySelector('[data-start]').scrollWidth <= innerWidth`), true);
  await app.press(Key.F1);
  await until('the help', () => there('[data-help]'), SLOW);
  await clean('help, narrow');
  app.picture('help-narrow');
  await app.press(Key.F1);
  await app.driver.manage().window().setRect({ width: 1366, height: 768 });
});

test('who does not want it does not get it again', async () => {
  if (!(await there('[data-start]'))) await press('[data-start-open]');
  await until('the start view', () => there('[data-at-start]'), SLOW);
  await press('[data-at-start]');
  const settings = join(app.home, 'config', 'wales.cyswllt.desktop', 'settings.json');
  await until('the settings', () => JSON.parse(readFileSync(settings, 'utf8')).start === false);
  const home = mkdtempSync(join(tmpdir(), 'cyswllt-window-'));
  mkdirSync(join(home, 'config', 'wales.cyswllt.desktop'), { recursive: true });
  copyFileSync(settings, join(home, 'config', 'wales.cyswllt.desktop', 'settings.json'));
  const again = await AppWindow.open({ home, start: true });
  try {
    await again.ready(SLOW);
    await pause(2_000);
    assert.equal(await again.script(`return document.querySelector('[data-start]') === null`), true);
  } finally {
    await again.close();
    rmSync(home, { recursive: true, force: true });
  }
});
