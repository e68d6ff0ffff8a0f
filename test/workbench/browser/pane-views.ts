import type { FrameLocator, Page } from 'playwright-core';
import { axeObjections } from '../../support/axe-in-browser';

/** Shows a view of the pane by its tab, or out of the menu of those that have no room. */
export async function chooseView(pane: FrameLocator, name: RegExp): Promise<void> {
  await pane.getByRole('tablist').waitFor();
  const tab = pane.getByRole('tab', { name });
  if ((await tab.count()) > 0) {
    await tab.click();
    return;
  }
  await pane.getByRole('button', { name: /^More/u }).click();
  await pane.getByRole('menuitem', { name }).click();
}

/** What axe objects to in the pane of a workbench as it is now. */
export function objectionsToPane(page: Page): Promise<readonly string[]> {
  const frame = page.frame({ url: /taskpane\.html/u });
  if (frame === null) throw new Error('There is no pane.');
  return axeObjections(frame);
}

/** Shows a view of the pane, and lists what axe objects to there. */
export async function objectionsToView(
  { page, pane }: { readonly page: Page; readonly pane: FrameLocator },
  name: RegExp,
): Promise<readonly string[]> {
  await chooseView(pane, name);
  await pane.getByRole('tabpanel', { name }).waitFor();
  return objectionsToPane(page);
}
