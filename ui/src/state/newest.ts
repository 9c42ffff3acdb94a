/** One question at a time: of those that come while one is under way, only the last is asked next. */

export interface Newest<Question> {
  ask(question: Question): void;
  /** Forgets what is under way and what waits. */
  cancel(): void;
}

export interface NewestHandlers<Question, Answer> {
  answer(question: Question, value: Answer): void;
  failure(question: Question, error: unknown): void;
}

/** Makes an asker. Answers that a later question has overtaken are dropped. */
export function newest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  handlers: NewestHandlers<Question, Answer>,
): Newest<Question> {
  let busy = false;
  let waiting: { question: Question } | null = null;
  let turn = 0;

  async function run(question: Question): Promise<void> {
    busy = true;
    const mine = turn;
    try {
      const value = await ask(question);
      if (mine === turn) handlers.answer(question, value);
    } catch (error) {
      if (mine === turn) handlers.failure(question, error);
    } finally {
      busy = false;
      const next = waiting;
      waiting = null;
      if (next) void run(next.question);
    }
  }

  return {
    ask(question) {
      turn += 1;
      if (busy) waiting = { question };
      else void run(question);
    },
    cancel() {
      turn += 1;
      waiting = null;
    },
  };
}
