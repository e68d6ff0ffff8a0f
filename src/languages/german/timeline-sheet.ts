import { count, number } from '../words';

/** The sheet with the plan over time. */
export const timelineSheet = {
  /** In place of the title, until all of the sheet is written. It begins with the title. */
  unfinished: (title: string): string =>
    `${title}. Unfertig: Schreiben Sie die Zeitachse noch einmal, dann wird dieses Blatt ersetzt.`,
  note: (day: string): string =>
    `Von Plumbline geschrieben. Zeilen und Namen sind die der Prüfung vom ${day}. Beginn, Ende und Status folgen dem Plan.`,
  noteWithoutStatus: (day: string): string =>
    `Von Plumbline geschrieben. Zeilen und Namen sind die der Prüfung vom ${day}. Beginn und Ende folgen dem Plan.`,
  day: 'Stand',
  dayNote: 'oder =HEUTE()',
  headings: {
    name: 'Strategien und ihre Maßnahmen',
    share: 'Anteil',
    sign: 'Hinweis',
  },
  signs: {
    late: 'im Verzug',
    noDates: 'ohne Termine',
    backwards: 'Ende vor Beginn',
    notInPlan: 'nicht im Plan',
  },
  legend: {
    tactic: 'Maßnahme',
    period: 'Zeitraum der Strategie',
    /** `statuses` are the statuses with which nothing is late, as a list of words. */
    late: (statuses: string): string =>
      `Im Verzug: Das Ende ist vorbei, und der Status ist nicht ${statuses}`,
    today: {
      week: 'Woche des Datums links',
      month: 'Monat des Datums links',
      quarter: 'Quartal des Datums links',
      years: 'Zeitraum des Datums links',
    },
  },
  values:
    'Termine in Kursivschrift folgen dem Plan nicht: Dort stehen sie als Zeitraum, in einem Kalender oder als Text.',
  /** What the sheet has no room for. */
  leftOut: (tactics: number, rows: number): string =>
    `${count(tactics, 'weitere Maßnahme ist', 'weitere Maßnahmen sind')} nicht zu sehen: Das Blatt hat höchstens ${number(rows)} Zeilen. Was im Verzug ist, geht vor.`,
  strategiesLeftOut: (strategies: number): string =>
    `${count(strategies, 'weitere Strategie ist', 'weitere Strategien sind')} nicht zu sehen.`,
  /** Excel puts the page and the number of pages in place of &P and &N. */
  page: 'Seite &P von &N',
  problems: {
    notChecked: {
      sentence: 'Der Plan ist noch nicht geprüft, daher sind seine Termine nicht bekannt.',
      whatToDo: 'Prüfen Sie den Plan, und versuchen Sie es dann noch einmal.',
    },
    noDates: {
      sentence: 'Keine Maßnahme hat Beginn und Ende, daher gibt es keine Zeitachse zu schreiben.',
      whatToDo:
        'Tragen Sie bei den Maßnahmen Beginn und Ende ein oder einen Zeitraum wie Q3 2026. Prüfen Sie dann erneut.',
    },
    rowsChanged: {
      sentence: (sheet: string): string =>
        `Auf dem Blatt ${sheet} haben sich seit der letzten Prüfung Zeilen geändert.`,
      whatToDo: 'Prüfen Sie erneut, und versuchen Sie es dann noch einmal.',
    },
  },
};
