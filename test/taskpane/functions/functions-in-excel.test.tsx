/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { sheetNamed } from '../../excel/plan-in-excel';
import { pricingWorkbook } from '../../excel/selection/functions-in-excel';
import { paneInExcel } from '../support/pane-in-excel';

const host = paneInExcel(pricingWorkbook);

const patiently = { timeout: 10_000 };

it('explains the selected cell, goes along with the selection, and inserts a formula with selected cells', async () => {
  host.user.type('Plan', 'F1', [['=PLUMB.REQUIRED_VOLUME(B1,B3,B2)']]);
  host.user.select('Plan', 'F3');
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Functions' }));
  await screen.findByText('F3', undefined, patiently);

  // Selections are heard once the add-in listens to them.
  await waitFor(() => expect(host.subscriptionCount()).toBeGreaterThanOrEqual(4), patiently);
  act(() => host.user.select('Plan', 'F1'));
  await screen.findByText(/^No volume is enough: each unit sells for 150/u, undefined, patiently);

  act(() => host.user.select('Plan', 'F3'));
  await user.type(screen.getByLabelText('Search the functions'), 'price for margin');
  await user.click(screen.getByRole('button', { name: /^PRICE_FOR_MARGIN/u }));
  await screen.findByRole('button', { name: 'Insert into F3' }, patiently);
  act(() => host.user.select('Plan', 'B3'));
  await user.click(screen.getByRole('button', { name: 'Use selection for cost' }));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('cost').value).toBe('B3'), patiently);
  await user.type(screen.getByLabelText('margin_ratio'), '40%');
  await user.click(screen.getByRole('button', { name: 'Insert into F3' }));
  await screen.findByText(/^Inserted into F3/u, undefined, patiently);

  const plan = sheetNamed(host.workbook, 'Plan');
  expect(host.workbook.cellAt(plan, 2, 5).formula).toBe('=PLUMB.PRICE_FOR_MARGIN(B3,40%)');
  expect(host.workbook.valueAt(plan, 2, 5)).toBe(250);
  // The cell is selected, and so explained.
  await screen.findByText(
    '=PLUMB.PRICE_FOR_MARGIN(B3,40%)',
    { selector: 'section section code, section code' },
    patiently,
  );
}, 60_000);
