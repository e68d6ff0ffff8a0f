/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { Pane } from '../../src/taskpane/pane';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { renderWithoutStyles } from '../support/render-without-styles';
import { exampleCheck } from './support/pane-checks';
import { withMediaQueries } from './support/render-pane';
import { scriptedHost } from './support/scripted-host';

it('the overview says under the tables what of the workbook was not read', async () => {
  withMediaQueries();
  const sentence = 'Sheet "Data" has 300,000 rows; Plumbline read the first 199,000.';
  const host = scriptedHost({
    check: () => ({ status: 'checked', check: { ...exampleCheck(), leftOut: [sentence] } }),
  });
  const store = createPaneStore(host);
  renderWithoutStyles(<Pane host={host} store={store} />);
  await act(async () => store.commands.check());
  const said = await screen.findByText(sentence);
  expect(said.closest('section')?.querySelector('h3')?.textContent).toBe('Tables read');
});
