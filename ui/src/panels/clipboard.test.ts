import { describe, expect, it } from 'vitest';
import { cell, tabSeparated } from './clipboard';

describe('text for a spreadsheet', () => {
  it('makes what would be a formula harmless', () => {
    for (const text of ['=1+1', '+A1', '-A1', '@SUM(A1)', ' =1+1']) {
      expect(cell(text)).toBe(`'${text}`);
    }
  });
  it('leaves numbers and ordinary text alone', () => {
    for (const text of ['-1.5', '+3', 'Caerdydd', '12', '–']) expect(cell(text)).toBe(text);
  });
  it('keeps a cell in its cell', () => {
    expect(cell('a\tb\r\nc')).toBe('a b c');
    expect(cell('\t=1')).toBe("' =1");
  });
  it('joins rows, empty where there is nothing', () => {
    expect(
      tabSeparated([
        ['a', 1.25],
        [null, 'b'],
      ]),
    ).toBe('a\t1.25\n\tb');
  });
});
