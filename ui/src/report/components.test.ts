// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../backend/client';
import type { AreaList, JobOutcome, JobProgress, Level, Start } from '../backend/types';
import { areaList, both } from '../panels/sample';
import { areaLists } from '../state/areas.svelte';
import { language } from '../state/language.svelte';
import { recipes } from '../state/recipes.svelte';
import { selection } from '../state/selection.svelte';
import { session } from '../state/session.svelte';
import { council } from './council.svelte';
import { closeReports, openReports } from './open';
import { preview } from './preview.svelte';
import { reports } from './reports.svelte';
import ReportView from './ReportView.svelte';
import { council as details, failedFile, outcome, pages, recipe } from './sample';
import { CONTENTS } from './subjects';

vi.mock('../backend/client', () => ({
  areas: vi.fn(),
  recipes: vi.fn(),
  brokenRecipes: vi.fn(() => Promise.resolve([])),
  search: vi.fn(() => Promise.resolve([])),
  reportPreview: vi.fn(),
  reportPage: vi.fn(),
  reportRun: vi.fn(),
  cancelJob: vi.fn(() => Promise.resolve(null)),
  showInFolder: vi.fn(() => Promise.resolve(null)),
  council: vi.fn(),
  saveCouncil: vi.fn(() => Promise.resolve(null)),
  chooseLogo: vi.fn(),
  removeLogo: vi.fn(),
}));

const SMALL: AreaList = areaList(
  'lsoa',
  ['Alpha', 'Beta', 'Gamma'].map((name) => both(name)),
);
const LARGE: AreaList = areaList(
  'authority',
  ['Gwynedd', 'Powys', 'Conwy', 'Torfaen'].map((name) => both(name)),
);

let mounted: Record<string, unknown> | undefined;
const onclose = vi.fn();

function show(): HTMLElement {
  reports.open = true;
  mounted = mount(ReportView, { target: document.body, props: { onclose } });
  flushSync();
  return document.body;
}

