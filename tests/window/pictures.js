// Makes the README's pictures of the real window, in both languages.
// Run: xvfb-run -a -s '-screen 0 1280x800x24' dbus-run-session -- npm --prefix tests/window run pictures

import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { AppWindow, until } from './window.js';

const help = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'help');
mkdirSync(help, { recursive: true });

for (const [language, locale] of [['en', 'en_GB.UTF-8'], ['cy', 'cy_GB.UTF-8']]) {
  const app = await AppWindow.open({ language: locale });
  await app.ready();
  await app.chooseMeasure('social_housing');
  // Into Rhondda Cynon Taf, and an LSOA of it.
  await app.clickMap(300_000, 195_000, { double: true });
  await until('its LSOAs', async () => (await app.mapData('level')) === 'lsoa');
  await app.ready();
  await app.clickMap(299_800, 195_400);
  await until('the details of an LSOA', async () => /W01\d{6}/.test(await app.text('#panel')));
  await app.ready();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  copyFileSync(app.picture(`readme-${language}`), join(help, `window-${language}.png`));
  // The hotspots of the same authority, then what made the rank of its worst area.
  await (await app.find('#mode-hotspots')).click();
  await until('its hotspots', async () => /: \d/.test(await app.text('#hotspots-result-title')));
  await app.ready();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  copyFileSync(app.picture(`readme-hotspots-${language}`), join(help, `hotspots-${language}.png`));
  await (await app.find('#mode-index')).click();
  await until('the certainty', () => app.script(`return document.querySelector('[data-certainty]')?.dataset.certainty === 'ready'`), 60_000);
  await app.ready();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  copyFileSync(app.picture(`readme-index-${language}`), join(help, `index-${language}.png`));
  // The report on its authority.
  await (await app.find('[data-reports-open]')).click();
  await until('the drawn page', () => app.script(`return document.querySelector('.preview')?.dataset.drawn === 'true'`), 60_000);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  copyFileSync(app.picture(`readme-report-${language}`), join(help, `report-${language}.png`));
  await app.close();
  // Three more sessions in Powys, as the test of support asks for them.
  const support = await AppWindow.open({ language: locale });
  await support.ready();
  await (await support.find('#mode-support')).click();
  const powys = await support.script(`return [...document.querySelectorAll('#scope option')].find((option) => option.textContent === 'Powys').value`);
  await support.choose('#scope', powys);
  await until('who is out of reach', async () => /^Powys/.test(await support.text('#support-result-title')), 60_000);
  await (await support.find('[data-to-sites]')).click();
  await (await support.find('#sites-start')).click();
  await until('three sites', () => support.script(`return document.querySelectorAll('.site').length === 3`), 120_000);
  await support.ready();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  copyFileSync(support.picture(`readme-support-${language}`), join(help, `support-${language}.png`));
  await support.close();
}
