/** The engine's commands, typed: what the charts show. */

import { call } from './call';
import type { Association, Level, Spread, Subject } from './types';

/** How the figures of a subject are spread over a level, and over the areas inside the one of the code given. */
export function spread(subject: Subject, level: Level, highlight: string | null): Promise<Spread> {
  return call('spread', { subject, level, highlight });
}

/** How the figures of two subjects go together. */
export function association(
  x: Subject,
  y: Subject,
  level: Level,
  highlight: string | null,
): Promise<Association> {
  return call('association', { x, y, level, highlight });
}
