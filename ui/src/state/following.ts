/**
 * Asking while something moves: one question at a time, of those that wait only the newest is asked, and every answer
 * counts, so that what is shown follows the movement instead of waiting for its end.
 */

export interface Following<Question> {
  ask(question: Question): void;
  /** Forgets the question that waits and the answer that is on its way. */
  drop(): void;
}

export interface FollowingHandlers<Question, Answer> {
  /** Answers come in the order of their questions; between two of them the map can show the first. */
  answer(value: Answer, question: Question): void;
  failure(error: unknown, question: Question): void;
}

export function following<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  handlers: FollowingHandlers<Question, Answer>,
): Following<Question> {
  let busy = false;
  let turn = 0;
  let waiting: { question: Question } | null = null;

  const run = async (question: Question): Promise<void> => {
    busy = true;
    const mine = turn;
    try {
      const value = await ask(question);
      if (mine === turn) handlers.answer(value, question);
    } catch (error) {
      if (mine === turn) handlers.failure(error, question);
    }
    const next = waiting;
    waiting = null;
    busy = false;
    if (next) void run(next.question);
  };

  return {
    ask(question) {
      if (busy) waiting = { question };
      else void run(question);
    },
    drop() {
      turn += 1;
      waiting = null;
    },
  };
}
