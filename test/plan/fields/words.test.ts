import { fieldKeys, fieldOf, sheetCatalogue } from '../../../src/plan/fields/catalogue';
import { type ChoiceField, languages, type Synonyms } from '../../../src/plan/fields/field';
import {
  actualWords,
  type Measure,
  measures,
  measureWords,
  targetWords,
} from '../../../src/plan/fields/measures';
import { currencySigns, moneyWords, unitsWords } from '../../../src/plan/fields/quantity-words';
import { type Role, roles } from '../../../src/plan/fields/roles';
import { readChoice } from '../../../src/plan/reading/choices';
import { plainWords } from '../../../src/plan/recognition/heading-words';
import { isForeign, isNeutral, meaningsOf, strengths } from '../../../src/plan/recognition/vocabulary';
import { forEvery } from '../../support/for-every';

type Language = (typeof languages)[number];

const words = (synonyms: Synonyms): readonly string[] => Object.values(synonyms).flat();
const fields = roles.flatMap((role) =>
  fieldKeys(role).flatMap((key) => {
    const field = fieldOf(role, key);
    return field === undefined ? [] : [{ place: `${role}.${key}`, role, key, field }];
  }),
);
const choices = fields.flatMap(({ place, field }) =>
  field.kind === 'choice'
    ? Object.entries<Synonyms>(field.choices).map(
        ([value, synonyms]) => [`${place} ${value}`, synonyms] as const,
      )
    : [],
);

/** The words, as a heading is compared, that stand in several of the lists. */
function shared(lists: Readonly<Record<string, Synonyms>>): readonly string[] {
  const owners = new Map<string, string>();
  return Object.entries(lists).flatMap(([owner, synonyms]) =>
    [...new Set(words(synonyms).map(plainWords))].flatMap((word) => {
      const other = owners.get(word);
      owners.set(word, owner);
      return other === undefined ? [] : [`${word}: ${other}, ${owner}`];
    }),
  );
}

const missing = (synonyms: Synonyms): readonly Language[] =>
  languages.filter((language) => (synonyms[language] ?? []).length === 0);
const repeated = (synonyms: Synonyms): readonly string[] =>
  Object.values(synonyms).flatMap((list) => {
    const plain = list.map((word) => word.toLowerCase());
    return plain.filter((word, index) => plain.indexOf(word) !== index);
  });

describe('the words of the catalogue', () => {
  forEvery([
    ...fields.map(({ place, field }) => [place, field.synonyms] as const),
    ...roles.map((role) => [`titles of ${role}`, sheetCatalogue[role].titles] as const),
    ...choices,
  ])('are there in every language, each once', (_, synonyms: Synonyms) => {
    expect({ missing: missing(synonyms), repeated: repeated(synonyms) }).toEqual({
      missing: [],
      repeated: [],
    });
  });

  forEvery(roles.map((role) => [role] as const))(
    'mean one field of a sheet, without regard to accents, hyphens and language',
    (role) => {
      expect(
        shared(
          Object.fromEntries(
            fields
              .filter((field) => field.role === role)
              .map(({ key, field }) => [
                key,
                { ...field.synonyms, en: [field.name, ...(field.synonyms.en ?? [])] },
              ]),
          ),
        ),
      ).toEqual([]);
    },
  );

  forEvery(fields.map(({ place, role, key, field }) => [place, role, key, field.synonyms] as const))(
    'lead to their own field first',
    (_, role, key, synonyms: Synonyms) => {
      expect(words(synonyms).filter((word) => meaningsOf(role, word)[0]?.field !== key)).toEqual([]);
    },
  );

  it('mean one role where they are titles', () => {
    expect(shared(Object.fromEntries(roles.map((role) => [role, sheetCatalogue[role].titles])))).toEqual([]);
  });
});

/** What the headings of a table mean in a role: the field after each. */
type Headings = Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>>;

