/** The language of the interface; everything that reads it follows at once. */

import type { Bilingual, Language, Unit } from '../backend/types';
import { message, type Arguments } from '../text/catalogue';
import { formatCount, formatValue } from '../text/format';

class LanguageState {
  current = $state<Language>('en');
  /** Whether the user chose it; otherwise it follows the system at each start. */
  chosen = $state(false);

  choose(chosen: Language): void {
    this.current = chosen;
    this.chosen = true;
  }
}

/** The chosen language; set `language.current` to change it. */
export const language = new LanguageState();

/** The message `id` (or `id.attribute`) in the chosen language. */
export function t(id: string, args?: Arguments): string {
  return message(language.current, id, args);
}

/** A bilingual text in the chosen language. */
export function say(text: Bilingual): string {
  return text[language.current];
}

/** A value in its unit, as the chosen language writes it. */
export function showValue(unit: Unit, value: number | null | undefined): string {
  return formatValue(language.current, unit, value);
}

/** A whole number as the chosen language writes it. */
export function showCount(value: number | null | undefined): string {
  return formatCount(language.current, value);
}
