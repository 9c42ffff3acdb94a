/** The engine's commands, typed: the self-check, the details for support, the log. */

import { invoke } from '@tauri-apps/api/core';
import { call } from './call';
import type { NewVersion, SelfCheck } from './types';

/** Looks at the data, the workspace, the settings, the disk and the drawing. Changes nothing. */
export function selfCheck(): Promise<SelfCheck> {
  return call('self_check');
}

/** Shows the log in the system's own file manager. */
export function showLog(): Promise<null> {
  return call('show_log');
}

/** Whether this program can look for newer versions of itself. */
export function canUpdateProgram(): Promise<boolean> {
  return call('can_update_program');
}

/** Looks for a newer version of the program; the only call that connects for it. */
export function lookForProgram(): Promise<NewVersion | null> {
  return call('look_for_program');
}

/** Installs the newest version of the program and starts it. */
export function installProgram(): Promise<null> {
  return call('install_program');
}

/** Notes errors of the page's own code in the log: what kind, and where in the code. What they say is not noted. */
export function notePageErrors(page: Window): void {
  const note = (error: unknown, line: number, column: number): void => {
    const kind = error instanceof Error ? error.name : 'Error';
    void invoke('note_page_error', { kind, line, column }).catch(() => undefined);
  };
  page.addEventListener('error', ({ error, lineno, colno }) => note(error, lineno, colno));
  page.addEventListener('unhandledrejection', ({ reason }) => {
    // A failure of the engine's is noted where it arrives.
    if (reason instanceof Error) note(reason, 0, 0);
  });
}
