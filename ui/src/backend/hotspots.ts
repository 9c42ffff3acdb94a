/** What is asked when hotspots are sought. */

import type { Subject } from './types';
import type { Correction } from './types/Correction';
import type { Level } from './types/Level';
import type { Statistic } from './types/Statistic';
import type { Style } from './types/Style';

/** Which areas are neighbours: `queen`, `rook`, `knn:K` or `band:METRES`. */
export type WeightsName = 'queen' | 'rook' | `knn:${number}` | `band:${number}`;

export type HotspotRequest = {
  subject: Subject;
  /** What surrounds the subject; of the bivariate local Moran only. */
  second: Subject | null;
  level: Level;
  /** Only areas inside this one, as if there were no others. */
  within: string | null;
  statistic: Statistic;
  weights: WeightsName;
  style: Style;
  permutations: number;
  seed: number;
  alpha: number;
  correction: Correction;
  bridge: boolean;
  /** Values from here on count as 1; of the join count only. */
  threshold: number | null;
};
