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

/** Fields that plans of every level have: who, when, how much, how far. */
export const planningFields: readonly string[] = [
  'owner',
  'status',
  'start',
  'end',
  'due',
  'period',
  'budget',
  'department',
];

/** A field whose column may name the rows where no column of names is found: with what else, and how surely. */
interface StandIn {
  readonly field: string;
  /** A field that must be there besides; null for none. */
  readonly with: string | null;
  /** What is left of the strength of the column's heading. */
  readonly strength: number;
}

/** A table of key figures with targets states goals, a calendar of activities or messages states tactics. */
export const standIns: Readonly<Partial<Record<Role, readonly StandIn[]>>> = {
  goals: [
    { field: 'metric', with: null, strength: 0.75 },
    { field: 'period', with: 'target', strength: 0.6 },
  ],
  tactics: [
    { field: 'activity', with: null, strength: 0.75 },
    { field: 'message', with: null, strength: 0.75 },
    { field: 'phase', with: null, strength: 0.5 },
    { field: 'channel', with: null, strength: 0.5 },
  ],
  products: [{ field: 'category', with: 'price', strength: 0.6 }],
};

/** Words for the name of a row that say too little by themselves to tell its role. */
export const genericNames: Readonly<Record<Role, readonly string[]>> = {
  goals: [
    'name',
    'title',
    'goal name',
    'aim',
    'outcome',
    'what',
    'titel',
    'bezeichnung',
    'nombre',
    'título',
    'nom',
    'titre',
    'nome',
    'titolo',
    'naam',
    '名称',
    '項目',
  ],
  strategies: [
    ...['name', 'title', 'idea', 'item', 'theme', 'approach', 'what', 'project', 'focus area', 'workstream'],
    ...['titel', 'bezeichnung', 'projekt', 'thema', 'nombre', 'título', 'proyecto', 'nom', 'titre', 'projet'],
    ...['nome', 'titolo', 'progetto', 'projeto', 'naam', 'project', '名称', '項目'],
  ],
  tactics: [
    ...[
      'name',
      'title',
      'what',
      'item',
      'topic',
      'topics',
      'content',
      'content title',
      'caption',
      'post',
      'subject',
      'headline',
      'idea',
    ],
    ...[
      'concept',
      'deliverable',
      'deliverables',
      'step',
      'steps',
      'key steps',
      'work',
      'event',
      'asset',
      'work item',
      'project',
      'milestone',
      'milestones',
      'email',
      'offer',
    ],
    ...[
      'was',
      'titel',
      'thema',
      'inhalt',
      'beitrag',
      'schritt',
      'schritte',
      'vorhaben',
      'bezeichnung',
      'meilenstein',
      'projekt',
    ],
    ...['qué', 'título', 'tema', 'contenido', 'publicación', 'nombre', 'paso', 'hito', 'proyecto'],
    ...['quoi', 'titre', 'sujet', 'contenu', 'publication', 'nom', 'étape', 'jalon', 'projet'],
    ...['cosa', 'titolo', 'argomento', 'contenuto', 'post', 'nome', 'fase', 'milestones', 'progetto'],
    ...['o quê', 'que', 'assunto', 'conteúdo', 'publicação', 'etapa', 'marco', 'projeto'],
    ...['wat', 'onderwerp', 'inhoud', 'bericht', 'naam', 'stap', 'mijlpaal'],
    ...['内容', 'タイトル', '件名', '項目', 'テーマ', '标题', '主题', '内容类型'],
  ],
  products: [
    ...['name', 'title', 'description', 'designation', 'type', 'plan', 'model', 'variant', 'step', 'action'],
    ...[
      'bezeichnung',
      'name',
      'modell',
      'sorte',
      'descripción',
      'nombre',
      'tipo',
      'modelo',
      'désignation',
      'libellé',
      'nom',
      'modèle',
    ],
    ...['descrizione', 'nome', 'modello', 'descrição', 'omschrijving', 'naam', 'soort', '名称', '品目'],
  ],
  segments: [
    ...[
      'name',
      'type',
      'profile',
      'who',
      'group',
      'stage',
      'cluster',
      'typ',
      'gruppe',
      'profil',
      'tipo',
      'grupo',
      'perfil',
    ],
    ...['profil', 'groupe', 'nom', 'profilo', 'gruppo', 'nome', 'naam', 'groep', '名称', '类型'],
  ],
  history: [],
  components: ['name', 'part', 'item'],
};

/** Headings of the one day on which something happens: both its first day and its last. */
export const dayHeadings: readonly string[] = [
  ...[
    'date',
    'day',
    'publish date',
    'publishing date',
    'publication date',
    'post date',
    'posting date',
    'event date',
    'send date',
  ],
  ...[
    'scheduled date',
    'scheduled time',
    'scheduled for',
    'schedule date',
    'go live',
    'go live date',
    'live date',
    'air date',
  ],
  ...['datum', 'tag', 'veröffentlichung', 'veröffentlichungsdatum', 'versanddatum'],
  ...[
    'fecha',
    'día',
    'fecha de publicación',
    'date de publication',
    'jour',
    'data',
    'giorno',
    'data di pubblicazione',
  ],
  ...[
    'dia',
    'data de publicação',
    'dag',
    'publicatiedatum',
    '日付',
    '日',
    '公開日',
    '投稿日',
    '日期',
    '发布日期',
  ],
];

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

/** Headings of what came of something: a log holds them row by row. */
export const resultHeadings: readonly string[] = [
  ...[
    'impressions',
    'clicks',
    'views',
    'reach',
    'conversions',
    'engagement',
    'likes',
    'shares',
    'opens',
    'leads',
    'sessions',
    'orders',
  ],
  ...[
    'spend',
    'cost',
    'revenue',
    'sales',
    'roi',
    'roas',
    'ctr',
    'result',
    'results',
    'impressionen',
    'klicks',
    'umsatz',
    'ergebnis',
    'aufrufe',
  ],
  ...[
    'impresiones',
    'clics',
    'ingresos',
    'ventas',
    'resultado',
    'resultados',
    'impressions',
    'ventes',
    'résultat',
    'résultats',
    'vues',
  ],
  ...[
    'impressioni',
    'clic',
    'ricavi',
    'vendite',
    'risultati',
    'impressões',
    'cliques',
    'receita',
    'vendas',
    'vertoningen',
    'klikken',
    'omzet',
  ],
  ...['インプレッション', 'クリック', '売上', '結果', '展示', '点击', '销售额'],
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
