// Files dragged onto the window with the mouse, as from a file manager.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { hasKeys, until } from './window.js';

const here = dirname(fileURLToPath(import.meta.url));
let program;

/** The program that files are dragged from; none where it cannot be built. */
function source() {
  if (program !== undefined) return program;
  const flags = spawnSync('pkg-config', ['--cflags', '--libs', 'gtk+-3.0']);
  program = null;
  if (flags.status === 0) {
    const made = join(mkdtempSync(join(tmpdir(), 'cyswllt-drag-')), 'drag');
    const words = flags.stdout.toString().trim().split(/\s+/);
    spawnSync('cc', ['-o', made, join(here, 'drag.c'), ...words]);
    if (existsSync(made)) program = made;
  }
  return program;
}

/** Whether files can be dragged here. */
export const canDrag = hasKeys && source() !== null;
export const noDrag = 'xdotool, a C compiler or GTK’s headers are not installed; scripts/test installs them';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const mouse = (...words) => execFileSync('xdotool', words);

/** Drags files to a place on the screen; `above` is called while they are held there. */
export async function drop(paths, { x = 640, y = 400, above } = {}) {
  const shown = spawn(source(), paths, { stdio: 'ignore' });
  try {
    const id = await until('the source of the files', () =>
      spawnSync('xdotool', ['search', '--onlyvisible', '--pid', `${shown.pid}`]).stdout.toString().trim().split('\n').at(-1),
    );
    const place = execFileSync('xdotool', ['getwindowgeometry', '--shell', id]).toString();
    const number = (name) => Number(new RegExp(`^${name}=(\\d+)`, 'm').exec(place)[1]);
    const from = { x: number('X') + Math.floor(number('WIDTH') / 2), y: number('Y') + Math.floor(number('HEIGHT') / 2) };
    mouse('mousemove', `${from.x}`, `${from.y}`);
    await pause(200);
    mouse('mousedown', '1');
    // Slowly at first, so that it is a drag and no click.
    for (let step = 1; step <= 12; step += 1) {
      const at = (begin, end) => `${Math.round(begin + ((end - begin) * step) / 12)}`;
      mouse('mousemove', at(from.x, x), at(from.y, y));
      await pause(40);
    }
    await pause(300);
    if (above) await above();
    mouse('mouseup', '1');
    await pause(300);
  } finally {
    shown.kill();
  }
}
