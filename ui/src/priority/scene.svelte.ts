/** The scene of the index mode: every area by its rank, or by how sure it is that it ranks among the worst. */

import { blankPainting, nothingKey } from '../map/blank';
import { classColours, countCodes } from '../map/classes';
import type { Painting } from '../map/painting';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { say, showCount, t } from '../state/language.svelte';
import { picture } from '../state/picture.svelte';
import { recipes } from '../state/recipes.svelte';
import type { Scene } from '../state/scene.svelte';
import { session } from '../state/session.svelte';
import { theme } from '../state/theme.svelte';
import { certaintyCodes, GROUPS, rankCodes } from './groups';
import { priority, type Asked } from './priority.svelte';
import { scored } from './ranked';
import { rankText, shareText } from './words';

/** The palette of the certainty: one that nobody takes for the ranks. */
const CERTAIN = ['oranges', 'viridis'] as const;

/** What a painting is called: the recipe, the view, and which question to the engine it answers. */
function keyOf(recipe: string, number: number): string {
  return `index/${recipe}/${priority.view}/${number}`;
}

class IndexPicture {
  palette = $derived.by(() => {
    if (priority.view === 'rank') return picture.palette;
    const id = CERTAIN.find((other) => other !== picture.palette?.id);
    return session.palettes.find((palette) => palette.id === id) ?? picture.palette;
  });
  /** The worst or surest group first, in the colour that stands out most: the darkest, on dark ground the lightest. */
  colours = $derived(classColours(this.palette?.colours ?? [], GROUPS, theme.current === 'light'));

  painting = $derived.by<Painting | null>(() => {
    const { scores, certainty, view, barred } = priority;
    if (barred) return blankPainting(nothingKey('index'), choice.level);
    const shown: Asked | null = view === 'rank' ? scores : certainty;
    if (!shown) return null;
    const { level, recipe } = shown.request;
    const authorities = areaLists.get(level)?.authorities;
    const scope = choice.scope;
    const inside =
      scope === null || level === 'authority' || !authorities
        ? undefined
        : (position: number) => authorities[position] === scope;
    const codes =
      view === 'rank'
        ? scores && rankCodes(scores.scores, inside)
        : certainty && certaintyCodes(certainty.certainty, inside);
    // A certainty that is not that of the recipe any more stays until the new one is there.
    return codes && { key: keyOf(recipe.id, shown.number), level, codes, colours: this.colours };
  });

  /** How many areas each group has; none while the map shows another level. */
  counts = $derived(
    this.painting?.level === choice.level ? countCodes(this.painting.codes) : new Uint32Array(0),
  );
}

export const indexPicture = new IndexPicture();

export const indexScene: Scene = {
  get key() {
    if (priority.barred) return nothingKey('index');
    return keyOf(priority.draft?.id ?? '', priority.asked);
  },
  get title() {
    const { draft, edited } = priority;
    if (!draft) return t('mode-index');
    const recipe = say(recipes.label(draft));
    return edited ? t('index-edited-name', { recipe }) : recipe;
  },
  get painting() {
    return indexPicture.painting;
  },
  describe(position) {
    const { scores, certainty, sure, barred } = priority;
    if (barred) return { value: '', note: t('index-no-score') };
    if (scores?.request.level !== choice.level) return { value: '', note: '' };
    const rank = scores.scores.rank[position] ?? 0;
    if (rank === 0) return { value: '', note: t('index-no-score') };
    const place = t('index-map-rank', { rank: rankText(rank, scored(scores.scores.rank)) });
    const runs = sure ? certainty?.certainty : undefined;
    const share = runs?.shareWorst[position];
    if (!runs || share === undefined || !Number.isFinite(share)) return { value: place, note: '' };
    const range = t('index-between-short', {
      low: showCount(runs.low[position]),
      high: showCount(runs.high[position]),
    });
    const worst = t('index-map-share', { share: shareText(share) });
    return priority.view === 'certainty'
      ? { value: worst, note: place }
      : { value: place, note: range };
  },
};
