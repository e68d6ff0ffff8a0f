import { createRoot } from 'react-dom/client';
import { english } from '../../languages/english';
import { speak } from '../../languages/language';
import { connectFrame, createFormulaEngine, createMemoryWorkbook } from '../../office-host';
import { fileFromWorkbook } from '../files/file-from-workbook';
import { workbookFromFile } from '../files/workbook-from-file';
import { openGrid } from '../grid/open-grid';
import { download } from './download';
import { loadAddIn } from './load-add-in';
import { Page } from './page';
import { createWorkbench, type Workbench } from './workbench';
import type { Example } from './workbench-parts';

// Formulas that fail say so; the add-in in the frame speaks for itself.
speak(english);

declare global {
  /** For the console, and for tests in a browser. */
  var workbench: Workbench;
}

const example = (name: string, label: string, url: URL): Example => ({
  name,
  label,
  load: async () => new Uint8Array(await (await fetch(url)).arrayBuffer()),
});

const examples = [
  example(
    'Handbag launch.xlsx',
    'Worked example, as first written',
    new URL('../../../assets/handbag-launch-as-first-written.xlsx', import.meta.url),
  ),
  example(
    'Handbag launch, fixed.xlsx',
    'Worked example, fixed',
    new URL('../../../assets/handbag-launch-fixed.xlsx', import.meta.url),
  ),
];

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

globalThis.workbench = createWorkbench(
  {
    examples,
    loadAddIn,
    openGrid,
    connectFrame,
    workbookFromFile: (bytes, name) =>
      workbookFromFile(bytes, name, (options) =>
        createMemoryWorkbook({ ...options, engine: createFormulaEngine(options.dateSystem ?? 1900) }),
      ),
    fileFromWorkbook,
    download,
  },
  prefersDark.matches ? 'dark' : 'light',
);
prefersDark.addEventListener('change', ({ matches }) => {
  globalThis.workbench.choose(matches ? 'dark' : 'light');
});

const element = document.getElementById('workbench');
if (element !== null)
  createRoot(element).render(<Page workbench={globalThis.workbench} examples={examples} />);
