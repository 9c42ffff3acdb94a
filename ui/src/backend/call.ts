/** How a command of the engine's is called: what it throws is always a failure with a code, which the log notes. */

import { invoke } from '@tauri-apps/api/core';
import { toFailure } from './failure';

export async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    const failure = toFailure(error);
    // The code alone: its values name files and places.
    void invoke('note_failure', { code: failure.code }).catch(() => undefined);
    throw failure;
  }
}
