/** A caution about a result as a sentence. */

import type { Bilingual, Language, Warning } from '../backend/types';
import { hasMessage, message, type Arguments } from './catalogue';

/**
 * The sentence of `warning-CODE`; the code itself where there is none. Numbers choose plurals, and ids of measures stand
 * as their labels, between semicolons as
 * labels have commas of their own.
 */
export function warningSentence(
  language: Language,
  warning: Warning,
  label: (id: string) => Bilingual | undefined,
): string {
  const id = `warning-${warning.code}`;
  if (!hasMessage(language, id)) return warning.code;
  const values: Arguments = {};
  for (const [name, text] of Object.entries(warning.values)) {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number)) {
      values[name] = number;
      continue;
    }
    const parts = text.split(', ');
    values[name] = parts.some(label)
      ? parts.map((part) => label(part)?.[language] ?? part).join('; ')
      : text;
  }
  return message(language, id, values);
}
