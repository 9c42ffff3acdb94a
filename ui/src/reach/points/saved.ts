/** The user's lists of points as the workspace keeps them. What is stored may be older or edited: nothing is trusted. */

import type { Bilingual, Item, Support } from '../../backend/types';

/** Support that is there, or places where there could be some. */
export const ROLES = ['support', 'candidates'] as const;
export type Role = (typeof ROLES)[number];

/** A list of points under its name. */
export type PointList = {
  /** The item's number in the workspace. */
  id: number;
  name: string;
  role: Role;
  points: readonly Support[];
};

/** What the workspace keeps of a list. */
export type PointsBody = { role: Role; points: readonly Support[] };

/** The most points that a list has in the window. */
export const MOST_POINTS = 5_000;
/** The longest text of a point, in characters. */
export const LONGEST = 500;

type Unknown = Record<string, unknown>;

function record(value: unknown): Unknown | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Unknown)
    : null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST) : '';
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function name(value: unknown): Bilingual {
  const both = record(value);
  const en = text(both?.['en'] ?? value);
  return { en, cy: text(both?.['cy']) || en };
}

/** A point; nothing where it has no place. */
function readPoint(value: unknown): Support | null {
  const point = record(value);
  const easting = number(point?.['easting']);
  const northing = number(point?.['northing']);
  if (!point || easting === null || northing === null) return null;
  return {
    id: text(point['id']),
    name: name(point['name']),
    kind: text(point['kind']),
    opening_hours: text(point['opening_hours']),
    languages: text(point['languages']),
    capacity: number(point['capacity']),
    wheelchair: typeof point['wheelchair'] === 'boolean' ? point['wheelchair'] : null,
    cost: number(point['cost']),
    notes: text(point['notes']),
    postcode: text(point['postcode']),
    easting,
    northing,
  };
}

/** An id that no point has. */
export function freshId(points: readonly Pick<Support, 'id'>[]): string {
  const taken = new Set(points.map(({ id }) => id));
  let number = points.length + 1;
  while (taken.has(`p${number}`)) number += 1;
  return `p${number}`;
}

/** The points with ids of their own: one that is empty or there already is made anew. */
export function withIds(points: readonly Support[]): Support[] {
  const done: Support[] = [];
  const seen = new Set<string>();
  for (const point of points) {
    const id = point.id === '' || seen.has(point.id) ? freshId([...points, ...done]) : point.id;
    seen.add(id);
    done.push(id === point.id ? point : { ...point, id });
  }
  return done;
}

/** A list; nothing where the item is none, e.g. points that a release of data brought. */
export function readList(item: Item): PointList | null {
  const body = record(item.body);
  const points = body?.['points'];
  const role = ROLES.find((one) => one === body?.['role']);
  if (!role || !Array.isArray(points)) return null;
  const read = points.slice(0, MOST_POINTS).flatMap((point) => readPoint(point) ?? []);
  return { id: item.id, name: item.name, role, points: withIds(read) };
}

/** A point without anything but its place. */
export function barePoint(
  id: string,
  called: Bilingual,
  easting: number,
  northing: number,
): Support {
  return {
    id,
    name: called,
    kind: '',
    opening_hours: '',
    languages: '',
    capacity: null,
    wheelchair: null,
    cost: null,
    notes: '',
    postcode: '',
    // A place pointed out on a map is not known better than that.
    easting: Math.round(easting),
    northing: Math.round(northing),
  };
}
