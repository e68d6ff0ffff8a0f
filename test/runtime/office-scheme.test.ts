/** @jest-environment jsdom */
import { listenToScheme, officeScheme } from '../../src/runtime/office-scheme';

/** What the application says of its theme; null for an application that says nothing. */
function say(officeTheme: object | null): void {
  Object.assign(globalThis, { Office: { context: officeTheme === null ? {} : { officeTheme } } });
}

it.each([
  ['Colorful', { bodyBackgroundColor: '#E6E6E6', isDarkTheme: false }, 'light'],
  ['White', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
  ['Dark Gray', { bodyBackgroundColor: '#666666' }, 'dark'],
  ['Black', { bodyBackgroundColor: '#262626', isDarkTheme: true }, 'dark'],
  // As the library on Windows gives it.
  [
    'White with every property as a colour',
    { bodyBackgroundColor: '#ffffff', isDarkTheme: '#000000' },
    'light',
  ],
  [
    'Black with every property as a colour',
    { bodyBackgroundColor: '#262626', isDarkTheme: '#000001' },
    'dark',
  ],
  ['dark without colours', { isDarkTheme: true }, 'dark'],
  ['light without colours', { isDarkTheme: false }, 'light'],
  ['a theme that says nothing', {}, null],
  ['no theme, as on the web', null, null],
])('is read of the theme: %s', (_, theme, scheme) => {
  say(theme);
  expect(officeScheme()).toBe(scheme);
});

it('is told when it changes, and only then', () => {
  jest.useFakeTimers();
  const told: unknown[] = [];
  say({ isDarkTheme: false });
  listenToScheme((scheme) => told.push(scheme));
  jest.advanceTimersByTime(5000);
  expect(told).toEqual([]);
  say({ isDarkTheme: true });
  jest.advanceTimersByTime(5000);
  expect(told).toEqual(['dark']);
  say(null);
  jest.advanceTimersByTime(5000);
  expect(told).toEqual(['dark', null]);
  jest.useRealTimers();
});
