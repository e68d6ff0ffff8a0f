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
import { departmentChoices, statusChoices, type Status } from './common-choices';
import { joined } from './shared-words';

/*
 * Fields that several sheets have with the same meaning. A sheet gives its own description or synonyms where its word differs.
 */

export const idField = (description: string, synonyms: Synonyms = {}): IdField => ({
  name: 'ID',
  kind: 'id',
  description,
  synonyms: joined(
    {
      en: ['no', 'nr', 'number', 'code', 'ref', 'reference', 'key', '#'],
      de: ['nummer', 'kennung', 'kürzel', 'lfd. nr.'],
      es: ['código', 'n.º', 'número', 'identificador', 'clave'],
      fr: ['code', 'référence', 'réf', 'numéro', 'identifiant', 'n°'],
      it: ['codice', 'numero', 'identificativo'],
      pt: ['código', 'número', 'identificador'],
      ja: ['番号', 'コード', '識別番号'],
      zh: ['编号', '序号', '编码', '代码', '編號'],
    },
    synonyms,
  ),
});

export {
  approvedStatuses,
  departmentChoices,
  retiredStatuses,
  statusChoices,
  type Status,
} from './common-choices';

export const statusField: ChoiceField<Status> = {
  name: 'Status',
  kind: 'choice',
  description:
    'Where the row stands, from idea to done; paused, dropped, cancelled, rejected and archived rows are retired.',
  synonyms: {
    en: ['state', 'stage of work', 'progress status', 'current status'],
    de: ['stand', 'zustand'],
    es: ['estado', 'estatus', 'situación'],
    fr: ['statut', 'état'],
    it: ['stato'],
    pt: ['estado', 'situação'],
    ja: ['ステータス', '状態', '状況', '進捗状況'],
    zh: ['状态', '狀態', '执行状态'],
  },
  choices: statusChoices,
};

export const departmentField: ChoiceField<keyof typeof departmentChoices> = {
  name: 'Department',
  kind: 'choice',
  description: 'The department that does the work.',
  synonyms: {
    en: ['dept', 'team', 'function', 'responsible team', 'business unit'],
    de: ['abteilung', 'fachbereich', 'bereich'],
    es: ['departamento', 'equipo'],
    fr: ['département', 'équipe'],
    it: ['reparto', 'dipartimento', 'funzione'],
    pt: ['departamento', 'setor', 'equipe', 'equipa'],
    ja: ['部門', '部署'],
    zh: ['部门', '部門'],
  },
  choices: departmentChoices,
};

export const ownerField: TextField = {
  name: 'Owner',
  kind: 'text',
  description: 'The person who answers for the row.',
  synonyms: {
    en: [
      'responsible',
      'responsible person',
      'responsible party',
      'person responsible',
      'responsibility',
      'assigned to',
      'assignee',
      'lead',
      'accountable',
      'in charge',
      'person in charge',
      'who',
      'dri',
    ],
    de: [
      'verantwortlich',
      'verantwortliche',
      'verantwortlicher',
      'verantwortliche person',
      'verantwortung',
      'zuständig',
      'zuständigkeit',
      'wer',
    ],
    es: ['responsable', 'encargado', 'propietario', 'asignado a', 'quién'],
    fr: ['responsable', 'porteur', 'pilote', 'propriétaire', 'assigné à', 'qui'],
    it: ['responsabile', 'referente', 'assegnato a', 'chi'],
    pt: ['responsável', 'encarregado', 'atribuído a', 'quem'],
    ja: ['担当者', '責任者', '担当'],
    zh: ['负责人', '责任人', '负责', '負責人'],
  },
};

export const productField = (description: string): ListField<'products'> => ({
  name: 'Product',
  kind: 'list',
  to: 'products',
  description,
  synonyms: {
    en: ['product line', 'product name', 'sku', 'offer', 'service'],
    de: ['produkt', 'produkte', 'artikel', 'angebot'],
    es: ['producto', 'artículo', 'servicio', 'oferta'],
    fr: ['produit', 'article', 'offre'],
    it: ['prodotto', 'prodotti', 'articolo', 'servizio', 'offerta'],
    pt: ['produto', 'artigo', 'serviço', 'oferta'],
    ja: ['製品', '商品', '製品名', '商品名'],
    zh: ['产品', '商品', '产品名称', '產品'],
  },
});

