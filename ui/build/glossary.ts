/** The glossary: read and held to its form. Used by the build and by tests. */

import { readFileSync } from 'node:fs';
import { mutated } from '../src/help/mutations.ts';

type Source = { en: string; cy: string; url: string };
type Side = { term: string; forms: string[]; text: string };
export type Entry = {
  id: string;
  en: Side;
  cy: Side;
  /** Who defines it so: their name in both languages, and where. */
  source: Source | null;
  /** The page of the help that says more. */
  more: string | null;
};

const KEYS = ['id', 'en', 'cy', 'source', 'more'];

function fault(id: string, what: string): never {
  throw new Error(`data/help/glossary.json: “${id}”: ${what}`);
}

function side(id: string, language: string, value: unknown): Side {
  const found = (value ?? {}) as Partial<Side>;
  const { term, forms, text } = found;
  if (typeof term !== 'string' || term.trim() === '') fault(id, `${language}.term is missing`);
  if (typeof text !== 'string' || text.trim() === '') fault(id, `${language}.text is missing`);
  if (!Array.isArray(forms) || forms.some((form) => typeof form !== 'string' || form === '')) {
    fault(id, `${language}.forms is no list of words`);
  }
  if (/['"]/.test(`${term}${text}`)) fault(id, `${language} has straight quotation marks`);
  return { term, forms, text };
}

/** The entries of a glossary's JSON; throws what is wrong with them. `pages` are those that `more` can name. */
export function readGlossary(json: string, pages: readonly string[]): Entry[] {
  const { sources, terms } = JSON.parse(json) as {
    sources: Record<string, Partial<Source>>;
    terms: Record<string, unknown>[];
  };
  const seen = new Set<string>();
  return terms.map((value) => {
    const id = String(value['id']);
    if (!/^[a-z0-9-]+$/.test(id)) fault(id, 'the id has other signs than a–z, 0–9 and hyphens');
    if (seen.has(id)) fault(id, 'stands twice');
    seen.add(id);
    const unknown = Object.keys(value).find((key) => !KEYS.includes(key));
    if (unknown !== undefined) fault(id, `the key ${unknown} is unknown`);
    const key = (value['source'] ?? null) as string | null;
    const source = key === null ? null : (sources[key] as Source | undefined);
    if (source === undefined) fault(id, `there is no source ${key}`);
    if (source && !(source.en && source.cy && /^https:\/\//.test(source.url))) {
      fault(id, 'its source lacks a name or an address (https://…)');
    }
    const more = (value['more'] ?? null) as string | null;
    if (more !== null && !pages.includes(more)) fault(id, `there is no page ${more}`);
    const en = side(id, 'en', value['en']);
    const cy = side(id, 'cy', value['cy']);
    // In a sentence the first letter may be another one.
    cy.forms = [...new Set(cy.forms.flatMap((form) => mutated(form)))];
    return { id, en, cy, source, more };
  });
}

export function readGlossaryFile(file: string, pages: readonly string[]): Entry[] {
  return readGlossary(readFileSync(file, 'utf8'), pages);
}
