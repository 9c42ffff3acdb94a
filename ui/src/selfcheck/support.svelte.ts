/** The self-check as the window shows it: what was found last, and whether it is being looked for. */

import { toFailure } from '../backend/failure';
import * as engine from '../backend/support';
import type { Failure, Finding, SelfCheck } from '../backend/types';

class SupportDesk {
  /** Whether the dialog is shown. */
  open = $state(false);
  running = $state(false);
  result = $state.raw<SelfCheck | null>(null);
  failure = $state.raw<Failure | null>(null);

  /** Looks at everything, unless that is being done already. */
  async check(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.failure = null;
    try {
      this.result = await engine.selfCheck();
    } catch (thrown) {
      this.failure = toFailure(thrown);
    }
    this.running = false;
  }
}

export const support = new SupportDesk();

/** How many findings are of a state. */
export function countOf(findings: readonly Finding[], state: Finding['state']): number {
  return findings.filter((finding) => finding.state === state).length;
}

/** The message that sums findings up, and its count. */
export function summary(findings: readonly Finding[]): [string, number] {
  const faults = countOf(findings, 'fault');
  if (faults > 0) return ['selfcheck-faults', faults];
  const warnings = countOf(findings, 'warning');
  return warnings > 0 ? ['selfcheck-warnings', warnings] : ['selfcheck-all-well', 0];
}