const headings: Readonly<Record<Language, Headings>> = {
  en: {
    goals: {
      Objective: 'goal',
      'Key Result': 'metric',
      'FY target': 'target',
      'Current value': 'actual',
      'Target date': 'due',
      'Unit of measure': 'unit',
    },
    strategies: {
      Pillar: 'strategy',
      Initiative: 'strategy',
      'Business objective': 'goal',
      Why: 'evidence',
      'Gross margin %': 'targetMargin',
      '% of total budget': 'fundingShare',
      '4Ps': 'mix',
    },
    tactics: {
      What: 'tactic',
      Who: 'owner',
      When: 'period',
      Where: 'region',
      'How much': 'budget',
      Headline: 'tactic',
      Caption: 'message',
      'Content type': 'activity',
      Platform: 'channel',
      'Publish date': 'start',
      go_live_date: 'start',
      'Ad spend': 'budget',
      'Est. cost (k€)': 'budget',
      'Spend to date': 'actualSpend',
      'Due by': 'end',
      'Qty sold': 'actualUnits',
      'Unit sales target': 'units',
      'Funnel stage': 'stage',
      Audience: 'segment',
    },
    products: {
      SKU: 'id',
      Item: 'product',
      'Net price': 'price',
      RRP: 'price',
      COGS: 'unitCost',
      'Purchase price': 'unitCost',
      Brand: 'category',
    },
    segments: { Persona: 'segment', 'Pain points': 'need', 'Audience size': 'size' },
    history: {
      Month: 'period',
      'Qty sold': 'units',
      'Net sales': 'revenue',
      ASP: 'price',
      'Item code': 'product',
    },
    components: { Chapter: 'component', 'Type of plan': 'plan', Summary: 'content' },
  },
  de: {
    goals: {
      Oberziel: 'goal',
      Kennzahl: 'metric',
      Zielwert: 'target',
      Istwert: 'actual',
      'Fällig am': 'due',
      Einheit: 'unit',
    },
    strategies: {
      Stoßrichtung: 'strategy',
      Marketingziel: 'goal',
      Warum: 'evidence',
      Bruttomarge: 'targetMargin',
      Budgetanteil: 'fundingShare',
      Gewichtung: 'importance',
      Kundennutzen: 'benefit',
    },
    tactics: {
      Was: 'tactic',
      Wer: 'owner',
      Wann: 'period',
      Wo: 'region',
      'Wie viel': 'budget',
      Maßnahme: 'tactic',
      'Geschätzte Kosten': 'budget',
      'Ist-Kosten': 'actualSpend',
      'Zu erledigen bis': 'end',
      Veröffentlichungsdatum: 'start',
      Zielgruppe: 'segment',
      Werbekanal: 'channel',
      Absatzziel: 'units',
      Verkauft: 'actualUnits',
      KW: 'period',
    },
    products: {
      'Artikel-Nr.': 'id',
      Bezeichnung: 'product',
      UVP: 'price',
      'VK (€)': 'price',
      'EK netto': 'unitCost',
      Warengruppe: 'category',
      Fixkosten: 'fixedCost',
    },
    segments: { Zielgruppe: 'segment', Bedürfnisse: 'need', Marktgröße: 'size' },
    history: {
      Monat: 'period',
      Absatz: 'units',
      Umsatz: 'revenue',
      'Verkaufte Stück': 'units',
      Artikel: 'product',
      'Ø-Preis': 'price',
    },
    components: { Baustein: 'component', Plantyp: 'plan', Inhalt: 'content' },
  },
  es: {
    goals: {
      'Objetivo general': 'goal',
      'Resultado clave': 'metric',
      'Valor meta': 'target',
      'Valor actual': 'actual',
      'Fecha límite': 'due',
    },
    strategies: {
      'Eje estratégico': 'strategy',
      Meta: 'goal',
      'Por qué': 'evidence',
      Margen: 'targetMargin',
      '% del presupuesto': 'fundingShare',
    },
    tactics: {
      Qué: 'tactic',
      Quién: 'owner',
      Cuándo: 'period',
      Dónde: 'region',
      Cuánto: 'budget',
      Acción: 'tactic',
      'Público objetivo': 'segment',
      'Red social': 'channel',
      'Fecha de publicación': 'start',
      'Fecha de entrega': 'end',
      'Gasto real': 'actualSpend',
      'Costo estimado': 'budget',
      'Unidades vendidas': 'actualUnits',
      Embudo: 'stage',
    },
    products: {
      Artículo: 'product',
      PVP: 'price',
      'Precio de compra': 'unitCost',
      'Línea de producto': 'category',
      Pronóstico: 'forecastUnits',
    },
    segments: { 'Buyer persona': 'segment', Dolores: 'need', 'Número de clientes': 'size' },
    history: { Mes: 'period', Cantidad: 'units', Facturación: 'revenue', 'Precio promedio': 'price' },
    components: { Apartado: 'component', 'Tipo de plan': 'plan', Resumen: 'content' },
  },
  fr: {
    goals: {
      'Objectif principal': 'goal',
      'Résultat clé': 'metric',
      Cible: 'target',
      Réalisé: 'actual',
      Échéance: 'due',
      Unité: 'unit',
    },
    strategies: {
      'Axe stratégique': 'strategy',
      Objectif: 'goal',
      Pourquoi: 'evidence',
      'Taux de marge': 'targetMargin',
      'Part du budget': 'fundingShare',
    },
    tactics: {
      Quoi: 'tactic',
      Qui: 'owner',
      Quand: 'period',
      Où: 'region',
      Combien: 'budget',
      'Action commerciale': 'tactic',
      Levier: 'channel',
      Accroche: 'message',
      'Date de publication': 'start',
      'Pour quand': 'end',
      'Budget consommé': 'actualSpend',
      'Coût estimé': 'budget',
      'Quantité vendue': 'actualUnits',
      "Date d'échéance": 'end',
      Cible: 'segment',
    },
    products: {
      Référence: 'id',
      Désignation: 'product',
      'Prix HT': 'price',
      "Prix d'achat": 'unitCost',
      Gamme: 'category',
    },
    segments: { 'Marché cible': 'segment', 'Points de douleur': 'need', Effectif: 'size' },
    history: { Mois: 'period', Qté: 'units', 'CA HT': 'revenue', 'Prix moyen': 'price' },
    components: { Rubrique: 'component', 'Type de plan': 'plan', Synthèse: 'content' },
  },
  it: {
    goals: {
      Obiettivo: 'goal',
      'Risultato chiave': 'metric',
      'Valore obiettivo': 'target',
      Consuntivo: 'actual',
      Scadenza: 'due',
    },
    strategies: {
      'Asse strategico': 'strategy',
      'Obiettivo aziendale': 'goal',
      Perché: 'evidence',
      'Margine lordo': 'targetMargin',
      '% del budget': 'fundingShare',
    },
    tactics: {
      Cosa: 'tactic',
      Chi: 'owner',
      Quando: 'period',
      Dove: 'region',
      Quanto: 'budget',
      Azione: 'tactic',
      Piattaforma: 'channel',
      Didascalia: 'message',
      'Data di pubblicazione': 'start',
      'Entro quando': 'end',
      'Spesa effettiva': 'actualSpend',
      'Costo stimato': 'budget',
      'Pezzi venduti': 'actualUnits',
      'Pubblico target': 'segment',
    },
    products: {
      Articolo: 'product',
      'Prezzo al pubblico': 'price',
      'Prezzo di acquisto': 'unitCost',
      'Categoria merceologica': 'category',
    },
    segments: { 'Mercato target': 'segment', Esigenze: 'need', 'Numero di clienti': 'size' },
    history: { Mese: 'period', Quantità: 'units', Fatturato: 'revenue', 'Prezzo medio': 'price' },
    components: { Sezione: 'component', 'Tipo di piano': 'plan', Sintesi: 'content' },
  },
  pt: {
    goals: {
      Meta: 'goal',
      'Resultado-chave': 'metric',
      'Valor alvo': 'target',
      Realizado: 'actual',
      Prazo: 'due',
    },
    strategies: {
      'Pilar estratégico': 'strategy',
      Objetivo: 'goal',
      'Por quê': 'evidence',
      Margem: 'targetMargin',
      '% do orçamento': 'fundingShare',
    },
    tactics: {
      'O quê': 'tactic',
      Quem: 'owner',
      Quando: 'period',
      Onde: 'region',
      Quanto: 'budget',
      Ação: 'tactic',
      Mídia: 'channel',
      Legenda: 'message',
      'Data da publicação': 'start',
      'Até quando': 'end',
      'Valor gasto': 'actualSpend',
      Verba: 'budget',
      'Quantidade vendida': 'actualUnits',
      'Público-alvo': 'segment',
    },
    products: {
      'Nome do item': 'product',
      'Valor unitário': 'price',
      'Preço de custo': 'unitCost',
      Linha: 'category',
    },
    segments: { Persona: 'segment', Dores: 'need', População: 'size' },
    history: { Mês: 'period', Qtde: 'units', Faturamento: 'revenue', 'Preço médio': 'price' },
    components: { Seção: 'component', 'Tipo de plano': 'plan', Resumo: 'content' },
  },
  nl: {
    goals: {
      Doelstelling: 'goal',
      Kengetal: 'metric',
      Streefwaarde: 'target',
      Gerealiseerd: 'actual',
      Deadline: 'due',
      Eenheid: 'unit',
    },
    strategies: {
      Pijler: 'strategy',
      Speerpunten: 'strategy',
      Doel: 'goal',
      Waarom: 'evidence',
      Doelmarge: 'targetMargin',
      'Aandeel budget': 'fundingShare',
      Waardepropositie: 'benefit',
    },
    tactics: {
      Wat: 'tactic',
      Wie: 'owner',
      Wanneer: 'period',
      Waar: 'region',
      Hoeveel: 'budget',
      Actiepunt: 'tactic',
      Actiehouder: 'owner',
      Kanaal: 'channel',
      Doelgroep: 'segment',
      Publicatiedatum: 'start',
      'T/m': 'end',
      Uiterlijk: 'end',
      'Werkelijke kosten': 'actualSpend',
      'Geschatte kosten': 'budget',
      Aantal: 'units',
      'Verkochte aantallen': 'actualUnits',
      Klantreis: 'stage',
      Boodschap: 'message',
      Afdeling: 'department',
      'Goedgekeurd door': 'approvedBy',
    },
    products: {
      Artikelnummer: 'id',
      Artikelomschrijving: 'product',
      Verkoopprijs: 'price',
      Adviesprijs: 'price',
      Inkoopprijs: 'unitCost',
      Productgroep: 'category',
      'Vaste kosten': 'fixedCost',
      Korting: 'discount',
    },
    segments: { Doelgroep: 'segment', Behoeften: 'need', Omvang: 'size', Regio: 'region' },
    history: {
      Maand: 'period',
      'Aantal verkocht': 'units',
      Afzet: 'units',
      Omzet: 'revenue',
      Stuksprijs: 'price',
    },
    components: { Onderdeel: 'component', 'Soort plan': 'plan', Inhoud: 'content' },
  },
  ja: {
    goals: { 目標: 'goal', 評価指標: 'metric', 目標値: 'target', 実績: 'actual', 期限: 'due', 単位: 'unit' },
    strategies: {
      重点戦略: 'strategy',
      事業目標: 'goal',
      なぜ: 'evidence',
      粗利率: 'targetMargin',
      予算配分: 'fundingShare',
      重要度: 'importance',
    },
    tactics: {
      何を: 'tactic',
      誰が: 'owner',
      いつ: 'period',
      どこで: 'region',
      いくら: 'budget',
      実施内容: 'tactic',
      媒体: 'channel',
      キャッチコピー: 'message',
      公開予定日: 'start',
      いつまで: 'end',
      実績費用: 'actualSpend',
      '予算（円）': 'budget',
      目標販売数: 'units',
      販売実績: 'actualUnits',
      ターゲット: 'segment',
      担当部署: 'department',
    },
    products: {
      型番: 'id',
      品名: 'product',
      定価: 'price',
      仕入単価: 'unitCost',
      商品カテゴリ: 'category',
      固定費: 'fixedCost',
    },
    segments: { 顧客層: 'segment', 顧客ニーズ: 'need', 市場規模: 'size' },
    history: { 年月: 'period', 販売数量: 'units', 売上高: 'revenue', 販売単価: 'price' },
    components: { 項目: 'component', 計画種別: 'plan', 概要: 'content' },
  },
  zh: {
    goals: { 目标: 'goal', 关键指标: 'metric', 目标值: 'target', 实际: 'actual', 截止日期: 'due' },
    strategies: { 策略: 'strategy', 目的: 'goal', 预算占比: 'fundingShare' },
    tactics: {
      营销活动: 'tactic',
      负责人: 'owner',
      渠道: 'channel',
      预算: 'budget',
      实际花费: 'actualSpend',
      发布日期: 'start',
    },
    products: { 产品名称: 'product', 零售价: 'price', 成本: 'unitCost' },
    segments: { 目标客户: 'segment', 痛点: 'need', 规模: 'size' },
    history: { 月份: 'period', 销量: 'units', 销售额: 'revenue' },
    components: { 章节: 'component', 计划类型: 'plan', 内容: 'content' },
  },
};

