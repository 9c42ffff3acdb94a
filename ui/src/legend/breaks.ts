/** Breaks of the user's own: reading them, and ready-made ones. */

import type { MeasureInfo } from '../backend/types';
import { FEWEST_CLASSES, MOST_CLASSES } from '../state/choice.svelte';

export type Preset = {
  id: 'ofcom' | 'high-shares' | 'low-shares' | 'wimd';
  breaks: readonly number[];
};

/** Ofcom's download speeds in Mbit/s, by which it counts premises in Connected Nations. */
const OFCOM: Preset = { id: 'ofcom', breaks: [2, 5, 10, 30, 100, 300] };
/** Shares of coverage that approach everyone. */
const HIGH_SHARES: Preset = { id: 'high-shares', breaks: [50, 80, 90, 95, 99] };
/** Small shares left without. */
const LOW_SHARES: Preset = { id: 'low-shares', breaks: [1, 2, 5, 10] };
/** The most deprived 10, 20, 30 and 50 % of 1,917 LSOAs, the groups in which WIMD is usually quoted. */
const WIMD: Preset = { id: 'wimd', breaks: [191, 383, 575, 958] };

/** The ready-made breaks that suit a measure, the most fitting first. */
export function presets(measure: MeasureInfo): Preset[] {
  const ofcom = measure.source.startsWith('ofcom');
  if (measure.unit === 'rank' && measure.source.startsWith('wimd')) return [WIMD];
  if (measure.unit !== 'percent') return [];
  if (ofcom && measure.direction === 'lower_is_worse') return [HIGH_SHARES, OFCOM];
  if (ofcom) return [LOW_SHARES, OFCOM];
  return measure.direction === 'lower_is_worse' ? [HIGH_SHARES] : [LOW_SHARES];
}

export type ReadBreaks =
  | { ok: true; breaks: number[] }
  | { ok: false; problem: 'number' | 'order' | 'few' | 'many'; text: string };

/** Reads bounds separated by semicolons or spaces; a comma may separate them, too, when a space follows. */
export function readBreaks(text: string): ReadBreaks {
  const parts = text.split(/[;\s]+|,\s+/).filter(Boolean);
  const numbers: number[] = [];
  for (const part of parts) {
    const number = Number(part.replace(/,$/, ''));
    if (!Number.isFinite(number)) return { ok: false, problem: 'number', text: part };
    if (number <= (numbers.at(-1) ?? -Infinity)) return { ok: false, problem: 'order', text: part };
    numbers.push(number);
  }
  if (numbers.length < FEWEST_CLASSES - 1) return { ok: false, problem: 'few', text: '' };
  if (numbers.length > MOST_CLASSES - 1) return { ok: false, problem: 'many', text: '' };
  return { ok: true, breaks: numbers };
}

/** Bounds as the field shows them. */
export function writeBreaks(breaks: readonly number[]): string {
  return breaks.map((bound) => String(Math.round(bound * 10_000) / 10_000)).join('; ');
}

/** Computed bounds as a start to edit from: four digits each, unless two would then be the same. */
export function shortBreaks(breaks: readonly number[]): number[] {
  const short = breaks.map((bound) =>
    Math.abs(bound) >= 1000 ? Math.round(bound) : Number(bound.toPrecision(4)),
  );
  return new Set(short).size === breaks.length ? short : [...breaks];
}
