/** The lists of areas, loaded once a level. */

import * as engine from '../backend/client';
import type { AreaList, Level } from '../backend/types';
import { problems } from './problems.svelte';

class AreaLists {
  #lists = $state.raw<Partial<Record<Level, AreaList | undefined>>>({});
  #loading: Partial<Record<Level, Promise<AreaList> | undefined>> = {};

  /** The list of a level if it is there already. */
  get(level: Level): AreaList | undefined {
    return this.#lists[level];
  }

  /** Loads a level's list, once. */
  load(level: Level): Promise<AreaList> {
    return (this.#loading[level] ??= engine.areas(level).then(
      (list) => {
        this.#lists = { ...this.#lists, [level]: list };
        return list;
      },
      (failure: unknown) => {
        this.#loading[level] = undefined;
        throw failure;
      },
    ));
  }

  /** Loads a level's list and reports a failure to the user. */
  want(level: Level): void {
    this.load(level).catch((failure: unknown) => problems.report(failure));
  }

  /** Forgets a level's list, because its areas are others now. */
  forget(level: Level): void {
    this.#loading[level] = undefined;
    this.#lists = { ...this.#lists, [level]: undefined };
  }

  /** Positions of the areas of a level inside an authority; the level's list has to be there. */
  within(level: Level, authority: number): number[] {
    const authorities = this.#lists[level]?.authorities ?? [];
    if (level === 'authority') return [authority];
    const inside: number[] = [];
    authorities.forEach((of, position) => {
      if (of === authority) inside.push(position);
    });
    return inside;
  }

  /** The authority's position for an area of a level. */
  authorityOf(level: Level, position: number): number | null {
    if (level === 'authority') return position;
    return this.#lists[level]?.authorities[position] ?? null;
  }
}

export const areaLists = new AreaLists();
