import { printable } from '../../../src/cli/report/printable';

describe('a text of a workbook, for a terminal,', () => {
  it.each([
    ['is left as it is', 'Größe 10% – “ok” 東京 👩‍👧', 'Größe 10% – “ok” 東京 👩‍👧'],
    ['stands on one line', 'two\r\nlines\tand a tab', 'two lines and a tab'],
    ['has no escape sequences', 'red \u001b[31m alert \u0007', 'red [31m alert '],
    ['has no C1 controls', 'a\u009b31mb', 'a31mb'],
    ['has no marks that reorder the line', 'a\u202egnp.exe\u2066b\u200f', 'agnp.exeb'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
