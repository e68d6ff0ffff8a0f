/** @jest-environment jsdom */
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { language, speak } from '../../src/languages/language';
import { languages } from '../../src/languages/languages';
import { numberLocale } from '../../src/languages/spoken-words';
import { speakLanguage, speakWithUser } from '../../src/runtime/speak-with-user';

const office = globalThis as { Office?: unknown };

/** Excel with menus in one language and numbers as in another. */
function excelIn(displayLanguage: string, contentLanguage: string): void {
  office.Office = { context: { displayLanguage, contentLanguage } };
}

beforeEach(() => speak(english));
afterEach(() => {
  delete office.Office;
  jest.restoreAllMocks();
});

it.each([
  ['de-AT', null, german],
  ['en-GB', null, english],
  ['fr-FR', null, english],
  ['de-DE', 'en', english],
  ['en-US', 'de', german],
] as const)('in an Excel in %s with the choice %s the right one is spoken', async (menus, choice, spoken) => {
  excelIn(menus, 'de-CH');
  await speakWithUser(choice);
  expect([language, numberLocale]).toEqual([spoken, 'de-CH']);
});

it('a page that stands beside no Excel speaks as the browser does', async () => {
  jest.spyOn(navigator, 'language', 'get').mockReturnValue('de-DE');
  await speakWithUser(null);
  expect(language).toBe(german);
});

it('of two that are wanted one soon after the other the last is spoken, whichever comes last', async () => {
  let comes: (loaded: typeof german) => void = () => undefined;
  jest.spyOn(languages.de, 'load').mockReturnValue(new Promise((resolve) => (comes = resolve)));
  const first = speakWithUser('de');
  await speakWithUser('en');
  comes(german);
  await first;
  expect(language).toBe(english);
});

it('one that cannot be loaded leaves the other, and a problem is told', async () => {
  jest.spyOn(languages.de, 'load').mockRejectedValue(new Error('offline'));
  expect(await speakLanguage('de')).toMatchObject({
    status: 'failed',
    problem: { id: 'language-not-loaded' },
  });
  expect(language).toBe(english);
  expect(await speakLanguage('en')).toEqual({ status: 'done' });
});
