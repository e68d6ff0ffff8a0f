import type {
  ChoiceField,
  DateField,
  IdField,
  ListField,
  PeriodField,
  QuantityField,
  Synonyms,
  TextField,
} from './field';

/*
 * Fields that several sheets have with the same meaning. A sheet gives its own description or synonyms where its word differs.
 */

export const idField = (description: string, synonyms: Synonyms = {}): IdField => ({
  name: 'ID',
  kind: 'id',
  description,
  synonyms: {
    en: ['no', 'no.', 'nr', 'number', 'code', 'ref', 'reference', 'key', '#', ...(synonyms.en ?? [])],
    de: ['nummer', 'kennung', ...(synonyms.de ?? [])],
    es: ['código', 'n.º', ...(synonyms.es ?? [])],
    fr: ['code', 'référence', 'réf', ...(synonyms.fr ?? [])],
  },
});

export const statusChoices = {
  idea: { en: ['idea', 'ideas', 'draft', 'backlog', 'brainstorm', 'concept'] },
  planned: { en: ['planned', 'plan', 'to do', 'todo', 'not started', 'scheduled', 'pending', 'upcoming', 'open'] },
  proposed: { en: ['proposed', 'submitted', 'in review', 'awaiting approval', 'for approval'] },
  approved: { en: ['approved', 'signed off', 'agreed', 'accepted'] },
  active: {
    en: ['active', 'in progress', 'ongoing', 'started', 'running', 'live', 'underway', 'on track', 'initiated', 'at risk', 'delayed'],
  },
  done: { en: ['done', 'completed', 'complete', 'finished', 'closed', 'achieved', 'delivered'] },
  paused: { en: ['paused', 'on hold', 'hold', 'suspended'] },
  dropped: { en: ['dropped', 'abandoned', 'discontinued', 'stopped'] },
  cancelled: { en: ['cancelled', 'canceled'] },
  rejected: { en: ['rejected', 'declined', 'refused'] },
  archived: { en: ['archived', 'retired', 'obsolete'] },
} as const satisfies Readonly<Record<string, Synonyms>>;

export type Status = keyof typeof statusChoices;

/** A row whose status is one of these is retired: only the reading rules still look at it. */
export const retiredStatuses: ReadonlySet<Status> = new Set(['paused', 'dropped', 'cancelled', 'rejected', 'archived']);

/** "Approved or later". */
export const approvedStatuses: ReadonlySet<Status> = new Set(['approved', 'active', 'done']);

export const statusField: ChoiceField<Status> = {
  name: 'Status',
  kind: 'choice',
  description: 'Where the row stands, from idea to done; paused, dropped, cancelled, rejected and archived rows are retired.',
  synonyms: { en: ['state', 'stage of work', 'progress status'] },
  choices: statusChoices,
};

export const departmentChoices = {
  marketing: { en: ['marketing', 'mktg', 'brand', 'communications', 'digital marketing', 'marketing team'] },
  sales: { en: ['sales', 'sales team', 'field sales', 'key accounts', 'business development'] },
  service: { en: ['service', 'customer service', 'support', 'customer success', 'after-sales'] },
  product: { en: ['product', 'product management', 'r&d', 'development', 'design'] },
  finance: { en: ['finance', 'controlling', 'accounting'] },
  other: { en: ['other', 'hr', 'it', 'operations', 'legal', 'management'] },
} as const satisfies Readonly<Record<string, Synonyms>>;

export const departmentField: ChoiceField<keyof typeof departmentChoices> = {
  name: 'Department',
  kind: 'choice',
  description: 'The department that does the work.',
  synonyms: { en: ['dept', 'team', 'function', 'responsible team'] },
  choices: departmentChoices,
};

export const ownerField: TextField = {
  name: 'Owner',
  kind: 'text',
  description: 'The person who answers for the row.',
  synonyms: {
    en: ['owner(s)', 'owners', 'responsible', 'responsible person', 'responsible party', 'person responsible', 'assigned to', 'assignee', 'lead', 'accountable', 'who', 'dri'],
  },
};

export const productField = (description: string): ListField => ({
  name: 'Product',
  kind: 'list',
  to: 'products',
  description,
  synonyms: { en: ['products', 'product line', 'item', 'sku', 'offer', 'service'] },
});

export const segmentField = (description: string): ListField => ({
  name: 'Segment',
  kind: 'list',
  to: 'segments',
  description,
  synonyms: {
    en: ['segments', 'target segment', 'target audience', 'audience', 'target group', 'customer segment', 'persona', 'target market'],
  },
});

export const channelField = (description: string): ListField => ({
  name: 'Channel',
  kind: 'list',
  to: null,
  description,
  synonyms: { en: ['channels', 'medium', 'media', 'platform', 'sales channel', 'distribution channel', 'touchpoint'] },
});

export const regionField = (description: string): ListField => ({
  name: 'Region',
  kind: 'list',
  to: null,
  description,
  synonyms: { en: ['regions', 'territory', 'territories', 'market', 'country', 'location', 'geography', 'area'] },
});

export const startField = (description: string): DateField => ({
  name: 'Start',
  kind: 'date',
  description,
  synonyms: { en: ['start date', 'begin', 'begins', 'from', 'start on', 'planned start', 'planned start date', 'kick-off', 'launch date'] },
});

/** The last day. A Due of a strategy or tactic is its End. */
export const endField = (description: string): DateField => ({
  name: 'End',
  kind: 'date',
  description,
  synonyms: {
    en: ['end date', 'finish', 'finish date', 'until', 'to', 'due', 'due date', 'due by', 'deadline', 'planned end', 'planned end date', 'completion date'],
  },
});

export const periodField = (end: 'end' | 'due'): PeriodField => ({
  name: 'Period',
  kind: 'period',
  gives: { start: 'start', end },
  description: 'A stretch of time such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
  synonyms: { en: ['timeline', 'timeframe', 'time frame', 'timing', 'quarter', 'month', 'week', 'half', 'when', 'timeline (q1-q4)', 'year'] },
});

export const budgetField = (description: string): QuantityField => ({
  name: 'Budget',
  kind: 'money',
  unit: 'currency of the plan',
  minimum: 0,
  description,
  synonyms: { en: ['budget allocated', 'allocated budget', 'planned budget', 'cost estimate', 'planned cost', 'planned spend', 'estimated cost', 'investment'] },
});

export const reviewedOnField: DateField = {
  name: 'Reviewed on',
  kind: 'date',
  description: 'The day on which the row was last looked at.',
  synonyms: { en: ['reviewed', 'last reviewed', 'review date', 'last review', 'last updated'] },
};

export const approvedByField: TextField = {
  name: 'Approved by',
  kind: 'text',
  description: 'Who approved the row.',
  synonyms: { en: ['approver', 'approval by', 'signed off by'] },
};

export const approvedOnField: DateField = {
  name: 'Approved on',
  kind: 'date',
  description: 'The day of the approval.',
  synonyms: { en: ['approval date', 'date approved', 'signed off on', 'approved date'] },
};

export const discountField = (description: string): QuantityField => ({
  name: 'Discount',
  kind: 'share',
  unit: 'of the price',
  description,
  synonyms: { en: ['discount %', 'discount rate', 'price off', 'rebate', 'price reduction'] },
});
