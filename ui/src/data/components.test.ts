// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as engine from '../backend/data';
import type { CheckedFiles, DropNews, ImportOptions, Start } from '../backend/types';
import { both } from '../panels/sample';
import { choice } from '../state/choice.svelte';
import { language } from '../state/language.svelte';
import { session } from '../state/session.svelte';
import { workspace } from '../workspace/workspace.svelte';
import DataView from './DataView.svelte';
import { desk } from './desk.svelte';
import DropNotice from './DropNotice.svelte';
import { importing } from './importing.svelte';
import { network } from './network.svelte';
import { choices, data, draft, entry, report, state } from './sample';

vi.mock('../backend/client', () => ({
  hotspots: vi.fn(),
  matrix: vi.fn(),
  index: vi.fn(),
  indexNotes: vi.fn(),
  indexArea: vi.fn(),
  indexCertainty: vi.fn(),
  cancelJob: vi.fn(() => Promise.resolve(null)),
  areas: vi.fn(() => new Promise(() => undefined)),
}));
vi.mock('../backend/data', () => ({
  data: vi.fn(),
  watchDrops: vi.fn(() => Promise.resolve(null)),
  chooseFiles: vi.fn(),
  checkFiles: vi.fn(),
  acceptFiles: vi.fn(),
  forgetFiles: vi.fn(() => Promise.resolve(null)),
  workspace: vi.fn(),
  releases: vi.fn(),
  useRelease: vi.fn(() => Promise.resolve(null)),
  removeRelease: vi.fn(() => Promise.resolve(null)),
  deleteRelease: vi.fn(() => Promise.resolve(null)),
  undo: vi.fn(() => Promise.resolve(null)),
  redo: vi.fn(() => Promise.resolve(null)),
  items: vi.fn(() => Promise.resolve([])),
  saveItem: vi.fn(() => Promise.resolve(1)),
  updateSources: vi.fn(() => Promise.resolve([])),
  fetchSource: vi.fn(),
  openPublisher: vi.fn(() => Promise.resolve(null)),
  postcodeTable: vi.fn(),
  newWorkspace: vi.fn(() => Promise.resolve(false)),
  openWorkspace: vi.fn(() => Promise.resolve(true)),
  salvageWorkspace: vi.fn(),
}));

const mounted: Record<string, unknown>[] = [];
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
const text = (selector = 'body'): string => document.querySelector(selector)?.textContent ?? '';
const find = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const click = async (selector: string): Promise<void> => {
  find(selector).click();
  await settled();
};

async function show(part: typeof desk.part): Promise<void> {
  desk.open = true;
  desk.part = part;
  mounted.push(mount(DataView, { target: document.body, props: { onclose: vi.fn() } }));
  await settled();
}

const FILES = { number: 7, names: ['a.zip'] };

function found(more: Partial<CheckedFiles> = {}): void {
  vi.mocked(engine.checkFiles).mockResolvedValue({
    drafts: [draft()],
    own: null,
    failure: null,
    ...more,
  });
}

beforeEach(() => {
  language.current = 'en';
  session.info = { ...data(), palettes: [] } as unknown as Start;
  choice.measure = 'older_65';
  choice.mode = 'measure';
  vi.mocked(engine.data).mockResolvedValue(data());
  vi.mocked(engine.workspace).mockResolvedValue(state());
  vi.mocked(engine.releases).mockResolvedValue([]);
  vi.mocked(engine.acceptFiles).mockReset().mockResolvedValue([1]);
  vi.mocked(engine.chooseFiles).mockReset().mockResolvedValue(FILES);
  vi.mocked(engine.checkFiles).mockReset();
  vi.mocked(engine.forgetFiles).mockClear();
});

afterEach(async () => {
  await importing.cancel();
  for (const one of mounted.splice(0)) await unmount(one);
  document.body.replaceChildren();
  workspace.state = null;
  workspace.releases = null;
  workspace.failure = null;
  network.proxy = '';
  vi.mocked(engine.updateSources).mockResolvedValue([]);
});

