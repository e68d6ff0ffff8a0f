/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { excelInJsdom, loadOffice } from './excel-in-jsdom';

const host = excelInJsdom();

it('reads and writes', async () => {
  const r = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('sheet1').getRange('A1:B2');
    range.values = [[1, 'x'], [true, '=1+1']];
    range.load('values,address,formulas');
    await context.sync();
    await context.sync();
    return [range.values, range.address, range.formulas];
  });
  console.log(JSON.stringify(r), host.traffic);
});
it('reloads', async () => {
  const before = Excel;
  await loadOffice(host);
  console.log(before === Excel);
  const r = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('sheet1').getRange('A1:B2');
    range.load('values');
    await context.sync();
    return [range.values, range.address];
  });
  console.log(JSON.stringify(r));
});
