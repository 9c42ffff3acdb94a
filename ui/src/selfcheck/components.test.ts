// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, SelfCheck } from '../backend/types';
import { language } from '../state/language.svelte';
import SupportDialog from './SupportDialog.svelte';
import { summary, support } from './support.svelte';

const selfCheck = vi.fn<() => Promise<SelfCheck>>();
vi.mock('../backend/support', () => ({
  selfCheck: () => selfCheck(),
  showLog: () => Promise.reject({ code: 'log-none', values: {} }),
}));

const finding = (id: string, state: Finding['state'], found: string): Finding => ({
  id,
  state,
  found: { id: found, values: {} },
  remedy: state === 'ok' ? null : { id: 'selfcheck-settings-broken-remedy', values: {} },
  code: null,
});
const WELL = finding('fonts', 'ok', 'selfcheck-settings-sound');
const WARNED = finding('settings', 'warning', 'selfcheck-settings-broken');
const BAD = finding('workspace', 'fault', 'selfcheck-fonts-broken');

let mounted: Record<string, unknown> | undefined;
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

async function open(findings: Finding[]): Promise<void> {
  selfCheck.mockResolvedValue({ findings, details: { en: 'Cyswllt 1\n', cy: 'Cyswllt un\n' } });
  mounted = mount(SupportDialog, { target: document.body });
  support.open = true;
  flushSync();
  await settled();
}

beforeEach(() => {
  language.current = 'en';
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
  });
  document.execCommand = vi.fn(() => true);
  vi.stubGlobal('navigator', { clipboard: { writeText: vi.fn(() => Promise.resolve()) } });
});

afterEach(async () => {
  support.open = false;
  support.result = null;
  support.failure = null;
  if (mounted) await unmount(mounted);
  mounted = undefined;
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  selfCheck.mockReset();
});

describe('the summary', () => {
  it('names faults before warnings, and says when all is well', () => {
    expect(summary([WELL])).toEqual(['selfcheck-all-well', 0]);
    expect(summary([WELL, WARNED])).toEqual(['selfcheck-warnings', 1]);
    expect(summary([BAD, WARNED, BAD])).toEqual(['selfcheck-faults', 2]);
  });
});

describe('SupportDialog', () => {
  it('checks when it is opened and says what was found in words', async () => {
    await open([WELL, WARNED, BAD]);
    expect(selfCheck).toHaveBeenCalledTimes(1);
    expect(text('[data-summary]')).toContain('1 fault');
    expect(text('[data-finding="settings"]')).toContain('Warning');
    expect(text('[data-finding="settings"]')).toContain('Start Cyswllt again');
    expect(text('[data-finding="fonts"]')).toContain('In order');
    expect(document.querySelectorAll('.remedy')).toHaveLength(2);
  });

  it('shows all that it copies, in the language of the window', async () => {
    await open([WELL]);
    const field = document.querySelector<HTMLTextAreaElement>('[data-details]');
    expect(field?.value).toBe('Cyswllt 1\n');
    language.current = 'cy';
    flushSync();
    expect(field?.value).toBe('Cyswllt un\n');
    document.querySelector<HTMLButtonElement>('[data-copy]')?.click();
    await settled();

    expect(navigator.clipboard.writeText).toHaveBeenCalledWith('Cyswllt un\n');
    expect(text('[data-told]')).toContain('wedi’u copïo');
  });

  it('copies through the field where the clipboard is refused, and says so where nothing helps', async () => {
    await open([WELL]);
    vi.stubGlobal('navigator', {
      clipboard: { writeText: () => Promise.reject(new Error('refused')) },
    });
    document.querySelector<HTMLButtonElement>('[data-copy]')?.click();
    await settled();
    expect(text('[data-told]')).toContain('are copied');
    document.execCommand = vi.fn(() => false);
    document.querySelector<HTMLButtonElement>('[data-copy]')?.click();
    await settled();
    expect(text('[data-told]')).toContain('could not be copied');
  });

  it('checks again when it is asked to, one check at a time', async () => {
    await open([WELL]);
    let end: (result: SelfCheck) => void = () => undefined;
    selfCheck.mockImplementation(() => new Promise((resolve) => (end = resolve)));
    const again = document.querySelector<HTMLButtonElement>('[data-again]');
    again?.click();
    again?.click();
    flushSync();
    expect(selfCheck).toHaveBeenCalledTimes(2);
    expect(text('[data-summary]')).toContain('Checking');
    expect(again?.getAttribute('aria-disabled')).toBe('true');
    end({ findings: [WARNED], details: { en: '', cy: '' } });
    await settled();
    expect(text('[data-summary]')).toContain('1 warning');
  });

  it('says why there is no log to show, and why nothing could be checked', async () => {
    await open([WELL]);
    document.querySelector<HTMLButtonElement>('[data-show-log]')?.click();
    await settled();
    expect(text('[data-told]')).toContain('There is no log');
    selfCheck.mockRejectedValue({ code: 'log-none', values: {} });
    document.querySelector<HTMLButtonElement>('[data-again]')?.click();
    await settled();
    expect(text('[data-summary]')).toContain('There is no log');
  });
});
