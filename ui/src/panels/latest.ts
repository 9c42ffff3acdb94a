/** Asking as one types: after a pause, and only the answer to the last question counts. */

export interface Latest<Question> {
  /** Asks after the pause; earlier questions are forgotten. */
  ask(question: Question): void;
  /** Forgets the question that is under way. */
  cancel(): void;
}

export interface LatestHandlers<Answer> {
  answer(value: Answer): void;
  failure(error: unknown): void;
}

/** Makes an asker that waits `pause` milliseconds for the typing to stop. */
export function latest<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  handlers: LatestHandlers<Answer>,
  pause: number,
): Latest<Question> {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    turn += 1;
    clearTimeout(timer);
  };
  return {
    cancel,
    ask(question) {
      cancel();
      const mine = turn;
      timer = setTimeout(() => {
        ask(question).then(
          (value) => {
            if (mine === turn) handlers.answer(value);
          },
          (error: unknown) => {
            if (mine === turn) handlers.failure(error);
          },
        );
      }, pause);
    },
  };
}
