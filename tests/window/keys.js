// A person at the keyboard: goes by Tab, presses, and never loses the place.

import assert from 'node:assert/strict';

import { Key, until } from './window.js';

const LONG = 120_000;

export function keysOf(app) {
  const there = (selector) => app.script(`return document.querySelector(arguments[0]) !== null`, selector);
  const value = (selector) => app.script(`return document.querySelector(arguments[0])?.value`, selector);

  /** Presses keys where the focus is; afterwards it is still somewhere. */
  async function press(...keys) {
    await app.press(...keys);
    return app.focusIsSomewhere();
  }

  /** Goes by Tab to what a selector names, and a text if given; with Shift if it lies behind. */
  async function to(selector, { text, back = false, limit = 260 } = {}) {
    const at = () =>
      app.script(
        `const at = document.activeElement;
         const [selector, text] = arguments;
         return at !== null && at !== document.body && at.matches(selector) && (text === null || (at.getAttribute('aria-label') ?? at.innerText ?? '').includes(text));`,
        selector,
        text ?? null,
      );
    for (let step = 0; step < limit; step += 1) {
      if (await at()) {
        await app.focusIsSomewhere();
        return;
      }
      if (back) await app.chord(Key.SHIFT, Key.TAB);
      else await app.press(Key.TAB);
    }
    assert.fail(`${selector}${text ? ` with “${text}”` : ''} is not reached by Tab; the focus is on ${JSON.stringify(await app.focused())}`);
  }

  /** Goes to something and presses keys there: Enter unless given. */
  async function use(selector, { keys = [Key.ENTER], ...how } = {}) {
    await to(selector, how);
    return press(...keys);
  }

  return {
    press,
    to,
    use,
    there,
    value,
    LONG,
    /** What was said to a screen reader last, in all regions that speak. */
    said: () => app.script(`return [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')].map((one) => one.textContent.trim()).filter(Boolean).join(' | ')`),
    until,
    /** Goes to a part of what the map answers. */
    async mode(name, place) {
      await to('[role="tab"][id^="mode-"][aria-selected="true"]');
      await press(Key.HOME);
      for (let step = 0; step < place; step += 1) await press(Key.ARROW_RIGHT);
      await until(`the mode ${name}`, async () => (await app.focused()).id === `mode-${name}`);
    },
    /** Goes to a tab of what was found. */
    async panel(name) {
      await to('[role="tab"][id^="tab-"][aria-selected="true"]');
      await press(Key.HOME);
      for (let step = 0; step < 8; step += 1) {
        if ((await app.focused()).id === `tab-${name}`) return;
        await press(Key.ARROW_RIGHT);
      }
      assert.fail(`the tab ${name} is not reached`);
    },
    /** Puts away a dialog. */
    async leaveDialog() {
      await app.press(Key.ESCAPE);
      await until('no dialog', async () => !(await there('dialog[open]')));
      await app.focusIsSomewhere();
    },
    async title(selector, pattern, milliseconds = LONG) {
      await until(`${pattern} in ${selector}`, async () => pattern.test(await app.text(selector)), milliseconds);
    },
  };
}
