import { listenToChanges } from '../excel/listen-to-changes';
import { createHostEvents } from '../taskpane/host-events';
import type { PaneHost } from '../taskpane/pane-host';
import { choicesInBrowser, keptLanguage } from '../taskpane/store/kept-choices';
import { createExcelPaneHost } from './excel-pane-host';
import { startFunctions } from './functions/start-functions';
import { listenToScheme } from './office-scheme';
import { associateCommands } from './ribbon-commands';
import { fetchLikelyLanguage, speakWithUser } from './speak-with-user';

/**
 * Starts the shared runtime: functions, commands, events. To be called while the page's script runs. Resolves with what the pane
 * asks of Excel; with null where the page was opened outside of Excel.
 */
export async function startRuntime(): Promise<PaneHost | null> {
  fetchLikelyLanguage(keptLanguage(choicesInBrowser));
  if (typeof Office === 'undefined') {
    await speakWithUser(keptLanguage(choicesInBrowser));
    return null;
  }
  const ready = Office.onReady();
  const spoken = ready.then(() => speakWithUser(keptLanguage(choicesInBrowser)));
  // A pane without its functions is still of use: their cells say what failed.
  void startFunctions(spoken).catch(() => undefined);
  const [{ host }] = await Promise.all([ready, spoken]);
  // Office.js resolves with no host in a page that stands beside no workbook, whatever its types say.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) return null;
  const events = createHostEvents();
  const paneHost = createExcelPaneHost(events);
  associateCommands(events, paneHost.openExample);
  // Without events the pane works too; it then does not say that the workbook has changed.
  void listenToChanges(() => {
    events.tell({ type: 'workbook changed' });
  }).catch(() => undefined);
  listenToScheme((scheme) => {
    events.tell({ type: 'scheme changed', scheme });
  });
  return paneHost;
}
