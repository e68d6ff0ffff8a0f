import type { Role } from '../fields/roles';

/*
 * What speaks for and against a table being part of a plan, beside the names and synonyms of the catalogue.
 */

/** Fields that tell a role from the many other tables that have an owner, a status and dates. */
export const tellingFields: Readonly<Record<Role, readonly string[]>> = {
  goals: ['metric', 'target', 'actual'],
  strategies: ['goal', 'mix', 'benefit', 'evidence', 'pricePosition', 'targetMargin', 'fundingShare'],
  tactics: ['strategy', 'channel', 'stage', 'phase', 'message', 'kpi', 'kpiTarget', 'segment', 'units'],
  products: ['price', 'unitCost', 'elasticity', 'targetProfit', 'baseVolume'],
  segments: ['need'],
  history: ['product', 'price', 'revenue'],
  components: ['content', 'plan'],
};

/**
 * Fields that may stand in for a missing name: a table of key figures with targets states goals,
 * a calendar of activities states tactics. `with` names what must be there besides.
 */
export const standIns: Readonly<
  Partial<Record<Role, { readonly field: string; readonly with: string | null }>>
> = {
  goals: { field: 'metric', with: 'target' },
  tactics: { field: 'activity', with: null },
};

/** Where a name column holds nothing but numbers, it states this instead: the goal "500" is a target. */
export const figureInstead: Readonly<Partial<Record<Role, string>>> = { goals: 'target' };

/** The levels of a plan, the lowest first: a table that names several is of the lowest. */
export const levels: readonly Role[] = ['tactics', 'strategies', 'goals'];

/** Headings that plans and other tables have alike: they count neither for a role nor against it. */
export const neutralHeadings: readonly string[] = [
  ...[
    'note',
    'comment',
    'remark',
    'description',
    'detail',
    'priority',
    'progress',
    'currency',
    'next step',
    'link',
    'url',
  ],
  ...[
    'bemerkung',
    'bemerkungen',
    'notiz',
    'notizen',
    'kommentar',
    'beschreibung',
    'priorität',
    'fortschritt',
    'währung',
  ],
  ...[
    'nota',
    'notas',
    'comentario',
    'comentarios',
    'observaciones',
    'descripción',
    'prioridad',
    'progreso',
    'moneda',
  ],
  ...[
    'remarque',
    'commentaire',
    'priorité',
    'avancement',
    'devise',
    'note',
    'commenti',
    'descrizione',
    'priorità',
  ],
  ...['observações', 'comentários', 'descrição', 'prioridade', 'progresso', 'moeda'],
  ...['備考', '説明', '優先度', '進捗', 'メモ', '备注', '说明', '描述', '优先级', '进度', '備註'],
];

/** Headings of tables that look like plans and are not: registers of people, risks, competitors, deals, books. */
export const foreignHeadings: readonly string[] = [
  ...['stakeholder', 'influence', 'power', 'power / interest', 'engagement level', 'attitude'],
  ...['risk', 'likelihood', 'probability', 'severity', 'impact', 'mitigation', 'contingency'],
  ...['competitor', 'competition', 'strength', 'weakness', 'opportunity', 'threat'],
  ...[
    'client',
    'client name',
    'customer name',
    'contact',
    'lead name',
    'lead source',
    'deal',
    'deal stage',
    'pipeline value',
  ],
  ...[
    'invoice',
    'invoice no',
    'invoice number',
    'vendor',
    'supplier',
    'payment',
    'debit',
    'credit',
    'balance',
    'account',
  ],
  ...[
    'variance',
    'income',
    'expense',
    'salary',
    'employee',
    'role',
    'skill',
    'commander',
    'belligerent',
    'casualties',
  ],
  ...[
    'wettbewerber',
    'konkurrent',
    'risiko',
    'eintrittswahrscheinlichkeit',
    'stärken',
    'schwächen',
    'chancen',
    'rechnung',
  ],
  ...[
    'competidor',
    'riesgo',
    'probabilidad',
    'fortalezas',
    'debilidades',
    'amenazas',
    'oportunidades',
    'proveedor',
    'factura',
  ],
  ...['concurrent', 'risque', 'probabilité', 'forces', 'faiblesses', 'menaces', 'fournisseur', 'facture'],
  ...[
    'concorrente',
    'rischio',
    'risco',
    'concorrenti',
    'punti di forza',
    'pontos fortes',
    'fornecedor',
    'fornitore',
  ],
  ...[
    '競合',
    'リスク',
    '強み',
    '弱み',
    '竞品',
    '竞争对手',
    '风险',
    '优势',
    '劣势',
    '不足',
    '供应商',
    '供應商',
  ],
];

/** Figures of a report on what has been: to key figures and sold units they belong, to other rows of a plan they do not. */
export const reportRoles: ReadonlySet<Role> = new Set(['goals', 'history']);

/** Foreign headings that a report on goals or sales has by right. */
export const reportHeadings: readonly string[] = [
  'variance',
  'customer name',
  'client',
  'client name',
  'payment',
];

/** How much of a table must be understood before it is used, or offered. Shares of its judged headings. */
export const thresholds = {
  /** Used with two or more other fields, whatever they are. */
  sureCoverage: 0.65,
  /** Used with two or more other fields, a telling one among them; and with three or more. */
  sureCoverageWithTellingField: 0.45,
  sureCoverageWithThreeFields: 0.4,
  /** Used with a telling field where the role has several required fields: a record of sales has many columns more. */
  sureCoverageOfRecords: 0.25,
  /** Used with another field, on a sheet or in a table that is called so. */
  sureCoverageWithTitle: 0.4,
  /** Offered. */
  unsureCoverage: 0.4,
} as const;
