/** What people would write in fields, by role and property name; in the others the worked example's values stand as they are. */
const examples: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  goals: {
    id: 'Z1',
    goal: 'Bis Ende 2027 mit der Tarn-Linie 3,4 Millionen Euro umsetzen',
    metric: 'Umsatz',
    period: 'H1 2027',
  },
  strategies: {
    strategy: 'Die Tarn zu der Tasche machen, die man weitergibt, statt sie zu ersetzen',
    goal: 'Z1; Z3',
    segment: 'Berufstätige in der Stadt; Sammler',
    benefit: 'Eine Tasche, die ein Leben lang repariert wird.',
    evidence: '31 von 38 Tagebüchern aus dem Tragetest fragen von sich aus nach einer Reparatur.',
    channel: 'Boutiquen; Online-Shop',
    metric: 'Tarn-Taschen, die wegen der Reparatur gekauft wurden',
    period: 'Q3 2027',
  },
  tactics: {
    id: 'M1',
    tactic: 'Tragetest: Vierzig Testpersonen tragen acht Wochen lang einen Prototyp',
    supports: 'M20; M21',
    segment: 'Berufstätige in der Stadt; Sammler',
    channel: 'Boutiquen; Online-Shop',
    region: 'Frankreich; Dänemark',
    message: 'Sagen Sie uns nach acht Wochen, was einer Tasche fürs Leben noch fehlt.',
    period: 'März–Mai 2027',
    kpi: 'Zurückgesandte Tagebücher aus dem Tragetest',
  },
  products: { category: 'Handtaschen', channel: 'Boutiquen; Online-Shop; Kaufhäuser' },
  segments: {
    segment: 'Berufstätige in der Stadt',
    need: 'Eine Tasche, die vom ersten Termin bis zum späten Abendessen passt',
    region: 'Frankreich; Deutschland; Dänemark; Schweden',
  },
  history: { period: 'März 2026', product: 'Tarn Day Bag', units: 180, price: 890, revenue: 160_200 },
  components: {
    component: 'SWOT',
    plan: 'marketing',
    content: 'Stärken und Risiken der Einführung',
    status: 'done',
  },
};

/** IDs as people number the rows of a sheet. */
const ids: Readonly<Record<string, string>> = {
  goals: 'Z1; Z2',
  strategies: 'S1; S2',
  tactics: 'M1; M2',
  products: 'P1; P2',
};

