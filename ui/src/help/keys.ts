/** Keys, and the message that says what they do. */

export type KeyGroup = { title: string; keys: readonly (readonly [string, string])[] };

export const KEYS: readonly KeyGroup[] = [
  {
    title: 'help-everywhere',
    keys: [
      ['Ctrl+K, ⌘K', 'help-search'],
      ['F1, ?', 'help-help'],
      ['Ctrl+Z, ⌘Z', 'help-undo'],
      ['Ctrl+Y, ⇧⌘Z', 'help-redo'],
      ['Ctrl++, Ctrl+−, Ctrl+0', 'access-keys-size'],
      ['← →', 'access-keys-divider'],
      ['Esc', 'help-escape'],
    ],
  },
  {
    title: 'help-map',
    keys: [
      ['← ↑ → ↓', 'help-pan'],
      ['+ −', 'help-zoom'],
      ['Shift + ← ↑ → ↓', 'help-step'],
      ['Enter', 'help-pick'],
      ['Enter, Enter', 'help-enter'],
      ['Shift+Enter', 'help-add'],
      ['Home, 0', 'help-home'],
    ],
  },
  {
    title: 'help-mouse',
    keys: [
      ['help-click', 'help-click-does'],
      ['help-shift-click', 'help-shift-click-does'],
      ['help-double-click', 'help-double-click-does'],
      ['help-shift-drag', 'help-shift-drag-does'],
    ],
  },
];
