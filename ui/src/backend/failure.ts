/** What went wrong in the engine, with a stable code that has a sentence in both languages. */

import type { Failure } from './types';

function isFailure(value: unknown): value is Failure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'values' in value &&
    typeof value.values === 'object'
  );
}

/** Whatever was thrown as a failure; what the engine did not send becomes `internal` with its text. */
export function toFailure(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', values: { detail } };
}
