/** What of nspell is used; the package has no types. */
declare module 'nspell' {
  type Dictionary = { aff: Uint8Array; dic: Uint8Array };
  export default function nspell(dictionary: Dictionary): { correct(word: string): boolean };
}
