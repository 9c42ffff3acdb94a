/** What the build makes of `data/help`; see `build/plugin.ts`. */

/* eslint-disable @typescript-eslint/consistent-type-imports -- the declaration of a module that is made by the build */

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
