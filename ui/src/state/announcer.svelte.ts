/** What a screen reader is told about changes elsewhere on the page. */

class Announcer {
  text = $state('');

  say(text: string): void {
    // The same text twice would not be read again without a change.
    this.text = text === this.text ? `${text}\u00a0` : text;
  }
}

export const announcer = new Announcer();
