/** The mutations of Welsh: how the beginning of a word changes after other words. Upper case stays upper case. */

/** Radical → what it can become: soft, nasal, aspirate. */
const CHANGES: readonly (readonly [string, readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
];
/** Letters that are written with two signs, and do not change as their first sign would. */
const DOUBLE = ['ch', 'dd', 'ff', 'ng', 'ph', 'th', 'll', 'rh'];
const VOWEL = /^[aeiouwyâêîôûŵŷäëïöáéíóú]/i;

function begins(word: string, letters: string): boolean {
  return word.slice(0, letters.length).toLowerCase() === letters;
}

/** A beginning put before the rest, with the case of what it replaces. */
function put(letters: string, rest: string, upper: boolean): string {
  const word = letters + rest;
  return upper ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/** A word in its radical and all of its mutated forms, the radical first. */
export function mutated(radical: string): string[] {
  const first = radical.slice(0, 1);
  const upper = first !== first.toLowerCase();
  // Names of signs alone, such as LSOA, do not change.
  if (/^\p{Lu}{2}/u.test(radical)) return [radical];
  if (VOWEL.test(radical))
    return [
      radical,
      put(
        'h',
        radical.toLowerCase() === radical ? radical : first.toLowerCase() + radical.slice(1),
        upper,
      ),
    ];
  const double = DOUBLE.find((letters) => begins(radical, letters));
  const change = CHANGES.find(([letters]) =>
    double === undefined ? begins(radical, letters) : letters === double,
  );
  if (!change) return [radical];
  const rest = radical.slice(change[0].length);
  return [radical, ...change[1].map((letters) => put(letters, rest, upper))];
}

/** The words that a word met in a sentence can be a mutation of; itself first. */
export function radicals(word: string): string[] {
  const lower = word.toLowerCase();
  const found = new Set([lower]);
  for (const [radical, changes] of CHANGES) {
    for (const letters of changes) {
      if (letters !== '' && begins(lower, letters) && lower.length > letters.length + 1) {
        const candidate = radical + lower.slice(letters.length);
        if (mutated(candidate).includes(lower)) found.add(candidate);
      }
    }
  }
  if (VOWEL.test(lower)) found.add(`g${lower}`);
  if (/^[lrw]/.test(lower) && !/^(ll|rh)/.test(lower)) found.add(`g${lower}`);
  if (/^h[aeiouwy]/.test(lower)) found.add(lower.slice(1));
  return [...found];
}
