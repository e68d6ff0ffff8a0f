import { type Measure, measures } from '../plan/fields/measures';
import { comparable } from '../plan/names';

/**
 * How a KPI comes about: `sum` grows day by day to its target, as leads do. A `level` is a rate, ratio or score: it does not
 * grow with time. A `cost`, or a loss such as churn, is a level too, and better when lower.
 */
export type KpiKind = 'sum' | 'level' | 'cost';

const levels: readonly Measure[] = [
  'frequency',
  'click rate',
  'open rate',
  'conversion rate',
  'average order value',
  'retention rate',
  'net promoter score',
  'satisfaction',
  'ratings',
  'response rate',
  'awareness',
  'market share',
  'return on investment',
  'return on ad spend',
  'customer lifetime value',
];

const costs: readonly Measure[] = [
  'cost per acquisition',
  'cost per lead',
  'customer acquisition cost',
  'cost per click',
  'cost per thousand',
  'bounce rate',
  'churn',
  'unsubscribes',
];

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(comparable));

/** What is saved of a cost is a sum, and better when higher. */
const savingWords = wordsOf(
  `saving savings saved reduction einsparung einsparungen ahorro ahorros économie économies risparmio risparmi economia economias
  besparing besparingen`,
);

const costWords = wordsOf(
  `cost costs cpa cpc cpi cpl cpm cpo cpv cac kosten coste costes costo costos coût coûts costi custo custos churn attrition
  bounce abandonment unsubscribe unsubscribes complaints abwanderung kündigungsquote absprungrate beschwerden storno stornoquote
  rebote bajas quejas désabonnements rebond réclamations abbandono reclami cancelamentos reclamações klachten opzeggingen`,
);

const levelWords = wordsOf(
  `% rate rates ratio ratios score scores index share average avg mean percentage percent rating ratings rank ranking satisfaction
  awareness roi roas romi nps csat ces ctr cvr ltv clv margin quote anteil durchschnitt prozent zufriedenheit bekanntheit note
  tasa ratio porcentaje promedio media cuota satisfacción índice notoriedad taux pourcentage moyenne part satisfaction indice
  notoriété tasso percentuale soddisfazione quota punteggio notorietà taxa porcentagem percentual média satisfação pontuação
  percentage gemiddelde gemiddeld tevredenheid aandeel`,
);

/** German and Dutch write one word: Klickrate, Öffnungsquote, Werbekosten. Corporate is none of them. */
const levelEndings = /(?:[fgknst]rate|quote|anteil|ratio|score|index|percentage)$/u;
const costEndings = /kosten$/u;

/** Chinese and Japanese write without blanks. */
const levelSigns = /率|比|评分|評価|得分|スコア|満足|满意|シェア|份额|平均|認知|指数/u;
const costSigns = /単価|コスト|成本|费用|費用|流失|解約|離脱|解約率|離脱率/u;

const asNames = (names: readonly Measure[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => Object.values(measures[name]).flat().map(comparable)));

const levelNames = asNames(levels);
const costNames = asNames(costs);

const partsOf = (text: string): readonly string[] => text.match(/%|[\p{L}\p{M}]+/gu) ?? [];

/** The kind of a KPI by the words that it is called by: a measure that Plumbline knows, else words that tell. */
export function kpiKind(kpi: string): KpiKind {
  const text = comparable(kpi);
  const words = partsOf(text);
  if (words.some((word) => savingWords.has(word))) return 'sum';
  if (
    costNames.has(text) ||
    words.some((word) => costWords.has(word) || costEndings.test(word)) ||
    costSigns.test(text)
  )
    return 'cost';
  const isLevel =
    levelNames.has(text) ||
    words.some((word) => levelWords.has(word) || levelEndings.test(word)) ||
    levelSigns.test(text);
  return isLevel ? 'level' : 'sum';
}
