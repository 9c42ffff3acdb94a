import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { hasMessage, message, sources } from '../text/catalogue';
import { errorSentence } from '../text/sentence';

/** Ids of messages and attributes of one file. */
function ids(text: string): string[] {
  return new FluentResource(text).body.flatMap((entry) => [
    ...(entry.value === null ? [] : [entry.id]),
    ...Object.keys(entry.attributes).map((attribute) => `${entry.id}.${attribute}`),
  ]);
}

const name = (path: string): string => path.split('/').at(-1) ?? path;

describe('messages', () => {
  const english = Object.entries(sources('en'));
  const welsh = new Map(Object.entries(sources('cy')).map(([path, text]) => [name(path), text]));

  it('has the same files in both languages', () => {
    expect(english.map(([path]) => name(path)).sort()).toEqual([...welsh.keys()].sort());
  });

  it.each(english.map(([path, text]) => [name(path), text]))(
    'has the same messages in both languages: %s',
    (file, text) => {
      expect(ids(welsh.get(file) ?? '').sort()).toEqual(ids(text).sort());
    },
  );

  it('has no id twice', () => {
    const all = english.flatMap(([, text]) => ids(text));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it('uses the same arguments in both languages', () => {
    const argumentsOf = (text: string, id: string): string[] => {
      const entry = text
        .split(/\n(?=[a-z])/)
        .find((part) => part.trimStart().startsWith(`${id} =`));
      return [...new Set(entry?.match(/\$[a-z]+/gi) ?? [])].sort();
    };
    for (const [path, text] of english) {
      if (name(path) !== 'ui.ftl') continue;
      for (const id of ids(text)) {
        expect([id, argumentsOf(welsh.get('ui.ftl') ?? '', id)]).toEqual([
          id,
          argumentsOf(text, id),
        ]);
      }
    }
  });

  it('has every message that the interface names', () => {
    const code = import.meta.glob('../**/*.{svelte,ts}', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const missing: string[] = [];
    for (const [path, text] of Object.entries(code)) {
      if (/\.test\.ts$/.test(path)) continue;
      for (const match of String(text).matchAll(/\bt\(\s*'([a-z0-9.-]+)'/g)) {
        const id = match[1] ?? '';
        for (const language of ['en', 'cy'] as const) {
          if (!hasMessage(language, id)) missing.push(`${language} ${id} (${path})`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('takes Welsh plurals', () => {
    const say = (count: number): string =>
      message('cy', 'map-unselected', { area: 'Powys', count });
    expect(say(0)).toContain('dim ardal');
    expect(say(2)).toContain('2 ardal');
    expect(say(11)).toContain('11 o ardaloedd');
  });

  it('puts no name after a Welsh word that would change its first letter', () => {
    // “yn Powys” is wrong and “ym Mhowys” cannot be made by gluing: a name stands alone, or in quotation marks.
    const glued =
      /(?<![\p{L}’])(?:a|am|ar|at|â|dan|dros|drwy|ei|fy|dy|gan|gyda|heb|hyd|i|mewn|neu|o|tan|tua|wrth|yn) \{ \$(?:area|authority|council|group|label|measure|name|place|recipe|scope) \}/gu;
    // A place to write to is an address on a disk, which Welsh does not change.
    const kept = new Set(['report-panel.ftl', 'export-panel.ftl']);
    const found = [...welsh].flatMap(([file, text]) =>
      kept.has(file) ? [] : (text.match(glued) ?? []).map((match) => `${file}: ${match}`),
    );
    expect(found).toEqual([]);
  });

  it('falls back to the id for a message that does not exist', () => {
    expect(message('en', 'no-such-message')).toBe('no-such-message');
  });
});

describe('sentences of errors', () => {
  it('puts the values into the sentence', () => {
    const failure = { code: 'unknown-area', values: { code: 'W09999999' } };
    expect(errorSentence('en', failure)).toContain('W09999999');
    expect(errorSentence('cy', failure)).toContain('W09999999');
    expect(errorSentence('cy', failure)).not.toBe(errorSentence('en', failure));
  });

  it('has a sentence for codes it does not know', () => {
    const sentence = errorSentence('en', { code: 'from-the-future', values: {} });
    expect(sentence).toContain('from-the-future');
    expect(sentence).not.toContain('error-');
  });
});
