import { describe, expect, it } from 'vitest';
import type { LevelInfo } from '../backend/types';
import { message, nameLevels } from '../text/catalogue';
import { changed } from './level-prints';
import { session } from './session.svelte';

const senedd: LevelInfo = {
  level: 'senedd-2026',
  count: 16,
  has_shapes: true,
  is_own: true,
  name: { en: 'Senedd constituency', cy: 'Etholaeth y Senedd' },
  plural: { en: 'Senedd constituency areas', cy: 'Ardaloedd Etholaeth y Senedd' },
  print: 'abc',
};
const shipped = (level: string, has_shapes: boolean): LevelInfo => ({
  ...senedd,
  level,
  has_shapes,
  is_own: false,
  name: { en: 'not used', cy: 'not used' },
  print: '',
});

describe('levels of the user’s own', () => {
  it('have the names that they were given, and only while they are there', () => {
    nameLevels([shipped('lsoa', true), senedd]);
    expect(message('en', 'level-senedd-2026')).toBe('Senedd constituency');
    expect(message('cy', 'level-senedd-2026-plural')).toBe('Ardaloedd Etholaeth y Senedd');
    expect(message('en', 'level-lsoa')).toBe('LSOA');
    nameLevels([]);
    expect(message('en', 'level-senedd-2026')).toBe('level-senedd-2026');
  });

  it('can be chosen with shapes and without', () => {
    session.info = {
      levels: [
        shipped('country', true),
        shipped('lsoa', true),
        shipped('oa', false),
        senedd,
        { ...senedd, level: 'schools', has_shapes: false },
      ],
    } as unknown as typeof session.info;
    expect(session.levels).toEqual(['lsoa', 'senedd-2026', 'schools']);
    expect(session.mapLevels).toEqual(['lsoa', 'senedd-2026']);
    expect(session.prints.get('senedd-2026')).toBe('abc');
    expect(session.prints.get('schools')).toBeNull();
    expect(message('en', 'level-senedd-2026')).toBe('Senedd constituency');
    session.info = null;
  });

  it('are told apart from what they were', () => {
    const before = new Map([
      ['lsoa', ''],
      ['senedd-2026', 'abc'],
      ['boards', 'def'],
    ]);
    expect(changed(before, before)).toEqual([]);
    expect(
      changed(
        before,
        new Map([
          ['lsoa', ''],
          ['senedd-2026', 'xyz'],
          ['new', 'q'],
        ]),
      ),
    ).toEqual(['senedd-2026', 'boards']);
  });
});
