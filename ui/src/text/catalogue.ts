/** The Fluent messages of both languages, as files of `data/locales` that the engine reads too. */

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language, LevelInfo } from '../backend/types';
import { locale } from './format';

export type Arguments = Record<string, FluentVariable>;

const files: Record<Language, Record<string, string>> = {
  en: import.meta.glob(['../../../data/locales/en/*.ftl', '!**/cli.ftl'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  cy: import.meta.glob(['../../../data/locales/cy/*.ftl', '!**/cli.ftl'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};

/** The texts of a language's files, by path. */
export function sources(language: Language): Record<string, string> {
  return files[language];
}

/** A bundle made of a language's files. */
export function makeBundle(language: Language): FluentBundle {
  // Isolating marks would end up in copied text; both languages are written left to right.
  const bundle = new FluentBundle(locale(language), { useIsolating: false });
  for (const text of Object.values(files[language])) bundle.addResource(new FluentResource(text));
  return bundle;
}

/** The names of the user's own levels, as messages `level-ID` and `level-ID-plural`. */
const given: Record<Language, Map<string, string>> = { en: new Map(), cy: new Map() };

/** Takes the names of the levels; those of the user's own have no message in the files. */
export function nameLevels(levels: readonly LevelInfo[]): void {
  for (const [language, names] of Object.entries(given) as [Language, Map<string, string>][]) {
    names.clear();
    for (const { level, is_own, name, plural } of levels) {
      if (!is_own) continue;
      names.set(`level-${level}`, name[language]);
      names.set(`level-${level}-plural`, plural[language]);
    }
  }
}

const bundles: Partial<Record<Language, FluentBundle>> = {};

/** The message `id`, or its attribute for `id.attribute`; the id itself if the language lacks it. */
export function message(language: Language, id: string, args?: Arguments): string {
  const own = given[language].get(id);
  if (own !== undefined) return own;
  const bundle = (bundles[language] ??= makeBundle(language));
  const [name = id, attribute] = id.split('.', 2);
  const found = bundle.getMessage(name);
  const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
  if (!pattern) return id;
  return bundle.formatPattern(pattern, args ?? null, []);
}

/** Whether a language has the message or attribute. */
export function hasMessage(language: Language, id: string): boolean {
  const bundle = (bundles[language] ??= makeBundle(language));
  const [name = id, attribute] = id.split('.', 2);
  const found = bundle.getMessage(name);
  return Boolean(attribute === undefined ? found?.value : found?.attributes[attribute]);
}
