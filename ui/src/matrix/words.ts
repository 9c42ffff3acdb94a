/** What a group is called. */

import type { Subject } from '../backend/types';
import { say, t } from '../state/language.svelte';
import { subjectShort, type Worse } from '../subject/subject';
import { thirdName, type Cell } from './cells';
import type { MatrixFound } from './found.svelte';

function side(subject: Subject, third: number, worse: Worse): string {
  return t('matrix-side', {
    label: say(subjectShort(subject)),
    third: t(`matrix-third-${thirdName(third, worse)}`),
  });
}

/** "Need: worst third · Connectivity: best third". */
export function cellWords({ question, worse }: MatrixFound, cell: Cell): string {
  return t('matrix-cell', {
    y: side(question.y, Math.floor(cell / 3), worse.y),
    x: side(question.x, cell % 3, worse.x),
  });
}
