/** What is chosen of exports; kept from one to the next. */

import type { ExportFormat } from '../backend/types';
import { Job } from '../jobs/job.svelte';
import { isPicture, type ChosenOptions } from './formats';
import { hasPicture } from './screen.svelte';

/** Where an export was asked for: at the map a picture is offered first, elsewhere figures. */
export type Origin = 'map' | 'table' | 'result';

class Exports {
  open = $state(false);
  /** The format of figures and that of pictures chosen last. */
  data = $state<ExportFormat>('csv');
  picture = $state<ExportFormat>('png');
  /** The one chosen now. */
  format = $state<ExportFormat>('csv');
  options = $state<ChosenOptions>({ bom: false, notes: 'csvw', size_mm: [180, 240], dpi: 300 });
  selected = $state(false);
  all = $state(false);
  counts = $state(false);
  certainty = $state(true);

  job = new Job();

  /** Opens the dialog. */
  show(origin: Origin): void {
    this.format = origin === 'map' && hasPicture() ? this.picture : this.data;
    this.selected = false;
    this.all = false;
    if (!this.job.busy) this.job.clear();
    this.open = true;
  }

  choose(format: ExportFormat): void {
    this.format = format;
    if (isPicture(format)) this.picture = format;
    else this.data = format;
  }
}

export const exportState = new Exports();