const one = <T extends HTMLElement>(selector: string): T => {
  const found = document.body.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const text = (selector: string): string => document.body.querySelector(selector)?.textContent ?? '';

/** Lets promises and effects go on; timers are those of the test. */
async function settle(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  flushSync();
  await vi.advanceTimersByTimeAsync(0);
  flushSync();
}

function press(element: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  flushSync();
  return event;
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      #told: ResizeObserverCallback;
      constructor(told: ResizeObserverCallback) {
        this.#told = told;
      }
      observe(target: Element): void {
        const entry = { target, contentRect: target.getBoundingClientRect() };
        this.#told([entry as unknown as ResizeObserverEntry], this as unknown as ResizeObserver);
      }
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 700, configurable: true });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: 900, configurable: true });
  Element.prototype.scrollTo = vi.fn() as unknown as typeof Element.prototype.scrollTo;
  let urls = 0;
  URL.createObjectURL = vi.fn(() => `blob:page-${++urls}`);
  URL.revokeObjectURL = vi.fn();
  language.current = 'en';
  session.info = {
    measures: [],
    levels: [{ level: 'lsoa', count: 3, has_shapes: true }],
  } as unknown as Start;
  vi.mocked(engine.areas).mockImplementation((level: Level) =>
    Promise.resolve(level === 'authority' ? LARGE : SMALL),
  );
  vi.mocked(engine.recipes).mockResolvedValue([
    recipe('need-connectivity', 'Need × connectivity'),
    recipe('need', 'Need'),
  ]);
  vi.mocked(engine.reportPreview).mockReset().mockResolvedValue(pages());
  vi.mocked(engine.reportPage).mockReset().mockResolvedValue(new ArrayBuffer(4));
  vi.mocked(engine.reportRun).mockReset().mockResolvedValue(outcome());
  vi.mocked(engine.council).mockResolvedValue(details());
  vi.mocked(engine.saveCouncil).mockReset().mockResolvedValue(null);
  await Promise.all([areaLists.load('authority'), areaLists.load('lsoa'), recipes.load()]);
  selection.clear();
  reports.area = { code: 'W00000', level: 'authority', name: both('Gwynedd') };
  reports.who = 'area';
  reports.picked = [];
  reports.languagesChosen = null;
  reports.formats = new Set(['pdf']);
  reports.contents = new Set(CONTENTS);
  reports.comparators = [];
  reports.sameClass = false;
  reports.recipeId = null;
  reports.folder = null;
  reports.job.clear();
  preview.clear();
  preview.page = 0;
  onclose.mockReset();
});

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = undefined;
  reports.open = false;
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('the preview', () => {
  it('shows the first page of the area in the language of the interface', async () => {
    show();
    await settle(400);
    expect(engine.reportPreview).toHaveBeenCalledTimes(1);
    const [choices, shown] = vi.mocked(engine.reportPreview).mock.calls[0] ?? [];
    expect(choices).toMatchObject({
      areas: { kind: 'these', subjects: [{ kind: 'area', code: 'W00000' }] },
      contents: CONTENTS,
      recipe: { id: 'need-connectivity' },
      comparators: { codes: [], same_class: false },
    });
    expect(shown).toBe('en');
    expect(engine.reportPage).toHaveBeenCalledWith(1, 0, expect.any(Number));
    const image = one<HTMLImageElement>('img');
    expect(image.src).toContain('blob:page-');
    expect(image.alt).toContain('Page 1 of 5 of the report on Gwynedd');
    expect(image.alt).toContain('At a glance');
    expect(text('.turn [role=status]')).toBe('Page 1 of 5');
  });

  it('turns pages by button, by key and by section', async () => {
    show();
    await settle(400);
    one('[aria-label="Page forward"]').click();
    await settle();
    expect(engine.reportPage).toHaveBeenLastCalledWith(1, 1, expect.any(Number));
    expect(text('.turn [role=status]')).toBe('Page 2 of 5');
    // A page between headings belongs to the section before.
    expect(one<HTMLImageElement>('img').alt).toContain('At a glance');
    press(one('#reports-page'), 'End');
    await settle();
    expect(text('.turn [role=status]')).toBe('Page 5 of 5');
    press(one('#reports-page'), 'PageDown');
    expect(text('.turn [role=status]')).toBe('Page 5 of 5');
    const [, second] = document.body.querySelectorAll<HTMLElement>('.preview nav button');
    expect(second?.textContent).toContain('page 3');
    second?.click();
    await settle();
    expect(text('.turn [role=status]')).toBe('Page 3 of 5');
    expect(one<HTMLImageElement>('img').alt).toContain('Broadband; Hotspots');
    press(one('#reports-page'), 'Home');
    expect(text('.turn [role=status]')).toBe('Page 1 of 5');
  });

  it('asks once after several changes, and drops answers to older questions', async () => {
    let answer: (value: ReturnType<typeof pages>) => void = () => undefined;
    vi.mocked(engine.reportPreview).mockImplementationOnce(
      () => new Promise((resolve) => (answer = resolve)),
    );
    show();
    await settle(400);
    expect(engine.reportPreview).toHaveBeenCalledTimes(1);
    for (const part of ['barriers', 'support', 'hotspots']) {
      one<HTMLInputElement>(`input[value="${part}"]`).click();
      flushSync();
    }
    await settle(400);
    // One at a time: the newest waits.
    expect(engine.reportPreview).toHaveBeenCalledTimes(1);
    vi.mocked(engine.reportPreview).mockResolvedValue(pages({ id: 2, pages: 3 }));
    answer(pages({ id: 1, title: 'Old' }));
    await settle();
    await settle();
    expect(engine.reportPreview).toHaveBeenCalledTimes(2);
    expect(vi.mocked(engine.reportPreview).mock.calls[1]?.[0].contents).toEqual(
      CONTENTS.filter((part) => !['barriers', 'support', 'hotspots'].includes(part)),
    );
    expect(text('#reports-preview-title')).not.toContain('Old');
    expect(preview.shown?.id).toBe(2);
  });

  it('stays on its page when pages are set again, or on the last', async () => {
    show();
    await settle(400);
    preview.turn(4);
    vi.mocked(engine.reportPreview).mockResolvedValue(pages({ id: 2, pages: 3 }));
    one<HTMLInputElement>('input[value="barriers"]').click();
    await settle(400);
    expect(text('.turn [role=status]')).toBe('Page 3 of 3');
  });

  it('says why there are no pages, and tries again', async () => {
    vi.mocked(engine.reportPreview).mockRejectedValueOnce({
      code: 'unknown-area',
      values: { code: 'W00000' },
    });
    show();
    await settle(400);
    expect(text('[role=alert] .failure, .failed .failure')).toContain('W00000');
    one('.failed button').click();
    await settle(400);
    expect(document.body.querySelector('.failed')).toBeNull();
    expect(one<HTMLImageElement>('img').src).toContain('blob:');
  });

  it('follows the language, and lets one look at either of both', async () => {
    show();
    await settle(400);
    one<HTMLInputElement>('input[name="reports-language"][value="both"]').click();
    await settle(400);
    expect(engine.reportPreview).toHaveBeenCalledTimes(1);
    const welsh = [...document.body.querySelectorAll<HTMLElement>('.preview .pair button')].find(
      (button) => button.textContent === 'Welsh',
    );
    welsh?.click();
    await settle(400);
    expect(vi.mocked(engine.reportPreview).mock.lastCall?.[1]).toBe('cy');
  });

  it('shows nothing where nothing is chosen', async () => {
    reports.who = 'picked';
    show();
    await settle(400);
    expect(engine.reportPreview).not.toHaveBeenCalled();
    expect(text('.nothing')).toContain('Choose at least one area');
  });
});

