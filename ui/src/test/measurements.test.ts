/** What the page Measurements says of numbers that change with the source is what the source has. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../text/catalogue';

const file = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** How many messages a language has, those of the command line included. */
function messages(language: 'en' | 'cy'): number {
  const texts = [...Object.values(sources(language)), file(`data/locales/${language}/cli.ftl`)];
  return texts.join('\n').match(/^[a-z][\w-]* =/gm)?.length ?? 0;
}

describe('the page Measurements', () => {
  const journeys = (JSON.parse(file('tests/window/journeys.json')) as unknown[]).length;
  const count = (number: number): string => number.toLocaleString('en-GB');

  it.each(['en', 'cy'] as const)('counts messages and journeys as they are: %s', (language) => {
    const page = file(`data/help/${language}/measurements.md`);
    expect(page).toContain(` | ${count(messages('en'))} / ${count(messages('cy'))} |`);
    expect(page).toContain(` | ${journeys} |`);
  });

  it('has as many messages in either language', () => {
    expect(messages('cy')).toBe(messages('en'));
  });
});
