import './preview.html';
import { createRoot } from 'react-dom/client';
import { Pane } from '../../../src/taskpane/pane';
import { openPane, paneStateNames } from '../support/pane-states';

/** Shows the state that the page's address names, or a list of all. */
const element = document.getElementById('pane');
const wanted = decodeURIComponent(window.location.hash.slice(1));
const name = paneStateNames.find((each) => each === wanted);
if (element !== null && name !== undefined) {
  const root = createRoot(element);
  await openPane(name, (host, store) => root.render(<Pane host={host} store={store} />));
  document.body.dataset['shown'] = name;
} else {
  document.body.innerHTML = paneStateNames
    .map(
      (each) =>
        `<p><a href="#${encodeURIComponent(each)}" onclick="setTimeout(()=>location.reload())">${each}</a></p>`,
    )
    .join('');
}
