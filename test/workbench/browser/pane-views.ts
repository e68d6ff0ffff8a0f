import type { FrameLocator } from 'playwright-core';

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
