/**
 * Focus is never lost: when what had it is taken out of the page, or switched off, what was around it gets it, so that
 * the next Tab goes on from the same place and a screen reader does not begin at the top.
 */

/** Milliseconds that whatever took it away has to put it somewhere itself. */
const GRACE = 120;

/** Whether nothing has the focus. */
function nowhere(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || at === document.documentElement;
}

function gone(element: Element): boolean {
  return (
    !element.isConnected || element.closest('[inert], [hidden]') !== null || isDisabled(element)
  );
}

function isDisabled(element: Element): boolean {
  return element.matches(':disabled');
}

/** What was around an element, from the inside out. */
function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    found.push(at);
  }
  return found;
}

/** Gives the focus to an element that may not be one that takes it. */
function give(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex') && element.tabIndex < 0) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** The places that are worth going back to: parts with a name of their own. */
const PLACES =
  '[role="tabpanel"], [role="region"], [role="grid"], [role="list"], [role="application"], section, form, fieldset, ul, ol, dl, table, nav, main, aside, dialog';

/** Watches over the focus from now on; gives the function that ends it. */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let path: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function onfocusin(event: FocusEvent): void {
    if (!(event.target instanceof Element)) return;
    last = event.target;
    path = around(last);
  }

  function mend(): void {
    timer = undefined;
    if (!last || !nowhere() || !gone(last)) return;
    const place = path.find(
      (element) => element.isConnected && element.matches(PLACES) && !gone(element),
    );
    if (place instanceof HTMLElement) give(place);
  }

  function look(): void {
    if (timer !== undefined || !last || !nowhere() || !gone(last)) return;
    timer = setTimeout(mend, GRACE);
  }

  document.addEventListener('focusin', onfocusin);
  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', onfocusin);
  };
}
