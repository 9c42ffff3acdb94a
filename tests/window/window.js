// The real window under a real driver: start, find, press, look, stop.

import { spawn, spawnSync, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Capabilities, By, Key, WebDriver } from 'selenium-webdriver';
import { Executor, HttpClient } from 'selenium-webdriver/http/index.js';

export { By, Key };

const here = dirname(fileURLToPath(import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const output = join(here, '..', 'output');

function setting(name, fallback) {
  const value = process.env[name] ?? fallback;
  if (!existsSync(value)) throw new Error(`${name}: ${value} does not exist; run scripts/test`);
  return value;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until `probe` gives something true, and returns it. */
export async function until(what, probe, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  let last;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether the system's own dialogs can be answered here: by keys, as a person does. */
export const hasKeys = spawnSync('xdotool', ['version']).status === 0;
/** Why a test that needs them is skipped. */
export const noKeys = 'xdotool is not installed; scripts/test installs it';

export class AppWindow {
  /**
   * Starts the app with a settings folder of its own (a new one unless given). The start view, which is what a first start
   * shows, comes only where a test asks for it.
   */
  static async open({ language = 'en_GB.UTF-8', home, environment = {}, start = false } = {}) {
    const window = new AppWindow();
    window.home = home ?? mkdtempSync(join(tmpdir(), 'cyswllt-window-'));
    window.ownsHome = home === undefined;
    const settings = join(window.home, 'config', 'wales.cyswllt.desktop', 'settings.json');
    if (!start && !existsSync(settings)) {
      mkdirSync(dirname(settings), { recursive: true });
      writeFileSync(settings, '{ "start": false }');
    }
    const port = await freePort();
    const nativePort = await freePort();
    window.log = '';
    window.driverProcess = spawn(
      setting('TAURI_DRIVER', `${process.env.HOME}/.cache/cyswllt/tools/bin/tauri-driver`),
      ['--port', `${port}`, '--native-port', `${nativePort}`],
      {
        env: {
          ...process.env,
          HOME: window.home,
          XDG_CONFIG_HOME: join(window.home, 'config'),
          XDG_DATA_HOME: join(window.home, 'data'),
          XDG_CACHE_HOME: join(window.home, 'cache'),
          LANG: language,
          LC_ALL: language,
          LANGUAGE: '',
          CYSWLLT_MARKS: '1',
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that the native driver goes with it.
        detached: true,
      },
    );
    for (const stream of [window.driverProcess.stdout, window.driverProcess.stderr]) {
      stream.on('data', (chunk) => (window.log += chunk));
    }
    const address = `http://127.0.0.1:${port}`;
    await until('the driver', async () => (await fetch(`${address}/status`)).ok);
    const capabilities = new Capabilities();
    capabilities.set('tauri:options', {
      application: setting('CYSWLLT_DESKTOP', `${process.env.HOME}/.cache/cyswllt/target/release/cyswllt-desktop`),
    });
    window.driver = WebDriver.createSession(new Executor(new HttpClient(address)), capabilities);
    await window.driver.getSession();
    await window.driver.manage().setTimeouts({ script: 120_000 });
    return window;
  }

  async close() {
    try {
      await this.driver?.quit();
    } finally {
      if (this.driverProcess) {
        this.driverProcess.stdout.destroy();
        this.driverProcess.stderr.destroy();
        try {
          process.kill(-this.driverProcess.pid, 'SIGKILL');
        } catch {
          // It has ended already.
        }
      }
      if (this.ownsHome) rmSync(this.home, { recursive: true, force: true });
    }
  }

  script(text, ...values) {
    return this.driver.executeScript(text, ...values);
  }

  /** Waits until the map has painted what it was last asked to. */
  async ready(milliseconds = 30_000) {
    await until('the painted map', () => this.script(`return document.querySelector('[data-ready="true"]') !== null`), milliseconds);
  }

  /** The value of a data attribute of the map. */
  mapData(name) {
    return this.script(`return document.querySelector('[data-ready]')?.getAttribute('data-${name}')`);
  }

  /** The first visible element that matches a CSS selector and, if given, contains a text. */
  async find(selector, text) {
    return until(`${selector}${text ? ` with “${text}”` : ''}`, async () => {
      for (const element of await this.driver.findElements(By.css(selector))) {
        if (!(await element.isDisplayed())) continue;
        if (text === undefined) return element;
        const own = `${await element.getText()} ${(await element.getAttribute('aria-label')) ?? ''}`;
        if (text instanceof RegExp ? text.test(own) : own.includes(text)) return element;
      }
      return null;
    });
  }

  async press(...keys) {
    const active = this.driver.switchTo().activeElement();
    await active.sendKeys(...keys);
  }

  async chord(modifier, key) {
    await this.driver.actions().keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  }

  /** What has the focus. */
  focused() {
    return this.script(`const at = document.activeElement;
      return { id: at.id, role: at.getAttribute('role'), tag: at.tagName, type: at.type ?? '', class: at.className,
        text: (at.getAttribute('aria-label') ?? at.innerText ?? '').slice(0, 80) }`);
  }

  /** What has the focus, which is never nothing and never what cannot be seen: else the next Tab begins at the top. */
  async focusIsSomewhere(milliseconds = 3_000) {
    return until(
      'a focus',
      () => this.script(`const at = document.activeElement;
        if (!at || at === document.body || at === document.documentElement) return null;
        const box = at.getBoundingClientRect();
        if (box.width < 1 || box.height < 1 || !at.checkVisibility({ visibilityProperty: true })) return null;
        return at.tagName.toLowerCase() + (at.id ? '#' + at.id : '') + ' ' + (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 60)`),
      milliseconds,
    );
  }

  /** Presses Tab until what has the focus matches. */
  async tabTo(what, matches, limit = 120) {
    for (let step = 0; step < limit; step += 1) {
      const at = await this.focused();
      if (matches(at)) return at;
      await this.press(Key.TAB);
    }
    throw new Error(`${what} is not reached by Tab`);
  }

  /** Chooses in a native list as the list itself does: by its value. */
  choose(selector, value) {
    return this.script(
      `const list = document.querySelector(arguments[0]);
       list.value = arguments[1];
       list.dispatchEvent(new Event('change', { bubbles: true }));`,
      selector,
      value,
    );
  }

  /**
   * Moves the first slider of the index and measures the milliseconds from each input to the picture on the screen: the
   * map says which question its picture answers.
   */
  moveSlider(steps = 12) {
    return this.driver.executeAsyncScript(
      `const [steps, done] = arguments;
       const slider = document.querySelector('[data-dimension] input[type=range]');
       const map = document.querySelector('[data-ready]');
       const times = [];
       const move = (step) => {
         if (step === steps) { done(times); return; }
         const asked = Number(map.dataset.measure.split('/').at(-1)) + 1;
         const begin = performance.now();
         slider.value = String(50 + 3 * (step % 2 ? step + 1 : -step - 1));
         slider.dispatchEvent(new Event('input', { bubbles: true }));
         const watch = () => {
           const number = Number(map.dataset.measure.split('/').at(-1));
           if (number >= asked && map.dataset.ready === 'true') {
             times.push(performance.now() - begin);
             setTimeout(() => move(step + 1), 50);
           } else requestAnimationFrame(watch);
         };
         requestAnimationFrame(watch);
       };
       move(0);`,
      steps,
    );
  }

  /** The system's own dialog of a title, once it is there: the number of its window. */
  dialog(title) {
    return until(`the dialog “${title}”`, () => {
      const { stdout } = spawnSync('xdotool', ['search', '--onlyvisible', '--name', `^${title}$`]);
      return stdout.toString().trim().split('\n').at(-1);
    });
  }

  /** Types a path into the system's own dialog and accepts it. */
  async answerDialog(title, path) {
    const id = await this.dialog(title);
    const keys = (...rest) => execFileSync('xdotool', rest);
    // There is no window manager in the tests, so nothing else gives it the focus.
    keys('windowfocus', '--sync', id);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    // The first stroke opens the field for the path where there is none yet, which takes a moment.
    keys('key', '--clearmodifiers', 'ctrl+a');
    keys('type', path.slice(0, 1));
    await pause(600);
    keys('type', '--delay', '25', path.slice(1));
    await pause(600);
    keys('key', 'Return');
    await pause(600);
    await until('the dialog to close', () => {
      const open = spawnSync('xdotool', ['search', '--onlyvisible', '--name', `^${title}$`]).stdout.toString().trim() !== '';
      if (open) {
        // The first Return may only have taken what was proposed while typing.
        spawnSync('xdotool', ['windowfocus', id]);
        spawnSync('xdotool', ['key', 'Return']);
      }
      return pause(300).then(() => !open);
    });
  }

  /** Puts the system's own dialog away. */
  async cancelDialog(title) {
    const id = await this.dialog(title);
    execFileSync('xdotool', ['windowfocus', '--sync', id]);
    execFileSync('xdotool', ['key', 'Escape']);
    await until('the dialog to close', () => spawnSync('xdotool', ['search', '--onlyvisible', '--name', `^${title}$`]).stdout.toString().trim() === '');
  }

  /** Chooses the colours in the settings, so that all that is painted follows. */
  async chooseTheme(theme) {
    await this.script(`document.querySelector('.tools > button:nth-of-type(1)').click()`);
    await this.script(`document.querySelector('input[name=theme][value="${theme}"]').click()`);
    await this.press(Key.ESCAPE);
    await until('no dialog', () => this.script(`return document.querySelector('dialog[open]') === null`));
  }

  text(selector = 'body') {
    return this.script(`return document.querySelector(arguments[0])?.innerText ?? ''`, selector);
  }

  /** Opens the theme that holds a measure, so that its button is there. */
  async openTheme(measure) {
    const shown = () => this.script(`return document.querySelector('input[type=radio][value="${measure}"]') !== null`);
    // A family inside a theme opens only after the theme.
    await until(`the measure ${measure} in the list`, async () => {
      if (await shown()) return true;
      await this.script(`for (const button of document.querySelectorAll('nav button.toggle[aria-expanded="false"]')) button.click()`);
      return false;
    });
  }

  /** Puts a measure on the map as a person does. */
  async chooseMeasure(measure) {
    await this.openTheme(measure);
    await this.script(`document.querySelector('input[type=radio][value="${measure}"]').click()`);
  }

  /** Clicks the map at a place in the National Grid. */
  async clickMap(easting, northing, { double = false } = {}) {
    const at = await this.script(
      `const map = document.querySelector('[data-ready]');
       const box = map.getBoundingClientRect();
       const [x, y] = map.dataset.centre.split(',').map(Number);
       const resolution = Number(map.dataset.resolution);
       return {
         x: Math.round(box.left + box.width / 2 + (arguments[0] - x) / resolution),
         y: Math.round(box.top + box.height / 2 - (arguments[1] - y) / resolution),
       };`,
      easting,
      northing,
    );
    const actions = this.driver.actions().move({ ...at, origin: 'viewport' });
    await (double ? actions.doubleClick() : actions.click()).perform();
  }

  /** Every violation that axe-core finds on the page as it is: rule, element, why. */
  async axe() {
    await this.script(`if (!window.axe) { ${axeSource} }`);
    const result = await this.driver.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      window.axe.run(document, { resultTypes: ['violations'] }).then(
        (result) => done(result.violations.map((violation) => ({
          rule: violation.id,
          help: violation.help,
          nodes: violation.nodes.slice(0, 5).map((node) => node.target.join(' ') + ' — ' + node.failureSummary),
        }))),
        (error) => done([{ rule: 'axe failed', help: String(error), nodes: [] }]),
      );`);
    return result;
  }

  /** A picture of the screen as a person sees it, into tests/output. */
  picture(name) {
    mkdirSync(output, { recursive: true });
    const file = join(output, `${name}.png`);
    execFileSync('import', ['-window', 'root', file]);
    return file;
  }

  /** Marks of time that the app wrote: name → milliseconds since its start, in order. */
  marks() {
    return [...this.log.matchAll(/mark (\S+) ([\d.]+)/g)].map(([, name, at]) => ({ name, at: Number(at) }));
  }
}
