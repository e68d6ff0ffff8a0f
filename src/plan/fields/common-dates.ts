import type { DateField, PeriodField, Synonyms } from './field';
import { joined } from './shared-words';

/*
 * Dates and periods that several sheets have with the same meaning.
 */

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
    'A period such as Q3 2026, Mar–May 2026, H1, Week 34 or 2026; gives the dates that the row does not state.',
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
