import { describe, expect, it, vi } from 'vitest';
import { following } from './following';

/** A question whose answer the test gives when it likes. */
function asker() {
  const open: { question: number; resolve: (value: string) => void; reject: (e: Error) => void }[] =
    [];
  const ask = vi.fn(
    (question: number) =>
      new Promise<string>((resolve, reject) => open.push({ question, resolve, reject })),
  );
  return { ask, open };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('following', () => {
  it('asks one at a time, passes over those in between and shows every answer', async () => {
    const { ask, open } = asker();
    const answer = vi.fn();
    const asked = following(ask, { answer, failure: vi.fn() });
    [1, 2, 3, 4].forEach((question) => asked.ask(question));
    expect(ask.mock.calls).toEqual([[1]]);
    open[0]?.resolve('one');
    await settled();
    expect(ask.mock.calls).toEqual([[1], [4]]);
    open[1]?.resolve('four');
    await settled();
    expect(answer.mock.calls).toEqual([
      ['one', 1],
      ['four', 4],
    ]);
  });

  it('goes on after a failure', async () => {
    const { ask, open } = asker();
    const failure = vi.fn();
    const answer = vi.fn();
    const asked = following(ask, { answer, failure });
    asked.ask(1);
    asked.ask(2);
    open[0]?.reject(new Error('broken'));
    await settled();
    open[1]?.resolve('two');
    await settled();
    expect(failure).toHaveBeenCalledExactlyOnceWith(new Error('broken'), 1);
    expect(answer).toHaveBeenCalledExactlyOnceWith('two', 2);
  });

  it('forgets what is dropped', async () => {
    const { ask, open } = asker();
    const answer = vi.fn();
    const asked = following(ask, { answer, failure: vi.fn() });
    asked.ask(1);
    asked.ask(2);
    asked.drop();
    open[0]?.resolve('one');
    await settled();
    expect(ask).toHaveBeenCalledOnce();
    expect(answer).not.toHaveBeenCalled();
  });
});
