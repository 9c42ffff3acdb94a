/** The view of the user's own data: whether it is there, and which part of it. */

export const PARTS = ['import', 'releases', 'updates', 'postcodes', 'workspace'] as const;
export type Part = (typeof PARTS)[number];

class Desk {
  open = $state(false);
  part = $state<Part>('import');
}

export const desk = new Desk();
