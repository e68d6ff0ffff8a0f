/** What each field is called and what it is for, by role and property name. */
export const fields = {
  goals: {
    id: { heading: 'ID', description: 'Kurzes, eindeutiges Kennzeichen des Ziels, zum Beispiel Z1.' },
    goal: { heading: 'Ziel', description: 'Was der Plan erreichen soll.' },
    product: { heading: 'Produkt', description: 'Die Produkte, um die es bei dem Ziel geht.' },
    metric: { heading: 'Kennzahl', description: 'Was gemessen wird.' },
    target: {
      heading: 'Zielwert',
      description: 'Der Wert, der erreicht werden soll.',
      unit: 'wie in „Einheit“',
    },
    unit: {
      heading: 'Einheit',
      description: 'Worin der Zielwert gemessen wird: Stück, Umsatz, Gewinn, eine Währung.',
    },
    actual: { heading: 'Istwert', description: 'Der bisher erreichte Wert.', unit: 'wie in „Einheit“' },
    start: { heading: 'Beginn', description: 'Der erste Tag des Ziels.' },
    due: { heading: 'Fällig am', description: 'Der Tag, bis zu dem das Ziel erreicht sein soll.' },
    period: {
      heading: 'Zeitraum',
      description:
        'Ein Zeitraum wie Q3 2026, März–Mai 2026, H1, KW 34 oder 2026; liefert Beginn und Ende, wo sie in der Zeile fehlen.',
    },
    owner: { heading: 'Verantwortlich', description: 'Wer verantwortlich ist.' },
    status: {
      heading: 'Status',
      description:
        'Der Stand der Zeile, von Idee bis erledigt. Zeilen, die pausiert, verworfen, abgesagt, abgelehnt oder archiviert sind, werden nicht geprüft.',
    },
  },
  strategies: {
    id: { heading: 'ID', description: 'Kurzes, eindeutiges Kennzeichen der Strategie, zum Beispiel S1.' },
    strategy: {
      heading: 'Strategie',
      description: 'Was an wen verkauft werden soll, zu welchem Preis und mit welcher Marge.',
    },
    goal: { heading: 'Ziel', description: 'Die Ziele, denen die Strategie dient, mit ID oder Namen.' },
    mix: {
      heading: 'Marketing-Mix',
      description: 'Der Teil des Marketing-Mix, an dem die Strategie ansetzt.',
    },
    segment: { heading: 'Zielgruppe', description: 'Die Zielgruppen, die die Strategie anspricht.' },
    benefit: { heading: 'Kundennutzen', description: 'Was die Kunden davon haben.' },
    evidence: {
      heading: 'Beleg',
      description: 'Was Kunden gesagt oder getan haben, das für die Strategie spricht.',
    },
    product: { heading: 'Produkt', description: 'Die Produkte, die mit der Strategie verkauft werden.' },
    channel: { heading: 'Kanal', description: 'Die Kanäle, über die verkauft oder geworben wird.' },
    pricePosition: {
      heading: 'Preisposition',
      description: 'Wo der Preis im Vergleich zum Wettbewerb liegt.',
    },
    targetMargin: {
      heading: 'Zielmarge',
      description: 'Die Marge, die die Strategie verspricht.',
      unit: 'des Nettopreises',
    },
    metric: { heading: 'Kennzahl', description: 'Was gemessen wird.' },
    target: {
      heading: 'Zielwert',
      description: 'Der Wert, der erreicht werden soll.',
      unit: 'wie in „Kennzahl“',
    },
    start: { heading: 'Beginn', description: 'Der erste Tag der Strategie.' },
    end: { heading: 'Ende', description: 'Der letzte Tag der Strategie.' },
    period: {
      heading: 'Zeitraum',
      description:
        'Ein Zeitraum wie Q3 2026, März–Mai 2026, H1, KW 34 oder 2026; liefert Beginn und Ende, wo sie in der Zeile fehlen.',
    },
    budget: {
      heading: 'Budget',
      description: 'Was die Strategie insgesamt kosten darf.',
      unit: 'Währung des Plans',
    },
    fundingShare: {
      heading: 'Budgetanteil',
      description: 'Der Anteil an den Ausgaben, den die Strategie haben soll.',
      unit: 'der Ausgaben aller Maßnahmen',
    },
    importance: {
      heading: 'Gewicht',
      description: 'Das Gewicht der Strategie in der Punktzahl; 1, wenn leer.',
      unit: 'Gewicht gegenüber den anderen Strategien',
    },
    owner: { heading: 'Verantwortlich', description: 'Wer verantwortlich ist.' },
    department: { heading: 'Abteilung', description: 'Die Abteilung, die die Arbeit macht.' },
    reviewedOn: { heading: 'Geprüft am', description: 'Der Tag, an dem die Zeile zuletzt geprüft wurde.' },
    status: {
      heading: 'Status',
      description:
        'Der Stand der Zeile, von Idee bis erledigt. Zeilen, die pausiert, verworfen, abgesagt, abgelehnt oder archiviert sind, werden nicht geprüft.',
    },
    approvedBy: { heading: 'Genehmigt von', description: 'Wer die Zeile genehmigt hat.' },
    approvedOn: { heading: 'Genehmigt am', description: 'Der Tag der Genehmigung.' },
  },
  tactics: {
    id: { heading: 'ID', description: 'Kurzes, eindeutiges Kennzeichen der Maßnahme, zum Beispiel M1.' },
    tactic: { heading: 'Maßnahme', description: 'Was für den Verkauf getan wird.' },
    strategy: {
      heading: 'Strategie',
      description:
        'Die Strategien, von denen die Maßnahme getragen wird, mit ID oder Namen; bei mehreren mit Anteilen: S1 60%; S2 40%.',
    },
    activity: { heading: 'Art der Maßnahme', description: 'Die Art der Arbeit in Vertrieb oder Marketing.' },
    supports: { heading: 'Unterstützt', description: 'Die Maßnahmen, die diese unterstützt.' },
    department: { heading: 'Abteilung', description: 'Die Abteilung, die die Arbeit macht.' },
    product: {
      heading: 'Produkt',
      description: 'Die Produkte, die mit der Maßnahme verkauft werden; wenn leer, die ihrer Strategien.',
    },
    segment: {
      heading: 'Zielgruppe',
      description: 'Die Zielgruppen, die die Maßnahme anspricht; wenn leer, die ihrer Strategien.',
    },
    channel: {
      heading: 'Kanal',
      description: 'Die Kanäle, die die Maßnahme nutzt; wenn leer, die ihrer Strategien.',
    },
    region: { heading: 'Region', description: 'Wo die Maßnahme stattfindet.' },
    stage: {
      heading: 'Funnel-Phase',
      description: 'Die Phase des Kaufwegs, in der die Maßnahme wirkt.',
    },
    phase: {
      heading: 'Einführungsphase',
      description: 'Ob die Maßnahme vor, zu oder nach der Einführung stattfindet.',
    },
    message: { heading: 'Botschaft', description: 'Was die Maßnahme den Kunden sagt.' },
    owner: { heading: 'Verantwortlich', description: 'Wer verantwortlich ist.' },
    start: { heading: 'Beginn', description: 'Der erste Tag der Maßnahme.' },
    end: { heading: 'Ende', description: 'Der letzte Tag der Maßnahme.' },
    period: {
      heading: 'Zeitraum',
      description:
        'Ein Zeitraum wie Q3 2026, März–Mai 2026, H1, KW 34 oder 2026; liefert Beginn und Ende, wo sie in der Zeile fehlen.',
    },
    budget: { heading: 'Budget', description: 'Was die Maßnahme kosten darf.', unit: 'Währung des Plans' },
    actualSpend: {
      heading: 'Istkosten',
      description: 'Was die Maßnahme bisher gekostet hat.',
      unit: 'Währung des Plans',
    },
    discount: {
      heading: 'Rabatt',
      description: 'Der Preisnachlass, den die Maßnahme bietet, zusätzlich zum Rabatt des Produkts.',
      unit: 'des Preises',
    },
    units: {
      heading: 'Absatzmenge',
      description: 'Die gesamte Menge, die die Maßnahme verkaufen soll, nicht nur die zusätzliche.',
      unit: 'Stück',
    },
    actualUnits: {
      heading: 'Ist-Menge',
      description: 'Die Menge, die die Maßnahme bisher verkauft hat.',
      unit: 'Stück',
    },
    kpi: { heading: 'KPI', description: 'Die Kennzahl, die zeigt, ob die Maßnahme wirkt.' },
    kpiTarget: {
      heading: 'KPI-Ziel',
      description: 'Der Wert, den der KPI erreichen soll.',
      unit: 'wie in „KPI“',
    },
    kpiActual: { heading: 'KPI Ist', description: 'Der bisherige Wert des KPI.', unit: 'wie in „KPI“' },
    reviewedOn: { heading: 'Geprüft am', description: 'Der Tag, an dem die Zeile zuletzt geprüft wurde.' },
    status: {
      heading: 'Status',
      description:
        'Der Stand der Zeile, von Idee bis erledigt. Zeilen, die pausiert, verworfen, abgesagt, abgelehnt oder archiviert sind, werden nicht geprüft.',
    },
    approvedBy: { heading: 'Genehmigt von', description: 'Wer die Zeile genehmigt hat.' },
    approvedOn: { heading: 'Genehmigt am', description: 'Der Tag der Genehmigung.' },
  },
  products: {
    id: { heading: 'ID', description: 'Kurzes, eindeutiges Kennzeichen des Produkts, zum Beispiel P1.' },
    product: { heading: 'Produkt', description: 'Was verkauft wird.' },
    category: { heading: 'Kategorie', description: 'Die Produktgruppe.' },
    price: { heading: 'Preis', description: 'Der Listenpreis je Stück.', unit: 'Währung je Stück' },
    discount: {
      heading: 'Rabatt',
      description: 'Der Preisnachlass, der immer gilt.',
      unit: 'des Preises',
    },
    unitCost: {
      heading: 'Stückkosten',
      description: 'Die variablen Kosten je Stück.',
      unit: 'Währung je Stück',
    },
    fixedCost: {
      heading: 'Fixkosten',
      description: 'Die Fixkosten, die das Produkt decken muss.',
      unit: 'Währung',
    },
    targetProfit: {
      heading: 'Zielgewinn',
      description: 'Der Gewinn, den das Produkt bringen soll.',
      unit: 'Währung',
    },
    baseVolume: {
      heading: 'Basismenge',
      description: 'Die Menge, die sich ohne Rabatt verkauft.',
      unit: 'Stück',
    },
    elasticity: {
      heading: 'Preiselastizität',
      description: 'Wie stark die Absatzmenge auf den Preis reagiert, als negative Zahl.',
      unit: '% Absatzmenge je % Preis',
    },
    forecastUnits: {
      heading: 'Prognosemenge',
      description: 'Die Menge, die sich voraussichtlich verkauft.',
      unit: 'Stück',
    },
    bigPush: { heading: 'Schwerpunkt', description: 'Ob das Produkt ein Schwerpunkt des Plans ist.' },
    availableFrom: {
      heading: 'Verfügbar ab',
      description: 'Der erste Tag, an dem das Produkt verkauft werden kann.',
    },
    channel: { heading: 'Kanal', description: 'Die Kanäle, in denen das Produkt verkauft wird.' },
  },
  segments: {
    segment: {
      heading: 'Zielgruppe',
      description: 'Eine Gruppe von Kunden mit einem gemeinsamen Bedürfnis.',
    },
    need: { heading: 'Bedürfnis', description: 'Was die Zielgruppe will.' },
    region: { heading: 'Region', description: 'Wo die Zielgruppe ist.' },
    size: { heading: 'Größe', description: 'Wie viele Kunden dazugehören.', unit: 'Kunden' },
  },
  history: {
    period: {
      heading: 'Zeitraum',
      description: 'Der Monat, das Quartal, die Woche oder der Tag der Verkäufe.',
    },
    product: { heading: 'Produkt', description: 'Was verkauft wurde.' },
    units: { heading: 'Absatzmenge', description: 'Die verkaufte Menge.', unit: 'Stück' },
    price: { heading: 'Preis', description: 'Der Preis je Stück.', unit: 'Währung je Stück' },
    revenue: { heading: 'Umsatz', description: 'Der gesamte Umsatz.', unit: 'Währung' },
  },
  components: {
    component: {
      heading: 'Bestandteil',
      description: 'Ein Bestandteil des Marketing- oder Vertriebsplans, etwa SWOT oder Vertriebsgebiete.',
    },
    plan: {
      heading: 'Planart',
      description: 'Der Plan, zu dem der Bestandteil gehört; wenn leer, zu beiden.',
    },
    content: { heading: 'Inhalt', description: 'Was der Bestandteil aussagt, oder sein Stand.' },
    status: {
      heading: 'Status',
      description:
        'Der Stand der Zeile, von Idee bis erledigt. Zeilen, die pausiert, verworfen, abgesagt, abgelehnt oder archiviert sind, werden nicht geprüft.',
    },
  },
};