describe('the headings that marketers write', () => {
  it.each(
    languages.flatMap((language) =>
      roles.flatMap((role) =>
        Object.entries(headings[language][role] ?? {}).map(
          ([heading, field]) => [language, role, heading, field] as const,
        ),
      ),
    ),
  )('in %s %s: %s is %s', (_, role, heading, field) => {
    const [first] = meaningsOf(role, heading);
    expect(first?.field).toBe(field);
    expect(first?.strength).toBeGreaterThanOrEqual(strengths.plural);
  });
});

const choiceField = (role: Role, key: string): ChoiceField => {
  const field = fieldOf(role, key);
  if (field?.kind !== 'choice') throw new Error(`${role}.${key} is not a choice.`);
  return field;
};

type ChoiceTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const written: ChoiceTable = {
  'tactics status': {
    idea: ['Draft', 'Backlog', 'Entwurf', 'Borrador', 'Brouillon', 'Bozza', 'Rascunho', 'Concept', '下書き'],
    planned: [
      'To-do',
      'Not started',
      'Scheduled',
      'Open',
      'Nicht gestartet',
      'Por hacer',
      'À faire',
      'Da fare',
      'Agendado',
      'Nog niet gestart',
      'Ingepland',
      '未着手',
      '未开始',
    ],
    proposed: [
      'In review',
      'Pending approval',
      'Zur Freigabe',
      'Pendiente de aprobación',
      'En attente d’approbation',
      "En attente d'approbation",
      'Da approvare',
      'Em aprovação',
      'Ter goedkeuring',
      '承認待ち',
      '待审批',
    ],
    approved: [
      'Signed off',
      'Confirmed',
      'Genehmigt',
      'Autorizado',
      'Validé',
      'Approvato',
      'Aprovado',
      'Goedgekeurd',
      'Akkoord',
      '承認済み',
      '已批准',
    ],
    active: [
      'WIP',
      'In Progress',
      'On track',
      'At risk',
      'Behind schedule',
      'Delayed',
      'Live',
      'Running',
      'Überfällig',
      'In Umsetzung',
      'Atrasado',
      'En curso',
      'En retard',
      'In ritardo',
      'Em andamento',
      'Mee bezig',
      'Vertraagd',
      'Loopt',
      '進行中',
      '遅延',
      '进行中',
    ],
    done: [
      'Completed',
      'Published',
      'Sent',
      'Closed',
      'Finished',
      'Veröffentlicht',
      'Umgesetzt',
      'Publicado',
      'Cerrado',
      'Envoyé',
      'Pubblicato',
      'Concluído',
      'Afgerond',
      'Gereed',
      '投稿済み',
      '完了',
      '已完成',
    ],
    paused: [
      'On hold',
      'Postponed',
      'Verschoben',
      'Aplazado',
      'Reporté',
      'Rinviato',
      'Adiado',
      'Uitgesteld',
      'In de wacht',
      '延期',
      '保留',
      '暂停',
    ],
    dropped: [
      'Stopped',
      'Withdrawn',
      'Fallen gelassen',
      'Descartado',
      'Abandonné',
      'Scartato',
      'Stopgezet',
      '見送り',
    ],
    cancelled: ['Canceled', 'Abgesagt', 'Cancelado', 'Annulé', 'Annullato', 'Geannuleerd', '中止', '已取消'],
    rejected: [
      'Declined',
      'Not approved',
      'Abgelehnt',
      'Rechazado',
      'Refusé',
      'Respinto',
      'Recusado',
      'Afgewezen',
      '却下',
      '已拒绝',
    ],
    archived: [
      'Archived',
      'Archiviert',
      'Archivado',
      'Archivé',
      'Archiviato',
      'Arquivado',
      'Gearchiveerd',
      'アーカイブ',
      '已归档',
    ],
  },
  'tactics stage': {
    awareness: [
      'TOFU',
      'Top of funnel',
      'Bekanntheit',
      'Descubrimiento',
      'Notoriété',
      'Notorietà',
      'Topo de funil',
      'Naamsbekendheid',
      '認知',
      '认知',
    ],
    consideration: [
      'MOFU',
      'Interest',
      'Evaluation',
      'Abwägung',
      'Interés',
      'Intérêt',
      'Interesse',
      'Meio de funil',
      'Overweging',
      '比較検討',
      '考虑',
    ],
    purchase: [
      'BOFU',
      'Decision',
      'Conversion',
      'Kaufentscheidung',
      'Decisión',
      'Achat',
      'Acquisto',
      'Conversão',
      'Aankoop',
      '購入',
      '转化',
    ],
    retention: [
      'Loyalty',
      'Kundenbindung',
      'Fidelización',
      'Fidélisation',
      'Fidelizzazione',
      'Fidelidade',
      'Klantbehoud',
      'リピート',
      '留存',
    ],
    advocacy: [
      'Referral',
      'Weiterempfehlung',
      'Recomendación',
      'Recommandation',
      'Passaparola',
      'Indicação',
      'Ambassadeurschap',
      '口コミ',
      '推荐',
    ],
  },
  'tactics activity': {
    'new calls': [
      'Cold calls',
      'Kaltakquise',
      'Prospección',
      'Prospection',
      'Nuovi clienti',
      'Prospecção',
      'Koude acquisitie',
      '新規開拓',
    ],
    'existing customers': [
      'Upsell',
      'Cross-selling',
      'Bestandskunden',
      'Venta cruzada',
      'Clients existants',
      'Clienti esistenti',
      'Bestaande klanten',
      '既存顧客',
    ],
    advertising: [
      'PPC',
      'SEA',
      'Banner',
      'Google Ads',
      'Plakat',
      'Vallas',
      'Affichage',
      'Affissioni',
      'Tráfego pago',
      'Advertentie',
      'リスティング広告',
    ],
    content: [
      'Blog',
      'Post',
      'SEO',
      'Blogbeitrag',
      'Redes sociales',
      'Réseaux sociaux',
      'Articolo',
      'Postagem',
      'Sociale media',
      'SNS投稿',
    ],
    'public relations': [
      'Press release',
      'Pressemitteilung',
      'Nota de prensa',
      'Communiqué de presse',
      'Comunicato stampa',
      'Assessoria de imprensa',
      'Persbericht',
      'プレスリリース',
    ],
    events: ['Webinar', 'Trade fair', 'Messe', 'Feria', 'Salon', 'Fiera', 'Feira', 'Beurs', '展示会'],
    email: ['Newsletter', 'E-mail', 'Boletín', 'Infolettre', 'DEM', 'Nieuwsbrief', 'メルマガ'],
    collateral: ['Flyer', 'Prospekt', 'Folleto', 'Dépliant', 'Volantino', 'Panfleto', 'Folder', 'チラシ'],
    discount: ['Voucher', 'Gutschein', 'Rebajas', 'Code promo', 'Sconto', 'Cupom', 'Kortingsactie', 'セール'],
  },
  'tactics phase': {
    before: [
      'Pre-launch',
      'Vorbereitung',
      'Prelanzamiento',
      'Avant le lancement',
      'Prima del lancio',
      'Pré-lançamento',
      'Voor de lancering',
      '発売前',
    ],
    launch: [
      'Launch',
      'Markteinführung',
      'Lanzamiento',
      'Lancement',
      'Lancio',
      'Lançamento',
      'Lancering',
      '発売',
    ],
    after: [
      'Post-launch',
      'Nachbereitung',
      'Después',
      'Après',
      'Dopo',
      'Depois',
      'Na de lancering',
      '発売後',
    ],
  },
  'tactics department': {
    marketing: [
      'Marketing team',
      'Mercadotecnia',
      'Communication',
      'Marketing en communicatie',
      'マーケティング部',
    ],
    sales: ['Vertrieb', 'Ventas', 'Force de vente', 'Vendite', 'Vendas', 'Verkoop', '営業'],
    service: ['Customer support', 'Kundendienst', 'SAV', 'Assistenza', 'Atendimento', 'Klantenservice'],
    product: ['R&D', 'Entwicklung', 'Produit', 'Prodotto', 'Productontwikkeling', '商品開発'],
    finance: ['Controlling', 'Finanzas', 'Contrôle de gestion', 'Controladoria', 'Financiën', '経理'],
    other: ['HR', 'Einkauf', 'Compras', 'RH', 'Inkoop', '総務'],
  },
  'strategies mix': {
    product: ['Produkt', 'Producto', 'Produit', 'Prodotto', 'Produto', 'Productbeleid', '製品'],
    price: ['Preispolitik', 'Precio', 'Prix', 'Prezzo', 'Preço', 'Prijs', '価格'],
    place: ['Distribution', 'Plaza', 'Distribuzione', 'Praça', 'Plaats', '流通'],
    promotion: ['Kommunikation', 'Promoción', 'Communication', 'Promozione', 'Promoção', 'Promotie', '販促'],
    people: ['Personal', 'Personas', 'Personnel', 'Persone', 'Pessoas', 'Personeel', '人材'],
    process: ['Prozess', 'Proceso', 'Processus', 'Processo', 'Processen', 'プロセス'],
    'physical evidence': [
      'Evidencia física',
      'Preuve physique',
      'Prova fisica',
      'Fysieke omgeving',
      '物的証拠',
    ],
  },
  'strategies pricePosition': {
    premium: [
      'High-end',
      'Hochpreisig',
      'Gama alta',
      'Haut de gamme',
      'Fascia alta',
      'Acima do mercado',
      'Topsegment',
      '高価格',
    ],
    parity: [
      'Mid-range',
      'Marktüblich',
      'Gama media',
      'Milieu de gamme',
      'In linea con il mercato',
      'Preço de mercado',
      'Marktconform',
      '中価格',
    ],
    low: [
      'Entry level',
      'Preiswert',
      'Económico',
      'Entrée de gamme',
      'Fascia bassa',
      'Baixo custo',
      'Goedkoop',
      '低価格',
    ],
  },
  'products bigPush': {
    yes: ['x', '✓', 'Ja', 'Sí', 'Oui', 'Sì', 'Sim', 'はい', '是'],
    no: ['No', 'Nein', 'Non', 'Não', 'Nee', 'いいえ', '否'],
  },
  'components plan': {
    marketing: [
      'Marketingplan',
      'Plan de marketing',
      'Plan marketing',
      'Piano marketing',
      'Plano de marketing',
      'マーケティング計画',
    ],
    sales: [
      'Vertriebsplan',
      'Plan de ventas',
      'Plan commercial',
      'Piano di vendita',
      'Plano de vendas',
      'Verkoopplan',
      '販売計画',
    ],
  },
};

