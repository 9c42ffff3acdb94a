/** The words of our texts, for the tests of their spelling. */

import { FluentResource } from '@fluent/bundle';

/** A word and where it stands. */
export type Word = { word: string; at: string };

type Pattern = FluentResource['body'][number]['value'];

/** The texts of a pattern, variants each for itself; `{}` stands for what is put in: “{ $name }’s” is no word of ours. */
function textsOf(pattern: Pattern): string[] {
  if (pattern === null) return [];
  if (typeof pattern === 'string') return [pattern];
  const whole = pattern.map((element) =>
    typeof element === 'string' ? element : element.type === 'str' ? element.value : '{}',
  );
  const variants = pattern.flatMap((element) =>
    typeof element !== 'string' && element.type === 'select'
      ? element.variants.flatMap(({ value }) => textsOf(value))
      : [],
  );
  return [whole.join(''), ...variants];
}

/** The words of a text: letters with apostrophes and hyphens inside. Addresses, codes and names of files are none. */
export function wordsIn(text: string): string[] {
  const plain = text
    .replace(/\b(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(/\S*[@_\\]\S*|\S*[\p{L}\p{N}*]\.\p{L}\S*/gu, ' ');
  return (plain.match(/[\p{L}\p{N}{}][\p{L}\p{N}’'{}-]*/gu) ?? [])
    .filter((word) => !/[\p{N}{}]/u.test(word))
    .map((word) => word.replaceAll('’', "'").replace(/['-]+$/, ''));
}

/** The words of a Fluent file. */
export function wordsOfMessages(text: string, file: string): Word[] {
  return new FluentResource(text).body.flatMap(({ id, value, attributes }) =>
    [value, ...Object.values(attributes)]
      .flatMap((pattern) => textsOf(pattern ?? null))
      .flatMap((part) => wordsIn(part))
      .map((word) => ({ word, at: `${file}, ${id}` })),
  );
}

/** The words of a page of the help: not those of code, formulas, addresses. */
export function wordsOfPage(text: string, file: string): Word[] {
  const lines = text
    .replace(/```[^]*?```|\$\$[^]*?\$\$/g, (block) => block.replace(/[^\n]/g, ''))
    .replace(/`[^`\n]*`|\$[^$\n]+\$|<[^>\n]+>/g, ' ')
    .replace(/\]\([^)\n]*\)/g, '] ')
    .split('\n');
  return lines.flatMap((line, index) =>
    wordsIn(line).map((word) => ({ word, at: `${file}, line ${index + 1}` })),
  );
}

/** The texts of a language in JSON where both stand side by side, as `{ "en": …, "cy": … }`. */
function textsIn(value: unknown, language: string, inside = false): string[] {
  if (typeof value === 'string') return inside ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'en' || key === 'cy'
      ? textsIn(part, language, key === language)
      : textsIn(part, language, inside),
  );
}

/** The words of a language in a JSON file of the help. */
export function wordsOfJson(text: string, file: string, language: string): Word[] {
  return textsIn(JSON.parse(text), language)
    .flatMap(wordsIn)
    .map((word) => ({ word, at: file }));
}
