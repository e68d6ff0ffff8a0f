import { numberOfText, toNumber } from '../../src/functions/coercion';

describe('numberOfText', () => {
  it.each([
    ['5', 5],
    ['  5 ', 5],
    ['-2.5', -2.5],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['20%', 0.2],
    ['-12.5%', -0.125],
    ['1e999', Number.POSITIVE_INFINITY],
  ])('reads %p as %p', (text, expected) => {
    expect(numberOfText(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    'abc',
    '.',
    '-',
    '%',
    'e5',
    '1,23',
    '12,34,567',
    ',5',
    '1.2.3',
    '1 000',
    '$5',
    '5 kg',
    '0x10',
    'Infinity',
    'NaN',
    '--5',
    '5%%',
  ])('does not read %p as a number', (text) => {
    expect(numberOfText(text)).toBeNull();
  });

  it('gives up on a long text without going through it again and again', () => {
    expect(numberOfText(`${'1,111'.repeat(20_000)}x`)).toBeNull();
  });
});

describe('toNumber', () => {
  it.each([
    [5, 5],
    ['5', 5],
    [true, 1],
    [false, 0],
    [0, 0],
  ])('makes %p the number %p', (cell, expected) => {
    expect(toNumber(cell, 'price')).toBe(expected);
  });

  it.each([
    [null, '#VALUE!', 'price is blank. Enter a number (0 if you mean 0).'],
    ['', '#VALUE!', 'price is blank. Enter a number (0 if you mean 0).'],
    ['abc', '#VALUE!', 'price is "abc". Enter a number (0 if you mean 0).'],
    [{ error: '#N/A' }, '#N/A', 'price holds #N/A: no value is available. Fix the cell it comes from.'],
    [
      { error: '#Unheard!' },
      '#VALUE!',
      'price holds #VALUE!: a value has the wrong type. Fix the cell it comes from.',
    ],
    [Number.NaN, '#NUM!', 'price is too large a number to calculate with. Enter a smaller one.'],
    [{ error: '#NUM!', message: 'Its own sentence.' }, '#NUM!', 'Its own sentence.'],
  ])('says of %p: %s %s', (cell, error, message) => {
    expect(toNumber(cell, 'price')).toEqual({ error, message });
  });
});
