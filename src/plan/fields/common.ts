import { departmentChoices, type Status, statusChoices } from './common-choices';
import type { ChoiceField, IdField, ListField, QuantityField, Synonyms, TextField } from './field';
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
    'The status of the row, from idea to done. Paused, dropped, cancelled, rejected and archived rows are left out of the check.',
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
  description: 'The person who is responsible.',
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
