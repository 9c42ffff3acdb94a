/** What the engine answered about reach, as the interface shows it. */

import type { Bilingual, Reach, Sentence } from '../backend/types';

/** A group as a whole. */
export type GroupView = {
  id: string;
  label: Bilingual;
  unit: string;
  /** How many there are where it is known. */
  total: number;
  /** Of them within the distance of enough points. */
  reached: number;
};

/** A group in an area; null where it is not known. */
export type AreaPart = { total: number | null; reached: number | null };

export type PointView = {
  id: string;
  /** Of each group: within the distance of it. */
  within: readonly number[];
  /** Of each group: within the distance of it and of no other. */
  only: readonly number[];
};

export type ReachView = {
  groups: readonly GroupView[];
  points: readonly PointView[];
  /** Of each group: how many are within so many metres. */
  curve: readonly { metres: number; reached: readonly number[] }[];
  notes: readonly Sentence[];
  /** A group in the area at a position of its level. */
  part(position: number, group: number): AreaPart | null;
  /** Metres to the nearest point, on average by people of a group. */
  metres(position: number, group: number): number | null;
};

export function viewOf(_reach: Reach): ReachView {
  throw new Error('to be joined up');
}

/** Whether a number is known. */
export function known(number: number | null | undefined): number is number {
  return number !== null && number !== undefined && Number.isFinite(number);
}

/** The share of an area's group that is out of reach, 0 to 1; null where it is not known or nobody is there. */
export function beyond(part: AreaPart | null): number | null {
  if (!known(part?.total) || !known(part.reached) || !(part.total > 0)) return null;
  return Math.min(1, Math.max(0, 1 - part.reached / part.total));
}