export const segmentField = (description: string): ListField<'segments'> => ({
  name: 'Segment',
  kind: 'list',
  to: 'segments',
  description,
  synonyms: {
    en: [
      'target segment',
      'target audience',
      'audience',
      'target group',
      'customer segment',
      'target customer',
      'persona',
      'target market',
    ],
    de: ['zielgruppe', 'zielgruppen', 'kundensegment', 'kundengruppe', 'zielkunden'],
    es: ['segmento', 'público objetivo', 'audiencia', 'cliente objetivo', 'segmento de clientes'],
    fr: ['cible', 'public cible', 'segment de clientèle', 'clientèle cible'],
    it: ['segmento', 'pubblico', 'pubblico target', 'segmento di clientela'],
    pt: ['segmento', 'público-alvo', 'público', 'audiência'],
    ja: ['セグメント', 'ターゲット', '顧客セグメント', 'ターゲット層'],
    zh: ['细分市场', '目标人群', '目标客户', '目标受众', '客户群', '受众', '目標客群'],
  },
});

export const channelField = (description: string): ListField<null> => ({
  name: 'Channel',
  kind: 'list',
  to: null,
  description,
  synonyms: {
    en: [
      'medium',
      'media',
      'platform',
      'sales channel',
      'marketing channel',
      'distribution channel',
      'touchpoint',
    ],
    de: ['kanal', 'kanäle', 'vertriebskanal', 'vertriebsweg'],
    es: ['canal', 'canales', 'medio', 'plataforma'],
    fr: ['canal', 'canaux', 'média', 'support'],
    it: ['canale', 'canali', 'mezzo'],
    pt: ['canal', 'canais', 'meio', 'plataforma'],
    ja: ['チャネル', 'チャンネル', '媒体', '販路'],
    zh: ['渠道', '平台', '媒介', '推广渠道', '管道'],
  },
});

export const regionField = (description: string): ListField<null> => ({
  name: 'Region',
  kind: 'list',
  to: null,
  description,
  synonyms: {
    en: ['territory', 'market', 'country', 'location', 'geography', 'area'],
    de: ['gebiet', 'land', 'markt', 'standort'],
    es: ['región', 'territorio', 'país', 'mercado', 'zona'],
    fr: ['région', 'territoire', 'pays', 'marché', 'zone'],
    it: ['regione', 'territorio', 'paese', 'mercato', 'zona'],
    pt: ['região', 'território', 'país', 'mercado', 'zona'],
    ja: ['地域', 'エリア', '国', '市場'],
    zh: ['地区', '区域', '市场', '国家', '地域', '地區'],
  },
});

export const startField = (description: string, synonyms: Synonyms = {}): DateField => ({
  name: 'Start',
  kind: 'date',
  description,
  synonyms: joined(
    {
      en: [
        'start date',
        'begin',
        'begins',
        'from',
        'start on',
        'planned start',
        'planned start date',
        'kick-off',
        'launch date',
      ],
      de: ['beginn', 'startdatum', 'anfang', 'von', 'startet am'],
      es: ['inicio', 'fecha de inicio', 'fecha inicio', 'comienzo', 'desde'],
      fr: ['début', 'date de début', 'date début'],
      it: ['inizio', 'data inizio', 'data di inizio'],
      pt: ['início', 'data de início', 'data início'],
      ja: ['開始', '開始日'],
      zh: ['开始', '开始日期', '开始时间', '起始日期', '開始日期'],
    },
    synonyms,
  ),
});

/** The last day. A Due of a strategy or tactic is its End. */
export const endField = (description: string): DateField => ({
  name: 'End',
  kind: 'date',
  description,
  synonyms: {
    en: [
      'end date',
      'finish',
      'finish date',
      'until',
      'to',
      'due',
      'due date',
      'due by',
      'due on',
      'deadline',
      'planned end',
      'planned end date',
      'completion date',
    ],
    de: ['ende', 'enddatum', 'bis', 'fällig', 'fällig am', 'frist', 'termin', 'fertig bis'],
    es: [
      'fecha de fin',
      'fecha fin',
      'fecha límite',
      'plazo',
      'fecha de finalización',
      'vencimiento',
      'hasta',
    ],
    fr: ['fin', 'date de fin', 'date fin', 'échéance', 'date limite'],
    it: ['fine', 'data fine', 'data di fine', 'scadenza'],
    pt: ['fim', 'término', 'data de término', 'data final', 'data fim', 'prazo'],
    ja: ['終了', '終了日', '期限', '締切', '期日'],
    zh: ['结束', '结束日期', '结束时间', '截止日期', '完成日期', '结束日', '結束日期', '期限'],
  },
});

