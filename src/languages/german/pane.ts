import type { pane as english } from '../english/pane';
import { count, enumerate, number } from '../words';
import { clearsUndo } from './clears-undo';

const profiles = { core: 'Kernprofil', full: 'Vollprofil' };

const leads = {
  marketing: 'Marketing führt',
  sales: 'Vertrieb führt',
  joint: 'Marketing und Vertrieb führen gemeinsam',
};

const stages = {
  reading: 'Blätter werden gelesen',
  checking: 'Zeilen werden geprüft',
  marking: 'Befunde werden markiert',
};

const findings = (amount: number): string => count(amount, 'Befund', 'Befunde');
const formulas = (amount: number): string => count(amount, 'Formel', 'Formeln');

/** What the pane itself says, but for its larger views. */
export const pane: typeof english = {
  name: 'Plumbline',
  commands: {
    label: 'Befehle',
    check: 'Plan prüfen',
    checkAgain: 'Erneut prüfen',
    cancel: 'Abbrechen',
    cancelling: 'Wird abgebrochen…',
    clear: 'Markierungen entfernen',
    tryAgain: 'Erneut versuchen',
    openExample: 'Beispielplan öffnen',
    insertTemplate: 'Vorlage einfügen',
    openSetup: 'Einrichtung öffnen',
    dismiss: 'Schließen',
  },
  firstRun: {
    title: 'Ist der Vertriebsplan im Lot?',
    lead: 'Plumbline prüft, ob jede Maßnahme von einer Strategie und jede Strategie von einem Ziel getragen wird, und zeigt, was Sie zuerst korrigieren sollten.',
    steps: [
      {
        title: 'Arbeitsmappe mit einem Plan öffnen',
        detail:
          'Ziele, Strategien und Maßnahmen, als Tabellen oder einfache Listen, in beliebiger Anordnung.',
      },
      {
        title: 'Plan prüfen',
        detail: `Zeilen mit Befunden werden markiert. Ihre Zellen und Formate bleiben, wie sie sind. Die erste Prüfung fügt ein Blatt namens Plumbline hinzu. ${clearsUndo}`,
      },
      {
        title: 'Zuerst korrigieren, was am meisten kostet',
        detail:
          'Ein Klick auf einen Befund führt zu seiner Zelle. Gibt es einen Korrekturvorschlag, können Sie ihn ansehen und anwenden.',
      },
    ],
    example: 'Neu hier? Der Beispielplan öffnet sich in einer neuen Arbeitsmappe, mit Fehlern zum Finden.',
    template: 'Noch kein Plan? Eine Vorlage fügt dieser Arbeitsmappe Blätter zum Planen hinzu.',
    privacy: 'Der Plan bleibt in dieser Arbeitsmappe. Nichts davon wird übertragen.',
  },
  noPlan: {
    title: 'Kein Plan gefunden',
    offersTitle: 'Ist das Ihr Plan?',
    lead: (sheets) =>
      sheets.length === 0
        ? 'Kein Blatt dieser Arbeitsmappe enthält eine Tabelle.'
        : `Durchsucht: ${enumerate(sheets)}. Plumbline hat keine Tabelle gefunden, die nach einem Teil eines Plans aussieht.`,
    offersLead: (sheets, offers) =>
      `Durchsucht: ${enumerate(sheets)}. Keine Tabelle gehört sicher zu einem Plan, aber ${offers === 1 ? 'eine könnte' : `diese ${number(offers)} könnten`} dazugehören.`,
    headingsTitle: 'Überschriften für einen neuen Plan',
    forViews:
      'In dieser Arbeitsmappe wurde noch kein Plan gefunden. Die Einrichtung zeigt, was gelesen und wofür es gehalten wurde.',
    advice:
      'Geben Sie jeder Tabelle eine Kopfzeile mit Überschriften wie diesen. Nur die fett gedruckten sind nötig. Die Reihenfolge ist beliebig, und Sie können eigene Spalten hinzufügen.',
    example: 'Oder sehen Sie sich einen vollständigen Plan an:',
    template: 'Oder lassen Sie Plumbline Blätter mit allen Überschriften und Auswahllisten hinzufügen:',
    headingsOf: (role) =>
      ({
        goals: 'Vorgeschlagene Überschriften für Ziele',
        strategies: 'Vorgeschlagene Überschriften für Strategien',
        tactics: 'Vorgeschlagene Überschriften für Maßnahmen',
      })[role],
    leftOut: 'Was nicht gelesen wurde',
  },
  noScore: {
    title: 'Noch keine Punktzahl',
    otherwise: 'Andernfalls ergänzen Sie, was fehlt',
    linkUp: {
      before:
        'Oder lassen Sie Plumbline die Strategien aus Gruppen anlegen, die Ihre Maßnahmen schon haben: ',
      link: '„Verknüpfen“ öffnen',
    },
    perhapsThere: {
      strategies: {
        before: 'Stehen sie schon in einer anderen Spalte, ',
        link: 'wählen Sie für diese in der Einrichtung „Strategie“',
      },
      tactics: {
        before: 'Sind diese Strategien in Wirklichkeit Ihre Maßnahmen, ',
        link: 'wählen Sie für ihre Tabelle in der Einrichtung „Maßnahmen“',
      },
    },
  },
  remembered: {
    title: 'Letzte Prüfung',
    when: (date, time) => `Geprüft am ${date} um ${time}.`,
    terms: (date, profile, lead) =>
      [
        ...(date === null ? [] : [`Stand ${date}`]),
        ...(profile === null ? [] : [profiles[profile]]),
        ...(lead === null ? [] : [leads[lead]]),
      ].join(', '),
    note: 'Das hat die letzte Prüfung ergeben. Die Arbeitsmappe kann sich seitdem geändert haben.',
    noScore: 'Es gab keine Punktzahl.',
    more: (amount) => `und ${count(amount, 'weiterer', 'weitere')}, aufgelistet auf dem Blatt Plumbline`,
  },
  perfect: {
    title: 'Der Plan ist im Lot',
    lead: 'Jede Maßnahme wird von einer Strategie getragen und jede Strategie von einem Ziel. Es gibt nichts zu korrigieren.',
  },
  progress: {
    title: 'Der Plan wird geprüft',
    at: (stage, sheet) => stages[stage] + (sheet === null ? '' : `: ${sheet}`),
    waiting:
      'Plumbline wartet, bis Sie die Zelle fertig bearbeitet haben. Drücken Sie im Blatt die Eingabetaste oder Esc, damit es weitergeht.',
    meanwhile: 'Sie können in der Zwischenzeit weiterarbeiten.',
  },
  views: {
    label: 'Ansichten',
    overview: 'Übersicht',
    findings: 'Befunde',
    'link-up': 'Verknüpfen',
    approvals: 'Genehmigungen',
    'price-and-volume': 'Preis und Menge',
    forecast: 'Prognose',
    coverage: 'Abdeckung',
    timeline: 'Zeitachse',
    functions: 'Funktionen',
    setup: 'Einrichtung',
    about: 'Info',
    more: 'Mehr',
    moreLabel: 'Weitere Ansichten',
    opening: 'Wird geöffnet…',
    notOpened: 'Dieser Teil von Plumbline konnte nicht geladen werden.',
    notOpenedAdvice: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  },
  score: {
    title: 'Punktzahl',
    of: 'von 100',
    change: (points) => `${points} Punkte seit der letzten Prüfung`,
    unchanged: 'Unverändert seit der letzten Prüfung',
    otherProfile: (score, profile) => `${score} bei der letzten Prüfung, im ${profiles[profile]}`,
    earlier: 'Frühere Punktzahlen:',
    partsTitle: 'Wo die Punkte liegen',
    partOf: (earned, weight) => `${earned} von ${weight}`,
    parts: {
      Backing: {
        name: 'Rückhalt',
        about:
          'Wie viel der geplanten Arbeit von einer Strategie getragen wird und wie gut sie beschrieben ist',
      },
      Coverage: {
        name: 'Abdeckung',
        about: 'Wie viele Strategien einem Ziel dienen und Maßnahmen haben',
      },
      Funding: { name: 'Mittelverteilung', about: 'Wie gut die Budgets den Strategien folgen' },
      Feasibility: {
        name: 'Machbarkeit',
        about: 'Ob die Maßnahmen die Absatzmenge einplanen, die Preise und Kosten erfordern',
      },
    },
    coverageWithoutGoals: 'Wie viele Strategien Maßnahmen haben',
    facts: {
      backedByCount: 'der Maßnahmen getragen',
      backedByMoney: 'der Ausgaben getragen',
      knownBudgets: 'der Budgets bekannt',
    },
  },
  terms: (date, profile, lead) => `Stand ${date}, ${profiles[profile]}, ${leads[lead]}`,
  changeTerms: (terms) => `${terms}: in der Einrichtung ändern`,
  finishedAt: (time) => `Geprüft um ${time}`,
  fixFirst: {
    title: 'Zuerst korrigieren',
    lead: 'Was die meisten Punkte kostet.',
    all: (amount) => (amount === 1 ? 'Befund ansehen' : `Alle ${findings(amount)} ansehen`),
  },
  since: {
    title: 'Seit der letzten Prüfung',
    comparing: 'Wird mit der letzten Prüfung verglichen…',
    nothing: 'Am Plan und an seinen Befunden hat sich nichts geändert.',
    score: 'Punktzahl',
    firstScore: (score) => `Punktzahl ${score}, bei der Prüfung davor gab es keine`,
    to: 'jetzt',
    up: (points) => `um ${points} gestiegen`,
    down: (points) => `um ${points} gefallen`,
    findings: ({ new: added, gone, muted, unmuted, still }) => {
      const told = [
        [added, 'neu'],
        [gone, 'weggefallen'],
        [muted, 'ausgeblendet'],
        [unmuted, 'nicht mehr ausgeblendet'],
        [still, 'unverändert'],
      ] as const;
      const counts = told
        .filter(([amount]) => amount > 0)
        .map(([amount, what]) => `${number(amount)} ${what}`);
      return `Befunde: ${counts.join(', ')}`;
    },
    sameFindings: (still) => `${findings(still)} unverändert, keiner neu oder weggefallen`,
    groups: {
      new: 'Neu',
      unmuted: 'Nicht mehr ausgeblendet',
      gone: 'Weggefallen',
      muted: 'Ausgeblendet',
    },
    reason: (reason) => (reason === '' ? 'Ohne Begründung' : `Grund: ${reason}`),
    statuses: { changed: 'Geändert', new: 'Neu', gone: 'Weggefallen' },
    moreFields: (more) => `und ${count(more, 'weiteres Feld', 'weitere Felder')}`,
    points: 'Punkte',
  },
  missing: {
    title: 'Was im Plan fehlt',
    lead: 'Das sind keine Fehler. Mit allem, was Sie ergänzen, kann Plumbline mehr prüfen.',
    skippedLead: 'Für manche Prüfungen sagt der Plan zu wenig.',
    skipped: (amount) => `${count(amount, 'Prüfung', 'Prüfungen')} übersprungen`,
  },
  holds: {
    title: 'Was in Ordnung ist',
    rules: (holding, asked) => `${number(holding)} von ${count(asked, 'Regel', 'Regeln')} ohne Befund`,
    group: (title, holding, asked) => `${title}: ${number(holding)} von ${number(asked)}`,
    passed: (amount) => `${number(amount)} in Ordnung`,
    waiting: (titles) => `Nicht mitgezählt, weil dem Plan eine Spalte fehlt: ${titles.join(' · ')}`,
    off: (amount) => `${count(amount, 'Regel', 'Regeln')} ausgeschaltet`,
    change: 'In der Einrichtung ändern',
  },
  read: {
    title: 'Gelesene Tabellen',
    setup: 'Ansehen, wie sie gelesen wurden',
    ask: (amount) =>
      amount === 1
        ? 'Eine Frage zu Ihren Tabellen könnte diese Punktzahl ändern.'
        : 'Einige Fragen zu Ihren Tabellen könnten diese Punktzahl ändern.',
    questions: (amount) => `${count(amount, 'Frage', 'Fragen')} beantworten`,
    rows: (rows) => count(rows, 'Zeile', 'Zeilen'),
  },
  severities: { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' },
  findings: {
    filterLabel: 'Anzeigen',
    all: 'Alle',
    search: 'Befunde durchsuchen',
    groupBy: 'Gruppieren nach',
    groupings: { rule: 'Regel', sheet: 'Blatt', owner: 'Verantwortlich', strategy: 'Strategie' },
    noOwner: 'Verantwortlich: niemand',
    noStrategy: 'Ohne Strategie',
    steps: 'Durch die Befunde gehen',
    previous: 'Zurück',
    next: 'Weiter',
    previousByKey: 'Vorheriger Befund (Umschalt+F8)',
    nextByKey: 'Nächster Befund (F8)',
    muted: (amount) => `${number(amount)} ausgeblendet`,
    each: (amount) => `Alle ${number(amount)} einzeln anzeigen`,
    why: 'Warum das wichtig ist',
    linkUp: 'In einer Liste verknüpfen',
    severityFilter: { error: 'Fehler', warning: 'Warnungen', advice: 'Hinweise' },
    count: findings,
    countNoun: (amount) => (amount === 1 ? 'Befund' : 'Befunde'),
    none: 'Keine Befunde: Es gibt nichts zu korrigieren.',
    noneOfKind: 'Kein Befund passt dazu.',
    noneInRow: 'Keine Befunde in dieser Zeile.',
    onlyRow: (sheet, row) => `Nur Zeile ${row} auf ${sheet}.`,
    allRows: 'Alle Zeilen anzeigen',
    lost: (points) => `kostet ${points} Punkte`,
    aboutRule: 'Über diese Regel',
    goTo: 'Gehe zu',
    wholePlan: 'Ganzer Plan',
    andMore: (first, more) => `${first} und ${number(more)} weitere`,
    hiddenRow: 'verborgene Zeile',
    notChecked: 'Konnte nicht geprüft werden',
    notCheckedLead:
      'In diesen Zeilen fehlt eine Zelle, die für die Prüfung nötig ist, oder sie ist nicht lesbar.',
    moreCases: (amount) => `und ${number(amount)} weitere`,
  },
  mute: {
    finding: {
      open: 'Ausblenden',
      yes: 'Ausblenden',
      lead: 'Der Befund erscheint nicht mehr in der Liste. Die Punktzahl ändert sich nicht.',
    },
    rule: {
      open: 'Diese Regel ausschalten',
      yes: 'Ausschalten',
      lead: 'Keiner ihrer Befunde erscheint mehr. Die Punktzahl ändert sich nicht.',
    },
    reason: 'Warum?',
    missing: 'Geben Sie einen Grund an. Er wird auf dem Blatt Plumbline settings festgehalten.',
    no: 'Abbrechen',
  },
  fixes: {
    show: (amount) =>
      amount === 1 ? 'Korrekturvorschlag' : count(amount, 'Korrekturvorschlag', 'Korrekturvorschläge'),
    apply: 'Anwenden',
    applyLabelled: (label) => `Anwenden: ${label}`,
    empty: 'leer',
    from: 'Jetzt',
    to: 'Danach',
    at: (field, cells, amount) =>
      amount > cells.length
        ? `${field} in ${cells.join(', ')} und ${count(amount - cells.length, 'weiterer Zelle', 'weiteren Zellen')}`
        : `${field} in ${enumerate(cells)}`,
    moreCells: (amount) => `und ${count(amount, 'weitere Zelle', 'weitere Zellen')}`,
    gain: (points) => `${points} Punkte`,
    noGain: 'Punktzahl bleibt gleich',
    rest: (points) => `Die übrigen ${points} Punkte gehen dann durch das verloren, was sonst noch fehlt.`,
    all: 'Alle auf einmal korrigieren',
    allOf: (title) => `Alle korrigieren: ${title}`,
    noneForAll:
      'Keine einzelne Änderung korrigiert alle. Öffnen Sie einen Befund, um seine eigenen Korrekturen zu sehen.',
    applying: 'Wird geschrieben…',
    cellChanged: ({ sheet, cell }, holds) => `Nicht angewendet: ${cell} auf ${sheet} enthält jetzt ${holds}.`,
    made: (label, cells) => (cells > 1 ? `${label}: ${number(cells)} Zellen geändert` : label),
    score: (score) => `Punktzahl ${score}.`,
    scoreChanged: (score, change) => `Punktzahl ${score} (${change}).`,
    scoreUnchanged: (score) => `Punktzahl ${score}, unverändert.`,
    undo: 'Mit Strg+Z im Blatt machen Sie es rückgängig.',
  },
  comment: {
    add: 'Als Kommentar hinzufügen',
    adding: 'Wird hinzugefügt…',
    addLabelled: (message) => `Als Kommentar hinzufügen: ${message}`,
    added: (cell) => `Kommentar zu ${cell} hinzugefügt.`,
    whose:
      'Er gehört jetzt Ihnen: Sie können ihn in Excel beantworten, auflösen oder löschen. Plumbline lässt ihn in Ruhe.',
  },
  stale: {
    sentence: 'Die Arbeitsmappe hat sich seit dieser Prüfung geändert.',
    tooSlow:
      'Die Arbeitsmappe hat sich geändert. „Live“ ist aus, weil die Prüfung dieses Plans länger als eine Sekunde dauert.',
    marks: 'Die Markierungen im Blatt sind nicht auf dem neuesten Stand.',
    updateMarks: 'Markierungen aktualisieren',
  },
  live: {
    label: 'Live',
    about: 'Prüft nach jeder Bearbeitung erneut, ohne die Arbeitsmappe zu ändern',
  },
  marks: {
    title: 'Nicht alles konnte markiert oder geschrieben werden',
    beyond: (marked, beyond) =>
      `${marked === 1 ? 'Die erste Zeile ist' : `Die ersten ${number(marked)} Zeilen sind`} markiert; ${beyond === 1 ? '1 weitere Zeile mit Befunden steht' : `${number(beyond)} weitere Zeilen mit Befunden stehen`} nur hier.`,
  },
  clear: {
    question: `Alle Markierungen und Spalten von Plumbline und sein Blatt aus der Arbeitsmappe entfernen? Kommentare bleiben. ${clearsUndo}`,
    yes: 'Entfernen',
    no: 'Behalten',
    running: 'Markierungen werden entfernt…',
    done: 'Die Markierungen sind weg. Ihre eigenen Formate sind unverändert.',
    partly: 'Einige Markierungen konnten nicht entfernt werden',
  },
  template: {
    question: `Am Ende dieser Arbeitsmappe Blätter für Ziele, Strategien, Maßnahmen und alles Weitere eines Plans hinzufügen? ${clearsUndo}`,
    about:
      'Jedes enthält eine Tabelle mit einer Notiz zu jeder Überschrift und mit Auswahllisten. Was in der Arbeitsmappe schon steht, bleibt, wie es ist.',
    empty: 'Leere Blätter hinzufügen',
    example: 'Beispielplan hinzufügen',
    no: 'Nicht jetzt',
    running: 'Blätter werden hinzugefügt…',
    done: (guide) => `Die Blätter sind da. ${guide} zeigt, wie es weitergeht.`,
    next: {
      empty:
        'Tragen Sie Ziele, Strategien und Maßnahmen ein, jeweils mindestens eine Zeile, und prüfen Sie dann den Plan.',
      example: 'Er enthält Fehler zum Finden.',
    },
  },
  formulas: {
    repairing: 'Formeln werden repariert…',
    counting: 'Formeln werden gezählt…',
    freezing: 'Werte werden festgeschrieben…',
    none: 'Diese Arbeitsmappe enthält keine Formeln mit PLUMB-Funktionen.',
    onlyErrors:
      'Jede Formel mit einer PLUMB-Funktion zeigt einen Fehler. Es gibt also keinen Wert zum Festschreiben.',
    askFreeze: (amount) =>
      amount === 1
        ? '1 Formel mit PLUMB-Funktionen durch ihren aktuellen Wert ersetzen?'
        : `${number(amount)} Formeln mit PLUMB-Funktionen durch ihre aktuellen Werte ersetzen?`,
    nothingToRepair: (all) =>
      all === 1
        ? 'Nichts zu reparieren: Die einzige Formel mit PLUMB-Funktionen zeigt kein #NAME?.'
        : `Nichts zu reparieren: Keine der ${number(all)} Formeln mit PLUMB-Funktionen zeigt #NAME?.`,
    noneRepaired: 'Keine Formel konnte repariert werden',
    repaired: (amount) => `${formulas(amount)} repariert`,
    noneFrozen: 'Keine Formel konnte ersetzt werden',
    frozen: (amount, cells) =>
      `${formulas(amount)} durch ${cells === 1 ? '1 Wert' : `${number(cells)} Werte`} ersetzt`,
    why: 'Wer Plumbline nicht hat, sieht dann dieselben Zahlen, aber sie ändern sich nicht mehr. Ein einziges Rückgängig stellt die Formeln wieder her.',
    errors: (amount) =>
      amount === 1
        ? '1 Formel, die einen Fehler zeigt, bleibt, wie sie ist.'
        : `${number(amount)} Formeln, die einen Fehler zeigen, bleiben, wie sie sind.`,
    unknown: (amount) =>
      `${amount === 1 ? '1 Formel zeigt' : `${number(amount)} Formeln zeigen`} weiterhin #NAME?. Excel hat die Funktionen noch nicht geladen: Warten Sie eine Minute und versuchen Sie es erneut. Hilft das nicht, schließen Sie die Arbeitsmappe und öffnen Sie sie wieder.`,
    kept: ({ sheet, cells }) =>
      `${sheet} ist geschützt: ${enumerate(cells)}. Wählen Sie auf der Registerkarte „Überprüfen“ den Befehl „Blattschutz aufheben“ und versuchen Sie es erneut.`,
    freeze: 'Ersetzen',
    keep: 'Formeln behalten',
  },
  about: { version: (version) => `Plumbline ${version}` },
  selfTest: {
    title: 'Selbsttest',
    lead: 'Der Selbsttest probiert Fall für Fall aus, was Plumbline von dieser Excel-Version braucht, und zeigt, wo Excel sich anders verhält. Er braucht eine leere Arbeitsmappe, fügt eigene Blätter hinzu und entfernt sie wieder.',
    start: 'Selbsttest starten',
    again: 'Selbsttest erneut starten',
    running: 'Der Selbsttest läuft',
    at: (done, of, name) => `${done + 1} von ${of}: ${name}`,
    preparing: 'Die Arbeitsmappe wird angesehen',
    outcome: (isCancelled, amounts) => {
      const words = {
        failed: 'fehlgeschlagen',
        'not supported': 'nicht unterstützt',
        passed: 'bestanden',
      };
      const told = amounts.map(([status, amount]) => `${number(amount)} ${words[status]}`);
      return `Selbsttest ${isCancelled ? 'abgebrochen' : 'beendet'}: ${told.join(', ')}.`;
    },
    statuses: { failed: 'Fehlgeschlagen', 'not supported': 'Nicht unterstützt', passed: 'Bestanden' },
    lists: {
      failed: 'Fälle, die fehlgeschlagen sind',
      'not supported': 'Fälle, die nicht unterstützt werden',
      passed: 'Fälle, die bestanden wurden',
    },
    showPassed: (amount) => `${count(amount, 'Fall', 'Fälle')} bestanden`,
    expected: 'Erwartet',
    seen: 'Tatsächlich',
    copy: 'Ergebnis kopieren',
    copied: 'Ergebnis kopiert. Fügen Sie es in eine Fehlermeldung ein.',
    notCopied:
      'Das Ergebnis konnte nicht automatisch kopiert werden. Markieren Sie den Text unten und kopieren Sie ihn.',
    asText: 'Das Ergebnis als Text',
  },
  themes: { label: 'Design', automatic: 'Wie Office', light: 'Hell', dark: 'Dunkel' },
  languages: { label: 'Sprache', automatic: 'Wie Excel' },
  news: {
    checking: 'Der Plan wird geprüft.',
    cancelled: 'Abgebrochen. Nichts wurde geändert.',
    checked: (score, amount) => `Geprüft. Punktzahl ${score} von 100, ${findings(amount)}.`,
    checkedWithoutScore: (found) => `Geprüft. Noch keine Punktzahl. ${found}`,
    noPlan: (offers) =>
      offers === 0
        ? 'Kein Plan in dieser Arbeitsmappe gefunden.'
        : `Keine Tabelle gehört sicher zu einem Plan. ${count(offers, 'Frage', 'Fragen')} zu beantworten.`,
    savingSettings: 'Die Einstellung wird gespeichert.',
    fixed: (made) => `Korrigiert: ${made}.`,
    now: (score, amount) => `Punktzahl ${score} von 100, ${findings(amount)}.`,
    nowWithoutScore: 'Noch keine Punktzahl.',
    stale: 'Die Arbeitsmappe hat sich seit dieser Prüfung geändert.',
    language: 'Plumbline spricht jetzt Deutsch.',
  },
  problems: {
    unexpected: {
      sentence: 'Etwas Unerwartetes ist schiefgegangen.',
      whatToDo:
        'Versuchen Sie es erneut. Passiert es wieder, speichern Sie die Arbeitsmappe, schließen Sie sie und öffnen Sie sie neu.',
    },
    outsideExcel: {
      sentence: 'Plumbline arbeitet neben einer Arbeitsmappe in Excel, und hier ist keine geöffnet.',
      whatToDo: 'Öffnen Sie in Excel eine Arbeitsmappe und starten Sie Plumbline über das Menüband.',
    },
    languageNotLoaded: {
      sentence: 'Die Sprache konnte nicht geladen werden.',
      whatToDo: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
    },
  },
};
