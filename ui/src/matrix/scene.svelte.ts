/** The scene of the matrix mode. */

import type { Pattern } from '../map/hatch';
import { blankPainting, nothingKey } from '../map/blank';
import type { Painting } from '../map/painting';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { language, say, t } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import type { Scene } from '../state/scene.svelte';
import { theme } from '../state/theme.svelte';
import { findSubject, formatSubject, subjectShort } from '../subject/subject';
import { countCells, CORNER, matrixCodes, type Cell } from './cells';
import { matrixChoices } from './choices.svelte';
import { matrixFound, questionKey } from './found.svelte';
import { squareOf } from './palette';
import { cellWords } from './words';

/** The corner that matters most is hatched, so that it is found without colour. */
const PATTERNS: readonly (Pattern | null)[] = Array.from({ length: 9 }, (_, cell) =>
  cell === CORNER ? 'hatched' : null,
);

class MatrixPicture {
  /** The authority that the map keeps to. */
  scope = $derived(choice.level === 'authority' ? null : choice.scope);

  /** Whether an area is in the scope; nothing where all are. */
  inside = $derived.by<((position: number) => boolean) | undefined>(() => {
    const found = matrixFound.shown;
    const authorities = found && areaLists.get(found.question.level)?.authorities;
    const { scope } = this;
    if (scope === null || !authorities) return undefined;
    return (position) => authorities[position] === scope;
  });

  /** How many areas of the scope each group has. */
  counts = $derived(matrixFound.shown ? countCells(matrixFound.shown.cells, this.inside) : []);

  /** The group whose areas are listed: the one chosen, else the corner. */
  listed = $derived<Cell>(matrixChoices.cell ?? CORNER);

  /** Whether there is no answer at the level shown, and none on its way. */
  barred = $derived(
    matrixChoices.question === null
      ? recipes.list !== null
      : matrixFound.failure !== null && !matrixFound.working,
  );

  painting = $derived.by<Painting | null>(() => {
    const found = matrixFound.shown;
    if (this.barred) return blankPainting(nothingKey('matrix'), choice.level);
    if (!found) return null;
    return {
      key: `${found.key}/${matrixChoices.cell ?? 'all'}`,
      level: found.question.level,
      codes: matrixCodes(found.cells, matrixChoices.cell, this.inside),
      colours: squareOf(theme.current),
      patterns: PATTERNS,
    };
  });
}

export const matrixPicture = new MatrixPicture();

export const matrixScene: Scene = {
  get key() {
    if (matrixPicture.barred) return nothingKey('matrix');
    const { question, cell } = matrixChoices;
    return question ? `${questionKey(question)}/${cell ?? 'all'}` : 'matrix';
  },
  get title() {
    const [x, y] = [findSubject(matrixChoices.x), findSubject(matrixChoices.y)];
    if (!x || !y) return t('mode-matrix');
    return t('matrix-title', { y: say(subjectShort(y)), x: say(subjectShort(x)) });
  },
  get painting() {
    return matrixPicture.painting;
  },
  describe(position) {
    if (matrixPicture.barred) return { value: '', note: t('legend-no-data') };
    const found = matrixFound.shown;
    if (found?.question.level !== choice.level) return { value: '', note: '' };
    const cell = found.cells[position] ?? null;
    const value = [
      formatSubject(language.current, found.question.y, found.y[position]),
      formatSubject(language.current, found.question.x, found.x[position]),
    ].join(' · ');
    return { value, note: cell === null ? t('legend-no-data') : cellWords(found, cell) };
  },
};
