/** The road network that was imported, if any. */

class Roads {
  there = $state(false);

  want(): void {
    this.there = false;
  }
}

export const roads = new Roads();
