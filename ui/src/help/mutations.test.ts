import { describe, expect, it } from 'vitest';
import { mutated, radicals } from './mutations';

describe('mutations', () => {
  // Every row of the table in any Welsh grammar.
  it.each([
    ['pen', ['ben', 'mhen', 'phen']],
    ['tŷ', ['dŷ', 'nhŷ', 'thŷ']],
    ['cyfradd', ['gyfradd', 'nghyfradd', 'chyfradd']],
    ['band', ['fand', 'mand']],
    ['dosbarth', ['ddosbarth', 'nosbarth']],
    ['gwerth', ['werth', 'ngwerth']],
    ['llyfr', ['lyfr']],
    ['rhestr', ['restr']],
    ['mynegai', ['fynegai']],
    ['ardal', ['hardal']],
    ['safle', []],
    ['ffeibr', []],
    ['chwarter', []],
  ])('of %s', (radical, forms) => {
    expect(mutated(radical)).toEqual([radical, ...forms]);
  });

  it('keep upper case, and leave abbreviations as they are', () => {
    expect(mutated('Caerdydd')).toEqual(['Caerdydd', 'Gaerdydd', 'Nghaerdydd', 'Chaerdydd']);
    expect(mutated('MALlC')).toEqual(['MALlC']);
  });

  it('are found back', () => {
    for (const radical of [
      'pen',
      'cyfradd',
      'band',
      'dosbarth',
      'gwerth',
      'llyfr',
      'rhestr',
      'mynegai',
      'ardal',
      'gardd',
    ]) {
      for (const form of mutated(radical)) expect(radicals(form), form).toContain(radical);
    }
  });
});
