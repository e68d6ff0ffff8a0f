import { mountPane } from '../taskpane/mount-pane';
import { outsideExcel } from '../taskpane/outside-excel';
import { startRuntime } from './runtime';
import { speakLanguage } from './speak-with-user';

/** The page is runtime and pane at once: what the pane shows first needs nothing of Excel, and Excel is asked meanwhile. */
async function open(element: HTMLElement): Promise<void> {
  const host = await startRuntime();
  mountPane(element, host ?? outsideExcel(speakLanguage));
}

const element = document.getElementById('pane');
if (element !== null)
  open(element).catch(() => {
    document.getElementById('unspoken')?.removeAttribute('hidden');
  });
