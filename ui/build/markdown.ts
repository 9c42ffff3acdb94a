/** A page of the help, from Markdown with formulas to HTML, with what a search and a check need. */

import { Marked, type Token, type Tokens } from 'marked';
import temml from 'temml';

/** A heading with the text below it, as the search looks through it. */
export type Section = { anchor: string; heading: string; level: number; text: string };

/** A link or picture as it is written, and where. */
export type Reference = { target: string; line: number };

/** What is wrong with a page, and where. */
export type Fault = { line: number; what: string };

export type Markdown = {
  title: string;
  html: string;
  sections: Section[];
  links: Reference[];
  pictures: Reference[];
  faults: Fault[];
  /** Pictures that are not there: the app that they show makes them, so it has to be built without them once. */
  gaps: Fault[];
};

/** How references to other files become addresses. */
export type Resolve = {
  /** The `src` of a picture, with its size in pixels; null where there is no such file. */
  picture: (target: string) => { src: string; width: number; height: number } | null;
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The anchor of a heading as GitHub makes it: lower case, no punctuation, hyphens for spaces. */
export function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

type Maths = Tokens.Generic & { type: 'maths'; tex: string; display: boolean };

/** A formula as MathML. Style attributes go: the content security policy would refuse them. */
function mathml(tex: string, display: boolean): string {
  const text = temml.renderToString(tex, { displayMode: display, throwOnError: true });
  return text.replace(/ style="[^"]*"/g, '');
}

/** The words of tokens, without marks. Formulas are left out: nobody searches for their signs. */
function plain(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      switch (token.type) {
        case 'maths':
        case 'space':
        case 'html':
          return ' ';
        case 'br':
          return ' ';
        case 'image':
          return ` ${String(token['text'])} `;
        case 'table': {
          const table = token as Tokens.Table;
          return [table.header, ...table.rows]
            .map((row) => row.map((cell) => plain(cell.tokens)).join(' '))
            .join(' ');
        }
        case 'list':
          return (token as Tokens.List).items.map((item) => plain(item.tokens)).join(' ');
        case 'code':
        case 'codespan':
        case 'escape':
          return String(token['text']);
        default: {
          const inner = (token as { tokens?: Token[] }).tokens;
          return inner ? plain(inner) : 'text' in token ? String(token['text']) : '';
        }
      }
    })
    .join('')
    .replace(/&#39;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Turns a page into HTML. What cannot be is told as faults with their lines; nothing is left out silently. */
export function render(source: string, resolve: Resolve): Markdown {
  const faults: Fault[] = [];
  const gaps: Fault[] = [];
  const links: Reference[] = [];
  const pictures: Reference[] = [];
  const sections: Section[] = [];
  const anchors = new Map<string, number>();
  let title = '';
  let from = 0;

  /** The line of what is written so; texts are met in their order. */
  function lineOf(raw: string): number {
    const start = raw.split('\n', 1)[0] ?? raw;
    let at = source.indexOf(start, from);
    if (at === -1) at = source.indexOf(start);
    if (at === -1) return 1;
    from = at;
    return source.slice(0, at).split('\n').length;
  }

  function anchorOf(heading: string): string {
    const base = slug(heading);
    const times = anchors.get(base) ?? 0;
    anchors.set(base, times + 1);
    return times === 0 ? base : `${base}-${times}`;
  }

  const marked = new Marked({
    gfm: true,
    extensions: [
      {
        name: 'maths',
        level: 'block',
        start: (text) => text.indexOf('$$'),
        tokenizer(text) {
          const found = /^\$\$([\s\S]+?)\$\$[ \t]*(?:\n|$)/.exec(text);
          if (!found) return undefined;
          return { type: 'maths', raw: found[0], tex: (found[1] ?? '').trim(), display: true };
        },
        renderer: (token) => formula(token as Maths),
      },
      {
        name: 'maths-inline',
        level: 'inline',
        start: (text) => text.indexOf('$'),
        tokenizer(text) {
          const found = /^\$(?!\s)((?:\\.|[^$\\\n])+?)(?<!\s)\$(?!\d)/.exec(text);
          if (!found) return undefined;
          return { type: 'maths', raw: found[0], tex: found[1] ?? '', display: false };
        },
      },
    ],
    renderer: {
      heading({ tokens, depth, raw }) {
        const heading = words(plain(tokens));
        const inner = this.parser.parseInline(tokens);
        if (depth === 1) {
          if (title !== '') faults.push({ line: lineOf(raw), what: 'a second title (# …)' });
          title = heading;
          return '';
        }
        const anchor = anchorOf(heading);
        return `<h${depth + 2} id="help-at-${anchor}" tabindex="-1">${inner}</h${depth + 2}>\n`;
      },
      html({ raw }) {
        faults.push({ line: lineOf(raw), what: `HTML (${words(raw)}); write Markdown` });
        return '';
      },
      link({ href, tokens, raw }) {
        const inner = this.parser.parseInline(tokens);
        const line = lineOf(raw);
        if (/^https?:/.test(href)) {
          // The window opens no pages of the web: the address is there to be copied.
          const same = words(plain(tokens)) === href;
          return same
            ? `<span class="address">${escapeHtml(href)}</span>`
            : `${inner} (<span class="address">${escapeHtml(href)}</span>)`;
        }
        links.push({ target: href, line });
        const found = /^(?:([a-z0-9-]+)\.md)?(?:#(.+))?$/.exec(href);
        if (!found) return inner;
        const [, page = '', anchor = ''] = found;
        return `<a href="#${page}/${anchor}" data-page="${page}" data-anchor="${escapeHtml(decodeURIComponent(anchor))}">${inner}</a>`;
      },
      image({ href, text, raw }) {
        const line = lineOf(raw);
        pictures.push({ target: href, line });
        if (text.trim() === '')
          faults.push({ line, what: `the picture ${href} has no description` });
        const picture = resolve.picture(href);
        if (!picture) {
          gaps.push({ line, what: `there is no picture ${href}` });
          return '';
        }
        const { src, width, height } = picture;
        return `<img src="${src}" width="${width}" height="${height}" alt="${escapeHtml(text)}" loading="lazy" decoding="async">`;
      },
      table(token) {
        const cell = (one: Tokens.TableCell, tag: 'th' | 'td', scope = ''): string => {
          const align = one.align ? ` class="${one.align}"` : '';
          return `<${tag}${scope}${align}>${this.parser.parseInline(one.tokens)}</${tag}>`;
        };
        const head = token.header.map((one) => cell(one, 'th', ' scope="col"')).join('');
        const rows = token.rows.map(
          (row) => `<tr>${row.map((one) => cell(one, 'td')).join('')}</tr>`,
        );
        return `<div class="scrolls"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>\n`;
      },
      code({ text }) {
        return `<div class="scrolls"><pre><code>${escapeHtml(text)}</code></pre></div>\n`;
      },
    },
  });
  function formula({ tex, display, raw }: Maths): string {
    try {
      const math = mathml(tex, display);
      return display ? `<div class="scrolls formula">${math}</div>\n` : math;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      faults.push({ line: lineOf(raw), what: `the formula ${tex} cannot be read: ${words(why)}` });
      return '';
    }
  }

  const tokens = marked.lexer(source);
  const html = marked.parser(tokens);
  if (title === '') faults.push({ line: 1, what: 'no title; the first line is “# Title”' });

  // The same once more for the search: a section is a heading with what follows it.
  anchors.clear();
  let current: Section = { anchor: '', heading: title, level: 1, text: '' };
  sections.push(current);
  for (const token of tokens) {
    if (token.type === 'heading') {
      const { depth, tokens: inner } = token as Tokens.Heading;
      if (depth === 1) continue;
      const heading = words(plain(inner));
      current = { anchor: anchorOf(heading), heading, level: depth, text: '' };
      sections.push(current);
    } else {
      current.text = words(`${current.text} ${plain([token])}`);
    }
  }
  return { title, html, sections, links, pictures, faults, gaps };
}
