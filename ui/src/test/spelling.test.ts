import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cy from 'dictionary-cy';
import en from 'dictionary-en-gb';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { wordsIn, wordsOfJson, wordsOfMessages, wordsOfPage, type Word } from './words';

type Language = 'en' | 'cy';

const data = fileURLToPath(new URL('../../../data', import.meta.url));

/** The files of a folder of `data` that end in a way, with their texts. */
function filesIn(folder: string, ending: string): [string, string][] {
  const place = join(data, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .map((name) => [`${folder}/${name}`, readFileSync(join(place, name), 'utf8')]);
}

/** What Welsh joins to a word that ends in a vowel: the article and words that shrink to a letter or two. */
const JOINED = /'(?:r|n|m|th|i|u|w|ch|s)$/i;
/** What Welsh puts before a verb or a noun. */
const BEFORE = /^(?:[bdt]'|dy'|â'|a')/i;

/** Names, terms and forms that the dictionary lacks: one a line, in groups that say why. */
function listed(language: Language): Map<string, number> {
  return new Map(
    readFileSync(join(data, 'locales', `words-${language}.txt`), 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((line) => line !== '')
      .map((word) => [word, 0]),
  );
}

/** Every word of the product in a language. */
function allWords(language: Language): Word[] {
  return [
    ...filesIn(`locales/${language}`, '.ftl').flatMap(([at, text]) => wordsOfMessages(text, at)),
    ...filesIn(`help/${language}`, '.md').flatMap(([at, text]) => wordsOfPage(text, at)),
    ...filesIn('help', '.json').flatMap(([at, text]) => wordsOfJson(text, at, language)),
  ];
}

describe('words', () => {
  it('are taken from text, not from addresses and codes', () => {
    expect(
      wordsIn('Mae’r data yn fy-ffeil.csv; gweler https://example.org/a a W01000001 (LSOA)'),
    ).toEqual(["Mae'r", 'data', 'yn', 'gweler', 'a', 'LSOA']);
  });

  it('are found inside variants and attributes', () => {
    const text =
      'found =\n    { $count ->\n        [one] un ardal\n       *[other] { $count } o ardaloedd { $name }’r\n    }\n    .note = nodyn\n';
    expect(wordsOfMessages(text, 'f').map(({ word }) => word)).toEqual([
      'un',
      'ardal',
      'o',
      'ardaloedd',
      'nodyn',
    ]);
  });
});

describe.each([
  ['cy', cy],
  ['en', en],
] as const)('spelling: %s', (language, dictionary) => {
  const speller = nspell(dictionary);
  const own = listed(language);

  function right(word: string): boolean {
    if (own.has(word)) {
      own.set(word, (own.get(word) ?? 0) + 1);
      return true;
    }
    if (speller.correct(word)) return true;
    const small = word.toLowerCase();
    if (small !== word && own.has(small)) return right(small);
    const bare = word.replace(JOINED, '').replace(BEFORE, '');
    if (bare !== word && bare !== '') return right(bare);
    return word.includes('-') && word.split('-').every((part) => part === '' || right(part));
  }

  it('knows every word', () => {
    const unknown = new Map<string, string>();
    for (const { word, at } of allWords(language)) {
      if (!right(word) && !unknown.has(word)) unknown.set(word, at);
    }
    expect([...unknown].map(([word, at]) => `${word} (${at})`)).toEqual([]);
  });

  it('lists no word that is not used', () => {
    for (const { word } of allWords(language)) right(word);
    expect([...own].filter(([, uses]) => uses === 0).map(([word]) => word)).toEqual([]);
  });
});
