/** Single releases of measures and changes between them, by the measure that they are of. */

import type { MeasureInfo } from '../backend/types';

export type ReleaseGroup = { base: MeasureInfo; variants: MeasureInfo[] };

export function releaseGroups(measures: readonly MeasureInfo[]): ReleaseGroup[] {
  const groups = new Map<string, MeasureInfo[]>();
  for (const measure of measures) {
    if (measure.variant_of === null || measure.variant_of === undefined) continue;
    const group = groups.get(measure.variant_of);
    if (group) group.push(measure);
    else groups.set(measure.variant_of, [measure]);
  }
  return measures.flatMap((base) => {
    const variants = groups.get(base.id);
    return variants ? [{ base, variants }] : [];
  });
}
