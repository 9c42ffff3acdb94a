/** Releases in their order, and the names of single releases and changes; pure, so that it can be tested. */

import type { Bilingual, ReleaseEntry } from '../backend/types';

/** What is published again and again, with its releases, the newest first. */
export type Series = { series: string; title: Bilingual; releases: ReleaseEntry[] };

/** Releases by series: the series that was imported last first, in it the newest release first. */
export function bySeries(releases: readonly ReleaseEntry[]): Series[] {
  const groups = new Map<string, ReleaseEntry[]>();
  const last = [...releases].sort((a, b) => b.number - a.number);
  for (const release of last) {
    const group = groups.get(release.info.series);
    if (group) group.push(release);
    else groups.set(release.info.series, [release]);
  }
  return [...groups].map(([series, list]) => {
    const sorted = list.sort((a, b) => b.info.vintage.localeCompare(a.info.vintage));
    return { series, title: sorted[0]?.info.title ?? { en: series, cy: series }, releases: sorted };
  });
}

/** The id of a measure from one release, e.g. `gigabit@2025-07`. */
export function ofRelease(measure: string, vintage: string): string {
  return `${measure}@${vintage}`;
}

/** The id of a measure's change from one release to a later one, e.g. `gigabit@2025-07..2026-01`. */
export function changeBetween(measure: string, from: string, to: string): string {
  return `${measure}@${from}..${to}`;
}
