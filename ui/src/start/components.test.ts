// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { glossary } from '../help/glossary.svelte';
import { help } from '../help/help.svelte';
import Term from '../help/Term.svelte';
import Terms from '../help/Terms.svelte';
import { choice } from '../state/choice.svelte';
import { language } from '../state/language.svelte';
import { view } from '../state/view.svelte';
import { hasMessage, message } from '../text/catalogue';
import Guide from './Guide.svelte';
import { guide } from './guide.svelte';
import { STEPS } from './jobs';
import { JOBS, questions } from './questions';

let mounted: Record<string, unknown> | undefined;

vi.mock(import('../backend/client'), async (original) => ({
  ...(await original()),
  areas: () => new Promise(() => undefined),
}));

function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): HTMLElement {
  mounted = mount(component, { target: document.body, props });
  flushSync();
  return document.body;
}

beforeEach(() => {
  language.current = 'en';
  Element.prototype.scrollIntoView = vi.fn();
  view.painted = true;
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = undefined;
  document.body.replaceChildren();
});

describe('the sample questions', () => {
  it('have words in both languages, and the command line’s way', () => {
    expect(questions.length).toBeGreaterThanOrEqual(6);
    for (const { id, job } of questions) {
      expect(JOBS).toContain(job);
      for (const one of ['en', 'cy'] as const) {
        expect(hasMessage(one, `start-question-${id}`), id).toBe(true);
        expect(hasMessage(one, `start-answer-${id}`), id).toBe(true);
      }
      expect(message('en', `start-question-${id}`)).toMatch(/\?$/);
    }
  });
});

describe('the guide', () => {
  it('has words for every step of every job in both languages', () => {
    for (const job of JOBS) {
      for (const { id } of STEPS[job]) {
        for (const one of ['en', 'cy'] as const) {
          expect(hasMessage(one, `start-${job}-${id}`), id).toBe(true);
          expect(hasMessage(one, `start-${job}-${id}.how`), id).toBe(true);
        }
      }
    }
  });

  it('ticks off what is done in the window, in any order, and keeps it ticked', () => {
    choice.mode = 'measure';
    choice.scope = null;
    guide.begin('hotspots');
    const body = show(Guide, {});
    const step = (): string | undefined =>
      body.querySelector<HTMLElement>('[data-guide]')?.dataset['step'];
    expect(step()).toBe('mode');
    expect(document.activeElement?.id).toBe('guide-title');
    choice.scope = 3;
    flushSync();
    expect(step()).toBe('mode');
    choice.mode = 'hotspots';
    flushSync();
    expect(step()).toBe('cluster');
    expect(body.querySelectorAll('[data-ticked="true"]')).toHaveLength(2);
    choice.mode = 'measure';
    flushSync();
    expect(step()).toBe('cluster');
    for (let times = 0; times < 3; times += 1) {
      body.querySelector<HTMLButtonElement>('[data-guide-pass]')?.click();
      flushSync();
    }
    expect(step()).toBe('end');
    body.querySelector<HTMLButtonElement>('[data-guide-leave]')?.click();
    flushSync();
    expect(body.querySelector('[data-guide]')).toBeNull();
  });
});

describe('a term', () => {
  it('is explained on the spot; Escape closes and the focus stays', async () => {
    glossary.want();
    await vi.waitFor(() => expect(glossary.entries).not.toBeNull());
    const body = show(Terms, { text: 'Every LSOA has one, and each LSOA another.' });
    const term = body.querySelector<HTMLButtonElement>('[data-term="lsoa"]');
    expect(body.querySelectorAll('[data-term]')).toHaveLength(1);
    expect(body.textContent).toBe('Every LSOA has one, and each LSOA another.');
    term?.focus();
    term?.click();
    flushSync();
    expect(body.querySelector('[role="note"]')?.textContent).toContain('1,917');
    expect(term?.getAttribute('aria-expanded')).toBe('true');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    term?.dispatchEvent(escape);
    flushSync();
    expect(escape.defaultPrevented).toBe(true);
    expect(body.querySelector('[role="note"]')).toBeNull();
    expect(document.activeElement).toBe(term);
  });

  it('is one at a time, and leads to the glossary', async () => {
    glossary.want();
    await vi.waitFor(() => expect(glossary.entries).not.toBeNull());
    const body = show(Terms, { text: 'Gi* and FDR' });
    const [gi, fdr] = body.querySelectorAll<HTMLButtonElement>('[data-term]');
    gi?.click();
    flushSync();
    fdr?.click();
    flushSync();
    expect(body.querySelectorAll('[role="note"]')).toHaveLength(1);
    body.querySelector<HTMLButtonElement>('[role="note"] button')?.click();
    flushSync();
    expect(help.open).toBe(true);
    expect(help.place).toEqual({ page: 'glossary', anchor: 'fdr' });
    help.open = false;
  });

  it('stands as a question mark with a name beside what cannot hold it, in the language in use', async () => {
    glossary.want();
    await vi.waitFor(() => expect(glossary.entries).not.toBeNull());
    language.current = 'cy';
    const body = show(Term, { id: 'lsoa' });
    expect(body.querySelector('[data-term]')?.getAttribute('aria-label')).toBe(
      'Beth yw hyn? AGEHI (Ardal Gynnyrch Ehangach Haen Is)',
    );
  });
});
