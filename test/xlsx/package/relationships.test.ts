import { resolveTarget } from '../../../src/xlsx/package/relationships';

it.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/sheet1.xml', '..\\tables\\table1.xml', 'xl/tables/table1.xml'],
  ['xl/workbook.xml', '../../../etc/passwd', 'etc/passwd'],
])('seen from %j, the target %j is the part %j', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});
