/** Whether the start view is open, and whether it is to come at every start. */

class Start {
  open = $state(false);
  /** Kept with the settings. */
  atStart = $state(true);
}

export const start = new Start();
