/** What is wrong with a recipe, with names instead of ids. */

import type { Failure } from '../backend/types';
import { language, say, t } from '../state/language.svelte';
import { session } from '../state/session.svelte';
import { errorSentence } from '../text/sentence';
import { dimensionLabel } from './draft';
import { priority } from './priority.svelte';

export function failureText(failure: Failure): string {
  const { measure, dimension, level } = failure.values;
  const part = priority.draft?.dimension.find((other) => other.id === dimension);
  const values = {
    ...failure.values,
    ...(measure === undefined ? {} : { measure: say(session.label(String(measure))) }),
    ...(part ? { dimension: say(dimensionLabel(part)) } : {}),
    ...(level === undefined ? {} : { level: t(`level-${level}-plural`) }),
  };
  return errorSentence(language.current, { ...failure, values });
}
