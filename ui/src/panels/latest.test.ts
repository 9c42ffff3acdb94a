import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { latest } from './latest';

describe('asking as one types', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('asks once for quick typing and forgets answers that come late', async () => {
    const waiting: Record<string, (value: string) => void> = {};
    const asked: string[] = [];
    const answers: string[] = [];
    const asker = latest<string, string>(
      (question) => {
        asked.push(question);
        return new Promise((resolve) => (waiting[question] = resolve));
      },
      { answer: (value) => answers.push(value), failure: () => answers.push('failed') },
      100,
    );
    asker.ask('a');
    asker.ask('ab');
    await vi.advanceTimersByTimeAsync(100);
    asker.ask('abc');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(['ab', 'abc']);
    waiting['abc']?.('late wins');
    waiting['ab']?.('early loses');
    await vi.advanceTimersByTimeAsync(0);
    expect(answers).toEqual(['late wins']);
  });

  it('reports a failure, and nothing after it was cancelled', async () => {
    const answers: string[] = [];
    const asker = latest<string, string>(
      () => Promise.reject(new Error('no')),
      { answer: (value) => answers.push(value), failure: () => answers.push('failed') },
      0,
    );
    asker.ask('a');
    await vi.advanceTimersByTimeAsync(1);
    asker.ask('b');
    asker.cancel();
    await vi.advanceTimersByTimeAsync(1);
    expect(answers).toEqual(['failed']);
  });
});