describe('the choices', () => {
  it('counts files', async () => {
    show();
    await settle();
    expect(text('.make strong')).toBe('1 file');
    one<HTMLInputElement>('input[value="authorities"]').click();
    one<HTMLInputElement>('input[name="reports-language"][value="both"]').click();
    one<HTMLInputElement>('input[name="reports-format"][value="html"]').click();
    flushSync();
    // Four authorities, two languages, two formats.
    expect(text('.make strong')).toBe('16 files');
  });

  it('offers the selection where there is one', async () => {
    show();
    await settle();
    const radio = one<HTMLInputElement>('input[name="reports-who"][value="selection"]');
    expect(radio.disabled).toBe(true);
    selection.replace('lsoa', [2, 0]);
    flushSync();
    expect(radio.disabled).toBe(false);
    radio.click();
    flushSync();
    expect(reports.areas).toEqual({
      kind: 'these',
      subjects: [
        {
          kind: 'selection',
          level: 'lsoa',
          codes: [SMALL.codes[0], SMALL.codes[2]],
          name: both(''),
        },
      ],
    });
  });

  it('has at most four councils beside the area', async () => {
    show();
    await settle();
    const list = one<HTMLSelectElement>('#reports-comparator');
    list.value = LARGE.codes[1] ?? '';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    expect(reports.comparators).toEqual([LARGE.codes[1]]);
    expect([...list.options].map((option) => option.value)).not.toContain(LARGE.codes[1]);
    one('[aria-label="Take out Powys"]').click();
    flushSync();
    expect(reports.comparators).toEqual([]);
    reports.comparators = LARGE.codes;
    flushSync();
    expect(list.disabled).toBe(true);
  });

  it('keeps what the council writes after a moment and sets the pages again', async () => {
    show();
    await settle(400);
    const before = vi.mocked(engine.reportPreview).mock.calls.length;
    const field = one<HTMLInputElement>('.council input[lang="cy"]');
    field.value = 'Cyngor Gwynedd';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(200);
    expect(engine.saveCouncil).not.toHaveBeenCalled();
    await settle(1_000);
    expect(engine.saveCouncil).toHaveBeenCalledWith(
      expect.objectContaining({ name: { en: '', cy: 'Cyngor Gwynedd' } }),
    );
    await settle(400);
    expect(vi.mocked(engine.reportPreview).mock.calls.length).toBe(before + 1);
    council.texts.name.cy = '';
  });
});

