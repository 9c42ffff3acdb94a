/** Where terms of the glossary stand in a text. Pure, so that it can be tested. */

import type { Bilingual, Language } from '../backend/types';

type Side = {
  term: string;
  /** How it is written where it is met; in Welsh with its mutations. */
  forms: readonly string[];
  text: string;
};

export type GlossaryEntry = {
  id: string;
  en: Side;
  cy: Side;
  /** Who defines it so. */
  source: (Bilingual & { url: string }) | null;
  /** The page of the help that says more. */
  more: string | null;
};

/** A stretch of a text; with the id of a term where it is one. */
export type Stretch = { text: string; id: string | null };

/** Finds terms: the longest form first, whole words only, whatever their case. */
export type Finder = { pattern: RegExp; ids: ReadonlyMap<string, string> };

export function finderOf(entries: readonly GlossaryEntry[], language: Language): Finder {
  const ids = new Map<string, string>();
  for (const entry of entries) {
    for (const form of entry[language].forms) {
      if (!ids.has(form.toLowerCase())) ids.set(form.toLowerCase(), entry.id);
    }
  }
  const forms = [...ids.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}*])`, 'giu');
  return { pattern, ids };
}

/** Takes a text apart at the first appearance of each term in it; those `known` already are left alone. */
export function stretches(text: string, finder: Finder, known: ReadonlySet<string>): Stretch[] {
  const seen = new Set(known);
  const found: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(finder.pattern)) {
    const [form] = match;
    const id = finder.ids.get(form.toLowerCase());
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    if (match.index > at) found.push({ text: text.slice(at, match.index), id: null });
    found.push({ text: form, id });
    at = match.index + form.length;
  }
  if (at < text.length || found.length === 0) found.push({ text: text.slice(at), id: null });
  return found;
}
