/** The search of the help: over titles, headings and text, without accents, and in Welsh without mutations. */

import type { Language } from '../backend/types';
import { fold } from '../panels/fold';
import { mutated, radicals } from './mutations';

/** What can be found: a part of a page under a heading, or a term. */
export type Findable = {
  page: string;
  anchor: string;
  title: string;
  /** Empty for what stands before the first heading. */
  heading: string;
  text: string;
};

/** A part of an excerpt; `hit` is what was looked for. */
export type Piece = { text: string; hit: boolean };
export type Found = { item: Findable; excerpt: Piece[] };

type Indexed = {
  item: Findable;
  title: Folded;
  heading: Folded;
  text: Folded;
};

/** A text made comparable, with the place in the original of each of its signs. */
type Folded = { text: string; places: number[] };

/** How much it counts where a word is found. */
const IN_TITLE = 8;
const IN_HEADING = 6;
const IN_TEXT = 1;
/** Where a word begins it counts for more than inside another one. */
const AT_START = 2;
/** Signs before and after what was found. */
const BEFORE = 60;
const AFTER = 120;

function foldWithPlaces(original: string): Folded {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of original) {
    const folded = /\s/.test(sign) ? ' ' : fold(sign);
    for (let part = 0; part < folded.length; part += 1) places.push(at);
    text += folded;
    at += sign.length;
  }
  places.push(original.length);
  return { text, places };
}

/** Makes parts of pages searchable; once a language. */
export function indexOf(items: readonly Findable[]): readonly Indexed[] {
  return items.map((item) => ({
    item,
    title: foldWithPlaces(item.title),
    heading: foldWithPlaces(item.heading),
    text: foldWithPlaces(item.text),
  }));
}

/** The forms in which a word of the query may stand in a text, the word itself first. */
export function formsOf(language: Language, word: string): string[] {
  if (language !== 'cy' || word.length < 3) return [word];
  return [...new Set([word, ...radicals(word).flatMap((radical) => mutated(radical))])].filter(
    (form) => form.length > 1,
  );
}

function isStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

/** Where a word stands: at the start of a word in any of its forms, else anywhere as it was written. */
function placeOf(
  text: string,
  forms: readonly string[],
): { at: number; length: number; start: boolean } | null {
  let best: { at: number; length: number; start: boolean } | null = null;
  for (const form of forms) {
    let at = text.indexOf(form);
    while (at !== -1) {
      if (isStart(text, at)) {
        if (!best || at < best.at) best = { at, length: form.length, start: true };
        break;
      }
      at = text.indexOf(form, at + 1);
    }
  }
  const [word = ''] = forms;
  if (best || word.length < 3) return best;
  const at = text.indexOf(word);
  return at === -1 ? null : { at, length: word.length, start: false };
}

function worth(folded: Folded, forms: readonly string[], points: number): number {
  const place = placeOf(folded.text, forms);
  if (!place) return 0;
  return place.start ? points * AT_START : points;
}

/** A stretch of the text around the first word found, with all words found in it marked. */
function excerptOf({ item, text }: Indexed, words: readonly (readonly string[])[]): Piece[] {
  const first = words.map((forms) => placeOf(text.text, forms)).find((place) => place !== null);
  const from = Math.max(0, (first?.at ?? 0) - BEFORE);
  const to = Math.min(text.text.length, (first?.at ?? 0) + AFTER);
  const original = (at: number): number => text.places[at] ?? item.text.length;
  const hits: [number, number][] = [];
  for (const forms of words) {
    const place = placeOf(text.text.slice(from, to), forms);
    if (place) hits.push([original(from + place.at), original(from + place.at + place.length)]);
  }
  hits.sort(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  let at = original(from);
  const end = original(to);
  if (at > 0) pieces.push({ text: '…', hit: false });
  for (const [start, stop] of hits) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: item.text.slice(at, start), hit: false });
    pieces.push({ text: item.text.slice(start, stop), hit: true });
    at = stop;
  }
  if (at < end) pieces.push({ text: item.text.slice(at, end), hit: false });
  if (end < item.text.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** What holds every word of a query, best first. */
export function find(
  language: Language,
  index: readonly Indexed[],
  query: string,
  most: number,
): { found: Found[]; count: number } {
  const words = fold(query)
    .split(/[^\p{L}\p{N}*’'/.-]+/u)
    .filter(Boolean)
    .map((word) => formsOf(language, word));
  if (words.length === 0) return { found: [], count: 0 };
  const scored = index.flatMap((entry) => {
    let score = 0;
    for (const forms of words) {
      const points =
        worth(entry.heading, forms, IN_HEADING) +
        worth(entry.text, forms, IN_TEXT) +
        // The title belongs to every part of its page: it counts in full where the page begins.
        worth(entry.title, forms, entry.item.heading === '' ? IN_TITLE : IN_TEXT);
      if (points === 0) return [];
      score += points;
    }
    return [{ entry, score }];
  });
  scored.sort((a, b) => b.score - a.score);
  return {
    count: scored.length,
    found: scored
      .slice(0, most)
      .map(({ entry }) => ({ item: entry.item, excerpt: excerptOf(entry, words) })),
  };
}
