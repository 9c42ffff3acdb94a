/** What the charts beside the map show: one number an area, a second one to set against it, and an authority that stands out. */

import * as engine from '../backend/charts';
import { toFailure } from '../backend/failure';
import type { Association, Failure, Level, Spread, Subject } from '../backend/types';
import { hotspotChoices } from '../hotspots/choices.svelte';
import { matrixChoices } from '../matrix/choices.svelte';
import { priority } from '../priority/priority.svelte';
import { areaLists } from '../state/areas.svelte';
import { choice } from '../state/choice.svelte';
import { following } from '../state/following';
import { scene } from '../state/scene.svelte';
import { findSubject, subjectLevels, type SubjectKey } from '../subject/subject';

/** What is set against the number shown, until the user chooses something else. */
const SECOND: SubjectKey = 'measure:older_65';
const SECOND_ELSE: SubjectKey = 'measure:no_car';

/** What is asked of the engine. */
type Asked = { subject: Subject; level: Level; highlight: string | null };
type AskedTwo = Asked & { second: Subject };

export type ShownSpread = Asked & { key: string; spread: Spread };
export type ShownAssociation = AskedTwo & { key: string; association: Association };

class Charts {
  #second = $state<SubjectKey | null>(null);
  /** The authority that stands out where the map shows all of Wales. */
  authority = $state<number | null>(null);
  /** Whether the ranked bars begin with the lowest figure. */
  rising = $state(false);

  spread = $state.raw<ShownSpread | null>(null);
  association = $state.raw<ShownAssociation | null>(null);
  failure = $state.raw<Failure | null>(null);
  secondFailure = $state.raw<Failure | null>(null);

  /** The number that the map shows an area by; null where it shows none. */
  subject = $derived.by<Subject | null>(() => {
    switch (choice.mode) {
      case 'measure':
        return choice.info && choice.info.unit !== 'category'
          ? { kind: 'measure', id: choice.info.id }
          : null;
      case 'index':
        return priority.draft && priority.draft.reference !== 'selection'
          ? { kind: 'recipe', recipe: priority.draft }
          : null;
      case 'hotspots':
        return findSubject(hotspotChoices.subject);
      case 'matrix':
        return findSubject(matrixChoices.x);
      case 'support':
        return null;
    }
  });

  /** What is set against it: in the matrix its second subject, else the user's choice. */
  secondKey = $derived.by<SubjectKey>(() => {
    if (choice.mode === 'matrix') return matrixChoices.y;
    if (this.#second !== null) return this.#second;
    return this.subject?.kind === 'measure' && `measure:${this.subject.id}` === SECOND
      ? SECOND_ELSE
      : SECOND;
  });
  second = $derived(findSubject(this.secondKey));

  /** The authority that stands out: the one looked into, else the one chosen here. */
  highlight = $derived(choice.level === 'authority' ? null : (choice.scope ?? this.authority));
  #code = $derived(
    this.highlight === null ? null : (areaLists.get('authority')?.codes[this.highlight] ?? null),
  );

  /** What to ask the engine for; null where there are no figures at the level shown. */
  asked = $derived.by<Asked | null>(() => {
    const { subject } = this;
    const { level } = choice;
    if (!subject || !choice.available) return null;
    return { subject, level, highlight: this.#code };
  });
  askedTwo = $derived.by<AskedTwo | null>(() => {
    const { asked, second } = this;
    if (!asked || !second || !subjectLevels(second).includes(asked.level)) return null;
    return { ...asked, second };
  });

  /** The painting that goes with the charts: that of the same level. */
  painting = $derived(
    scene.current.painting?.level === this.spread?.level ? scene.current.painting : null,
  );

  #spreads = following(
    (asked: Asked) => engine.spread(asked.subject, asked.level, asked.highlight),
    {
      answer: (spread, asked) => {
        this.spread = { ...asked, key: JSON.stringify(asked), spread };
        this.failure = null;
      },
      failure: (thrown) => {
        this.spread = null;
        this.failure = toFailure(thrown);
      },
    },
  );
  #associations = following(
    ({ subject, second, level, highlight }: AskedTwo) =>
      engine.association(subject, second, level, highlight),
    {
      answer: (association, asked) => {
        this.association = { ...asked, key: JSON.stringify(asked), association };
        this.secondFailure = null;
      },
      failure: (thrown) => {
        this.association = null;
        this.secondFailure = toFailure(thrown);
      },
    },
  );

  chooseSecond(key: SubjectKey): void {
    this.#second = key;
  }

  /** Asks for what is to be shown; a later question wins over one that is still on its way. */
  ask(asked: Asked | null): void {
    if (asked) this.#spreads.ask(asked);
    else {
      this.#spreads.drop();
      this.spread = null;
      this.failure = null;
    }
  }

  askTwo(asked: AskedTwo | null): void {
    if (asked) this.#associations.ask(asked);
    else {
      this.#associations.drop();
      this.association = null;
      this.secondFailure = null;
    }
  }
}

export const charts = new Charts();
