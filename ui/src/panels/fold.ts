/** A text made comparable: no accents, no case, one kind of apostrophe, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether every word of the query occurs in at least one of the texts.
 *
 * Words may occur in different texts: "income rhenc" finds a measure by its English domain and its Welsh kind.
 */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const folded = texts.map(fold);
  return words.every((word) => folded.some((text) => text.includes(word)));
}
