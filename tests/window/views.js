// Every view of the window, in an order in which each is reached from the one before.

import { Key, until } from './window.js';

const LONG = 120_000;

/** The views: how to come to each, from the map of one measure on. */
export function viewsOf(app) {
  const press = (selector) => app.script(`document.querySelector(arguments[0]).click()`, selector);
  const there = (selector, milliseconds) => until(selector, () => app.script(`return document.querySelector(arguments[0]) !== null`, selector), milliseconds);
  const openAll = (selector) => app.script(`for (const one of document.querySelectorAll(arguments[0])) one.open = true`, selector);
  const mode = async (name) => {
    await press(`#mode-${name}`);
    await app.ready(LONG);
  };
  const part = async (name) => {
    await press(`#data-${name}`);
    await there(`[data-desk="${name}"]`);
  };
  const dialog = async (number) => {
    await press(`.tools > button:nth-of-type(${number})`);
    await there('dialog[open]');
  };
  const close = async () => {
    await app.press(Key.ESCAPE);
    await until('no dialog', () => app.script(`return document.querySelector('dialog[open]') === null`));
  };
  const scope = async (name) => {
    const value = await app.script(`return [...document.querySelectorAll('#scope option')].find((option) => option.textContent === arguments[0])?.value ?? ''`, name);
    await app.choose('#scope', value);
  };

  return {
    'one measure': async () => {
      await mode('measure');
      await app.chooseMeasure('older_65');
      await scope('');
      await app.choose('#level', 'auto');
      await press('#tab-details');
      await app.ready(LONG);
    },
    'a measure described': () => app.script(`document.querySelector('input[value="older_65"]').closest('li').querySelector('.about[aria-expanded="false"], .about').click()`),
    classes: async () => {
      await press('section.legend header button');
    },
    'details of an LSOA': async () => {
      await press('section.legend header button');
      await app.chord(Key.CONTROL, 'k');
      await app.press('W01001289');
      await app.find('[role="option"]', 'W01001289');
      await app.press(Key.ENTER);
      await until('the details', async () => (await app.text('#panel')).includes('W01001289'));
    },
    selection: () => press('#tab-selection'),
    'a table': () => press('#tab-table'),
    'what strategies say': async () => {
      await app.chooseMeasure('strategy_platform');
      await app.ready(LONG);
    },
    'the priority index': async () => {
      await mode('index');
      await app.choose('#level', 'lsoa');
      await app.ready(LONG);
      await there('.result h2', LONG);
      // An area that is still selected has its own page.
      await app.script(`document.querySelector('.result header > button')?.click()`);
      await there('.result ol button:not([data-term])', LONG);
      await app.script(`for (const button of document.querySelectorAll('#mode-panel [aria-expanded="false"]:not([data-term])')) button.click()`);
      await openAll('#mode-panel details, .legend details');
    },
    'an area of the index': async () => {
      await press('.result ol button:not([data-term])');
      await there('.made', LONG);
      await openAll('#panel details');
    },
    hotspots: async () => {
      await mode('hotspots');
      await scope('Powys');
      await there('.cluster', LONG);
      await press('.cluster');
      await openAll('.result details, .hotspots details, .legend details');
    },
    'hotspots as a table': () => press('#tab-table'),
    matrix: async () => {
      await mode('matrix');
      await press('#tab-result');
      await there('[data-cell="8"]', LONG);
    },
    'one cell of the matrix': () => press('[data-cell="8"]'),
    reach: async () => {
      await press('[data-cell="8"]');
      await mode('support');
      await press('#task-reach');
      await until('who is out of reach', async () => /\d/.test(await app.text('#support-result-title')), LONG);
      await openAll('.result details, .support details, .legend details');
    },
    sites: async () => {
      await press('#task-sites');
      await press('#sites-start');
      await until('sites', () => app.script(`return document.querySelectorAll('.site').length > 0 && document.querySelector('[data-search=false]') !== null`), LONG);
      await openAll('.result details, .support details');
    },
    'the list of targets': async () => {
      await press('[data-targets-open]');
      await there('[data-targets] tbody tr', LONG);
    },
    'points of support': async () => {
      await close();
      await press('#task-points');
    },
    schemes: () => press('#task-schemes'),
    settings: async () => {
      await scope('');
      await dialog(1);
    },
    'about the data': async () => {
      await close();
      await dialog(2);
    },
    help: async () => {
      await close();
      await press('[data-help-open]');
      await there('[data-help]');
    },
    'a measure that the level does not have': async () => {
      await press('[data-help-open]');
      await mode('measure');
      await app.chooseMeasure('strategy_platform');
      await app.choose('#level', 'lsoa');
      await there('.notice');
    },
    charts: async () => {
      await app.chooseMeasure('older_65');
      await app.ready(LONG);
      await press('#tab-charts');
      await openAll('#panel details');
    },
    'drawing a shape': async () => {
      await press('#tab-details');
      await press('[data-select-tool="lasso"]');
      await there('[data-select-leave]');
    },
    'two maps side by side': async () => {
      await press('[data-select-leave]');
      await press('#maps-side');
      await until('the second map', () => app.script(`return document.querySelector('#map-second')?.dataset.secondReady === 'true'`), LONG);
    },
    swipe: async () => {
      await press('#maps-swipe');
      await until('the second map', () => app.script(`return document.querySelector('#map-second')?.dataset.secondReady === 'true'`), LONG);
    },
    'a small map of every authority': async () => {
      await press('#maps-multiples');
      await there('[data-multiples]', LONG);
    },
    export: async () => {
      await press('#maps-one');
      await app.ready(LONG);
      await press('[data-export-open="map"]');
      await there('dialog[open] [data-save]');
    },
    reports: async () => {
      await close();
      await press('[data-reports-open]');
      await until('the page', () => app.script(`return document.querySelector('.preview')?.dataset.drawn === 'true'`), LONG);
      await openAll('.choices details');
    },
    imports: async () => {
      await press('[data-reports-open]');
      await press('[data-desk-open]');
      await part('import');
    },
    releases: () => part('releases'),
    updates: async () => {
      await part('updates');
      await there('[data-source]');
    },
    postcodes: async () => {
      await part('postcodes');
      await app.script(
        `const field = document.querySelector('[data-postcodes]');
         field.value = 'SY23 3BU\\nCF10 1EP\\nCF99 9ZZ';
         field.dispatchEvent(new Event('input', { bubbles: true }));`,
      );
      await press('[data-look]');
      await there('[data-found]');
    },
    workspace: async () => {
      await part('workspace');
      await there('[data-workspace] dl');
    },
    'back on the map': async () => {
      await press('[data-desk-open]');
      await app.ready(LONG);
    },
  };
}
