import type { HistoryLength } from '../english/forecast';
import { count, number } from '../words';

const lengths: Readonly<Record<HistoryLength, readonly [string, string]>> = {
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monate'],
  quarter: ['Quartal', 'Quartale'],
  half: ['Halbjahr', 'Halbjahre'],
  year: ['Jahr', 'Jahre'],
};

/** The sheet with the forecast of a product's sales. */
export const forecastSheet = {
  /** In place of the title, until all of the sheet is written. It begins with the title. */
  unfinished: (title: string): string =>
    `${title}. Unfertig: Schreiben Sie die Prognose noch einmal, dann wird dieses Blatt ersetzt.`,
  note: (day: string): string =>
    `Von Plumbline geschrieben. Zeiträume und Maßnahmen sind die der Prüfung vom ${day}. Mengen und Termine folgen dem Plan.`,
  change: 'Ändern Sie die farbigen Zellen, dann rechnet die Prognose neu.',
  /** Where the last period of the history has no units any more. */
  lastIsGone:
    'Der letzte Zeitraum hat keinen Absatz mehr, daher beginnt die Prognose früher, als die Daten angeben. Schreiben Sie sie noch einmal.',
  inputs: 'Annahmen der Prognose',
  product: 'Produkt',
  allProducts: 'gesamter Absatz',
  ahead: 'Prognose für',
  periodsAhead: (periods: number, length: HistoryLength): string => count(periods, ...lengths[length]),
  aheadNote: 'Zum Ändern die Prognose noch einmal schreiben.',
  method: 'Verfahren',
  methodNote: 'auto, theta, ets, seasonal naive, drift oder croston',
  season: 'Saison',
  seasonNote: 'Zeiträume bis zur Wiederholung: 12 Monate, 4 Quartale; sonst 1.',
  level: 'Intervall',
  levelNote: 'So viele von 100 Fällen liegen zwischen beiden Grenzen.',
  totals: 'Alle Zeiträume der Prognose',
  units: 'Menge',
  forecastTotal: 'Prognose',
  totalNote: 'Ganze Zeiträume. Die Grenzen dürfen nicht addiert werden.',
  plannedTotal: 'Geplant',
  difference: 'Geplant abzüglich Prognose',
  accuracy: {
    heading: 'Genauigkeit',
    columns: {
      method: 'Verfahren',
      mase: 'MASE',
      smape: 'sMAPE',
      coverage: 'Im Intervall',
      offBy: 'Abweichung',
    },
    forecast: 'Prognose',
    repeating: {
      lastYear: 'Wie im Vorjahr',
      lastWeek: 'Wie in der Vorwoche',
      lastPeriod: 'Wie im Zeitraum davor',
    },
    /** `forecast` and `repeating` are how far each was off, in percent. */
    closer: (forecast: string, repeating: string): string =>
      `In den letzten Zeiträumen lag die Prognose um ${forecast} daneben, der fortgeschriebene Absatz um ${repeating}.`,
    notCloser: (forecast: string, repeating: string): string =>
      `In den letzten Zeiträumen war Fortschreiben mindestens so genau: ${repeating} daneben, die Prognose ${forecast}.`,
    unknown: 'Die Absatzhistorie lässt nicht erkennen, wie genau eine solche Prognose ist.',
    note: 'Gemessen an ungesehenen Zeiträumen: auto, 95-%-Intervall. Ein MASE unter 1 ist besser als Fortschreiben.',
  },
  columns: {
    period: 'Zeitraum',
    actual: 'Ist',
    ahead: 'Voraus',
    forecast: 'Prognose',
    low: 'Untergrenze',
    high: 'Obergrenze',
    planned: 'Geplant',
  },
  tactics: {
    heading: 'Maßnahmen mit diesen Mengen',
    part: 'Anteil',
    perDay: 'Menge je Tag',
  },
  /** What only formulas and the chart look at. */
  forChart: { actual: 'Ist, für das Diagramm', planned: 'Geplant, für das Diagramm' },
  firstDay: 'Erster Tag',
  dayAfter: 'Tag danach',
  chart: {
    name: 'Prognose',
    title: (product: string): string => `Absatz und Prognose: ${product}`,
    titleOfAll: 'Absatz und Prognose',
  },
  values: 'Zahlen in Kursivschrift sind Werte der Prüfung und folgen dem Plan nicht.',
  cells:
    'Graue Istmengen folgen einzelnen Zellen des Plans. Nach dem Sortieren der Absatzhistorie schreiben Sie die Prognose noch einmal.',
  notFound:
    'Die Absatzhistorie steht nicht mehr dort, wo die Prüfung sie gelesen hat. Ihre Mengen sind daher Werte der Prüfung.',
  tooMany:
    'Die Absatzhistorie hat zu viele Zeilen, um ihr schnell zu folgen. Ihre Mengen sind daher Werte der Prüfung.',
  tacticsLeftOut: (tactics: number, rows: number): string =>
    `${count(tactics, 'weitere Maßnahme ist', 'weitere Maßnahmen sind')} mit dem Stand der Prüfung in der geplanten Menge enthalten, aber nicht aufgeführt: Die Liste hat höchstens ${number(rows)} Zeilen.`,
  /** Excel puts the page and the number of pages in place of &P and &N. */
  page: 'Seite &P von &N',
  problems: {
    notChecked: {
      sentence: 'Der Plan ist noch nicht geprüft, daher ist seine Absatzhistorie nicht bekannt.',
      whatToDo: 'Prüfen Sie den Plan, und versuchen Sie es dann noch einmal.',
    },
    noHistory: {
      sentence: 'Der Plan hat für dieses Produkt keine Absatzhistorie.',
      whatToDo:
        'Ergänzen Sie die Absatzhistorie um Zeilen mit Zeitraum, Produkt und Menge. Prüfen Sie dann erneut.',
    },
    noForecast: {
      sentence: 'Mit diesem Verfahren lässt sich aus dieser Absatzhistorie keine Prognose erstellen.',
      whatToDo:
        'Wählen Sie ein anderes Verfahren, oder ergänzen Sie die Absatzhistorie und prüfen Sie erneut.',
    },
    tooShort: {
      sentence: (known: number, fewest: number): string =>
        `Die Absatzhistorie nennt Mengen für ${count(known, 'Zeitraum', 'Zeiträume')}, eine Prognose braucht mindestens ${fewest}.`,
      whatToDo: 'Ergänzen Sie die Absatzhistorie um weitere Zeiträume. Prüfen Sie dann erneut.',
    },
    rowsChanged: {
      sentence: (sheet: string): string =>
        `Auf dem Blatt ${sheet} haben sich seit der letzten Prüfung Zeilen geändert.`,
      whatToDo: 'Prüfen Sie erneut, und versuchen Sie es dann noch einmal.',
    },
  },
};
