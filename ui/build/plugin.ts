/** Puts the pages of `data/help` and the glossary into the app: as HTML made at build time, so that the app parses nothing. */

import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readGlossaryFile } from './glossary.ts';
import { LANGUAGES, readHelp, type Help } from './pages.ts';

const NAME = 'virtual:help';
const PICTURE = /__PICTURE_(\d+)__/;

/** A string of JavaScript in which pictures stand as the addresses that they are imported from. */
function withPictures(text: string): string {
  return text
    .split(PICTURE)
    .map((part, at) => (at % 2 === 0 ? JSON.stringify(part) : `picture${part}`))
    .join(' + ');
}

/**
 * The modules `virtual:help/contents` (groups and titles), `virtual:help/en` and `virtual:help/cy` (the pages) and
 * `virtual:help/glossary`.
 */
export function help(folder: string): Plugin {
  const pictures: string[] = [];
  let read: Help | null = null;
  let building = false;

  function address(file: string): string {
    if (!pictures.includes(file)) pictures.push(file);
    return `__PICTURE_${pictures.indexOf(file)}__`;
  }

  return {
    name: 'cyswllt-help',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      read = readHelp(folder, address);
      // Pictures show the app, so a new one can only be made with an app that was built without it.
      const draft = process.env['CYSWLLT_HELP_DRAFT'] !== undefined;
      const faults = draft ? read.errors : [...read.errors, ...read.gaps];
      const gaps = draft ? read.gaps : [];
      if (gaps.length > 0) this.warn(gaps.join('\n'));
      if (faults.length === 0) return;
      // While the app is being worked on, a fault in a page stops nothing.
      if (building) this.error(faults.join('\n'));
      else this.warn(faults.join('\n'));
    },
    resolveId(id) {
      return id.startsWith(`${NAME}/`) ? `\0${id}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${NAME}/`)) return null;
      const what = id.slice(NAME.length + 2);
      this.addWatchFile(join(folder, 'contents.json'));
      read ??= readHelp(folder, address);
      const { groups, pages } = read;
      if (what === 'contents') {
        const titles = LANGUAGES.map((language) => [
          language,
          Object.fromEntries(pages[language].map((page) => [page.id, page.title])),
        ]);
        const there = groups.map(({ group, pages: ids }) => ({
          group,
          pages: ids.filter((one) => pages.en.some((page) => page.id === one)),
        }));
        return `export const groups = ${JSON.stringify(there)};
export const titles = ${JSON.stringify(Object.fromEntries(titles))};`;
      }
      if (what === 'glossary') {
        const file = join(folder, 'glossary.json');
        this.addWatchFile(file);
        const entries = readGlossaryFile(
          file,
          groups.flatMap(({ pages: ids }) => ids),
        );
        return `export const glossary = ${JSON.stringify(entries)};`;
      }
      const language = LANGUAGES.find((one) => one === what);
      if (!language) return null;
      for (const page of pages[language]) {
        this.addWatchFile(join(folder, language, `${page.id}.md`));
      }
      const used = [...new Set(pages[language].flatMap(({ html }) => numbersIn(html)))];
      const imports = used.map(
        (at) => `import picture${at} from ${JSON.stringify(`${pictures[at] ?? ''}?url`)};`,
      );
      const texts = pages[language].map(
        ({ id: page, title, html, sections }) =>
          `{ id: ${JSON.stringify(page)}, title: ${JSON.stringify(title)}, html: ${withPictures(html)}, sections: ${JSON.stringify(sections)} }`,
      );
      return `${imports.join('\n')}\nexport const pages = [\n${texts.join(',\n')}\n];`;
    },
    handleHotUpdate({ file }) {
      if (file.startsWith(folder)) read = null;
    },
  };
}

function numbersIn(html: string): number[] {
  return [...html.matchAll(new RegExp(PICTURE, 'g'))].map(([, at]) => Number(at));
}
