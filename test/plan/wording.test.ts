import { quote } from '../../src/languages/words';

describe('a name in quotes', () => {
  it.each([
    ['Newsletter', '"Newsletter"'],
    ['"$50 for each friend"', '"$50 for each friend"'],
    ['"Own your stack" landing page', '""Own your stack" landing page"'],
    ['"Yes" and "no"', '""Yes" and "no""'],
    ['""', '""""'],
    ['Two\n lines', '"Two lines"'],
    [`"${'a'.repeat(70)}"`, `""${'a'.repeat(58)}…"`],
  ])('%j is said as %s', (name, said) => {
    expect(quote(name)).toBe(said);
  });
});
