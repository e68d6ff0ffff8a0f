import { printable, printableJson, printableLines, printableValue } from '../../src/cli/printable';

describe('a text of a workbook, for a terminal,', () => {
  it.each([
    ['is left as it is', 'Größe 10% – “ok” 東京 👩‍👧 ✔️ می‌خواهم', 'Größe 10% – “ok” 東京 👩‍👧 ✔️ می‌خواهم'],
    ['stands on one line', 'two\r\nlines\tand\u0085a\u2028tab', 'two lines and a tab'],
    ['has no escape sequences', 'red \u001b[31m alert \u0007', 'red [31m alert '],
    ['has no C1 controls', 'a\u009b31mb', 'a31mb'],
    ['has no marks that reorder the line', 'a\u202egnp.exe\u2066b\u200f', 'agnp.exeb'],
    ['hides nothing', 'a\u200bb\u00adc\u2060d\u180ee\ufff9f\u3164g', 'abcdefg'],
    ['has no tags', 'a\u{e0001}\u{e0041}\u{e007f}b', 'ab'],
    ['has no half characters', 'a\ud83db\udc4d', 'ab'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe('a value, for a terminal,', () => {
  it.each([
    ['keeps its spaces', 'two  spaces\u00a0', 'two  spaces\u00a0'],
    ['stands on one line', 'a\r\nb\u0085c\td', 'a b c d'],
    ['steers nothing', '\u001b[2J\u200b', '[2J'],
  ])('%s', (_, text, expected) => {
    expect(printableValue(text)).toBe(expected);
  });
});

describe('lines that go out', () => {
  it.each<[string, string, boolean, string]>([
    ['keep tabs and line breaks', 'a\tb\n c\n', false, 'a\tb\n c\n'],
    ['keep colours where there are some', '\u001b[31ma\u001b[39m\n', true, '\u001b[31ma\u001b[39m\n'],
    ['have no other codes', '\u001b[2Ja\u001b]0;b\u0007', true, '[2Ja]0;b'],
    ['have no colours where there are none', '\u001b[31ma', false, '[31ma'],
    [
      'give no command at their beginning',
      '::error::a\n \u00a0::set-env\n',
      false,
      ': :error::a\n \u00a0: :set-env\n',
    ],
    [
      'give no command behind a colour',
      '  \u001b[2m ::error::a\u001b[22m\n',
      true,
      '  \u001b[2m : :error::a\u001b[22m\n',
    ],
    ['give no command further on', 'a ##[error]b ##vso[task]c', false, 'a # #[error]b # #vso[task]c'],
    ['keep what only looks similar', 'a::b #1 ## [c] PLUMB: d', false, 'a::b #1 ## [c] PLUMB: d'],
  ])('%s', (_, text, hasColours, expected) => {
    expect(printableLines(text, hasColours)).toBe(expected);
  });
});

describe('JSON that goes out', () => {
  it.each([
    ['is left as it is', '{"a":"Größe 東京 👩‍👧"}\n', '{"a":"Größe 東京 👩‍👧"}\n'],
    [
      'escapes what steers',
      '"\u007f\u009b\u0085\u2028\u202e\ufeff"',
      '"\\u007f\\u009b\\u0085\\u2028\\u202e\\ufeff"',
    ],
    ['escapes tags by their halves', '"\u{e0041}"', '"\\udb40\\udc41"'],
    ['gives no command', '"##[error] ##vso[task]"', '"\\u0023#[error] \\u0023#vso[task]"'],
  ])('%s', (_, json, expected) => {
    expect(printableJson(json)).toBe(expected);
    expect(JSON.parse(printableJson(json))).toEqual(JSON.parse(json));
  });
});
