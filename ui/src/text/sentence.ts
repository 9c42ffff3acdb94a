/** Failures and findings as sentences. */

import type { Failure, Language, Sentence } from '../backend/types';
import { hasMessage, message } from './catalogue';

/** The sentence of `error-CODE`, or of `error-internal` for a code without one. */
export function errorSentence(language: Language, failure: Failure): string {
  const id = `error-${failure.code}`;
  if (hasMessage(language, id)) return message(language, id, failure.values);
  const detail = failure.values['detail'] ?? failure.code;
  return message(language, 'error-internal', { ...failure.values, detail });
}

/** The words of a sentence that the engine sent as data. */
export function sentenceText(language: Language, sentence: Sentence): string {
  return message(language, sentence.id, sentence.values);
}
