import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';

beforeAll(() => {
  speak(german);
});
afterAll(() => {
  speak(english);
});

const { reports, excel, scenarioSheet } = german;

describe('what reports say in German', () => {
  it.each<[string, () => string]>([
    ['1,0 Punkt verloren', () => reports.findings.lost(1)],
    ['12,3 Punkte verloren', () => reports.findings.lost(12.25)],
    ['1 Warnung', () => reports.findingsCounted('warning', 1)],
    ['2 Hinweise', () => reports.findingsCounted('advice', 2)],
    ['2 Fehler, 1 Hinweis in 3 Plänen.', () => reports.closing.found(['2 Fehler', '1 Hinweis'], 3)],
    ['Keine Befunde.', () => reports.closing.found([], null)],
    ['1 Datei konnte nicht gelesen werden.', () => reports.closing.unread(1)],
    ['1.500 Dateien konnten nicht gelesen werden.', () => reports.closing.unread(1500)],
    [
      'mit 1 Ziel und 4 Strategien aus Spalten oder Zwischenzeilen',
      () =>
        reports.tables.levels([
          { role: 'goals', rows: 1 },
          { role: 'strategies', rows: 4 },
        ]),
    ],
    [
      'Nicht gezeichnet: 1 weitere Strategie und 2 weitere Spalten.',
      () => reports.review.coverage.more(1, 2),
    ],
    ['1 Befund seitdem ausgeblendet.', () => reports.diff.muted.since(1)],
    [
      'Seit dem letzten Lauf: 1 besser, 2 entfallen.',
      () =>
        reports.portfolio.since([
          [1, 'better'],
          [2, 'gone'],
        ]),
    ],
    [
      'Das Blatt „Plan“ hat 1.200.000 Zeilen. Plumbline hat keine davon gelesen.',
      () => excel.rowsLeftOut('Plan', 1_200_000, 0),
    ],
    [
      'Erreicht das Ziel, bringt aber weniger Gewinn als beim heutigen Preis.',
      () => scenarioSheet.verdict.meets + scenarioSheet.verdict.less(true, 'today'),
    ],
    [
      'Verfehlt das Ziel und bringt weniger Gewinn als beim geplanten Preis.',
      () => scenarioSheet.verdict.fallsShort + scenarioSheet.verdict.less(false, 'planned'),
    ],
  ])('%s', (expected, say) => {
    expect(say()).toBe(expected);
  });
});
