import { count, enumerate } from '../words';
import { clearsUndo } from './clears-undo';

const tactics = (amount: number): string => count(amount, 'Maßnahme', 'Maßnahmen');

/** The plan over time. */
export const timeline = {
  title: 'Zeitachse',
  beforeCheck:
    'Sobald der Plan geprüft ist, stehen hier seine Maßnahmen entlang ihrer Termine, Strategie für Strategie.',
  lead: 'Jeder Balken ist eine Maßnahme. Das helle Band dahinter ist der Zeitraum ihrer Strategie.',
  nothing: 'Keine Maßnahme hat Beginn und Ende',
  nothingAdvice:
    'Tragen Sie bei den Maßnahmen Beginn und Ende ein oder einen Zeitraum wie Q3 2026. Prüfen Sie dann erneut.',
  zoom: 'Anzeigen',
  zooms: { plan: 'Ganzer Plan', year: 'Dieses Geschäftsjahr', quarter: 'Dieses Quartal' },
  as: 'Als',
  ways: { chart: 'Diagramm', list: 'Liste' },
  days: (from: string, to: string): string => `${from} bis ${to}`,
  /** What is shown, in one sentence. */
  summary: (shown: number, late: number, from: string, to: string): string =>
    `${tactics(shown)} vom ${from} bis ${to}, ${late === 0 ? 'keine davon im Verzug' : `${late === shown ? 'alle' : `${late} davon`} im Verzug`}.`,
  nothingThen: (from: string, to: string): string => `Vom ${from} bis ${to} läuft nichts.`,
  outside: (amount: number): string =>
    `${tactics(amount)} ${amount === 1 ? 'läuft' : 'laufen'} davor oder danach.`,
  today: (day: string): string => `Die Linie ist der Tag der Prüfung, ${day}.`,
  keys: 'Im Diagramm führen die Pfeiltasten von Balken zu Balken, die Eingabetaste zur Zelle.',
  noStrategy: 'Ohne Strategie',
  lane: {
    tactics,
    period: (from: string, to: string): string => `Zeitraum ${from} bis ${to}`,
    noTactics: 'Keine Maßnahmen',
    noneWithDates: 'Keine Maßnahme hat beide Termine',
    noneThen: 'In dieser Zeit läuft nichts',
    busiest: (amount: number, from: string, to: string): string =>
      from === to ? `${amount} zugleich am ${from}` : `${amount} zugleich vom ${from} bis ${to}`,
    gaps: (gaps: readonly string[]): string => `Nichts läuft ${enumerate(gaps)}`,
    gap: (from: string, to: string): string => (from === to ? `am ${from}` : `vom ${from} bis ${to}`),
    more: (amount: number): string =>
      `und ${count(amount, 'weitere Maßnahme', 'weitere Maßnahmen')}, siehe Liste`,
  },
  bar: {
    said: (tactic: string, from: string, to: string): string => `${tactic}, ${from} bis ${to}`,
    late: 'im Verzug',
    part: (share: string): string => `${share} davon für diese Strategie`,
  },
  late: {
    title: (amount: number): string => `Jetzt im Verzug (${amount})`,
    more: (amount: number): string => `und ${count(amount, 'weiterer Befund', 'weitere Befunde')}`,
  },
  write: {
    title: 'Blatt mit der Zeitachse',
    lead: `Fügt ein Blatt mit dem Plan im Zeitverlauf hinzu, zum Drucken oder Weitergeben. Seine Balken folgen den Terminen des Plans. ${clearsUndo}`,
    button: 'Blatt hinzufügen',
    busy: 'Wird hinzugefügt …',
    written: (sheet: string): string => `Als Blatt ${sheet} hinzugefügt.`,
  },
  undated: {
    title: (amount: number): string => `Ohne Termine (${amount})`,
    lead: 'Diese Maßnahmen stehen nicht auf der Zeitachse.',
    neither: 'Weder Beginn noch Ende',
    noStart: 'Kein Beginn',
    noEnd: 'Kein Ende',
    unreadable: 'Ein Termin, der nicht gelesen werden kann',
    backwards: (from: string, to: string): string => `Endet am ${to}, vor dem Beginn am ${from}`,
  },
};
