import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hasMessage, message, sources } from '../text/catalogue';
import type { Language } from '../backend/types';

const folder = fileURLToPath(new URL('.', import.meta.url));
const code = readdirSync(folder)
  .filter((name) => /\.(ts|svelte)$/.test(name) && !name.includes('.test.'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  .join('\n');

function ids(language: Language): string[] {
  const file = Object.entries(sources(language)).find(([path]) => path.endsWith('panels.ftl'));
  return [...(file?.[1] ?? '').matchAll(/^(panel-[a-z0-9-]+) =/gm)].map((found) => found[1] ?? '');
}

describe('the messages of the panels', () => {
  it('are the same set in both languages, each once', () => {
    expect(ids('en')).toEqual(ids('cy'));
    expect(new Set(ids('en')).size).toBe(ids('en').length);
  });
  it('exist wherever the code asks for one', () => {
    const asked = new Set(
      [...code.matchAll(/'(panel-[a-z-]+[a-z])'/g)].map((found) => found[1] ?? ''),
    );
    expect([...asked].filter((id) => !hasMessage('en', id) || !hasMessage('cy', id))).toEqual([]);
  });
  it('are all used', () => {
    const used = (id: string) =>
      code.includes(`'${id}'`) || /^panel-(month|date|search-kind)-/.test(id);
    expect(ids('en').filter((id) => !used(id))).toEqual([]);
  });
  it('mutate after numbers in Welsh', () => {
    const results = [0, 1, 2, 3, 4, 6, 12].map(
      (count) => message('cy', 'panel-search-found', { count }).split('.')[0],
    );
    expect(results).toEqual([
      'Dim canlyniadau',
      '1 canlyniad',
      '2 ganlyniad',
      '3 chanlyniad',
      '4 o ganlyniadau',
      '6 chanlyniad',
      '12 o ganlyniadau',
    ]);
    expect(message('cy', 'panel-selection-title', { count: 0 })).toBe('Dim ardal wedi’i dewis');
    expect(message('en', 'panel-selection-title', { count: 0 })).toBe('No area selected');
    expect(message('cy', 'panel-copied-rows', { count: 1917 })).toBe('Copïwyd 1,917 o resi');
  });
});
