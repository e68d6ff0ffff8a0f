/** What each field is called and what it is for, by role and property name. */
export const fields = {
  goals: {
    id: { heading: 'ID', description: 'Short unique key of the goal, such as G1.' },
    goal: { heading: 'Ziel', description: 'What the plan wants to achieve.' },
    product: { heading: 'Produkt', description: 'The products that the goal is about.' },
    metric: { heading: 'Kennzahl', description: 'What is measured.' },
    target: { heading: 'Zielwert', description: 'The target value.', unit: 'as Unit says' },
    unit: {
      heading: 'Einheit',
      description: 'What the target is measured in: units, revenue, profit, a currency.',
    },
    actual: { heading: 'Istwert', description: 'The value so far.', unit: 'as Unit says' },
    start: { heading: 'Beginn', description: 'The first day of the goal.' },
    due: { heading: 'Fällig am', description: 'The date by which to reach the goal.' },
    period: {
      heading: 'Zeitraum',
      description:
        'A period such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
    },
    owner: { heading: 'Verantwortlich', description: 'The person who is responsible.' },
    status: {
      heading: 'Status',
      description:
        'The status of the row, from idea to done. Paused, dropped, cancelled, rejected and archived rows are left out of the check.',
    },
  },
  strategies: {
    id: { heading: 'ID', description: 'Short unique key of the strategy, such as S1.' },
    strategy: { heading: 'Strategie', description: 'What to sell, to whom, at which price and margin.' },
    goal: { heading: 'Ziel', description: 'The goals that the strategy serves, by ID or name.' },
    mix: {
      heading: 'Marketing-Mix',
      description: 'The element of the marketing mix that the strategy works on.',
    },
    segment: { heading: 'Zielgruppe', description: 'The segments that the strategy addresses.' },
    benefit: { heading: 'Kundennutzen', description: 'What the customer gains.' },
    evidence: { heading: 'Beleg', description: 'What customers said or did that supports the strategy.' },
    product: { heading: 'Produkt', description: 'The products that the strategy sells.' },
    channel: { heading: 'Kanal', description: 'The channels through which the strategy sells or speaks.' },
    pricePosition: { heading: 'Preisposition', description: 'Where the price stands against competitors.' },
    targetMargin: {
      heading: 'Zielmarge',
      description: 'The margin ratio that the strategy promises.',
      unit: 'of the net price',
    },
    metric: { heading: 'Kennzahl', description: 'What is measured.' },
    target: { heading: 'Zielwert', description: 'The target value.', unit: 'as Metric says' },
    start: { heading: 'Beginn', description: 'The first day of the strategy.' },
    end: { heading: 'Ende', description: 'The last day of the strategy.' },
    period: {
      heading: 'Zeitraum',
      description:
        'A period such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
    },
    budget: {
      heading: 'Budget',
      description: 'What the strategy may cost in all.',
      unit: 'currency of the plan',
    },
    fundingShare: {
      heading: 'Budgetanteil',
      description: 'The part of the spend that the strategy should have.',
      unit: 'of the spend of all tactics',
    },
    importance: {
      heading: 'Gewicht',
      description: 'The weight of the strategy in the score; 1 if empty.',
      unit: 'weight against the other strategies',
    },
    owner: { heading: 'Verantwortlich', description: 'The person who is responsible.' },
    department: { heading: 'Abteilung', description: 'The department that does the work.' },
    reviewedOn: { heading: 'Geprüft am', description: 'The day on which the row was last looked at.' },
    status: {
      heading: 'Status',
      description:
        'The status of the row, from idea to done. Paused, dropped, cancelled, rejected and archived rows are left out of the check.',
    },
    approvedBy: { heading: 'Genehmigt von', description: 'Who approved the row.' },
    approvedOn: { heading: 'Genehmigt am', description: 'The day of the approval.' },
  },
  tactics: {
    id: { heading: 'ID', description: 'Short unique key of the tactic, such as T1.' },
    tactic: { heading: 'Maßnahme', description: 'What is done to sell.' },
    strategy: {
      heading: 'Strategie',
      description:
        'The strategies that back the tactic, by ID or name, with shares where there are several: S1 60%; S2 40%.',
    },
    activity: { heading: 'Art der Maßnahme', description: 'The kind of selling or marketing work.' },
    supports: { heading: 'Unterstützt', description: 'The tactics that this one supports.' },
    department: { heading: 'Abteilung', description: 'The department that does the work.' },
    product: {
      heading: 'Produkt',
      description: 'The products that the tactic sells; those of its strategies where empty.',
    },
    segment: {
      heading: 'Zielgruppe',
      description: 'The segments that the tactic addresses; those of its strategies where empty.',
    },
    channel: {
      heading: 'Kanal',
      description: 'The channels that the tactic uses; those of its strategies where empty.',
    },
    region: { heading: 'Region', description: 'Where the tactic is done.' },
    stage: {
      heading: 'Funnel-Phase',
      description: 'The stage of the customer journey that the tactic works on.',
    },
    phase: {
      heading: 'Einführungsphase',
      description: 'Whether the tactic belongs before, at or after the launch.',
    },
    message: { heading: 'Botschaft', description: 'What the tactic says to the customer.' },
    owner: { heading: 'Verantwortlich', description: 'The person who is responsible.' },
    start: { heading: 'Beginn', description: 'The first day of the tactic.' },
    end: { heading: 'Ende', description: 'The last day of the tactic.' },
    period: {
      heading: 'Zeitraum',
      description:
        'A period such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
    },
    budget: { heading: 'Budget', description: 'What the tactic may cost.', unit: 'currency of the plan' },
    actualSpend: {
      heading: 'Istkosten',
      description: 'What the tactic has cost so far.',
      unit: 'currency of the plan',
    },
    discount: {
      heading: 'Rabatt',
      description: 'The price reduction that the tactic offers, on top of the discount of the product.',
      unit: 'of the price',
    },
    units: {
      heading: 'Absatzmenge',
      description: 'The total units that the tactic should sell, not the extra ones.',
      unit: 'units',
    },
    actualUnits: {
      heading: 'Ist-Menge',
      description: 'The units that the tactic has sold so far.',
      unit: 'units',
    },
    kpi: { heading: 'KPI', description: 'The figure that shows whether the tactic works.' },
    kpiTarget: { heading: 'KPI-Ziel', description: 'The target value of the KPI.', unit: 'as KPI says' },
    kpiActual: { heading: 'KPI Ist', description: 'The value of the KPI so far.', unit: 'as KPI says' },
    reviewedOn: { heading: 'Geprüft am', description: 'The day on which the row was last looked at.' },
    status: {
      heading: 'Status',
      description:
        'The status of the row, from idea to done. Paused, dropped, cancelled, rejected and archived rows are left out of the check.',
    },
    approvedBy: { heading: 'Genehmigt von', description: 'Who approved the row.' },
    approvedOn: { heading: 'Genehmigt am', description: 'The day of the approval.' },
  },
  products: {
    id: { heading: 'ID', description: 'Short unique key of the product, such as P1.' },
    product: { heading: 'Produkt', description: 'What is sold.' },
    category: { heading: 'Kategorie', description: 'The product group.' },
    price: { heading: 'Preis', description: 'The list price of one unit.', unit: 'currency per unit' },
    discount: {
      heading: 'Rabatt',
      description: 'The price reduction that always applies.',
      unit: 'of the price',
    },
    unitCost: {
      heading: 'Stückkosten',
      description: 'The variable cost of one unit.',
      unit: 'currency per unit',
    },
    fixedCost: {
      heading: 'Fixkosten',
      description: 'The fixed cost that the product must cover.',
      unit: 'currency',
    },
    targetProfit: {
      heading: 'Zielgewinn',
      description: 'The target profit of the product.',
      unit: 'currency',
    },
    baseVolume: {
      heading: 'Basismenge',
      description: 'The units that sell without a discount.',
      unit: 'units',
    },
    elasticity: {
      heading: 'Preiselastizität',
      description: 'How strongly volume reacts to price, as a negative number.',
      unit: '% volume for each % price',
    },
    forecastUnits: {
      heading: 'Prognosemenge',
      description: 'The units that are expected to sell.',
      unit: 'units',
    },
    bigPush: { heading: 'Schwerpunkt', description: 'Whether the plan focuses on the product.' },
    availableFrom: {
      heading: 'Verfügbar ab',
      description: 'The first day on which the product can be sold.',
    },
    channel: { heading: 'Kanal', description: 'The channels in which the product is sold.' },
  },
  segments: {
    segment: { heading: 'Zielgruppe', description: 'A group of customers with a common need.' },
    need: { heading: 'Bedürfnis', description: 'What the segment wants.' },
    region: { heading: 'Region', description: 'Where the segment is.' },
    size: { heading: 'Größe', description: 'How many customers it has.', unit: 'customers' },
  },
  history: {
    period: { heading: 'Zeitraum', description: 'The month, quarter, week or day of the sales.' },
    product: { heading: 'Produkt', description: 'What was sold.' },
    units: { heading: 'Absatzmenge', description: 'How many units were sold.', unit: 'units' },
    price: { heading: 'Preis', description: 'The price of one unit.', unit: 'currency per unit' },
    revenue: { heading: 'Umsatz', description: 'The total revenue.', unit: 'currency' },
  },
  components: {
    component: {
      heading: 'Bestandteil',
      description: 'A part of a marketing or sales plan, such as SWOT or territories.',
    },
    plan: { heading: 'Planart', description: 'The plan that the part belongs to; both if empty.' },
    content: { heading: 'Inhalt', description: 'What the part says, or its status.' },
    status: {
      heading: 'Status',
      description:
        'The status of the row, from idea to done. Paused, dropped, cancelled, rejected and archived rows are left out of the check.',
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
    'new calls': 'Neukundengewinnung',
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
