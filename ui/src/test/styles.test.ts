import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}

const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const withoutComments = (css: string): string => css.replaceAll(/\/\*[^]*?\*\//g, '');

/** The components' styles by file. */
const components = filesIn(root, '.svelte').map((file) => {
  const text = readFileSync(file, 'utf8');
  const style = withoutComments(/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '');
  return { file: relative(root, file), text, style };
});

/** The rules of a style sheet: selector and declarations, those inside of at-rules too. */
function rules(css: string): { selector: string; body: string }[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim().replaceAll(/\s+/g, ' '),
    body,
  }));
}

describe('colours of the interface', () => {
  type Colours = Record<string, string>;
  const tokens = withoutComments(read('styles/tokens.css'));

  function colours(selector: string): Colours {
    const found = rules(tokens).find((rule) => rule.selector === selector);
    return Object.fromEntries(
      [...(found?.body ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
  }

  const light = colours(':root');
  const dark = { ...light, ...colours(":root[data-theme='dark']") };
  const more = colours(":root[data-contrast='more']");
  const themes: Record<string, { colours: Colours; least: number }> = {
    light: { colours: light, least: 4.5 },
    dark: { colours: dark, least: 4.5 },
    'light, high contrast': { colours: { ...light, ...more }, least: 7 },
    'dark, high contrast': {
      colours: {
        ...dark,
        ...more,
        ...colours(":root[data-theme='dark'][data-contrast='more']"),
      },
      least: 7,
    },
  };

  /** The relative luminance of WCAG 2.2. */
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
      const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one: string, other: string): number {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }

  const TEXT: [string, string][] = [
    ...['ink', 'ink-muted', 'accent', 'danger', 'warning'].flatMap((ink) =>
      ['surface', 'surface-raised', 'surface-sunken', 'background'].map(
        (ground): [string, string] => [ink, ground],
      ),
    ),
    ['accent-ink', 'accent'],
    ['accent-soft-ink', 'accent-soft'],
    ['warning', 'warning-soft'],
    ['danger', 'danger-soft'],
  ];
  /** What has to be seen, but is not read: WCAG 1.4.11. */
  const SEEN: [string, string][] = ['line-strong', 'focus', 'accent', 'select'].map((mark) => [
    mark,
    'surface',
  ]);

  it.each(Object.entries(themes))('have enough contrast: %s', (_name, { colours, least }) => {
    const low = (pairs: [string, string][], limit: number): string[] =>
      pairs
        .map(([ink, ground]) => {
          const found = contrast(colours[ink] ?? '', colours[ground] ?? '');
          return { pair: `${ink} on ${ground}: ${found.toFixed(2)}`, found };
        })
        .filter(({ found }) => !(found >= limit))
        .map(({ pair }) => pair);
    expect(low(TEXT, least)).toEqual([]);
    expect(low(SEEN, 3)).toEqual([]);
  });
});

describe('forced colours', () => {
  const forced = withoutComments(read('styles/forced.css'));
  const handled = rules(forced).map(({ selector }) => selector);

  it('every state told by a background is told otherwise too', () => {
    // `[aria-pressed='true']`, `.current` …: the last state of a selector that changes the background.
    const STATES =
      /\[aria-(?:pressed|selected|current|checked)(?:=['"]?true['"]?)?\]|\.(?:current|selected|chosen|highlighted|active|on)\b/g;
    const lost = components.flatMap(({ file, style }) =>
      rules(style)
        .filter(({ selector, body }) => /background/.test(body) && !selector.startsWith('@'))
        .flatMap(({ selector }) => selector.match(STATES) ?? [])
        .map((state) => state.replaceAll('"', "'"))
        .filter((state) => !handled.some((selector) => selector.includes(state)))
        .filter(() => !/@media \(forced-colors: active\)/.test(style))
        .map((state) => `${file}: ${state}`),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  it('colours that are data are kept', () => {
    // A background set from figures would be painted over.
    const lost = components
      // Its numbers say what its shades do.
      .filter(({ file }) => file !== 'priority/Correlation.svelte')
      .filter(({ text }) => /style:background(?:-color)?=|style:--tone|style:--colour/.test(text))
      .filter(({ style }) => !/forced-color-adjust:\s*none/.test(style))
      .map(({ file }) => file);
    expect(lost).toEqual([]);
  });

  it('bars and marks made of backgrounds are kept', () => {
    const lost = components.flatMap(({ file, style }) => {
      // Text on a ground of its own.
      if (file === 'data/DropNotice.svelte') return [];
      if (/@media \(forced-colors: active\)/.test(style)) return [];
      return rules(style)
        .filter(({ body }) =>
          /background(?:-color)?:\s*var\(--(?:bar|bar-compare|accent|select)\)/.test(body),
        )
        .map(({ selector }) => selector)
        .filter((selector) => !/:hover|primary|badge|skip|\[aria-expanded/.test(selector))
        .map((selector) => `${file}: ${selector}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('less movement', () => {
  it('is a rule for all that is animated by styles', () => {
    expect(read('styles/base.css')).toMatch(
      /prefers-reduced-motion: reduce[^]*animation-duration: 0\.01ms !important/,
    );
  });

  it('is asked for wherever a script animates', () => {
    const lost = filesIn(root, '.ts')
      .concat(filesIn(root, '.svelte'))
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => [relative(root, file), readFileSync(file, 'utf8')] as const)
      .filter(([, text]) => /behavior:\s*'smooth'|\.animate\(\[/.test(text))
      .filter(([, text]) => !text.includes('prefers-reduced-motion'))
      .map(([file]) => file);
    expect(lost).toEqual([]);
  });
});
