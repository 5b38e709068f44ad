import type { KgApp } from '../components/kg-app.ts';
import { readView, writeView } from '../state/view-address.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import type { ViewState } from '../state/view-state.ts';

/** So long the camera and the typing rest before the address follows, in milliseconds. */
const REST = 300;

/**
 * Keeps the view in the fragment of the window's address, both ways: what is chosen makes an entry of the history, a moved camera and what is typed
 * change the last one; back, forward and an address put in by hand open their views. Resolves when the view of the first address is open.
 */
export async function mirrorView(app: KgApp, window: Window): Promise<void> {
  const { history, location } = window;
  /** The view of the entry of the history that is open. */
  let written = INITIAL_VIEW;
  /** While an address is being opened it does not follow. */
  let reading = 0;
  let timer = 0;
  let isAsked = false;

  const write = (how: 'pushState' | 'replaceState'): void => {
    window.clearTimeout(timer);
    timer = 0;
    // What was typed led to the choice: nobody goes back to half of a word.
    if (how === 'pushState' && written.query !== '') put(writeView({ ...written, query: '' }), 'replaceState');
    const fragment = writeView(app.view);
    written = app.view;
    put(fragment, how);
  };

  const put = (fragment: string, how: 'pushState' | 'replaceState'): void => {
    if (fragment === location.hash) return;
    try {
      history[how](undefined, '', `${location.pathname}${location.search}${fragment}`);
    } catch {
      // A browser refuses when there were too many in a short time; the next one is written again.
    }
  };

  const follow = (): void => {
    isAsked = false;
    const { view } = app;
    if (reading > 0 || view === written) return;
    if (isSameChoice(view, written)) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => write('replaceState'), REST);
    } else write('pushState');
  };

  const open = async (fresh: boolean): Promise<void> => {
    reading += 1;
    window.clearTimeout(timer);
    try {
      await app.openView(readView(location.hash), { fresh });
    } finally {
      reading -= 1;
    }
    if (reading === 0) write('replaceState');
  };

  if (location.hash === '') follow();
  else await open(true);
  app.addEventListener('kg-view', ({ detail }) => {
    // What the camera or the typing came to before a choice belongs to the entry that is left.
    if (timer !== 0 && !isSameChoice(detail.view, detail.before) && reading === 0 && isSameChoice(detail.before, written)) {
      window.clearTimeout(timer);
      timer = 0;
      written = { ...detail.before, query: '' };
      put(writeView(written), 'replaceState');
    }
    // One choice may be several updates.
    if (isAsked) return;
    isAsked = true;
    // Browsers take their time for it: first the choice is shown.
    window.setTimeout(follow);
  });
  window.addEventListener('pagehide', () => {
    if (isAsked) follow();
    if (timer !== 0) write('replaceState');
  });
  window.addEventListener('popstate', () => void open(false));
}

/** Whether two views differ in nothing that was chosen: where the camera looks, what is typed and which edge a walk points at are no choice. */
function isSameChoice(a: ViewState, b: ViewState): boolean {
  const names = (Object.keys(a) as (keyof ViewState)[]).filter((name) => name !== 'camera' && name !== 'query' && name !== 'walk');
  return names.every((name) => a[name] === b[name]) && (a.walk?.behind ?? []).join('\n') === (b.walk?.behind ?? []).join('\n');
}
