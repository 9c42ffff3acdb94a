/** What a key does on the map. */

import type { Way } from './towards';

export type KeyAction =
  | { kind: 'pan'; right: number; down: number }
  | { kind: 'step'; way: Way }
  | { kind: 'zoom'; steps: number }
  | { kind: 'pick'; adding: boolean }
  | { kind: 'home' }
  | { kind: 'clear' };

const WAYS: Record<string, { way: Way; right: number; down: number }> = {
  ArrowUp: { way: 'up', right: 0, down: -1 },
  ArrowDown: { way: 'down', right: 0, down: 1 },
  ArrowLeft: { way: 'left', right: -1, down: 0 },
  ArrowRight: { way: 'right', right: 1, down: 0 },
};

/** The key's action; nothing for keys that belong to someone else. */
export function readKey(event: {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): KeyAction | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (altKey) return null;
  if (key === 'Enter' || key === ' ') {
    return { kind: 'pick', adding: shiftKey || ctrlKey || metaKey };
  }
  if (ctrlKey || metaKey) return null;
  const arrow = WAYS[key];
  if (arrow) {
    const { way, right, down } = arrow;
    return shiftKey ? { kind: 'step', way } : { kind: 'pan', right, down };
  }
  switch (key) {
    case '+':
    case '=':
      return { kind: 'zoom', steps: 1 };
    case '-':
    case '_':
      return { kind: 'zoom', steps: -1 };
    case 'Home':
    case '0':
      return { kind: 'home' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      return null;
  }
}
