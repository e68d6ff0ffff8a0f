import { isWithin } from '../../src/office-host/behaviour/behaviour';

describe('versions of requirement sets', () => {
  it.each([
    ['1.9', '1.14', true],
    ['1.14', '1.14', true],
    ['1.15', '1.14', false],
    ['1.2', '1.10', true],
    ['2.0', '1.20', false],
    ['1.1', undefined, false],
  ])('%s is within %s: %p', (version, claimed, expected) => {
    expect(isWithin(version, claimed)).toBe(expected);
  });
});
