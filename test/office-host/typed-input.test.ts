import { understood } from '../../src/office-host/workbook/typed-input';

describe('what Excel makes of a typed text', () => {
  it.each([
    ['Blog', { input: 'Blog' }],
    ['', { input: null }],
    ['007', { input: 7 }],
    ['1,200.5', { input: 1200.5 }],
    ['1e3', { input: 1000 }],
    ['-5', { input: -5 }],
    ['20%', { input: 0.2, numberFormat: '0%' }],
    ['true', { input: true }],
    ['#n/a', { input: { error: '#N/A' } }],
    ['=A1', { input: { formula: '=A1' } }],
    ['-A1', { input: { formula: '=-A1' } }],
    ['=', { input: '=' }],
    ["'=A1", { input: '=A1' }],
    ['2026-03-01', { input: 46_082, numberFormat: 'm/d/yyyy' }],
    ['3/1/2026', { input: 46_082, numberFormat: 'm/d/yyyy' }],
    ['1-2', { input: 46_024, numberFormat: 'm/d/yyyy' }],
    ['1900-02-28', { input: 59, numberFormat: 'm/d/yyyy' }],
    ['1900-03-01', { input: 61, numberFormat: 'm/d/yyyy' }],
    ['13-40', { input: '13-40' }],
    ['1.2.3', { input: '1.2.3' }],
  ])('%p is %j', (text, meant) => {
    expect(understood(text, 'General', 2026)).toEqual(meant);
  });

  it('stays text in a cell that is formatted as text', () => {
    expect(understood('007', '@', 2026)).toEqual({ input: '007' });
  });
});
