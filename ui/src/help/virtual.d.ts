/** What the build makes of `data/help`; see `build/plugin.ts`. */

declare module 'virtual:help/contents' {
  export const groups: readonly { group: string; pages: readonly string[] }[];
  export const titles: Readonly<Record<'en' | 'cy', Readonly<Record<string, string>>>>;
}

declare module 'virtual:help/en' {
  export const pages: readonly import('./pages').HelpPage[];
}

declare module 'virtual:help/cy' {
  export const pages: readonly import('./pages').HelpPage[];
}

declare module 'virtual:help/glossary' {
  export const glossary: readonly import('./terms').GlossaryEntry[];
}
