import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { readPeriodText } from '../../src/plan/calendar/period-text';
import { explainTables } from '../../src/plan/explain-tables';
import { noMapping } from '../../src/plan/mapping';
import { readWorkbookPlan } from '../../src/plan/read-workbook';
import { problemSentence, type ReadingProblem } from '../../src/plan/reading/problems';
import { sheetOf } from '../plan/recognition/sheet-of';
import { readingSettings } from '../support/plan-of';

beforeEach(() => {
  speak(german);
});
afterAll(() => {
  speak(english);
});

describe('in German', () => {
  it.each<[ReadingProblem, string, string]>([
    [
      { problem: 'not-a-number', seen: '15k' },
      'units',
      'Absatzmenge enthält „15k“; das ist keine Zahl. Geben Sie eine Zahl wie 1500 ein.',
    ],
    [
      { problem: 'share-above-one', seen: 1.5 },
      'discount',
      'Rabatt ist 1,5; das sind mehr als 100 %. Geben Sie einen Prozentsatz wie 20 % oder einen Bruchteil wie 0,2 ein.',
    ],
    [
      { problem: 'boolean-for-date', seen: true },
      'start',
      'Beginn enthält WAHR, also ein Ja oder Nein, wo ein Datum stehen soll. Geben Sie ein Datum wie 2026-03-04 ein.',
    ],
    [
      { problem: 'unknown-choice', seen: 'später' },
      'phase',
      'Einführungsphase enthält „später“; das ist keines der vorgesehenen Wörter. Geben Sie eines davon ein: Vorbereitung, Einführung, nach dem Start.',
    ],
  ])('a cell with %j is said to be unreadable', (problem, key, sentence) => {
    expect(problemSentence(problem, 'tactics', key)).toBe(sentence);
  });

  it('every period that is given as an example can be read', () => {
    const { fields, template } = german;
    const periods = [
      ...Object.values(template.examples).flatMap(({ period }) => period ?? []),
      ...['Q3 2026', 'März–Mai 2026', 'H1', 'KW 34', '2026', 'KW 34 2026'],
    ];
    expect(periods.filter((period) => readPeriodText(String(period)) === null)).toEqual([]);
    expect(fields.tactics.period.description).toContain('Q3 2026, März–Mai 2026, H1, KW 34 oder 2026');
    expect(german.reading.cell['unreadable-period'](cellOf('period'))).toContain(
      'Q3 2026, März–Mai 2026, KW 34 2026 oder 2026',
    );
  });

  it('tables and columns are explained in whole sentences', () => {
    const plan = readWorkbookPlan(
      {
        sheets: [
          sheetOf(
            `
              ID | Strategie       | Fortschritt
              S1 | Preis halten    | gut
              S2 | Kunden gewinnen | gut
            `,
            { name: 'Strategien' },
          ),
          sheetOf(
            `
              Maßnahme   | Strategie | Verantwortlich | Wetter | Rabatt | Status
              Messe      | S1        | Ana            | schön  | 10%    | läuft gut
              Newsletter | S2        | Ben            | trüb   | 5%     | hakt
              Flyer      | S9        | Ana            | trüb   | 5%     | erledigt
            `,
            { name: 'Maßnahmen' },
          ),
        ],
        dateSystem: 1900,
        leftOut: [],
      },
      { ...readingSettings, mapping: noMapping },
    );
    const [, tactics] = explainTables(plan);
    expect(tactics?.why).toBe(
      'Als Maßnahmen gelesen: „Maßnahme“ nennt die Maßnahme jeder Zeile; der Titel steht für Maßnahmen; „Strategie“, „Verantwortlich“ und „Rabatt“ sind Spalten für Maßnahmen; 2 von 3 Werten unter „Strategie“ sind Strategien.',
    );
    expect(tactics?.columns.map(({ field, fieldInWords, why }) => [field, fieldInWords, why])).toEqual([
      ['Tactic', 'Maßnahme', 'Als Maßnahme gelesen: Die Überschrift sagt es, und die Werte passen.'],
      ['Strategy', 'Strategie', 'Als Strategie gelesen: Die Überschrift sagt es, und die Werte passen.'],
      [
        'Owner',
        'Verantwortlich',
        'Als Verantwortlich gelesen: Die Überschrift sagt es, und die Werte passen.',
      ],
      [null, null, 'Nicht verwendet: Bei Maßnahmen gibt es kein Feld dieses Namens.'],
      ['Discount', 'Rabatt', 'Als Rabatt gelesen: Die Überschrift sagt es, und die Werte passen.'],
      [
        null,
        null,
        'Nicht als Status verwendet: Nur einer der 3 Werte kann so gelesen werden. Zeilen, die dort pausiert, verworfen oder Ähnliches heißen, bleiben trotzdem außen vor.',
      ],
    ]);
  });
});

const cellOf = (kind: 'period') => ({
  heading: '',
  kind,
  seen: '',
  looksLike: null,
  minimum: '',
  days: [],
  choices: [],
});
