/**
 * Number formats that a file names by number alone (ECMA-376 part 1, 18.8.30, as Excel in English shows them). 27 to 36
 * and 50 to 58 stand for dates and times whose text depends on an East Asian language.
 */
const dollars = '"$"#,##0';
const shared: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: `${dollars}_);(${dollars})`,
  6: `${dollars}_);[Red](${dollars})`,
  7: `${dollars}.00_);(${dollars}.00)`,
  8: `${dollars}.00_);[Red](${dollars}.00)`,
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
const eastAsianDates = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const eastAsianTimes = [32, 33, 34, 35, 55, 56];

/** The format of a number that the file gives no text for. */
export function builtInNumberFormat(id: number): string {
  if (eastAsianDates.includes(id)) return 'yyyy/m/d';
  if (eastAsianTimes.includes(id)) return 'h:mm:ss';
  return shared[id] ?? 'General';
}
