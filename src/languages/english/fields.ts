/** What each field is called and what it is for, by role and property name. */
export const fields = {
  goals: {
    id: { heading: 'ID', description: 'Short unique key of the goal, such as G1.' },
    goal: { heading: 'Goal', description: 'What the plan wants to achieve.' },
    product: { heading: 'Product', description: 'The products that the goal is about.' },
    metric: { heading: 'Metric', description: 'What is measured.' },
    target: { heading: 'Target', description: 'The target value.', unit: 'as Unit says' },
    unit: {
      heading: 'Unit',
      description: 'What the target is measured in: units, revenue, profit, a currency.',
    },
    actual: { heading: 'Actual', description: 'The value so far.', unit: 'as Unit says' },
    start: { heading: 'Start', description: 'The first day of the goal.' },
    due: { heading: 'Due', description: 'The date by which to reach the goal.' },
    period: {
      heading: 'Period',
      description:
        'A period such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
    },
    owner: { heading: 'Owner', description: 'The person who is responsible.' },
    status: {
      heading: 'Status',
      description:
        'The status of the row, from idea to done. Paused, dropped, cancelled, rejected and archived rows are left out of the check.',
    },
  },
  strategies: {
    id: { heading: 'ID', description: 'Short unique key of the strategy, such as S1.' },
    strategy: { heading: 'Strategy', description: 'What to sell, to whom, at which price and margin.' },
    goal: { heading: 'Goal', description: 'The goals that the strategy serves, by ID or name.' },
    mix: { heading: 'Mix', description: 'The element of the marketing mix that the strategy works on.' },
    segment: { heading: 'Segment', description: 'The segments that the strategy addresses.' },
    benefit: { heading: 'Benefit', description: 'What the customer gains.' },
    evidence: { heading: 'Evidence', description: 'What customers said or did that supports the strategy.' },
    product: { heading: 'Product', description: 'The products that the strategy sells.' },
    channel: { heading: 'Channel', description: 'The channels through which the strategy sells or speaks.' },
    pricePosition: { heading: 'Price position', description: 'Where the price stands against competitors.' },
    targetMargin: {
      heading: 'Target margin',
      description: 'The margin ratio that the strategy promises.',
      unit: 'of the net price',
    },
    metric: { heading: 'Metric', description: 'What is measured.' },
    target: { heading: 'Target', description: 'The target value.', unit: 'as Metric says' },
    start: { heading: 'Start', description: 'The first day of the strategy.' },
    end: { heading: 'End', description: 'The last day of the strategy.' },
    period: {
      heading: 'Period',
      description:
        'A period such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
    },
    budget: {
      heading: 'Budget',
      description: 'What the strategy may cost in all.',
      unit: 'currency of the plan',
    },
    fundingShare: {
      heading: 'Funding share',
      description: 'The part of the spend that the strategy should have.',
      unit: 'of the spend of all tactics',
    },
    importance: {
      heading: 'Importance',
      description: 'The weight of the strategy in the score; 1 if empty.',
      unit: 'weight against the other strategies',
    },
    owner: { heading: 'Owner', description: 'The person who is responsible.' },
    department: { heading: 'Department', description: 'The department that does the work.' },
    reviewedOn: { heading: 'Reviewed on', description: 'The day on which the row was last looked at.' },
    status: {
      heading: 'Status',
      description:
        'The status of the row, from idea to done. Paused, dropped, cancelled, rejected and archived rows are left out of the check.',
    },
    approvedBy: { heading: 'Approved by', description: 'Who approved the row.' },
    approvedOn: { heading: 'Approved on', description: 'The day of the approval.' },
  },
  tactics: {
    id: { heading: 'ID', description: 'Short unique key of the tactic, such as T1.' },
    tactic: { heading: 'Tactic', description: 'What is done to sell.' },
    strategy: {
      heading: 'Strategy',
      description:
        'The strategies that back the tactic, by ID or name, with shares where there are several: S1 60%; S2 40%.',
    },
    activity: { heading: 'Activity', description: 'The kind of selling or marketing work.' },
    supports: { heading: 'Supports', description: 'The tactics that this one supports.' },
    department: { heading: 'Department', description: 'The department that does the work.' },
    product: {
      heading: 'Product',
      description: 'The products that the tactic sells; those of its strategies where empty.',
    },
    segment: {
      heading: 'Segment',
      description: 'The segments that the tactic addresses; those of its strategies where empty.',
    },
    channel: {
      heading: 'Channel',
      description: 'The channels that the tactic uses; those of its strategies where empty.',
    },
    region: { heading: 'Region', description: 'Where the tactic is done.' },
    stage: { heading: 'Stage', description: 'The stage of the customer journey that the tactic works on.' },
    phase: { heading: 'Phase', description: 'Whether the tactic belongs before, at or after the launch.' },
    message: { heading: 'Message', description: 'What the tactic says to the customer.' },
    owner: { heading: 'Owner', description: 'The person who is responsible.' },
    start: { heading: 'Start', description: 'The first day of the tactic.' },
    end: { heading: 'End', description: 'The last day of the tactic.' },
    period: {
      heading: 'Period',
      description:
        'A period such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
    },
    budget: { heading: 'Budget', description: 'What the tactic may cost.', unit: 'currency of the plan' },
    actualSpend: {
      heading: 'Actual spend',
      description: 'What the tactic has cost so far.',
      unit: 'currency of the plan',
    },
    discount: {
      heading: 'Discount',
      description: 'The price reduction that the tactic offers, on top of the discount of the product.',
      unit: 'of the price',
    },
    units: {
      heading: 'Units',
      description: 'The total units that the tactic should sell, not the extra ones.',
      unit: 'units',
    },
    actualUnits: {
      heading: 'Actual units',
      description: 'The units that the tactic has sold so far.',
      unit: 'units',
    },
    kpi: { heading: 'KPI', description: 'The figure that shows whether the tactic works.' },
    kpiTarget: { heading: 'KPI target', description: 'The target value of the KPI.', unit: 'as KPI says' },
    kpiActual: { heading: 'KPI actual', description: 'The value of the KPI so far.', unit: 'as KPI says' },
    reviewedOn: { heading: 'Reviewed on', description: 'The day on which the row was last looked at.' },
    status: {
      heading: 'Status',
      description:
        'The status of the row, from idea to done. Paused, dropped, cancelled, rejected and archived rows are left out of the check.',
    },
    approvedBy: { heading: 'Approved by', description: 'Who approved the row.' },
    approvedOn: { heading: 'Approved on', description: 'The day of the approval.' },
  },
  products: {
    id: { heading: 'ID', description: 'Short unique key of the product, such as P1.' },
    product: { heading: 'Product', description: 'What is sold.' },
    category: { heading: 'Category', description: 'The product group.' },
    price: { heading: 'Price', description: 'The list price of one unit.', unit: 'currency per unit' },
    discount: {
      heading: 'Discount',
      description: 'The price reduction that always applies.',
      unit: 'of the price',
    },
    unitCost: {
      heading: 'Unit cost',
      description: 'The variable cost of one unit.',
      unit: 'currency per unit',
    },
    fixedCost: {
      heading: 'Fixed cost',
      description: 'The fixed cost that the product must cover.',
      unit: 'currency',
    },
    targetProfit: {
      heading: 'Target profit',
      description: 'The target profit of the product.',
      unit: 'currency',
    },
    baseVolume: {
      heading: 'Base volume',
      description: 'The units that sell without a discount.',
      unit: 'units',
    },
    elasticity: {
      heading: 'Elasticity',
      description: 'How strongly volume reacts to price, as a negative number.',
      unit: '% volume for each % price',
    },
    forecastUnits: {
      heading: 'Forecast units',
      description: 'The units that are expected to sell.',
      unit: 'units',
    },
    bigPush: { heading: 'Big push', description: 'Whether the plan focuses on the product.' },
    availableFrom: {
      heading: 'Available from',
      description: 'The first day on which the product can be sold.',
    },
    channel: { heading: 'Channel', description: 'The channels in which the product is sold.' },
  },
  segments: {
    segment: { heading: 'Segment', description: 'A group of customers with a common need.' },
    need: { heading: 'Need', description: 'What the segment wants.' },
    region: { heading: 'Region', description: 'Where the segment is.' },
    size: { heading: 'Size', description: 'How many customers it has.', unit: 'customers' },
  },
  history: {
    period: { heading: 'Period', description: 'The month, quarter, week or day of the sales.' },
    product: { heading: 'Product', description: 'What was sold.' },
    units: { heading: 'Units', description: 'How many units were sold.', unit: 'units' },
    price: { heading: 'Price', description: 'The price of one unit.', unit: 'currency per unit' },
    revenue: { heading: 'Revenue', description: 'The total revenue.', unit: 'currency' },
  },
  components: {
    component: {
      heading: 'Component',
      description: 'A part of a marketing or sales plan, such as SWOT or territories.',
    },
    plan: { heading: 'Plan', description: 'The plan that the part belongs to; both if empty.' },
    content: { heading: 'Content', description: 'What the part says, or its status.' },
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
    idea: 'idea',
    planned: 'planned',
    proposed: 'proposed',
    approved: 'approved',
    active: 'active',
    done: 'done',
    paused: 'paused',
    dropped: 'dropped',
    cancelled: 'cancelled',
    rejected: 'rejected',
    archived: 'archived',
  },
  mix: {
    product: 'product',
    price: 'price',
    place: 'place',
    promotion: 'promotion',
    people: 'people',
    process: 'process',
    'physical evidence': 'physical evidence',
  },
  pricePosition: {
    premium: 'premium',
    parity: 'parity',
    low: 'low',
  },
  department: {
    marketing: 'marketing',
    sales: 'sales',
    service: 'service',
    product: 'product',
    finance: 'finance',
    other: 'other',
  },
  activity: {
    'new calls': 'new calls',
    'existing customers': 'existing customers',
    objections: 'objections',
    relationships: 'relationships',
    closing: 'closing',
    advertising: 'advertising',
    promotion: 'promotion',
    'public relations': 'public relations',
    content: 'content',
    events: 'events',
    email: 'email',
    'direct marketing': 'direct marketing',
    collateral: 'collateral',
    loyalty: 'loyalty',
    research: 'research',
    partnerships: 'partnerships',
    discount: 'discount',
    other: 'other',
  },
  stage: {
    awareness: 'awareness',
    consideration: 'consideration',
    purchase: 'purchase',
    retention: 'retention',
    advocacy: 'advocacy',
  },
  phase: {
    before: 'before',
    launch: 'launch',
    after: 'after',
  },
  bigPush: {
    yes: 'yes',
    no: 'no',
  },
  plan: {
    marketing: 'marketing',
    sales: 'sales',
  },
};
