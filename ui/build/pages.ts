/** All pages of the help: read, turned into HTML, and held to each other. Used by the build and by tests. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, type Markdown, type Resolve } from './markdown.ts';

export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Group = { group: string; pages: string[] };
export type Page = { id: string; file: string } & Markdown;
export type Help = {
  groups: Group[];
  pages: Record<Language, Page[]>;
  /** What keeps the help from being built, as `file:line: what`. */
  errors: string[];
  /** Pages of the contents that nobody has written yet. */
  unwritten: string[];
};

/** Width and height of a PNG file, which stand at fixed places in its first chunk. */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Reads `contents.json` and the pages in `en` and `cy` of a folder. `address` names what a picture is loaded from. */
export function readHelp(folder: string, address: (file: string) => string): Help {
  const errors: string[] = [];
  const unwritten: string[] = [];
  const groups = JSON.parse(readFileSync(join(folder, 'contents.json'), 'utf8')) as Group[];
  const listed = groups.flatMap(({ pages }) => pages);
  for (const id of listed.filter((one, at) => listed.indexOf(one) !== at)) {
    errors.push(`data/help/contents.json: “${id}” stands twice`);
  }

  const pages = { en: [], cy: [] } as Record<Language, Page[]>;
  for (const language of LANGUAGES) {
    const there = join(folder, language);
    const files = existsSync(there) ? readdirSync(there).filter((name) => name.endsWith('.md')) : [];
    for (const name of files) {
      if (!listed.includes(name.slice(0, -3))) {
        errors.push(`data/help/${language}/${name}:1: not in data/help/contents.json`);
      }
    }
  }
  for (const id of listed) {
    const there = LANGUAGES.filter((language) => existsSync(join(folder, language, `${id}.md`)));
    if (there.length === 0) unwritten.push(id);
    else if (there.length === 1) {
      const lacking = LANGUAGES.find((language) => language !== there[0]) ?? '';
      errors.push(`data/help/${lacking}/${id}.md:1: missing; it is only there in “${there[0]}”`);
    }
    for (const language of there) {
      const resolve: Resolve = {
        picture(target) {
          const file = join(folder, language, target);
          if (!/^\.\.\/[\w-]+\.png$/.test(target) || !existsSync(file)) return null;
          return { src: address(file), ...pngSize(readFileSync(file)) };
        },
      };
      const source = readFileSync(join(folder, language, `${id}.md`), 'utf8');
      const page = { id, file: `data/help/${language}/${id}.md`, ...render(source, resolve) };
      pages[language].push(page);
    }
  }
  for (const language of LANGUAGES) errors.push(...faultsOf(pages[language]));
  return { groups, pages, errors, unwritten };
}

/** Faults of pages, and links that lead nowhere. */
function faultsOf(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => [
    ...page.faults.map(({ line, what }) => `${page.file}:${line}: ${what}`),
    ...page.links.flatMap(({ target, line }) => {
      const why = broken(target, page, pages);
      return why === null ? [] : [`${page.file}:${line}: ${why}`];
    }),
  ]);
}

/** Why a link leads nowhere; null where it leads somewhere. */
function broken(target: string, page: Page, pages: readonly Page[]): string | null {
  const found = /^(?:([a-z0-9-]+)\.md)?(?:#(.+))?$/.exec(target);
  if (!found) return `the link ${target} is neither a page (page.md#heading) nor an address (https://…)`;
  const [, id, anchor] = found;
  const to = id === undefined ? page : pages.find((one) => one.id === id);
  if (!to) return `the link ${target} leads to a page that is not there`;
  if (anchor === undefined) return null;
  const name = decodeURIComponent(anchor);
  return to.sections.some((section) => section.anchor === name)
    ? null
    : `the link ${target} leads to a heading that is not in ${to.file}`;
}
