/** The user's lists of points: read from the workspace, changed one step at a time, each of which can be undone. */

import * as engine from '../../backend/data';
import type { Bilingual, Support } from '../../backend/types';
import { announcer } from '../../state/announcer.svelte';
import { say, t } from '../../state/language.svelte';
import { problems } from '../../state/problems.svelte';
import { workspace } from '../../workspace/workspace.svelte';
import { barePoint, freshId, readList, withIds, type PointList, type Role } from './saved';

/** Where a new point goes, and what is known of it. */
type Place = { easting: number; northing: number; name?: Bilingual; postcode?: string };

class PointLists {
  /** Null until they are read. */
  list = $state.raw<readonly PointList[] | null>(null);
  /** The number of the list that is looked at. */
  open = $state<number | null>(null);
  /** The point whose form is open. */
  current = $state<string | null>(null);
  /** What the next place pointed out on the map is for. */
  placing = $state<'add' | 'move' | null>(null);

  opened = $derived(this.list?.find(({ id }) => id === this.open) ?? null);
  point = $derived(this.opened?.points.find(({ id }) => id === this.current) ?? null);

  async load(): Promise<void> {
    const items = await engine.items('points');
    this.list = items.flatMap((item) => readList(item) ?? []);
    if (this.open !== null && !this.opened) this.open = null;
    if (this.current !== null && !this.point) this.current = null;
  }

  want(): void {
    this.load().catch((thrown: unknown) => problems.report(thrown));
  }

  ofRole(role: Role): readonly PointList[] {
    return this.list?.filter((list) => list.role === role) ?? [];
  }

  #turn: Promise<unknown> = Promise.resolve();

  /** One step after the other, each on what the one before left. */
  #step<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(work, work);
    this.#turn = next.catch(() => undefined);
    return next;
  }

  /** A name that no list has, which the workspace asks for. */
  freeName(wanted: string): string {
    const taken = new Set(this.list?.map(({ name }) => name));
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`;
    return name;
  }

  /** Makes a list and looks at it. Gives its number. */
  create(name: string, role: Role, points: readonly Support[] = []): Promise<number | null> {
    return this.#step(() => this.#create(name, role, points));
  }

  async #create(name: string, role: Role, points: readonly Support[]): Promise<number | null> {
    const free = this.freeName(name);
    const id = await this.#keep(null, free, { role, points: withIds(points) });
    if (id === null) return null;
    this.open = id;
    this.current = null;
    announcer.say(t('support-points-list-made', { name: free, count: points.length }));
    return id;
  }

  async rename(name: string): Promise<void> {
    await this.#step(async () => {
      const list = this.opened;
      const wanted = name.trim();
      if (!list || wanted === '' || wanted === list.name) return;
      const { id, role, points } = list;
      await this.#keep(id, this.freeName(wanted), { role, points });
    });
  }

  async setRole(role: Role): Promise<void> {
    await this.#step(async () => {
      const list = this.opened;
      if (list) await this.#keep(list.id, list.name, { role, points: list.points });
    });
  }

  /** Deletes the list that is looked at; undoing brings it back. */
  remove(): Promise<boolean> {
    return this.#step(() => this.#remove());
  }

  async #remove(): Promise<boolean> {
    const list = this.opened;
    if (!list) return false;
    const done = await workspace.keep(() => engine.deleteItem(list.id));
    if (done === undefined) return false;
    this.placing = null;
    await this.load();
    announcer.say(t('support-points-list-removed', { name: list.name }));
    return true;
  }

  /** Adds a point and opens its form. */
  async add(place: Place): Promise<void> {
    await this.#step(() => this.#add(place));
  }

  async #add(place: Place): Promise<void> {
    const list = this.opened;
    if (!list) return;
    const id = freshId(list.points);
    const number = list.points.length + 1;
    const text = t('support-points-new', { number });
    const name = place.name ?? { en: text, cy: text };
    const point = {
      ...barePoint(id, name, place.easting, place.northing),
      postcode: place.postcode ?? '',
    };
    if (await this.#points([...list.points, point])) {
      this.current = id;
      announcer.say(t('support-points-added', { name: say(name) }));
    }
  }

  /** Changes a point. */
  async change(id: string, change: Partial<Support>): Promise<void> {
    await this.#step(() => this.#change(id, change));
  }

  async #change(id: string, change: Partial<Support>): Promise<void> {
    const list = this.opened;
    if (!list) return;
    await this.#points(
      list.points.map((point) => (point.id === id ? { ...point, ...change } : point)),
    );
  }

  /** Moves a point; the postcode it had is not the new place's. */
  async move(id: string, easting: number, northing: number, postcode = ''): Promise<void> {
    const point = this.opened?.points.find((one) => one.id === id);
    if (!point) return;
    const place = { easting: Math.round(easting), northing: Math.round(northing), postcode };
    await this.change(id, place);
    announcer.say(t('support-points-moved', { name: say(point.name) }));
  }

  /** Deletes a point; undoing brings it back. */
  async drop(id: string): Promise<void> {
    await this.#step(() => this.#drop(id));
  }

  async #drop(id: string): Promise<void> {
    const list = this.opened;
    const point = list?.points.find((one) => one.id === id);
    if (!list || !point) return;
    if (await this.#points(list.points.filter((one) => one.id !== id))) {
      this.current = null;
      announcer.say(t('support-points-dropped', { name: say(point.name) }));
    }
  }

  /** Takes a place pointed out on the map for what it was asked for. */
  async place(easting: number, northing: number): Promise<void> {
    const { placing, current } = this;
    this.placing = null;
    if (placing === 'move' && current !== null) await this.move(current, easting, northing);
    else if (placing === 'add') await this.add({ easting, northing });
  }

  async #points(points: readonly Support[]): Promise<boolean> {
    const list = this.opened;
    if (!list) return false;
    return (await this.#keep(list.id, list.name, { role: list.role, points })) !== null;
  }

  async #keep(
    id: number | null,
    name: string,
    body: { role: Role; points: readonly Support[] },
  ): Promise<number | null> {
    const kept = await workspace.keep(() => engine.saveItem('points', id, name, body));
    if (kept === undefined) return null;
    await this.load();
    return kept;
  }
}

export const pointLists = new PointLists();
