import { partNamed, planComponents } from '../../src/alignment/plan-components';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { forEvery } from '../support/for-every';

afterAll(() => {
  speak(english);
});

describe('the parts of a plan', () => {
  forEvery([english, german].map((language) => [language.tag, language] as const))(
    'are known again by the names that the sentences give them',
    (_, language) => {
      const { parts } = language.rules['component-missing'];
      for (const { name } of planComponents) expect(partNamed(parts[name])).toBe(name);
    },
  );
});

describe('what the rules of coverage say in German', () => {
  it.each([
    [0, 'Für die Zielgruppe „Pendler“ ist keine Maßnahme geplant.'],
    [1, 'Eine Strategie nennt die Zielgruppe „Pendler“, aber für diese ist keine Maßnahme geplant.'],
    [3, '3 Strategien nennen die Zielgruppe „Pendler“, aber für diese ist keine Maßnahme geplant.'],
  ])('agrees with the number of strategies, %d', (namedBy, says) => {
    speak(german);
    expect(german.rules['segment-unserved'].finding({ segment: '„Pendler“', namedBy })).toContain(says);
  });

  it('names a part as it is to be entered', () => {
    speak(german);
    const { finding, parts, carriers } = german.rules['component-missing'];
    const part = parts.positioning;
    expect(finding({ plan: 'marketing', part, row: null, insteadOf: carriers.pricePosition })).toBe(
      'Im Marketingplan fehlt der Teil „Positionierung“. Ergänzen Sie ihn bei den Bestandteilen, und geben Sie seinen Inhalt an; stattdessen genügt die Preisposition einer Strategie.',
    );
  });
});
