/** What a spreadsheet would run when a cell starts with it. */
const FORMULA = /^[=+\-@\t\r]/;
/** A plain number may start with a sign without being a formula. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** One cell of tab-separated text: no line breaks or tabs, and nothing that a spreadsheet would run as a formula. */
export function cell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return (FORMULA.test(flat) || FORMULA.test(flat.trimStart())) && !NUMBER.test(flat)
    ? `'${flat}`
    : flat;
}

/** Rows as tab-separated text, as spreadsheets paste it. Numbers keep their full precision and a decimal point. */
export function tabSeparated(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map((row) => row.map((value) => (value === null ? '' : cell(String(value)))).join('\t'))
    .join('\n');
}

/** Copies through a hidden text field: older web views refuse `navigator.clipboard` for pages of an app's own scheme. */
function copyThroughField(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  field.setAttribute('aria-hidden', 'true');
  field.readOnly = true;
  document.body.append(field);
  field.select();
  let done: boolean;
  try {
    done = document.execCommand('copy');
  } catch {
    done = false;
  }
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

/** Puts a text on the clipboard; says whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Refused (no permission, no focus): the older way may still be open.
    }
  }
  return copyThroughField(text);
}
