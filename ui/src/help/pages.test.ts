import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGlossary, readGlossaryFile } from '../../build/glossary';
import { render, slug } from '../../build/markdown';
import { readHelp } from '../../build/pages';

const data = fileURLToPath(new URL('../../../data/help', import.meta.url));
const nothing = { picture: () => null };

describe('a page', () => {
  it('becomes HTML with anchors, and sections that the search reads', () => {
    const page = render(
      '# The map\n\nBefore.\n\n## Zoom in & out\n\nWith **plus**.\n\n## Zoom in & out\n\nAgain.\n',
      nothing,
    );
    expect(page.title).toBe('The map');
    expect(page.html).toContain(
      '<h4 id="help-at-zoom-in--out" tabindex="-1">Zoom in &amp; out</h4>',
    );
    expect(page.html).toContain('id="help-at-zoom-in--out-1"');
    expect(page.html).not.toContain('The map');
    expect(page.sections).toEqual([
      { anchor: '', heading: 'The map', level: 1, text: 'Before.' },
      { anchor: 'zoom-in--out', heading: 'Zoom in & out', level: 2, text: 'With plus.' },
      { anchor: 'zoom-in--out-1', heading: 'Zoom in & out', level: 2, text: 'Again.' },
    ]);
    expect(page.faults).toEqual([]);
  });

  it('has formulas as MathML, without style attributes, which the content security policy refuses', () => {
    const page = render('# F\n\nThe mean $\\bar{x}$.\n\n$$\nI = \\frac{n}{W}\n$$\n', nothing);
    expect(page.html).toContain('<math>');
    expect(page.html).toContain('<mfrac><mi>n</mi><mi>W</mi></mfrac>');
    expect(page.html).toMatch(/class="scrolls formula"><math display="block"/);
    expect(page.html).not.toContain('style=');
    expect(render('# F\n\nIt costs $5 and $6.\n', nothing).html).toContain('$5 and $6');
  });

  it('has no HTML of its own, and nothing that would run', () => {
    const page = render('# F\n\n<img src=x onerror=alert(1)>\n\n`<b>` & `"`\n', nothing);
    expect(page.faults).toEqual([
      { line: 3, what: expect.stringContaining('write Markdown') as string },
    ]);
    expect(page.html).not.toContain('<img');
    expect(page.html).toContain('&lt;b&gt;');
  });

  it('goes to other pages, and shows addresses instead of opening them', () => {
    const page = render(
      '# F\n\n[reach](support.md#reach) [there](#f) [Ofcom](https://www.ofcom.org.uk/)\n',
      nothing,
    );
    expect(page.html).toContain('data-page="support" data-anchor="reach">reach</a>');
    expect(page.html).toContain('Ofcom (<span class="address">https://www.ofcom.org.uk/</span>)');
    expect(page.html).not.toContain('href="http');
    expect(page.links).toEqual([
      { target: 'support.md#reach', line: 3 },
      { target: '#f', line: 3 },
    ]);
  });

  it('says where a formula or a picture is at fault', () => {
    const page = render('# F\n\ntext\n\n$\\frac{a$ and\n\n![](../a.png)\n', nothing);
    expect(page.faults.map(({ line }) => line)).toEqual([5, 7]);
    expect(page.gaps).toEqual([{ line: 7, what: 'there is no picture ../a.png' }]);
  });

  it('has anchors as GitHub makes them', () => {
    expect(slug('Gi* (Getis–Ord): p, q')).toBe('gi-getisord-p-q');
    expect(slug('Ble mae’r llyfrgelloedd?')).toBe('ble-maer-llyfrgelloedd');
  });
});

describe('the pages', () => {
  let folder = '';

  function write(pages: Record<string, string>, contents = ['a', 'b']): void {
    writeFileSync(
      join(folder, 'contents.json'),
      JSON.stringify([{ group: 'guide', pages: contents }]),
    );
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cyswllt-help-'));
    mkdirSync(join(folder, 'en'));
    mkdirSync(join(folder, 'cy'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('are held to each other: language, links, headings', () => {
    write({
      'en/a.md': '# A\n\n[b](b.md#there) [c](c.md)\n\n## Here\n',
      'cy/a.md': '# A\n\n[b](b.md#yma)\n',
      'en/b.md': '# B\n\n## There\n',
      'en/d.md': '# D\n',
    });
    const { errors } = readHelp(folder, (file) => file);
    expect(errors).toEqual([
      'data/help/en/d.md:1: not in data/help/contents.json',
      'data/help/cy/b.md:1: missing; it is only there in “en”',
      'data/help/en/a.md:3: the link c.md leads to a page that is not there',
    ]);
  });

  it('tell a heading that is not there', () => {
    write({
      'en/a.md': '# A\n\n[b](b.md#elsewhere)\n',
      'cy/a.md': '# A\n',
      'en/b.md': '# B\n',
      'cy/b.md': '# B\n',
    });
    expect(readHelp(folder, (file) => file).errors).toEqual([
      'data/help/en/a.md:3: the link b.md#elsewhere leads to a heading that is not in data/help/en/b.md',
    ]);
  });

  it('of the product have no faults, and nothing is still to come', () => {
    const { errors, gaps } = readHelp(data, (file) => file);
    expect(errors).toEqual([]);
    expect(gaps).toEqual([]);
  });
});

describe('the glossary', () => {
  it('of the product is complete in both languages', () => {
    const { groups } = readHelp(data, (file) => file);
    const entries = readGlossaryFile(
      join(data, 'glossary.json'),
      groups.flatMap(({ pages }) => pages),
    );
    expect(entries.length).toBeGreaterThanOrEqual(60);
    for (const { id, en, cy } of entries) {
      expect(en.text, id).not.toBe(cy.text);
      expect(en.text, id).toMatch(/[.]$/);
      expect(cy.text, id).toMatch(/[.]$/);
    }
  });

  it('says what is wrong with an entry', () => {
    const entry = {
      id: 'a',
      en: { term: 'A', forms: [], text: 'T.' },
      cy: { term: 'A', forms: [], text: '' },
    };
    const read = (one: object): unknown =>
      readGlossary(JSON.stringify({ sources: {}, terms: [one] }), []);
    expect(() => read(entry)).toThrow('“a”: cy.text is missing');
    expect(() => read({ ...entry, cy: entry.en, source: 'x' })).toThrow('there is no source x');
    expect(() => read({ ...entry, cy: entry.en, more: 'x' })).toThrow('there is no page x');
  });
});
