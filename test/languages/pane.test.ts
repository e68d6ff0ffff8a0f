import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';

beforeAll(() => speak(german));
afterAll(() => speak(english));

it.each<readonly [() => string, string]>([
  [() => german.pane.findings.count(1), '1 Befund'],
  [() => german.pane.findings.count(1234), '1.234 Befunde'],
  [() => german.pane.fixFirst.all(1), 'Befund ansehen'],
  [() => german.pane.fixes.at('Strategie', ['C2', 'C3'], 2), 'Strategie in C2 und C3'],
  [() => german.pane.fixes.at('Strategie', ['C2'], 2), 'Strategie in C2 und 1 weiterer Zelle'],
  [() => german.pane.fixes.at('Strategie', ['C2'], 4), 'Strategie in C2 und 3 weiteren Zellen'],
  [
    () => german.pane.marks.beyond(5000, 1),
    'Die ersten 5.000 Zeilen sind markiert; 1 weitere Zeile mit Befunden steht nur hier.',
  ],
  [
    () => german.pane.formulas.askFreeze(1),
    '1 Formel mit PLUMB-Funktionen durch ihren aktuellen Wert ersetzen?',
  ],
  [() => german.pane.formulas.frozen(2, 3), '2 Formeln durch 3 Werte ersetzt'],
  [
    () => german.pane.noPlan.offersLead(['A', 'B'], 2),
    'Durchsucht: A und B. Keine Tabelle gehört sicher zu einem Plan, aber diese 2 könnten dazugehören.',
  ],
  [
    () => german.pane.since.findings({ new: 2, gone: 0, muted: 1, unmuted: 0, still: 7 }),
    'Befunde: 2 neu, 1 ausgeblendet, 7 unverändert',
  ],
  [
    () =>
      german.pane.selfTest.outcome(true, [
        ['failed', 1],
        ['passed', 0],
      ]),
    'Selbsttest abgebrochen: 1 fehlgeschlagen, 0 bestanden.',
  ],
  [() => german.functionBrowser.explain.first(1, 6), 'die erste von 6 Zeilen'],
  [() => german.functionBrowser.explain.cells(1, 2), '1 Zeile, 2 Spalten'],
])('the German of text %# agrees with its numbers', (word, said) => {
  expect(word()).toBe(said);
});