describe('the choices that marketers write', () => {
  it.each(
    Object.entries(written).flatMap(([place, values]) =>
      Object.entries(values).flatMap(([value, texts]) => texts.map((text) => [place, text, value] as const)),
    ),
  )('%s: %s is %s', (place, text, value) => {
    const [role, key] = place.split(' ') as [Role, string];
    expect(readChoice(choiceField(role, key), text)).toBe(value);
  });
});

describe('the measures', () => {
  forEvery((Object.keys(measures) as Measure[]).map((measure) => [measure, measures[measure]] as const))(
    'have words in every language, each once',
    (_, synonyms: Synonyms) => {
      expect({ missing: missing(synonyms), repeated: repeated(synonyms) }).toEqual({
        missing: [],
        repeated: [],
      });
    },
  );

  it('are told apart by their words', () => {
    expect(shared(measures)).toEqual([]);
  });

  it.each<[Language, readonly string[]]>([
    [
      'en',
      [
        'leads',
        'impressions',
        'click-through rate',
        'sign-ups',
        'orders',
        'attendance',
        'churn rate',
        'new customers',
        'roas',
      ],
    ],
    [
      'de',
      [
        'leads',
        'reichweite',
        'klickrate',
        'anmeldungen',
        'bestellungen',
        'teilnehmer',
        'neukunden',
        'marktanteil',
        'tkp',
      ],
    ],
    [
      'es',
      [
        'impresiones',
        'alcance',
        'clics',
        'registros',
        'pedidos',
        'asistentes',
        'tasa de abandono',
        'cuota de mercado',
      ],
    ],
    [
      'fr',
      [
        'portée',
        'clics',
        'taux de conversion',
        'inscriptions',
        'commandes',
        'participants',
        'taux de rebond',
        'notoriété',
      ],
    ],
    [
      'it',
      [
        'copertura',
        'tasso di conversione',
        'iscrizioni',
        'ordini',
        'partecipanti',
        'quota di mercato',
        'recensioni',
      ],
    ],
    [
      'pt',
      [
        'alcance',
        'cliques',
        'cadastros',
        'pedidos',
        'participantes',
        'taxa de conversão',
        'engajamento',
        'seguidores',
      ],
    ],
    [
      'nl',
      [
        'bereik',
        'volgers',
        'aanmeldingen',
        'bestellingen',
        'deelnemers',
        'klantverloop',
        'marktaandeel',
        'klanttevredenheid',
      ],
    ],
    [
      'ja',
      ['インプレッション数', 'クリック数', 'リード数', '登録数', '受注件数', '来場者数', '解約率', '認知度'],
    ],
    ['zh', ['曝光量', '点击率', '线索数', '订单数', '转化率', '市场份额']],
  ])('of %s have the words %j', (language, expected) => {
    expect(measureWords[language]).toEqual(expect.arrayContaining([...expected]));
  });

  it('are no heading of a field in the tables whose rows have a KPI, nor a note, nor a sign of another table', () => {
    const taken = words(measureWords).filter(
      (word) =>
        isNeutral(word) ||
        isForeign(word) ||
        (['goals', 'strategies', 'tactics'] as const).some((role) =>
          meaningsOf(role, word).some(({ strength }) => strength >= strengths.synonym),
        ),
    );
    expect(taken).toEqual([]);
  });
});

describe('the words that say what a number is', () => {
  it('are in every language', () => {
    for (const synonyms of [targetWords, actualWords, moneyWords, unitsWords])
      expect(missing(synonyms)).toEqual([]);
  });

  it('say one thing: a target, the value so far, money or units', () => {
    expect(
      shared({ target: targetWords, actual: actualWords, money: moneyWords, units: unitsWords }),
    ).toEqual([]);
  });

  it('are no measures themselves', () => {
    for (const synonyms of [targetWords, actualWords, moneyWords, unitsWords]) {
      expect(shared({ measure: measureWords, other: synonyms })).toEqual([]);
    }
  });

  it('write signs and codes of currencies in small letters, each once', () => {
    expect(currencySigns.filter((sign) => sign !== sign.toLowerCase() || sign !== sign.trim())).toEqual([]);
    expect(new Set(currencySigns).size).toBe(currencySigns.length);
  });
});
