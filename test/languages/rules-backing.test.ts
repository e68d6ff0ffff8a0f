import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';

beforeAll(() => {
  speak(german);
});
afterAll(() => {
  speak(english);
});

const { rules } = german;

describe('what the rules of backing say in German', () => {
  it.each([
    [['S1'], 'S1, aber diese Strategie hat kein gültiges Ziel.'],
    [['S1', 'S2', 'S3'], 'S1, S2 und S3, aber diese Strategien haben kein gültiges Ziel.'],
  ])('agrees with the number of the strategies %j', (strategies, says) => {
    expect(rules['broken-chain'].finding({ tactic: 'T1', strategies })).toContain(
      `T1 stützt sich auf ${says}`,
    );
  });

  it('asks of a column with the cases that it takes', () => {
    const counts = { resolved: 3, filled: 4 };
    const { couldBe } = rules['column-missing'];
    expect(
      couldBe({
        from: 'tactics',
        to: 'strategies',
        column: 'Strategie',
        heading: '„Warum“',
        areIds: true,
        ...counts,
      }),
    ).toBe(
      'Nennt „Warum“ zu jeder Maßnahme die Strategie? 3 von 4 Werten sind IDs von Strategien. Falls ja, geben Sie der Spalte die Überschrift Strategie.',
    );
    expect(
      couldBe({
        from: 'strategies',
        to: 'goals',
        column: 'Ziel',
        heading: '„Wozu“',
        areIds: false,
        ...counts,
      }),
    ).toBe(
      'Nennt „Wozu“ zu jeder Strategie das Ziel? 3 von 4 Werten sind Namen von Zielen. Falls ja, geben Sie der Spalte die Überschrift Ziel.',
    );
  });

  it('writes shares as Germans do', () => {
    expect(rules.overallocated.finding({ tactic: 'T1', sum: 1.125 })).toBe(
      'T1 hat Anteile von zusammen 112,5\u00A0%, also mehr als 100\u00A0%. Senken Sie die Anteile auf insgesamt 100\u00A0%; bis dahin werden sie heruntergerechnet.',
    );
  });
});
