import { describe, expect, it } from 'vitest';
import { rowAfterKey, rowWindow, scrollToShow } from './windowing';

describe('rows in sight', () => {
  it('draws what is in sight and a few more', () => {
    expect(rowWindow(1917, 0, 320, 32)).toEqual({ first: 0, end: 18 });
    expect(rowWindow(1917, 3200, 320, 32)).toEqual({ first: 92, end: 118 });
    expect(rowWindow(1917, 1917 * 32 - 320, 320, 32).end).toBe(1917);
  });
  it('draws nothing of nothing, and something after the list got shorter', () => {
    expect(rowWindow(0, 500, 320, 32)).toEqual({ first: 0, end: 0 });
    expect(rowWindow(3, 60000, 320, 32)).toEqual({ first: 2, end: 3 });
  });
  it('scrolls as little as needed', () => {
    expect(scrollToShow(5, 0, 320, 32)).toBe(0);
    expect(scrollToShow(10, 0, 320, 32)).toBe(32);
    expect(scrollToShow(2, 320, 320, 32)).toBe(64);
  });
});

describe('keys', () => {
  it('moves within the list', () => {
    expect(rowAfterKey('ArrowDown', 0, 5, 3)).toBe(1);
    expect(rowAfterKey('ArrowUp', 0, 5, 3)).toBe(0);
    expect(rowAfterKey('PageDown', 1, 5, 3)).toBe(4);
    expect(rowAfterKey('PageDown', 3, 5, 3)).toBe(4);
    expect(rowAfterKey('PageUp', 4, 5, 0)).toBe(3);
    expect(rowAfterKey('Home', 4, 5, 3)).toBe(0);
    expect(rowAfterKey('End', 0, 5, 3)).toBe(4);
  });
  it('does nothing for other keys or in an empty list', () => {
    expect(rowAfterKey('a', 0, 5, 3)).toBeUndefined();
    expect(rowAfterKey('End', 0, 0, 3)).toBeUndefined();
  });
});