export const periodField = (end: 'end' | 'due'): PeriodField => ({
  name: 'Period',
  kind: 'period',
  gives: { start: 'start', end },
  description:
    'A stretch of time such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
  synonyms: {
    en: [
      'timeline',
      'timeframe',
      'time frame',
      'timing',
      'quarter',
      'month',
      'week',
      'half',
      'when',
      'year',
      'duration',
    ],
    de: [
      'zeitraum',
      'quartal',
      'monat',
      'woche',
      'kw',
      'kalenderwoche',
      'halbjahr',
      'jahr',
      'zeitplan',
      'wann',
    ],
    es: ['período', 'trimestre', 'mes', 'semana', 'año', 'calendario', 'cronograma', 'cuándo'],
    fr: ['période', 'trimestre', 'mois', 'semaine', 'année', 'calendrier', 'quand'],
    it: ['periodo', 'trimestre', 'mese', 'settimana', 'anno', 'tempistica', 'quando'],
    pt: ['período', 'trimestre', 'mês', 'semana', 'ano', 'cronograma', 'quando'],
    ja: ['期間', '四半期', '月', '週', '時期', '年度', '年', 'スケジュール'],
    zh: ['期间', '周期', '时间', '时间段', '季度', '月份', '月', '周', '年度', '年', '時間', '期間'],
  },
});

export const budgetField = (description: string): QuantityField => ({
  name: 'Budget',
  kind: 'money',
  unit: 'currency of the plan',
  minimum: 0,
  description,
  synonyms: {
    en: [
      'budget allocated',
      'allocated budget',
      'planned budget',
      'estimated budget',
      'cost',
      'cost estimate',
      'planned cost',
      'planned spend',
      'estimated cost',
      'investment',
    ],
    de: ['plankosten', 'geplante kosten', 'geplantes budget', 'kosten'],
    es: ['presupuesto', 'presupuesto asignado', 'coste', 'costo', 'coste previsto', 'inversión'],
    fr: ['budget prévu', 'budget alloué', 'coût', 'coût prévu', 'investissement'],
    it: ['costo', 'costo previsto', 'investimento'],
    pt: ['orçamento', 'verba', 'custo', 'custo previsto', 'investimento'],
    ja: ['予算', '予算額', '費用'],
    zh: ['预算', '预算金额', '费用', '預算'],
  },
});

export const reviewedOnField: DateField = {
  name: 'Reviewed on',
  kind: 'date',
  description: 'The day on which the row was last looked at.',
  synonyms: {
    en: ['reviewed', 'last reviewed', 'review date', 'last review', 'last updated'],
    de: ['geprüft am', 'überprüft am', 'zuletzt geprüft', 'letzte prüfung', 'aktualisiert am'],
    es: ['revisado el', 'fecha de revisión', 'última revisión', 'última actualización'],
    fr: ['revu le', 'date de revue', 'dernière revue', 'dernière mise à jour'],
    it: ['rivisto il', 'data di revisione', 'ultima revisione', 'ultimo aggiornamento'],
    pt: ['revisado em', 'data de revisão', 'última revisão', 'última atualização'],
    ja: ['レビュー日', '最終レビュー', '最終更新', '最終更新日'],
    zh: ['审查日期', '复核日期', '最后更新', '更新日期'],
  },
};

export const approvedByField: TextField = {
  name: 'Approved by',
  kind: 'text',
  description: 'Who approved the row.',
  synonyms: {
    en: ['approver', 'approval by', 'signed off by'],
    de: ['genehmigt von', 'freigegeben von', 'freigabe durch'],
    es: ['aprobado por', 'aprobador'],
    fr: ['approuvé par', 'validé par'],
    it: ['approvato da'],
    pt: ['aprovado por', 'aprovador'],
    ja: ['承認者'],
    zh: ['批准人', '审批人'],
  },
};

export const approvedOnField: DateField = {
  name: 'Approved on',
  kind: 'date',
  description: 'The day of the approval.',
  synonyms: {
    en: ['approval date', 'date approved', 'signed off on', 'approved date'],
    de: ['genehmigt am', 'freigegeben am', 'freigabedatum'],
    es: ['aprobado el', 'fecha de aprobación'],
    fr: ['approuvé le', 'date d’approbation', 'date de validation'],
    it: ['approvato il', 'data di approvazione'],
    pt: ['aprovado em', 'data de aprovação'],
    ja: ['承認日'],
    zh: ['批准日期', '审批日期'],
  },
};

export const discountField = (description: string): QuantityField => ({
  name: 'Discount',
  kind: 'share',
  unit: 'of the price',
  description,
  synonyms: {
    en: ['discount %', 'discount rate', 'price off', 'rebate', 'price reduction'],
    de: ['rabatt', 'preisnachlass', 'nachlass'],
    es: ['descuento', 'rebaja'],
    fr: ['remise', 'rabais', 'réduction'],
    it: ['sconto'],
    pt: ['desconto'],
    ja: ['割引', '割引率', '値引き'],
    zh: ['折扣', '折扣率'],
  },
});
