/** How a command of the engine's is called: what it throws is always a failure with a code. */

import { invoke } from '@tauri-apps/api/core';
import { toFailure } from './failure';

export async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw toFailure(error);
  }
}