/** The words of fields that are a choice, by property name. */
export const choices = {
  status: {
    idea: 'Idee',
    planned: 'geplant',
    proposed: 'vorgeschlagen',
    approved: 'genehmigt',
    active: 'aktiv',
    done: 'erledigt',
    paused: 'pausiert',
    dropped: 'verworfen',
    cancelled: 'abgesagt',
    rejected: 'abgelehnt',
    archived: 'archiviert',
  },
  mix: {
    product: 'Produktpolitik',
    price: 'Preispolitik',
    place: 'Distribution',
    promotion: 'Kommunikation',
    people: 'Personal',
    process: 'Prozesse',
    'physical evidence': 'Ausstattung',
  },
  pricePosition: {
    premium: 'hoch',
    parity: 'marktüblich',
    low: 'niedrig',
  },
  department: {
    marketing: 'Marketing',
    sales: 'Vertrieb',
    service: 'Service',
    product: 'Produktmanagement',
    finance: 'Finanzen',
    other: 'Sonstiges',
  },
  activity: {
    'new calls': 'Neukunden',
    'existing customers': 'Bestandskunden',
    objections: 'Einwandbehandlung',
    relationships: 'Beziehungspflege',
    closing: 'Abschluss',
    advertising: 'Werbung',
    promotion: 'Verkaufsförderung',
    'public relations': 'Öffentlichkeitsarbeit',
    content: 'Inhalte',
    events: 'Veranstaltungen',
    email: 'E-Mail',
    'direct marketing': 'Direktmarketing',
    collateral: 'Verkaufsunterlagen',
    loyalty: 'Kundenbindung',
    research: 'Marktforschung',
    partnerships: 'Kooperationen',
    discount: 'Rabattaktion',
    other: 'Sonstiges',
  },
  stage: {
    awareness: 'Aufmerksamkeit',
    consideration: 'Erwägung',
    purchase: 'Kauf',
    retention: 'Bindung',
    advocacy: 'Empfehlung',
  },
  phase: {
    before: 'Vorbereitung',
    launch: 'Einführung',
    after: 'nach dem Start',
  },
  bigPush: {
    yes: 'ja',
    no: 'nein',
  },
  plan: {
    marketing: 'Marketing',
    sales: 'Vertrieb',
  },
};