describe('making them', () => {
  it('follows the work and tells how it ended', async () => {
    let told: (progress: JobProgress) => void = () => undefined;
    let end: (outcome: JobOutcome) => void = () => undefined;
    vi.mocked(engine.reportRun).mockImplementation((_run, _language, _job, onprogress) => {
      told = onprogress;
      return new Promise((resolve) => (end = resolve));
    });
    show();
    await settle(400);
    one('[data-make]').click();
    await settle();
    expect(one('.job').dataset['job']).toBe('asking');
    expect(text('.job [role=status]')).toContain('dialog');
    told({ kind: 'begun', place: '/home/ann/Reports', files: 3 });
    told({ kind: 'written', file: 'W01000_gwynedd_en.pdf', done: 1 });
    flushSync();
    expect(one<HTMLProgressElement>('progress').value).toBe(1);
    expect(text('.job .file')).toBe('W01000_gwynedd_en.pdf');
    const failed = failedFile();
    told({ kind: 'failed', failed, done: 2 });
    flushSync();
    expect(text('.job li')).toContain('Powys, PDF, Welsh');
    expect(text('.job li')).toContain('busy');
    one('.job > .button').click();
    await settle();
    expect(engine.cancelJob).toHaveBeenCalledWith(reports.job.id);
    end(outcome({ written: ['W01000_gwynedd_en.pdf'], failed: [failed], cancelled: true }));
    await settle();
    expect(text('.job [role=status]')).toContain('Stopped: 1 file had been written');
    expect(reports.folder).toBe('/home/ann/Reports');
    // Only what failed is tried again, in the same folder.
    const earlier = reports.job.id;
    one('.job .buttons .button:last-child').click();
    await settle();
    const [run] = vi.mocked(engine.reportRun).mock.lastCall ?? [];
    expect(run?.folderOf).toBe(earlier);
    expect(run?.choices.areas).toEqual({
      kind: 'these',
      subjects: [{ kind: 'area', code: 'W01001' }],
    });
    end(outcome());
    await settle();
    expect(document.body.querySelector('.job li')).toBeNull();
  });

  it('is as before where the dialog was put away', async () => {
    vi.mocked(engine.reportRun).mockResolvedValue(null);
    show();
    await settle(400);
    one('[data-make]').click();
    await settle();
    expect(one('.job').dataset['job']).toBe('idle');
    expect(reports.folder).toBeNull();
  });

  it('says what is missing', async () => {
    reports.formats = new Set();
    show();
    await settle(400);
    one('[data-make]').click();
    await settle();
    expect(engine.reportRun).not.toHaveBeenCalled();
    expect(text('#reports-missing')).toBe('Choose at least one format.');
    one<HTMLInputElement>('input[name="reports-format"][value="xlsx"]').click();
    flushSync();
    expect(text('#reports-missing')).toBe('');
  });

  it('says why nothing could be begun', async () => {
    vi.mocked(engine.reportRun).mockRejectedValue(failedFile().failure);
    show();
    await settle(400);
    one('[data-make]').click();
    await settle();
    expect(text('.job .failure')).toContain('/tmp/x.pdf');
  });

  it('shows the folder, or says why it cannot', async () => {
    show();
    await settle(400);
    one('[data-make]').click();
    await settle();
    expect(text('.job [role=status]')).toBe('2 files were written in /home/ann/Reports');
    vi.mocked(engine.showInFolder).mockRejectedValueOnce({
      code: 'show-in-folder',
      values: { path: '/home/ann/Reports/a.pdf', message: 'no file manager' },
    });
    one('.job .buttons .button').click();
    await settle();
    expect(text('.job .failure')).toContain('no file manager');
  });
});

describe('the view', () => {
  it('takes the focus, and Escape leaves it', async () => {
    show();
    await settle();
    expect(document.activeElement?.id).toBe('reports-title');
    press(one('input[name="reports-who"]'), 'Escape');
    expect(onclose).toHaveBeenCalledTimes(1);
  });

  it('gives the focus back to where it was', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    openReports();
    expect(reports.open).toBe(true);
    show();
    await settle();
    expect(document.activeElement).not.toBe(button);
    closeReports();
    await settle();
    expect(document.activeElement).toBe(button);
  });

  it('speaks Welsh', async () => {
    language.current = 'cy';
    show();
    await settle(400);
    expect(text('#reports-title')).toBe('Adroddiadau');
    expect(text('.turn [role=status]')).toBe('Tudalen 1 o 5');
    expect(vi.mocked(engine.reportPreview).mock.lastCall?.[1]).toBe('cy');
  });
});
