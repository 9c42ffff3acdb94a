/** What a key does on the map while a shape is drawn. */

export type DrawKey =
  | { kind: 'move'; right: number; down: number; fine: boolean }
  | { kind: 'corner' }
  | { kind: 'back' }
  | { kind: 'finish' }
  | { kind: 'leave' };

const WAYS: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The key's action; nothing for keys that do what they do on the map at other times. */
export function drawKey(event: {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): DrawKey | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return null;
  const way = WAYS[key];
  if (way) return { kind: 'move', right: way[0], down: way[1], fine: shiftKey };
  switch (key) {
    case 'Enter':
    case ' ':
      return { kind: 'corner' };
    case 'Backspace':
    case 'Delete':
      return { kind: 'back' };
    case 'End':
      return { kind: 'finish' };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}
