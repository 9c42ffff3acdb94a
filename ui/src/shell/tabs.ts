/** Moving between tabs by key, as the ARIA Authoring Practices describe it. */

/** The tab that a key leads to; nothing for other keys. */
export function stepped<T>(tabs: readonly T[], current: T, key: string): T | undefined {
  const at = tabs.indexOf(current);
  const next: Record<string, number> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at + tabs.length - 1) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  return tabs[next[key] ?? -1];
}
