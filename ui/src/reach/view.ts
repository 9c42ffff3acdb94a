/** What the engine answered about reach, in the words of the question: reached is who has as many points near as was asked. */

import type { PointReach, Reach, ReachFigures, ReachGroup, ReachPart } from '../backend/types';

/** A group as a whole, in the area or the selection asked about. */
export type GroupView = ReachGroup & {
  /** How many there are where it is known. */
  total: number;
  /** Of them near enough to as many points as was asked. */
  reached: number;
  /** Metres to the nearest point within which half of them are. */
  median: number | null;
};

/** A group in an area; null where it is not known. */
export type AreaPart = {
  total: number | null;
  reached: number | null;
  metres: number | null;
  capacity: number | null;
  state: ReachFigures['state'];
};

export type ReachView = {
  groups: readonly GroupView[];
  points: readonly PointReach[];
  /** Of each group: how many are within so many metres of a point. */
  curve: readonly { metres: number; within: readonly number[] }[];
  /** A group in the area at a position of its level. */
  part(position: number, group: number): AreaPart | null;
};

/** Whether a number is known. */
export function known(number: number | null | undefined): number is number {
  return number !== null && number !== undefined && Number.isFinite(number);
}

/** Who is near enough to as many points as was asked. */
function enough(figures: ReachFigures, least: number): number | null {
  return least > 1 ? figures.reached_at_least : figures.reached;
}

export function viewOf(reach: Reach): ReachView {
  const part: ReachPart = reach.selection ?? reach.whole;
  const areas = new Map(reach.areas.map((area) => [area.position, area.figures]));
  return {
    groups: reach.groups.map((group, at) => {
      const figures = part.figures[at];
      return {
        ...group,
        total: figures?.total ?? 0,
        reached: (figures && enough(figures, reach.at_least)) ?? 0,
        median: figures?.median_metres ?? null,
      };
    }),
    points: reach.points,
    curve: reach.metres.map((metres, step) => ({
      metres,
      within: part.curves.map((curve) => curve[step] ?? 0),
    })),
    part(position, group) {
      const figures = areas.get(position)?.[group];
      return figures
        ? {
            total: figures.total,
            reached: enough(figures, reach.at_least),
            metres: figures.mean_metres,
            capacity: figures.capacity_per_1000,
            state: figures.state,
          }
        : null;
    },
  };
}

/** The share of an area's group that is out of reach, 0 to 1; null where it is not known or nobody is there. */
export function beyond(part: AreaPart | null): number | null {
  if (!known(part?.total) || !known(part.reached) || !(part.total > 0)) return null;
  return Math.min(1, Math.max(0, 1 - part.reached / part.total));
}
