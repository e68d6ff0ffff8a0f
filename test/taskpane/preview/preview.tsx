import './preview.html';
import '../../support/speak-english';
import { createRoot, type Root } from 'react-dom/client';
import { english } from '../../../src/languages/english';
import { speak } from '../../../src/languages/language';
import { Pane } from '../../../src/taskpane/pane';
import { speakGermanToldTwice } from '../support/german-told-twice';
import { openPane, type PaneStateName, paneStateNames } from '../support/pane-states';

/* The pane in each of its states: for people one at a time, as the page's address names it; for tests one after the other. */

export interface Preview {
  readonly names: readonly PaneStateName[];
  /** Shows another state in the place of the one before. */
  readonly show: (name: PaneStateName, isGerman?: boolean) => Promise<void>;
}

declare global {
  var preview: Preview;
}

let root: Root | null = null;

async function show(name: PaneStateName, isGerman = false): Promise<void> {
  root?.unmount();
  // The state before may have chosen another language.
  if (isGerman) speakGermanToldTwice();
  else speak(english);
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  window.scrollTo(0, 0);
  const shown = createRoot(place);
  root = shown;
  await openPane(name, (host, store) => shown.render(<Pane host={host} store={store} />));
}

globalThis.preview = { names: paneStateNames, show };

const wanted = decodeURIComponent(window.location.hash.slice(1));
const name = paneStateNames.find((each) => each === wanted);
if (name === undefined) {
  document.body.innerHTML = paneStateNames
    .map(
      (each) =>
        `<p><a href="#${encodeURIComponent(each)}" onclick="setTimeout(()=>location.reload())">${each}</a></p>`,
    )
    .join('');
} else {
  await show(name);
  document.body.dataset['shown'] = name;
}
