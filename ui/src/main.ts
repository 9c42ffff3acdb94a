import './styles/tokens.css';
import './styles/base.css';
import './styles/legend.css';
import './styles/forced.css';
import { mount } from 'svelte';
import App from './App.svelte';
import * as engine from './backend/client';
import { toFailure } from './backend/failure';
import { notePageErrors } from './backend/support';
import Failed from './shell/Failed.svelte';
import { areaLists } from './state/areas.svelte';
import { prefetch } from './state/figures.svelte';
import { language } from './state/language.svelte';
import { restore } from './state/remember.svelte';
import { session } from './state/session.svelte';
import { theme } from './state/theme.svelte';

async function open(target: HTMLElement): Promise<void> {
  notePageErrors(window);
  theme.follow();
  document.documentElement.dataset['theme'] = theme.current;
  document.documentElement.dataset['contrast'] = theme.contrast ? 'more' : 'usual';
  try {
    // Both at once: the second does not depend on the first.
    areaLists.want('authority');
    const info = await engine.start();
    session.info = info;
    restore(info);
    prefetch();
    mount(App, { target });
  } catch (thrown) {
    language.current = navigator.language.toLowerCase().startsWith('cy') ? 'cy' : 'en';
    mount(Failed, { target, props: { failure: toFailure(thrown) } });
  }
}

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app"');
void open(target);
