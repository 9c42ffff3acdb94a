import { describe, expect, it } from 'vitest';
import { decodeCertainty, decodeScores } from '../backend/scores';
import { NO_DATA, OUTSIDE } from '../map/classes';
import { certaintyCodes, groupOfDecile, groupOfShare, rankCodes } from './groups';
import { scored, worst } from './ranked';
import { certainty, scores } from './sample';

describe('groups', () => {
  it('are those of the maps of the Welsh Index of Multiple Deprivation', () => {
    expect([1, 2, 3, 4, 5, 6, 10].map(groupOfDecile)).toEqual([0, 1, 2, 3, 3, 4, 4]);
  });
  it('hold their lower bound of certainty', () => {
    expect([1, 0.95, 0.9499, 0.75, 0.5, 0.05, 0.0499, 0].map(groupOfShare)).toEqual([
      0, 0, 1, 1, 2, 3, 4, 4,
    ]);
  });
  it('share areas out by rank', () => {
    const codes = rankCodes(scores(1918));
    const counts = [0, 1, 2, 3, 4].map((group) => codes.filter((code) => code === group).length);
    // 1,917 ranks: a tenth is 191.7, so that rank 191 is the last of the worst tenth.
    expect(counts).toEqual([191, 192, 192, 383, 959]);
    expect(codes[1917]).toBe(NO_DATA);
  });
  it('leave out what lies outside', () => {
    const inside = (position: number): boolean => position !== 0;
    expect([...rankCodes(scores(4), inside)].slice(0, 2)).toEqual([OUTSIDE, 4]);
    expect([...certaintyCodes(certainty(4), inside)]).toEqual([OUTSIDE, 2, 3, NO_DATA]);
  });
});

describe('ranks', () => {
  it('are counted and put in order, of a part if asked', () => {
    const { rank } = scores(20);
    expect(scored(rank)).toBe(19);
    expect(worst(rank, 3, null)).toEqual([0, 1, 2]);
    expect(worst(rank, 3, [19, 7, 4])).toEqual([4, 7]);
  });
});

describe('bytes', () => {
  it('become scores', () => {
    const bytes = new ArrayBuffer(2 * 21);
    const view = new DataView(bytes);
    view.setFloat64(0, 0.75, true);
    view.setFloat64(8, NaN, true);
    view.setFloat64(16, 1, true);
    view.setUint32(32, 1, true);
    view.setUint8(40, 1);
    const read = decodeScores([...new Uint8Array(bytes)]);
    expect([...read.score]).toEqual([0.75, NaN]);
    expect([...read.weightUsed]).toEqual([1, 0]);
    expect([...read.rank]).toEqual([1, 0]);
    expect([...read.decile]).toEqual([1, 0]);
  });
  it('become certainty', () => {
    const read = decodeCertainty(new Float64Array([3, 4, 1, 2, 9, 8, 0.5, 0.25]).buffer);
    expect([...read.low]).toEqual([1, 2]);
    expect([...read.shareWorst]).toEqual([0.5, 0.25]);
  });
  it('are refused when some are missing', () => {
    expect(() => decodeScores(new ArrayBuffer(20))).toThrow(/multiple of 21/);
    expect(() => decodeCertainty(new ArrayBuffer(20))).toThrow(/multiple of 32/);
  });
});
