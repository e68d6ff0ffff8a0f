import { understood } from '../../src/office-host/workbook/typed-input';

const calendar = { dateSystem: 1900, thisYear: 2026 } as const;

describe('what Excel makes of a typed text', () => {
  it.each([
    ['Blog', { input: 'Blog' }],
    ['', { input: null }],
    ['007', { input: 7 }],
    ['1,200', { input: 1200, numberFormat: '#,##0' }],
    ['1,200.5', { input: 1200.5, numberFormat: '#,##0.00' }],
    ['1,20', { input: '1,20' }],
    ['1e3', { input: 1000, numberFormat: '0.00E+00' }],
    ['-5', { input: -5 }],
    ['(5)', { input: -5 }],
    ['(-5)', { input: '(-5)' }],
    ['20%', { input: 0.2, numberFormat: '0%' }],
    ['12.5%', { input: 0.125, numberFormat: '0.00%' }],
    ['$120', { input: 120, numberFormat: '$#,##0_);[Red]($#,##0)' }],
    ['-$1,200.50', { input: -1200.5, numberFormat: '$#,##0.00_);[Red]($#,##0.00)' }],
    ['($120)', { input: -120, numberFormat: '$#,##0_);[Red]($#,##0)' }],
    ['$$5', { input: '$$5' }],
    ['1 1/2', { input: 1.5, numberFormat: '# ?/?' }],
    ['12:30', { input: 45_000 / 86_400, numberFormat: 'h:mm' }],
    ['9:05:30', { input: 32_730 / 86_400, numberFormat: 'h:mm:ss' }],
    ['1:30 PM', { input: 48_600 / 86_400, numberFormat: 'h:mm AM/PM' }],
    ['36:00', { input: 1.5, numberFormat: '[h]:mm:ss' }],
    ['12:75', { input: '12:75' }],
    ['true', { input: true }],
    ['#n/a', { input: { error: '#N/A' } }],
    ['=A1', { input: { formula: '=A1' } }],
    ['-A1', { input: { formula: '=-A1' } }],
    ['=', { input: '=' }],
    ["'=A1", { input: '=A1' }],
    ['2026-03-01', { input: 46_082, numberFormat: 'm/d/yyyy' }],
    ['3/1/2026', { input: 46_082, numberFormat: 'm/d/yyyy' }],
    ['3/1/26', { input: 46_082, numberFormat: 'm/d/yyyy' }],
    ['1/1/2017 13:00', { input: 42_736 + 13 / 24, numberFormat: 'm/d/yyyy h:mm' }],
    ['1-2', { input: 46_024, numberFormat: 'd-mmm' }],
    ['1/2017', { input: 42_736, numberFormat: 'mmm-yy' }],
    ['Jan 5, 2020', { input: 43_835, numberFormat: 'd-mmm-yy' }],
    ['5-Jan-20', { input: 43_835, numberFormat: 'd-mmm-yy' }],
    ['5 January', { input: 46_027, numberFormat: 'd-mmm' }],
    ['Jan-20', { input: 46_042, numberFormat: 'd-mmm' }],
    ['January 2020', { input: 43_831, numberFormat: 'mmm-yy' }],
    ['Jan 5, 2020 1:00 PM', { input: 43_835 + 13 / 24, numberFormat: 'm/d/yyyy h:mm' }],
    ['Feb 30, 2020', { input: 'Feb 30, 2020' }],
    ['Junk 5', { input: 'Junk 5' }],
    ['1900-02-28', { input: 59, numberFormat: 'm/d/yyyy' }],
    ['1900-03-01', { input: 61, numberFormat: 'm/d/yyyy' }],
    ['13-40', { input: '13-40' }],
    ['1.2.3', { input: '1.2.3' }],
  ])('%p is %j', (text, meant) => {
    expect(understood(text, 'General', calendar)).toEqual(meant);
  });

  it('stays text in a cell that is formatted as text', () => {
    expect(understood('007', '@', calendar)).toEqual({ input: '007' });
  });

  it('counts days from 1904 in a workbook that does', () => {
    expect(understood('1/2/1904', 'General', { dateSystem: 1904, thisYear: 2026 })).toEqual({
      input: 1,
      numberFormat: 'm/d/yyyy',
    });
  });
});
