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
  /** What is still to come, in the same form: pages that nobody has written in either language, links to them, pictures. */
  gaps: string[];
};

/** Width and height of a PNG file, which stand at fixed places in its first chunk. */
export function pngSize(bytes: Buffer): { width: number; height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Reads `contents.json` and the pages in `en` and `cy` of a folder. `address` names what a picture is loaded from. */
export function readHelp(folder: string, address: (file: string) => string): Help {
  const errors: string[] = [];
  const gaps: string[] = [];
  const groups = JSON.parse(readFileSync(join(folder, 'contents.json'), 'utf8')) as Group[];
  const listed = groups.flatMap(({ pages }) => pages);
  for (const id of listed.filter((one, at) => listed.indexOf(one) !== at)) {
    errors.push(`data/help/contents.json: “${id}” stands twice`);
  }

  const pages = { en: [], cy: [] } as Record<Language, Page[]>;
  for (const language of LANGUAGES) {
    const there = join(folder, language);
    const files = existsSync(there)
      ? readdirSync(there).filter((name) => name.endsWith('.md'))
      : [];
    for (const name of files) {
      if (!listed.includes(name.slice(0, -3))) {
        errors.push(`data/help/${language}/${name}:1: not in data/help/contents.json`);
      }
    }
  }
  for (const id of listed) {
    const there = LANGUAGES.filter((language) => existsSync(join(folder, language, `${id}.md`)));
    if (there.length === 0) {
      gaps.push(`data/help/contents.json: nobody has written “${id}”`);
    }
    if (there.length === 1) {
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
  for (const language of LANGUAGES) {
    const found = faultsOf(pages[language], listed);
    errors.push(...found.errors);
    gaps.push(...found.gaps);
  }
  return { groups, pages, errors, gaps };
}

/** Faults of pages, and links that lead nowhere. */
function faultsOf(
  pages: readonly Page[],
  listed: readonly string[],
): { errors: string[]; gaps: string[] } {
  const errors: string[] = [];
  const gaps: string[] = [];
  for (const page of pages) {
    const at = (line: number, what: string): string => `${page.file}:${line}: ${what}`;
    errors.push(...page.faults.map(({ line, what }) => at(line, what)));
    gaps.push(...page.gaps.map(({ line, what }) => at(line, what)));
    for (const { target, line } of page.links) {
      const found = /^(?:([a-z0-9-]+)\.md)?(?:#(.+))?$/.exec(target);
      if (!found) {
        errors.push(
          at(line, `the link ${target} is no page (page.md#heading) and no address (https://…)`),
        );
        continue;
      }
      const [, id, anchor] = found;
      const to = id === undefined ? page : pages.find((one) => one.id === id);
      if (!to) {
        const list = listed.includes(id ?? '') ? gaps : errors;
        list.push(at(line, `the link ${target} leads to a page that is not there`));
      } else if (anchor !== undefined) {
        const name = decodeURIComponent(anchor);
        if (!to.sections.some((section) => section.anchor === name)) {
          errors.push(at(line, `the link ${target} leads to a heading that is not in ${to.file}`));
        }
      }
    }
  }
  return { errors, gaps };
}
