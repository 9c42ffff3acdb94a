/** The second map: what it is asked to show, its picture, its words. */

import * as engine from '../backend/client';
import type { Bilingual } from '../backend/types';
import { blankPainting } from '../map/blank';
import { countCodes } from '../map/classes';
import type { Painting } from '../map/painting';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { ownRequest, requestFor } from '../state/figures.svelte';
import { say, t } from '../state/language.svelte';
import { problems } from '../state/problems.svelte';
import { scene } from '../state/scene.svelte';
import { session } from '../state/session.svelte';
import { sharedClasses } from '../state/shared-classes.svelte';
import { findSubject, subjectLabel, type SubjectKey } from '../subject/subject';
import { compare, levelsOf } from './compare.svelte';
import { codesOf, coloursOf, describeArea, Following, type Question } from './shown.svelte';

/** What a subject is called; a waiting text until it is known. */
export function labelOf(key: SubjectKey | null): Bilingual | null {
  const subject = key && findSubject(key);
  return subject ? subjectLabel(subject) : null;
}

class Second {
  readonly figures = new Following();

  title = $derived.by(() => {
    const label = labelOf(compare.second);
    return label ? say(label) : t('shell-loading');
  });

  /** Whether there are figures at the level that the maps show. */
  available = $derived(compare.second !== null && levelsOf(compare.second).includes(choice.level));

  question = $derived.by<Question | null>(() => {
    const { paired, second: key, secondMeasure: measure } = compare;
    const { level } = choice;
    if (!paired || !key || !this.available) return null;
    return { key, level, measure, classes: measure ? requestFor(measure, level) : null };
  });

  /** The figures shown, if they are of the level that the first map shows. */
  shown = $derived(
    this.figures.shown?.level === choice.level && this.figures.shown.key === compare.second
      ? this.figures.shown
      : null,
  );

  /** Whether both maps have the same classes now. */
  sharing = $derived.by(() => {
    const shared = this.shown?.kind === 'measure' ? this.shown : null;
    return (
      compare.sharable &&
      shared !== null &&
      sharedClasses.of(choice.measure, choice.level) !== null &&
      sharedClasses.of(shared.measure.id, choice.level) !== null
    );
  });

  /** What is painted: the figures before until others are there, so that the map is never blank between two. */
  #drawn = $derived(
    this.available && this.figures.shown?.level === choice.level ? this.figures.shown : null,
  );

  colours = $derived.by<readonly string[]>(() => {
    const drawn = this.#drawn;
    return drawn ? coloursOf(drawn, this.sharing ? (choice.info?.direction ?? null) : null) : [];
  });

  painting = $derived.by<Painting>(() => {
    const { level, scope } = choice;
    const shown = this.#drawn;
    if (!shown) return blankPainting('second/waiting', level);
    const authorities = areaLists.get(level)?.authorities;
    const inside =
      scope === null || level === 'authority' || !authorities
        ? undefined
        : (position: number) => authorities[position] === scope;
    return {
      key: `second/${shown.key}`,
      level,
      codes: codesOf(shown, inside),
      colours: this.colours,
    };
  });

  counts = $derived(countCodes(this.painting.codes));

  /** An area's value on the second map; nothing where there is none of it yet. */
  describe(position: number): { title: string; value: string; note: string } | null {
    if (!compare.paired || !this.shown) return null;
    return { title: this.title, ...describeArea(this.shown, position) };
  }
}

export const second = new Second();

export type Told = { title: string; value: string; note: string };

/** What both maps say of an area, the first map first; nothing while there is one map. */
export function toldByBoth(position: number): readonly Told[] | undefined {
  const other = second.describe(position);
  if (!other) return undefined;
  return [{ title: scene.current.title, ...scene.current.describe(position) }, other];
}

/** The same in one sentence for a screen reader. */
export function bothInWords(position: number): string | null {
  const told = toldByBoth(position);
  if (!told) return null;
  return told
    .map(({ title, value, note }) =>
      t('compare-value', { title, value: [value, note].filter(Boolean).join(', ') }),
    )
    .join('; ');
}

/** Asks for what the second map shows whenever that changes. To be called once, while the maps are mounted. */
export function followSecond(): void {
  $effect(() => {
    void session.version;
    const { question } = second;
    void second.figures.ask(question);
  });
  $effect(() => {
    if (second.figures.failure) problems.report(second.figures.failure);
  });
  $effect(() => {
    void session.version;
    const one = choice.info;
    const other = compare.secondMeasure;
    const { level } = choice;
    if (!compare.sharable || !compare.sameClasses || !one || !other || one.id === other.id) {
      sharedClasses.current = null;
      return;
    }
    const request = ownRequest(one, level);
    if (!request) return;
    const { within, method, classes, breaks } = request;
    let late = false;
    engine
      .sharedClasses({ measures: [one.id, other.id], level, within, method, classes, breaks })
      .then(
        (found) => {
          if (!late)
            sharedClasses.current = {
              measures: [one.id, other.id],
              level,
              breaks: found.breaks,
            };
        },
        (failure: unknown) => {
          if (late) return;
          // Each map keeps classes of its own.
          sharedClasses.current = null;
          problems.report(failure);
        },
      );
    return () => (late = true);
  });
  $effect(() => () => (sharedClasses.current = null));
}
