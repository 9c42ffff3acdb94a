// The table of the page Measurements in both languages, from what bench.js measured.

/** Columns: areas, and where their figures are. */
const LEVELS = [
  ['authority', '22 authorities', '22 awdurdod'],
  ['lsoa', '1,917 LSOAs', '1,917 AGEHI'],
  ['oa', '10,018 output areas', '10,018 ardal gynnyrch'],
];
/** The heading of the first column. */
const FIRST = ['What was measured', 'Yr hyn a fesurwyd'];
const ms = (value) => Math.round(value).toLocaleString('en-GB');
/** Rows: in English, in Welsh, and the figure with its unit. */
const ROWS = [
  ['Start to the first painted map', 'Cychwyn hyd at y map cyntaf', (level) => `${ms(level.start_milliseconds)} ms`],
  ['Recolour', 'Ail-liwio', (level) => `${ms(level.recolour_milliseconds)} ms`],
  ['Pan', 'Symud', (level) => `${Math.round(level.frames_a_second)} /s`],
  ['Pan, 99th percentile between two frames', 'Symud, 99fed canradd rhwng dwy ffrâm', (level) => `${ms(level.p99_milliseconds)} ms`],
  ['Zoom by a step', 'Chwyddo un cam', (level) => `${ms(level.zoom_milliseconds)} ms`],
  ['Memory: window / with WebKit', 'Cof: ffenestr / gyda WebKit', (level) => `${ms(level.memory_mb)} / ${ms(level.memory_all_mb)} MB`],
];

/** Two tables in Markdown: English and Welsh. */
export function tables(result) {
  const levels = LEVELS.filter(([id]) => result[id]);
  return [0, 1].map((language) => {
    const head = [FIRST[language], ...levels.map((level) => level[1 + language])];
    const lines = ROWS.map((row) => [row[language], ...levels.map(([id]) => row[2](result[id]))]);
    const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
    return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  });
}
