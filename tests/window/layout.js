// What does not fit: found in the page itself, whatever the size of the window and of text.

/**
 * Everything that is cut off, spills out of its control, or makes the page scroll sideways. Maps, tables and pages of
 * reports may be moved in both directions (WCAG 1.4.10); nothing else may.
 */
const LOOK = `
  const MOVABLE = '[role="grid"], table, .pane, pre, .plot';
  const found = [];
  const name = (element) => {
    if (element.closest('svg')) return 'svg in ' + name(element.closest('svg').parentElement);
    const own = element.id ? '#' + element.id : [...element.classList].filter((one) => !one.startsWith('svelte-')).map((one) => '.' + one).join('');
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 40);
    return element.tagName.toLowerCase() + own + (text ? ' “' + text + '”' : '');
  };
  const page = document.querySelector('.app');
  if (page.scrollWidth > page.clientWidth + 1) {
    const far = [...page.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1 && !element.closest('.ol-viewport'));
    found.push('the page scrolls sideways: ' + page.scrollWidth + ' in ' + page.clientWidth + ' because of ' + far.slice(-4).map(name).join('; '));
  }
  if (document.documentElement.scrollWidth > window.innerWidth + 1) found.push('the document scrolls sideways');
  const covered = document.querySelector('dialog[open]') ?? document.body;
  for (const element of covered.querySelectorAll('*')) {
    if (element.closest('svg, canvas, select, [inert], .ol-viewport, .visually-hidden, .tip')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none') continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    const scrolls = /auto|scroll/.test(style.overflowX);
    const clips = /hidden|clip/.test(style.overflowX);
    const wide = element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 0;
    if (wide && scrolls && !element.matches(MOVABLE) && !element.querySelector(MOVABLE)) found.push('scrolls sideways: ' + name(element) + ' ' + element.scrollWidth + ' in ' + element.clientWidth);
    if (element.closest('table')) continue;
    // Names in the list of bars end in “…” until their bar is reached.
    if (wide && clips && !element.matches('[data-shortened]') && element !== document.body && element.tagName !== 'INPUT') found.push('cut off at its side: ' + name(element) + ' ' + element.scrollWidth + ' in ' + element.clientWidth);
    if (wide && !scrolls && !clips && element.matches('button, a, label, summary, [role="tab"], h1, h2, h3, h4, p, li, dt, dd, legend')) found.push('spills out: ' + name(element) + ' ' + element.scrollWidth + ' in ' + element.clientWidth);
    if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 2 && element !== document.body && !element.matches('.map, .map *')) found.push('cut off below: ' + name(element) + ' ' + element.scrollHeight + ' in ' + element.clientHeight);
    // A fixed height whose text runs over what comes next.
    const moved = (() => { for (let at = element; at; at = at.parentElement) if (at.matches(MOVABLE)) return true; return false; })();
    if (!moved && (box.left < -1 || box.right > window.innerWidth + 1) && element.matches('button, a, input, select, textarea, summary, p, h1, h2, h3, h4, label, dt, dd')) found.push('outside of the window: ' + name(element) + ' ' + Math.round(box.left) + ' to ' + Math.round(box.right) + ' of ' + window.innerWidth);
  }
  return [...new Set(found)];`;

/** Controls that something lies over once they are scrolled into sight, so that neither eye nor finger finds them. */
const COVERED = `
  const found = [];
  const all = document.querySelector('dialog[open]') ?? document.body;
  // Of long tables and lists the first lines say it for all: each is scrolled to, and the last of thousands takes minutes.
  const LATER = 'tbody tr:nth-child(n + 4), li:nth-child(n + 8)';
  const boxes = 'button, a[href], input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const before = document.querySelector('.app').scrollTop;
  for (const element of all.querySelectorAll(boxes)) {
    if (element.closest('[inert], [role="grid"] tbody, .visually-hidden, .skips, ' + LATER) || element.matches('.visually-hidden, #map, #panel')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (getComputedStyle(element).clipPath !== 'none') continue;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || box.height > window.innerHeight) continue;
    const points = [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5]];
    const seen = points.some(([x, y]) => {
      const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return at && (element.contains(at) || at.contains(element) || at.closest('label')?.contains(element));
    });
    if (!seen) {
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      found.push((element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) + ' <' + element.tagName.toLowerCase() + ' ' + (element.id || element.className) + '> is under <' + (at ? at.tagName.toLowerCase() + ' ' + (at.id || at.className) : 'nothing') + '> at ' + Math.round(box.left) + ',' + Math.round(box.top));
    }
  }
  document.querySelector('.app').scrollTop = before;
  return found;`;

/** Targets smaller than 24 by 24 pixels that WCAG 2.5.8 does not except (links in text, controls with room around). */
const SMALL = `
  const found = [];
  const all = document.querySelector('dialog[open]') ?? document.body;
  const targets = [...all.querySelectorAll('button, a[href], input:not([type=hidden]), select, textarea, summary, [role="tab"], [role="separator"]')]
    .filter((element) => !element.closest('[inert], .visually-hidden, .skips') && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && getComputedStyle(element).clipPath === 'none')
    .map((element) => {
      // A label is part of its control.
      const label = element.matches('input[type=checkbox], input[type=radio]') ? (element.closest('label') ?? (element.id ? document.querySelector('label[for="' + CSS.escape(element.id) + '"]') : null)) : null;
      const boxes = [element, label].filter(Boolean).map((one) => one.getBoundingClientRect());
      const box = { left: Math.min(...boxes.map((one) => one.left)), top: Math.min(...boxes.map((one) => one.top)), right: Math.max(...boxes.map((one) => one.right)), bottom: Math.max(...boxes.map((one) => one.bottom)) };
      return { element, box };
    })
    .filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1);
  for (const { element, box } of targets) {
    // In a sentence the line of text sets the size.
    if (getComputedStyle(element).display === 'inline') continue;
    if (box.right - box.left >= 23.5 && box.bottom - box.top >= 23.5) continue;
    // Spacing: a circle of 24 pixels around its middle meets no other target.
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    const near = targets.find((other) => other.element !== element && Math.hypot(x - Math.max(other.box.left, Math.min(x, other.box.right)), y - Math.max(other.box.top, Math.min(y, other.box.bottom))) < 12);
    if (near) found.push((element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) + ' <' + element.tagName.toLowerCase() + ' ' + (element.id || element.className) + '> ' + Math.round(box.right - box.left) + ' × ' + Math.round(box.bottom - box.top));
  }
  return found;`;

export const misfits = (app) => app.script(LOOK);
export const covered = (app) => app.script(COVERED);
export const smallTargets = (app) => app.script(SMALL);
