/** Clusters of adjoining areas as the list shows them: of the whole map, or what of them lies in an authority. */

import type { AreaList, Bilingual, Cluster, Hotspots } from '../backend/types';
import { groupOf, tierOf, TIERS, type Group, type Tier } from './classes';

/** A cluster, or the part of one that lies in the scope. */
export type ClusterPart = {
  /** Its place in the engine's list; names it. */
  index: number;
  cluster: Cluster;
  group: Group;
  /** The areas in the scope. */
  positions: readonly number[];
  /** How many of its areas lie outside of the scope. */
  beyond: number;
  /** People in the scope's areas; null where the level does not say. */
  residents: number | null;
  /** Up to five places, those with most residents first. */
  names: readonly Bilingual[];
};

/** Places named at most. */
const NAMED = 5;

/** The residents of areas; null if any is not known. */
export function residentsOf(list: AreaList, positions: readonly number[]): number | null {
  let sum = 0;
  for (const position of positions) {
    const residents = list.residents[position];
    if (residents === null || residents === undefined) return null;
    sum += residents;
  }
  return sum;
}

/** The place in a label such as "Hirwaun, Penderyn and Rhigos · Hirwaun & Rhigos", ward first. */
function placeOf(label: Bilingual): Bilingual {
  const last = (text: string): string => text.split(' · ').at(-1) ?? text;
  return { en: last(label.en), cy: last(label.cy) };
}

/** The places of areas, those with most residents first, each once. */
function placesOf(list: AreaList, positions: readonly number[]): Bilingual[] {
  const residents = new Map<string, { place: Bilingual; sum: number }>();
  for (const position of positions) {
    const label = list.labels[position];
    if (!label) continue;
    const place = placeOf(label);
    const known = residents.get(place.en) ?? { place, sum: 0 };
    known.sum += list.residents[position] ?? 0;
    residents.set(place.en, known);
  }
  return [...residents.values()]
    .sort((a, b) => b.sum - a.sum)
    .slice(0, NAMED)
    .map(({ place }) => place);
}

/** The clusters that meet the scope (an authority's position; all without one), most residents there first. */
export function clusterParts(
  clusters: readonly Cluster[],
  list: AreaList,
  scope: number | null,
): ClusterPart[] {
  const parts: ClusterPart[] = [];
  clusters.forEach((cluster, index) => {
    const group = groupOf(cluster.class);
    if (!group) return;
    const cut = scope !== null && list.level !== 'authority';
    const positions = cut
      ? cluster.positions.filter((position) => list.authorities[position] === scope)
      : cluster.positions;
    const beyond = cluster.positions.length - positions.length;
    if (positions.length === 0) return;
    parts.push({
      index,
      cluster,
      group,
      positions,
      beyond,
      residents: beyond === 0 ? cluster.residents : residentsOf(list, positions),
      names: beyond === 0 ? cluster.names : placesOf(list, positions),
    });
  });
  return parts.sort(
    (a, b) => (b.residents ?? 0) - (a.residents ?? 0) || b.positions.length - a.positions.length,
  );
}

/** The number of clusters, areas and residents of a group. */
export type Tally = { clusters: number; areas: number; residents: number | null };

export function tally(parts: readonly ClusterPart[], group: Group): Tally {
  const own = parts.filter((part) => part.group === group);
  return {
    clusters: own.length,
    areas: own.reduce((sum, part) => sum + part.positions.length, 0),
    residents: own.some((part) => part.residents === null)
      ? null
      : own.reduce((sum, part) => sum + (part.residents ?? 0), 0),
  };
}

/** How sure a cluster is: the level that all its areas reach, and how many reach each higher one and no more. */
export type Sureness = { all: Tier; more: { percent: Tier; count: number }[] };

export function surenessOf(
  positions: readonly number[],
  confidence: readonly number[],
  percent: number,
): Sureness {
  const tiers = positions.map((position) => tierOf(confidence[position] ?? 0, percent));
  const all = TIERS.find((tier) => tiers.includes(tier)) ?? tierOf(0, percent);
  const more = TIERS.filter((tier) => tier > all).map((tier) => ({
    percent: tier,
    count: tiers.filter((own) => own === tier).length,
  }));
  return { all, more: more.filter(({ count }) => count > 0) };
}

/** The box around areas, in metres. */
export function boxAround(
  list: AreaList,
  positions: readonly number[],
): [number, number, number, number] | null {
  let box: [number, number, number, number] | null = null;
  for (const position of positions) {
    const bounds = list.bounds[position];
    if (!bounds) continue;
    box = box
      ? [
          Math.min(box[0], bounds[0]),
          Math.min(box[1], bounds[1]),
          Math.max(box[2], bounds[2]),
          Math.max(box[3], bounds[3]),
        ]
      : [...bounds];
  }
  return box;
}

/** The slope through the origin of neighbours' values against own ones: Moran's I where weights add up to 1. */
export function slope(found: Pick<Hotspots, 'standardised' | 'lag'>): number | null {
  let products = 0;
  let squares = 0;
  found.standardised.forEach((own, position) => {
    const around = found.lag[position];
    if (own === null || around === null || around === undefined) return;
    products += own * around;
    squares += own * own;
  });
  return squares > 0 ? products / squares : null;
}