describe('importing', () => {
  it('shows what was found, and stores nothing before it is accepted', async () => {
    found({
      drafts: [
        draft({
          report: report({
            unmatched: { count: 12, examples: [{ line: 4_321, column: '', found: 'W00099999' }] },
            totals: [
              { column: 'All Premises', found: 1_500_000, expected: 1_502_100, source: 'ofcom' },
            ],
          }),
        }),
      ],
    });
    await show('import');
    await click('[data-choose]');
    expect(text('[data-count="rows"]')).toBe('15,275');
    expect(text('[data-count="elsewhere"]')).toBe('5,000');
    expect(text('[data-count="unmatched"]')).toBe('12');
    expect(text('.report')).toContain('4321');
    expect(text('.report')).toContain('W00099999');
    expect(text('.report')).toContain('-0.14%');
    expect(text('[data-levels]')).toContain('LSOAs');
    expect(text('.report')).toContain('Gigabit');
    expect(engine.acceptFiles).not.toHaveBeenCalled();
    await click('[data-accept]');
    expect(engine.acceptFiles).toHaveBeenCalledWith(7);
    expect(find('[data-import]').dataset['import']).toBe('stored');
    await click('[data-show="gigabit"]');
    expect(choice.measure).toBe('gigabit');
    expect(desk.open).toBe(false);
  });

  it('refuses with reasons, and does not accept', async () => {
    found({
      drafts: [
        draft({
          report: report({
            refusals: [
              {
                id: 'error-import-negative',
                values: { file: 'a.csv', line: 1_234, column: 'All Premises', found: '-3' },
              },
            ],
          }),
        }),
      ],
    });
    await show('import');
    await click('[data-choose]');
    expect(text('.refusals')).toContain('All Premises');
    expect(find('[data-accept]').getAttribute('aria-disabled')).toBe('true');
    await click('[data-accept]');
    expect(engine.acceptFiles).not.toHaveBeenCalled();
    language.current = 'cy';
    flushSync();
    expect(text('.refusals')).toContain('Gwrthodir');
  });

  it('puts files away when asked to', async () => {
    found();
    await show('import');
    await click('[data-choose]');
    await click('[data-cancel]');
    expect(engine.forgetFiles).toHaveBeenCalledWith(7);
    expect(engine.acceptFiles).not.toHaveBeenCalled();
    expect(document.querySelector('[data-choose]')).not.toBeNull();
  });

  it('says why a file is not known', async () => {
    vi.mocked(engine.checkFiles).mockRejectedValue({
      code: 'import-unrecognised',
      values: { file: 'a.txt' },
    });
    await show('import');
    await click('[data-choose]');
    expect(text('[data-failure]')).toContain('a.txt');
    expect(document.querySelector('[data-choose]')).not.toBeNull();
  });

  it('takes files that are dropped, and says so while they are held', async () => {
    found();
    let tell: (news: DropNews) => void = () => undefined;
    vi.mocked(engine.watchDrops).mockImplementation((listener) => {
      tell = listener;
      return Promise.resolve(null);
    });
    importing.watch();
    mounted.push(mount(DropNotice, { target: document.body }));
    tell({ kind: 'over', count: 2 });
    flushSync();
    expect(text('[data-drop]')).toContain('2 files');
    tell({ kind: 'left' });
    flushSync();
    expect(document.querySelector('[data-drop]')).toBeNull();
    tell({ kind: 'dropped', files: FILES });
    await settled();
    expect(desk.open).toBe(true);
    expect(importing.stage).toBe('checked');
  });

  it('checks a table of one’s own again when the form changes', async () => {
    const own = { file: 'hubs.csv', columns: ['LSOA', 'Visits', 'Members'], choices: choices() };
    found({ own });
    await show('import');
    await click('[data-choose]');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-column] .check input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false]);
    boxes[1]?.click();
    flushSync();
    expect(find('[data-again]').dataset['again']).toBe('true');
    expect(find('[data-accept]').getAttribute('aria-disabled')).toBe('true');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await settled();
    const options = vi.mocked(engine.checkFiles).mock.lastCall?.[1] as ImportOptions;
    expect(options.own?.columns.map(({ column }) => column)).toEqual(['Visits', 'Members']);
    expect(options.own?.columns[0]?.only_in).toBe('en');
    expect(find('[data-accept]').getAttribute('aria-disabled')).toBe('false');
  });
});

