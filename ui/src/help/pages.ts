/** The pages of the help as the build makes them, and the way to them. */

import { groups, titles } from 'virtual:help/contents';
import type { Language } from '../backend/types';

export type HelpSection = { anchor: string; heading: string; level: number; text: string };
export type HelpPage = {
  id: string;
  title: string;
  /** Made at build time from our own Markdown. */
  html: string;
  sections: readonly HelpSection[];
};

/** Pages that the app makes itself. */
export const OWN_PAGES = ['keys', 'glossary'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

export function isOwn(id: string): id is OwnPage {
  return OWN_PAGES.some((own) => own === id);
}

/** The contents: groups of pages in their order, the app's own at the end. */
export const contents: readonly { group: string; pages: readonly string[] }[] = [
  ...groups,
  { group: 'lookup', pages: OWN_PAGES },
];

const ids = contents.flatMap(({ pages }) => pages);

/** The page that the help opens with. */
export const FIRST_PAGE = ids[0] ?? 'keys';

export function isPage(id: string): boolean {
  return ids.includes(id);
}

/** The title of a page that is written in Markdown. */
export function writtenTitle(language: Language, id: string): string {
  return titles[language][id] ?? id;
}

const loading: Partial<Record<Language, Promise<readonly HelpPage[]>>> = {};

/** The pages in a language; loaded when the help is first opened. */
export function loadPages(language: Language): Promise<readonly HelpPage[]> {
  return (loading[language] ??= (
    language === 'cy' ? import('virtual:help/cy') : import('virtual:help/en')
  ).then(({ pages }) => pages));
}
