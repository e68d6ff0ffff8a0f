import type { measurementRules as english } from '../english/rules-measurement';
import { count, enumerate, number, percent } from '../words';

interface KpiFigures {
  readonly tactic: string;
  /** In quotes; null where it has no name. */
  readonly kpi: string | null;
  readonly actual: number;
  readonly target: number;
}

const kpiFigures = ({ kpi, actual, target }: KpiFigures): string =>
  `${kpi ?? 'Der KPI'} liegt bei ${number(actual)}, das Ziel ist ${number(target)}`;

const missingDate = { start: 'keinen Beginn', end: 'kein Ende' };

/** After "vor" and "seit". */
const days = (amount: number): string => count(amount, 'Tag', 'Tagen');

const inCells = (amount: number): string => count(amount, 'Zelle', 'Zellen');

/** Where Excel turns a column of text into numbers. */
const textToColumns = 'Daten, Text in Spalten, Fertig stellen';

export const measurementRules: typeof english = {
  'behind-target': {
    title: 'KPI im Rückstand',
    question: 'Ist jeder KPI auf dem Weg zu seinem Ziel so weit wie die Zeit?',
    reason:
      'Ein Rückstand, der auf halbem Weg auffällt, lässt sich noch aufholen, am Ende nicht mehr. Wer nur auf das Ergebnis schaut, erfährt zu spät, dass der Plan nicht funktioniert.',
    pass: 'Der KPI der Maßnahme ist so weit wie die Zeit, oder es ist noch zu früh für ein Urteil.',
    incomplete: 'Der KPI, sein Ziel, sein Istwert oder ein Datum der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte KPI-Ziel oder die Spalte KPI Ist.',
    findings: {
      behind: (figures, { ratio, elapsed }) =>
        `${figures.tactic} ist im Rückstand: ${kpiFigures(figures)}. Das sind ${percent(ratio)} des Ziels nach ${percent(elapsed)} der Zeit. Finden Sie heraus, woran es liegt, und ändern Sie die Maßnahme oder das Ziel.`,
      endedShort: (figures, ratio) =>
        `${figures.tactic} ist zu Ende und hat das Ziel verfehlt: ${kpiFigures(figures)}. Erreicht sind also ${percent(ratio)}. Finden Sie heraus, woran es liegt, bevor Sie die nächste Maßnahme planen.`,
      endedAbove: (figures) =>
        `${figures.tactic} ist zu Ende und liegt über dem Ziel: ${kpiFigures(figures)}. Finden Sie heraus, woran es liegt, und berichtigen Sie das nächste Ziel oder die nächste Maßnahme.`,
    },
  },
  'kpi-without-target': {
    title: 'KPI ohne Ziel',
    question: 'Hat jeder KPI ein Ziel, wenn andere Maßnahmen eines für ihren KPI haben?',
    reason:
      'Ein KPI ohne Ziel sieht immer gut aus. Niemand kann sagen, ob 300 Anfragen viel oder wenig sind, deshalb handelt niemand rechtzeitig.',
    pass: 'Der KPI der Maßnahme hat ein Ziel, oder sie hat keinen KPI.',
    incomplete: 'Der KPI oder das KPI-Ziel der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte KPI oder die Spalte KPI-Ziel.',
    finding: ({ tactic, kpi }) =>
      `${tactic} wird an ${kpi} gemessen, hat dafür aber kein Ziel. Tragen Sie die Zahl ein, die ein Erfolg wäre.`,
  },
  'missing-budget': {
    title: 'Kein Budget',
    question: 'Hat jede Maßnahme ein Budget, wenn andere eines haben?',
    reason:
      'Eine Maßnahme ohne Budget wird von den anderen bezahlt oder gar nicht. Bis sie eines hat, zählt sie mit dem Durchschnitt der Maßnahmen, die eines haben, und der kann weit danebenliegen.',
    pass: 'Die Maßnahme hat ein Budget.',
    incomplete: 'Das Budget der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte Budget.',
    finding: (tactic) =>
      `${tactic} hat kein Budget, andere Maßnahmen haben eines. Tragen Sie ein, was die Maßnahme kosten darf, oder 0, wenn sie nichts kostet.`,
  },
  'missing-dates': {
    title: 'Termine fehlen',
    question: 'Hat jede Maßnahme einen Beginn und ein Ende?',
    reason: 'Arbeit ohne Termine lässt sich nicht mit ihrer Strategie vergleichen und fängt selten an.',
    pass: 'Die Maßnahme hat einen Beginn und ein Ende.',
    incomplete: 'Ein Datum oder der Zeitraum der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Maßnahmen.',
    finding: ({ tactic, missing }) =>
      `${tactic} hat ${enumerate(missing.map((date) => missingDate[date]))}. Tragen Sie ${missing.length === 1 ? 'das Datum' : 'beides'} ein oder einen Zeitraum wie Q3 2026.`,
    fixes: {
      asStrategy: ({ start, end }) => `Wie die Strategie vom ${start} bis zum ${end} laufen lassen`,
    },
  },
  'missing-kpi': {
    title: 'Kein KPI',
    question: 'Hat jede Maßnahme einen KPI?',
    reason:
      'Was nicht gemessen wird, lässt sich nicht steuern, und niemand kann Erfolg von Glück unterscheiden.',
    pass: 'Die Maßnahme hat einen KPI.',
    incomplete: 'Der KPI der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte KPI.',
    finding: (tactic) =>
      `${tactic} hat keinen KPI. Nennen Sie die Zahl, an der sich zeigt, ob die Maßnahme wirkt.`,
  },
  'missing-owner': {
    title: 'Niemand verantwortlich',
    question:
      'Ist für jede Maßnahme jemand verantwortlich, und für jede Strategie, wenn das bei anderen so ist?',
    reason: 'Arbeit, für die niemand verantwortlich ist, bleibt meist liegen.',
    pass: 'Für die Zeile ist jemand verantwortlich.',
    incomplete: 'Der Eintrag der Zeile unter Verantwortlich konnte nicht gelesen werden.',
    inapplicable: 'Kein Blatt des Plans hat eine Spalte Verantwortlich.',
    finding: (row) => `Für ${row} ist niemand verantwortlich. Tragen Sie ein, wer es sein soll.`,
    fixes: {
      ofStrategy: (owner) => `${owner} eintragen, verantwortlich für die Strategie`,
    },
  },
  'missing-segment': {
    title: 'Keine Zielgruppe',
    question: 'Nennt jede Maßnahme oder eine ihrer Strategien eine Zielgruppe?',
    reason:
      'Eine Maßnahme für alle ist für niemanden, und ihr Ergebnis lässt sich nicht mit dem Plan vergleichen.',
    pass: 'Die Maßnahme oder eine ihrer Strategien nennt eine Zielgruppe.',
    incomplete: 'Die Zielgruppe oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Maßnahmen.',
    finding: ({ tactic, strategies }) =>
      strategies === 0
        ? `${tactic} hat keine Zielgruppe und keine Strategie, deren Zielgruppe gelten könnte. Tragen Sie ein, für wen die Maßnahme gedacht ist.`
        : `Weder ${tactic} noch ${strategies === 1 ? 'ihre Strategie' : 'eine ihrer Strategien'} nennt eine Zielgruppe. Tragen Sie ein, für wen die Maßnahme gedacht ist.`,
  },
  'not-calculated': {
    title: 'Formeln ohne Ergebnis',
    question: 'Haben alle Formeln ein Ergebnis?',
    reason:
      'Manche Programme speichern Formeln ohne Ergebnis. Eine solche Zelle zählt als leer, bis Excel sie berechnet hat.',
    pass: 'Alle Formeln haben ein Ergebnis.',
    incomplete: 'Es war nicht zu erkennen, ob alle Formeln ein Ergebnis haben.',
    inapplicable: 'Gilt für jeden Plan.',
    finding: ({ heading, cells }) =>
      cells === 1
        ? `In der Spalte ${heading} steht in 1 Zelle eine Formel, die nie berechnet wurde, daher zählt die Zelle als leer. Öffnen Sie die Datei in Excel und speichern Sie sie.`
        : `In der Spalte ${heading} stehen in ${inCells(cells)} Formeln, die nie berechnet wurden, daher zählen die Zellen als leer. Öffnen Sie die Datei in Excel und speichern Sie sie.`,
  },
  'not-specific': {
    title: 'Strategie nicht konkret genug',
    question: 'Nennt jede Strategie einen Zielwert, eine Zielmarge oder eine Zielgruppe?',
    reason:
      'Eine Strategie, die weder sagt, für wen, noch, wie viel, erlaubt jede Maßnahme und schließt keine aus. Später kann niemand sagen, ob sie gewirkt hat.',
    pass: 'Die Strategie nennt einen Zielwert, eine Zielmarge oder eine Zielgruppe.',
    incomplete: 'Der Zielwert, die Zielmarge oder die Zielgruppe der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien.',
    finding: (strategy) =>
      `${strategy} hat weder einen Zielwert noch eine Zielmarge noch eine Zielgruppe. Tragen Sie ein, wie viel die Strategie bringen soll oder von wem.`,
  },
  'number-as-text': {
    title: 'Zahlen als Text gespeichert',
    question: 'Sind alle Zahlen als Zahlen gespeichert?',
    reason:
      'Excel lässt Text in Summen weg und sortiert ihn getrennt. Seine Summen würden also von dieser Prüfung abweichen.',
    pass: 'Alle Zahlen sind als Zahlen gespeichert.',
    incomplete: 'Es war nicht zu erkennen, ob Zahlen als Text gespeichert sind.',
    inapplicable: 'Gilt für jeden Plan.',
    finding: ({ heading, cells }) =>
      cells === 1
        ? `In der Spalte ${heading} steht in 1 Zelle eine als Text gespeicherte Zahl. Plumbline hat sie als Zahl gelesen, aber Excel lässt sie in Summen weg. Wandeln Sie sie in eine Zahl um (${textToColumns}).`
        : `In der Spalte ${heading} stehen in ${inCells(cells)} als Text gespeicherte Zahlen. Plumbline hat sie als Zahlen gelesen, aber Excel lässt sie in Summen weg. Wandeln Sie sie in Zahlen um (${textToColumns}).`,
    fixes: {
      convert: (cells) => (cells === 1 ? 'In eine Zahl umwandeln' : `${inCells(cells)} in Zahlen umwandeln`),
    },
  },
  overdue: {
    title: 'Überfällig',
    question: 'Ist jede Maßnahme erledigt, deren Ende vorbei ist?',
    reason:
      'Eine Maßnahme, die zu Ende und nicht erledigt ist, ist entweder verspätet oder vergessen. Beides bleibt im Plan unbemerkt, bis jemand nach dem Ergebnis fragt.',
    pass: 'Die Maßnahme ist erledigt, noch nicht zu Ende oder hat keinen Status.',
    incomplete: 'Der Status oder das Ende der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte Status.',
    finding: ({ tactic, end, days: since, status }) =>
      `${tactic} endete am ${end}, vor ${days(since)}, und hat noch immer den Status ${status}. Setzen Sie den Status auf erledigt, geben Sie der Maßnahme ein neues Ende oder verwerfen Sie sie.`,
  },
  'review-overdue': {
    title: 'Überprüfung überfällig',
    question: 'Wird jede laufende Zeile oft genug überprüft, wenn Zeilen überprüft werden?',
    reason:
      'Märkte ändern sich, während ein Plan läuft. Eine Zeile, die sich lange niemand angesehen hat, kostet weiter Geld, auch wenn sie nicht mehr wirkt.',
    pass: 'Die Zeile wurde vor Kurzem überprüft, oder sie läuft nicht.',
    incomplete:
      'Der Eintrag unter Geprüft am, der Status oder ein Datum der Zeile konnte nicht gelesen werden.',
    inapplicable: 'Kein Blatt des Plans hat eine Spalte Geprüft am.',
    findings: {
      never: ({ row, since, days: running }) =>
        `${row} läuft seit dem ${since}, also seit ${days(running)}, ohne Überprüfung. Sehen Sie sich die Ergebnisse an und tragen Sie den Tag unter Geprüft am ein.`,
      longAgo: ({ row, since, days: ago }) =>
        `${row} wurde zuletzt am ${since} überprüft, vor ${days(ago)}. Sehen Sie sich die Ergebnisse an und tragen Sie den Tag unter Geprüft am ein.`,
    },
  },
  'unknown-choice': {
    title: 'Wert nicht in der Auswahl',
    question: 'Gehört jeder Wert in den Auswahlspalten zur Auswahl?',
    reason:
      'Plumbline weiß, was „aktiv“ oder „Bindung“ bedeutet, aber nicht, was ein Wort bedeutet, das Sie selbst gewählt haben. Zeilen mit einem solchen Wort werden beurteilt, als wäre die Zelle leer. So könnte eine verworfene Maßnahme als gültig zählen oder ein Einführungsangebot als eines ohne Funnel-Phase.',
    pass: 'Jeder Wert in den Auswahlspalten gehört zur Auswahl.',
    incomplete: 'Es war nicht zu erkennen, ob die Werte zur Auswahl gehören.',
    inapplicable: 'Gilt für jeden Plan.',
    finding: ({ heading, cells, text, choices }) =>
      cells === 1
        ? `In der Spalte ${heading} steht in 1 Zelle ${text}. Das gehört nicht zur Auswahl, daher zählt die Zelle als leer. Tragen Sie eines davon ein: ${choices.join(', ')}.`
        : `In der Spalte ${heading} steht in ${inCells(cells)} ${text}. Das gehört nicht zur Auswahl, daher zählen die Zellen als leer. Tragen Sie eines davon ein: ${choices.join(', ')}.`,
  },
  'unreadable-cell': {
    title: 'Zelle nicht lesbar',
    question: 'Sind alle Zellen lesbar?',
    reason: 'Eine Zelle, die nicht lesbar ist, zählt als leer. Ihr Wert fehlt also in der Prüfung.',
    otherSeverities: {
      warning: 'eine Einstellung etwas nennt, das die Arbeitsmappe nicht mehr hat, oder doppelt gesetzt ist',
      advice: 'diese Version die Einstellung nicht kennt',
    },
    pass: 'Die Zelle ist lesbar.',
    incomplete: 'Es war nicht zu erkennen, ob die Zelle lesbar ist.',
    inapplicable: 'Gilt für jeden Plan.',
    finding: ({ row, problem, lost }) =>
      lost === 'share'
        ? `${row}: ${problem} Bis dahin gilt dieser Anteil als nicht angegeben.`
        : `${row}: ${problem} Bis dahin zählt die Zelle als leer.`,
    fixes: {
      enter: (value) => `${value} eintragen`,
    },
  },
};
