import { languages, type Synonyms } from './field';

/** The words of both, language by language. */
export const joined = (first: Synonyms, second: Synonyms): Synonyms =>
  Object.fromEntries(
    languages.map((language) => [language, [...(first[language] ?? []), ...(second[language] ?? [])]]),
  );

/** A date without another word says when a strategy or tactic begins. */
export const bareDate: Synonyms = {
  en: ['date'],
  de: ['datum'],
  es: ['fecha'],
  it: ['data'],
  ja: ['日付', '日程'],
  zh: ['日期'],
};

/** Headings by which another sheet refers to a goal, and by which the goals call themselves. */
export const goalWords: Synonyms = {
  en: [
    'objective',
    'business goal',
    'marketing goal',
    'business objective',
    'marketing objective',
    'strategic objective',
    'strategic goal',
  ],
  de: ['ziel', 'ziele', 'zielsetzung', 'marketingziel', 'geschäftsziel', 'unternehmensziel'],
  es: ['objetivo', 'meta', 'objetivo estratégico', 'objetivo de marketing'],
  fr: ['objectif', 'but', 'objectif stratégique', 'objectif marketing'],
  it: ['obiettivo', 'obiettivi', 'obiettivo strategico', 'obiettivo di marketing'],
  pt: ['objetivo', 'meta', 'objetivo estratégico', 'objetivo de marketing'],
  ja: ['目標', '目的'],
  zh: ['目标', '目的', '目標'],
};

/** Headings by which another sheet refers to a strategy, and by which the strategies call themselves. */
export const strategyWords: Synonyms = {
  en: ['initiative', 'strategic initiative', 'key initiative', 'marketing strategy'],
  de: ['strategie', 'strategien', 'initiative', 'strategische initiative', 'marketingstrategie'],
  es: ['estrategia', 'iniciativa', 'iniciativa estratégica'],
  fr: ['stratégie', 'initiative', 'axe stratégique'],
  it: ['strategia', 'strategie', 'iniziativa', 'iniziativa strategica'],
  pt: ['estratégia', 'iniciativa', 'iniciativa estratégica'],
  ja: ['戦略', '基本戦略'],
  zh: ['战略', '策略', '营销策略', '戰略'],
};

/** What a figure of success is called. */
export const metricWords: Synonyms = {
  en: [
    'measure',
    'success metric',
    'success measure',
    'key performance indicator',
    'indicator',
    'measurement',
  ],
  de: ['kennzahl', 'kennzahlen', 'messgröße', 'indikator', 'metrik'],
  es: ['métrica', 'indicador'],
  fr: ['indicateur', 'métrique', 'mesure'],
  it: ['metrica', 'indicatore', 'misura'],
  pt: ['métrica', 'indicador'],
  ja: ['指標', '評価指標', '成果指標'],
  zh: ['指标', '衡量指标', '关键指标', '指標'],
};

/** What the value that a figure is to reach is called. */
export const targetWords: Synonyms = {
  en: ['target value', 'goal value', 'target amount', 'planned value'],
  de: ['zielwert', 'soll', 'sollwert', 'planwert'],
  es: ['valor objetivo', 'valor meta'],
  fr: ['valeur cible'],
  it: ['valore obiettivo', 'valore target'],
  pt: ['valor alvo', 'alvo'],
  ja: ['目標値', '目標数値'],
  zh: ['目标值', '目標值'],
};

/** What the value that a figure has reached is called. */
export const actualWords: Synonyms = {
  en: [
    'actual value',
    'actuals',
    'achieved',
    'achievement',
    'result',
    'actual result',
    'actual performance',
    'current',
    'current value',
  ],
  de: ['ist', 'istwert', 'ist-wert', 'aktueller wert', 'ergebnis', 'erreicht'],
  es: ['valor real', 'valor actual', 'resultado', 'alcanzado'],
  fr: ['réalisé', 'valeur actuelle', 'résultat', 'atteint'],
  it: ['consuntivo', 'valore attuale', 'risultato', 'raggiunto'],
  pt: ['realizado', 'valor atual', 'resultado', 'atual'],
  ja: ['実績', '実績値', '現在値', '結果'],
  zh: ['实际', '实际值', '当前值', '结果', '實際'],
};
