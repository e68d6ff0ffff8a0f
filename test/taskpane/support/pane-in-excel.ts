import { act } from '@testing-library/react';
import { type HostWorkbook, type OfficeHost, usualBehaviour } from '../../../src/office-host';
import { startRuntime } from '../../../src/runtime/runtime';
import { mountPane } from '../../../src/taskpane/mount-pane';
import { excelInJsdom, loadOffice } from '../../office-host/excel-in-jsdom';
import { withMediaQueries } from './render-pane';

/** Closes and opens the pane beside the workbook that is open. */
let reopen: () => Promise<void> = () => Promise.resolve();

export const reopenPane = (): Promise<void> => reopen();

/**
 * The pane beside a workbook, on the genuine library, opened anew for each test of a file. The file needs the lines of
 * `excelInJsdom`.
 */
export function paneInExcel(workbook: () => HostWorkbook): OfficeHost {
  const host = excelInJsdom();
  let unmount: () => void = () => undefined;

  const open = async (): Promise<void> => {
    await loadOffice(host);
    // A page that was loaded anew has none of the globals that came after the library.
    withMediaQueries();
    const pane = await startRuntime();
    if (pane === null) throw new Error('The runtime found no Excel.');
    const element = document.createElement('div');
    document.body.append(element);
    act(() => {
      const leave = mountPane(element, pane);
      unmount = () => {
        leave();
        element.remove();
      };
    });
  };
  const close = (): void =>
    act(() => {
      unmount();
    });

  reopen = () => {
    close();
    return open();
  };

  beforeEach(async () => {
    Object.assign(host.behaviour, usualBehaviour());
    host.open(workbook());
    await open();
  });

  afterEach(() => {
    close();
    window.localStorage.clear();
  });

  return host;
}
