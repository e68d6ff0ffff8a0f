import { workbenchesForTests } from './workbench-session';

const workbenches = workbenchesForTests();

describe('the pane in the workbench', () => {
  it('is dark where the system is', async () => {
    const { pane, check, chooseSheet, picture } = await workbenches.open({ colorScheme: 'dark' });
    await check('ribbon');
    await chooseSheet('Tactics');
    await picture('workbench-dark');
    const background = await pane.locator('body').evaluate((body) => {
      const shown = [...body.querySelectorAll('*')].map(
        (element) => getComputedStyle(element).backgroundColor,
      );
      return shown.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? '';
    });
    const brightness = [...background.matchAll(/\d+/gu)]
      .slice(0, 3)
      .reduce((sum, [part]) => sum + Number(part), 0);
    expect(brightness).toBeLessThan(200);
  });

  it('can be made 320 pixels wide, with nothing cut off at the side', async () => {
    const { page, pane, check, picture } = await workbenches.open();
    await page.getByRole('separator').focus();
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
    await check('ribbon');
    const { width, scroll } = await pane
      .locator('html')
      .evaluate(({ clientWidth, scrollWidth }) => ({ width: clientWidth, scroll: scrollWidth }));
    expect(width).toBeLessThanOrEqual(325);
    expect(scroll).toBeLessThanOrEqual(width);
    await picture('workbench-pane-320');
  });
});