/** What the template says to people. */
export const template = {
  workbook: {
    title: 'Planmappe',
    subject: 'Ziele, Strategien und Maßnahmen, die Plumbline prüft',
  },
  sheets: {
    guide: 'Anleitung',
    goals: 'Ziele',
    strategies: 'Strategien',
    tactics: 'Maßnahmen',
    products: 'Produkte',
    segments: 'Zielgruppen',
    history: 'Absatzhistorie',
    components: 'Bestandteile',
    score: 'Punktzahl',
  },
  /** In the first cell of a sheet that is being inserted; the code tells one attempt from another. */
  unfinished: (code: string): string =>
    `Plumbline hat dieses Blatt nicht fertiggestellt. Löschen Sie es, und fügen Sie die Vorlage noch einmal ein. (${code})`,
  /* Not the bare name of a role: with a sentence below it that would be a heading and its only row. */
  titles: {
    goals: 'Ziele des Plans',
    strategies: 'Strategien des Plans',
    tactics: 'Maßnahmen des Plans',
    products: 'Produkte des Plans',
    segments: 'Zielgruppen des Plans',
    history: 'Absatzhistorie der Produkte',
    components: 'Bestandteile des Plans',
  },
  explanations: {
    goals: 'Was der Plan erreichen soll, bis wann und wer verantwortlich ist.',
    strategies:
      'Was an wen verkauft werden soll, zu welchem Preis und mit welcher Marge. Jede Strategie dient einem Ziel.',
    tactics:
      'Was für den Verkauf getan wird: von wem, wann, zu welchen Kosten und für welche Absatzmenge. Jede Maßnahme wird von einer Strategie getragen.',
    products: 'Was ein Stück einbringt und was alle Stücke zusammen decken müssen.',
    segments: 'Für wen der Plan ist und was diese Menschen suchen.',
    history: 'Was in jedem Zeitraum verkauft wurde. Daraus entstehen Prognosen.',
    components: 'Die Teile Ihres Marketingplans und Ihres Vertriebsplans, etwa SWOT oder Vertriebsgebiete.',
  },
  /** Number formats in Excel's English; `digits` is that of the amount. */
  formats: {
    date: 'dd.mm.yyyy',
    money: (sign: string, digits: string): string => `${digits} "${sign}"`,
  },
  ids,
  notes: {
    required: 'Muss ausgefüllt sein.',
    unit: (unit: string): string => `Einheit: ${unit}.`,
    share: (unit: string): string => `Ein Prozentsatz ${unit}.`,
    example: (example: string): string => `Beispiel: ${example}`,
  },
  examples,
  guide: {
    explanation:
      'Jedes Blatt enthält eine Tabelle. Schreiben Sie in ihre Zeilen; die Tabelle wächst, wenn Sie darunter weiterschreiben.',
    first: 'In drei Minuten zur ersten Prüfung',
    steps: {
      goals: 'Schreiben Sie ein Ziel auf: eine ID wie Z1, was Sie erreichen wollen und wann es fällig ist.',
      strategies:
        'Schreiben Sie eine Strategie dazu auf: eine ID wie S1, was Sie an wen verkaufen, und unter Ziel die ID des Ziels.',
      tactics:
        'Schreiben Sie die Maßnahmen auf, die sie umsetzen. Unter Strategie steht die ID der Strategie; ergänzen Sie, wer verantwortlich ist, KPI, Beginn, Ende und Budget.',
      check:
        'Öffnen Sie Plumbline auf der Registerkarte Start, und wählen Sie Plan prüfen. Plumbline markiert die Zeilen ohne Strategie und sagt, warum und wie Sie das ändern.',
    },
    checkLabel: 'Plan prüfen',
    sheets: 'Was wohin gehört',
    scoreExplanation:
      'Die Punktzahl und ihre Teile, die Abdeckung jeder Strategie und die erforderliche Absatzmenge jedes Produkts.',
    tips: 'Gut zu wissen',
    tipLines: [
      'Die Notiz an jeder Überschrift sagt, was in die Spalte gehört.',
      'Listen bieten die üblichen Wörter an und die IDs und Namen der anderen Blätter. Auch Synonyme und mehrere IDs in einer Zelle werden verstanden.',
      'Lassen Sie leer, was Sie nicht brauchen. Plumbline sagt einmal, was der Plan nicht enthält, statt jede Zeile zu beanstanden.',
      'Sie können Blätter und Spalten umbenennen, verschieben und löschen. Plumbline erkennt sie an ihren Überschriften und Inhalten.',
    ],
  },
  score: {
    explanation:
      'Vom Add-In Plumbline aus den Blättern dieser Arbeitsmappe berechnet. Ein Strich steht, wo es noch nichts zu berechnen gibt oder das Add-In fehlt.',
    profile: 'Profil',
    profileHint:
      'core prüft Verknüpfungen, Abdeckung und Sorgfalt; full dazu Mittelverteilung und Machbarkeit.',
    score: 'Punktzahl',
    /** In the place of a result that cannot be worked out. */
    none: '–',
    breakdown: {
      title: 'Woraus die Punktzahl besteht',
      headings: ['Teil', 'Gewicht', 'Erreicht', 'Verloren'],
    },
    coverage: {
      title: 'Abdeckung der Strategien',
      headings: ['Strategie', 'Maßnahmen', 'Budget', 'Anteil'],
    },
    volumes: {
      title: 'Erforderliche Absatzmenge der Produkte',
      headings: ['Produkt', 'Stückdeckungsbeitrag', 'Erforderliche Absatzmenge'],
    },
  },
};