describe('releases', () => {
  it('stand side by side; one is used, removed, or deleted for good once that is confirmed', async () => {
    vi.mocked(engine.releases).mockResolvedValue([entry(1, '2025-07'), entry(2, '2026-01')]);
    await show('releases');
    expect(text('.series h4')).toContain('2 releases side by side');
    expect(text('[data-release="ofcom_fixed@2026-01"]')).toContain('ab'.repeat(32));
    await click('[data-release="ofcom_fixed@2026-01"] button[aria-pressed]');
    expect(engine.useRelease).toHaveBeenCalledWith(2, false);
    await click('[data-release="ofcom_fixed@2025-07"] .danger');
    expect(engine.deleteRelease).not.toHaveBeenCalled();
    expect(text('[data-ask]')).toContain('cannot be brought back');
    await click('[data-destroy]');
    expect(engine.deleteRelease).toHaveBeenCalledWith(1);
  });

  it('offers the change between two of them as a measure', async () => {
    vi.mocked(engine.releases).mockResolvedValue([entry(2, '2026-01')]);
    await show('releases');
    expect(find('button[data-change]').dataset['change']).toBe('gigabit@2025-07..2026-01');
    await click('button[data-change]');
    expect(choice.measure).toBe('gigabit@2025-07..2026-01');
  });
});

describe('the workspace', () => {
  it('says what would be undone', async () => {
    vi.mocked(engine.workspace).mockResolvedValue(
      state({ undo: { id: 'workspace-opened', values: { file: 'a' } } }),
    );
    await show('workspace');
    expect(text('[data-undo]')).toContain('Undo: The workspace a is open');
    expect(find('[data-redo]').getAttribute('aria-disabled')).toBe('true');
    await click('[data-undo]');
    expect(engine.undo).toHaveBeenCalled();
  });

  it('says what is wrong with a file, and offers the way out', async () => {
    vi.mocked(engine.workspace).mockResolvedValue(
      state({ problem: { code: 'workspace-not-open', values: {} } }),
    );
    vi.mocked(engine.salvageWorkspace).mockResolvedValue({
      path: '/b',
      releases: ['a', 'b'],
      items: 3,
      lost: [],
    });
    await show('workspace');
    expect(text('[data-problem]')).toContain('what came with Cyswllt');
    await click('[data-salvage]');
    expect(text('.told')).toContain('2 releases');
  });

  it('goes back to a measure that is there when the one shown is gone', async () => {
    choice.measure = 'own_gone';
    await workspace.change(() => Promise.resolve(1));
    expect(choice.measure).toBe('older_65');
  });

  it('looks again after another window has written', async () => {
    await workspace.load();
    vi.mocked(engine.data).mockClear();
    await workspace.look();
    expect(engine.data).not.toHaveBeenCalled();
    vi.mocked(engine.workspace).mockResolvedValue(state({ version: 2 }));
    await workspace.look();
    expect(engine.data).toHaveBeenCalled();
  });
});

describe('updates', () => {
  it('fetches with the proxy, then shows the check report', async () => {
    vi.mocked(engine.updateSources).mockResolvedValue([
      {
        id: 'census',
        series: ['census_ts007a'],
        title: both('Census'),
        publisher: both('ONS'),
        licence: '',
        licence_url: '',
        packed: null,
        imported: [],
        in_use: null,
        newest: '2021-03-21',
        is_newer: null,
        import: true,
        how: { kind: 'fetch', hosts: ['www.nomisweb.co.uk'] },
        note: null,
      },
    ]);
    vi.mocked(engine.fetchSource).mockResolvedValue(FILES);
    found();
    await show('updates');
    const field = find<HTMLInputElement>('[data-proxy]');
    field.value = 'http://proxy.example:8080';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await click('[data-source="census"] [data-fetch]');
    expect(vi.mocked(engine.fetchSource).mock.lastCall?.slice(0, 2)).toEqual([
      'census',
      'http://proxy.example:8080',
    ]);
    expect(desk.part).toBe('import');
    expect(importing.stage).toBe('checked');
  });
});
