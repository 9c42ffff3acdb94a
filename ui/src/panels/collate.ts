import type { Language } from '../backend/types';

/** Compares two texts as a sorted list of a language would order them. */
export type Compare = (a: string, b: string) => number;

/** The letters of Welsh in the order of its alphabet; two signs can be one letter. */
const WELSH = [
  "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll", "m", "n", "o",
  "p", "ph", "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z",
]; // prettier-ignore
const WEIGHT = new Map(WELSH.map((letter, index) => [letter, index + 1]));

type Token = number | string;

/** A text as letters of the Welsh alphabet (weights), whole numbers and other signs left out. */
function tokens(text: string): Token[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const found: Token[] = [];
  for (let at = 0; at < plain.length;) {
    const number = /^\d+/.exec(plain.slice(at));
    if (number) {
      found.push(number[0]);
      at += number[0].length;
      continue;
    }
    const two = WEIGHT.get(plain.slice(at, at + 2));
    const one = WEIGHT.get(plain.charAt(at));
    if (two !== undefined) found.push(two);
    else if (one !== undefined) found.push(one);
    else if (plain.charAt(at) === ' ') found.push(0);
    at += two === undefined ? 1 : 2;
  }
  return found;
}

function compareTokens(a: Token, b: Token): number {
  if (typeof a === 'string' && typeof b === 'string') return Number(a) - Number(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // A space comes before digits, digits before letters.
  if (typeof a === 'string') return b === 0 ? 1 : -1;
  return a === 0 ? -1 : 1;
}

/**
 * Welsh order without help from the platform: some web views come without Welsh collation data
 * and would fall back to English silently.
 */
export function compareWelsh(a: string, b: string): number {
  const left = tokens(a);
  const right = tokens(b);
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const order = compareTokens(left[index] ?? 0, right[index] ?? 0);
    if (order !== 0) return order;
  }
  if (left.length !== right.length) return left.length - right.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of names in a language; numbers inside names count as numbers. */
export function collation(language: Language): Compare {
  if (language === 'cy' && Intl.Collator.supportedLocalesOf('cy').length === 0) return compareWelsh;
  return new Intl.Collator(language === 'cy' ? 'cy' : 'en-GB', { numeric: true }).compare;
}
