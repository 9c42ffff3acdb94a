import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Journey {
  id: string;
  en: string;
  cy: string;
  file: string;
  test: string;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'tests', 'window');
const journeys = JSON.parse(readFileSync(join(folder, 'journeys.json'), 'utf8')) as Journey[];

describe('journeys by keys alone', () => {
  it.each(journeys.map((journey) => [journey.id, journey] as const))(
    'are tested: %s',
    (_id, { file, test }) => {
      expect(existsSync(join(folder, file))).toBe(true);
      expect(readFileSync(join(folder, file), 'utf8')).toContain(`test('${test}'`);
    },
  );

  it('have a name of their own in both languages', () => {
    for (const key of ['id', 'en', 'cy', 'test'] as const) {
      expect(new Set(journeys.map((journey) => journey[key])).size).toBe(journeys.length);
    }
  });

  it.each(['keyboard', 'keyboard-analysis', 'keyboard-support', 'keyboard-files'])(
    'are all listed: %s',
    (file) => {
      const text = readFileSync(join(folder, `${file}.test.js`), 'utf8');
      const tests = [...text.matchAll(/^test\('([^']+)'/gm)].map(([, name]) => name);
      const listed = journeys.filter((journey) => journey.file === `${file}.test.js`);
      expect(listed.map(({ test }) => test).sort()).toEqual(tests.sort());
    },
  );

  it.each(['en', 'cy'] as const)('are all in the accessibility statement: %s', (language) => {
    const page = readFileSync(join(root, 'data', 'help', language, 'accessibility.md'), 'utf8');
    const missing = journeys.filter((journey) => !page.includes(`- ${journey[language]}\n`));
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(page).toContain(String(journeys.length));
  });
});
