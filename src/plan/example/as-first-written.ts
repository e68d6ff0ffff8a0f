import {
  agencyPortraits,
  autumnMonogram,
  travelRetailGoal,
  travelRetailStrategy,
} from './handbag/left-behind';
import type { Plant } from './plant';

/**
 * The mistakes of the plan as the team first wrote it, rule by rule in the order of the check.
 *
 * With all of them in place the rules find what `causes` lists and nothing else, on the plan date of the example and in the
 * profile full; the core profile leaves out the findings of the rules that ask only in full. Side effects are listed with the plant
 * that has them, whichever rule finds them.
 */
export const plantedMistakes: readonly Plant[] = [
  {
    rule: 'tactic-without-strategy',
    why: 'The service team has always sent the reminders; nobody asked what they are for.',
    edits: [{ role: 'tactics', key: 'T27', field: 'strategy', value: null }],
    causes: [{ rule: 'tactic-without-strategy', role: 'tactics', key: 'T27' }],
  },
  {
    rule: 'unknown-strategy',
    why: 'A key struck twice.',
    edits: [{ role: 'tactics', key: 'T26', field: 'strategy', value: 'S66' }],
    causes: [{ rule: 'unknown-strategy', role: 'tactics', key: 'T26' }],
  },
  {
    rule: 'retired-strategy',
    why: 'The fixtures were first meant for wholesale partners too, and wholesale was dropped in October.',
    edits: [{ role: 'tactics', key: 'T14', field: 'strategy', value: 'S3; S7' }],
    causes: [{ rule: 'retired-strategy', role: 'tactics', key: 'T14' }],
  },
  {
    rule: 'broken-chain',
    why: 'The tactic names its strategy, but the strategy no goal.',
    edits: [],
    follows: 'strategy-without-goal',
    causes: [{ rule: 'broken-chain', role: 'tactics', key: 'T25' }],
  },
  {
    rule: 'strategy-without-goal',
    why: 'Care was added last, when the goals had already been agreed.',
    edits: [{ role: 'strategies', key: 'S6', field: 'goal', value: null }],
    causes: [{ rule: 'strategy-without-goal', role: 'strategies', key: 'S6' }],
  },
  {
    rule: 'unknown-goal',
    why: 'An earlier draft had seven goals.',
    edits: [{ role: 'strategies', key: 'S3', field: 'goal', value: 'G1; G7' }],
    causes: [{ rule: 'unknown-goal', role: 'strategies', key: 'S3' }],
  },
  {
    rule: 'retired-goal',
    why: 'Travel retail was dropped as a goal; its strategy stayed in the sheet.',
    edits: [
      { role: 'goals', row: travelRetailGoal },
      { role: 'strategies', row: travelRetailStrategy },
    ],
    causes: [{ rule: 'retired-goal', role: 'strategies', key: 'S8' }],
  },
  {
    rule: 'strategy-without-tactic',
    why: 'Nobody plans anything for a strategy that is as good as dropped.',
    edits: [],
    follows: 'retired-goal',
    causes: [{ rule: 'strategy-without-tactic', role: 'strategies', key: 'S8' }],
  },
  {
    rule: 'goal-without-strategy',
    why: 'Promotion was tied to revenue alone, and awareness was left to look after itself.',
    edits: [{ role: 'strategies', key: 'S4', field: 'goal', value: 'G1' }],
    causes: [{ rule: 'goal-without-strategy', role: 'goals', key: 'G3' }],
  },
  {
    rule: 'overallocated',
    why: 'Each strategy claimed the better part of the waiting list.',
    edits: [{ role: 'tactics', key: 'T03', field: 'strategy', value: 'S1 60%; S2 60%' }],
    causes: [{ rule: 'overallocated', role: 'tactics', key: 'T03' }],
  },
  {
    rule: 'underallocated',
    why: 'A fifth of the film had belonged to wholesale.',
    edits: [{ role: 'tactics', key: 'T02', field: 'strategy', value: 'S1 50%; S4 30%' }],
    causes: [{ rule: 'underallocated', role: 'tactics', key: 'T02' }],
  },
  {
    rule: 'duplicate-id',
    why: 'A row pasted from the autumn plan kept its old number.',
    edits: [{ role: 'tactics', row: autumnMonogram }],
    causes: [{ rule: 'duplicate-id', role: 'tactics', key: 'T11' }],
  },
  {
    rule: 'missing-id',
    why: 'Still an idea, so it got no number.',
    edits: [{ role: 'tactics', key: 'T06', field: 'id', value: null }],
    causes: [
      {
        rule: 'missing-id',
        role: 'tactics',
        key: 'Evenings at the bench: owners watch a Tarn being taken apart and mended',
      },
    ],
  },
  {
    rule: 'near-duplicate',
    why: 'The agency and the house each wrote the portraits down.',
    edits: [{ role: 'tactics', row: agencyPortraits }],
    causes: [{ rule: 'near-duplicate', role: 'tactics', key: 'T28' }],
  },
  {
    rule: 'end-before-start',
    why: 'First and last day written the wrong way round.',
    edits: [
      { role: 'tactics', key: 'T08', field: 'start', value: '2027-03-12' },
      { role: 'tactics', key: 'T08', field: 'end', value: '2027-02-08' },
    ],
    causes: [{ rule: 'end-before-start', role: 'tactics', key: 'T08' }],
  },
  {
    rule: 'outside-strategy-period',
    why: 'The courier offered September as well; the strategy ends with August.',
    edits: [{ role: 'tactics', key: 'T15', field: 'end', value: '2027-09-24' }],
    causes: [{ rule: 'outside-strategy-period', role: 'tactics', key: 'T15' }],
  },
  {
    rule: 'segment-outside-strategy',
    why: 'Collectors do not commute; the media plan was copied from last year.',
    edits: [{ role: 'tactics', key: 'T18', field: 'segment', value: 'Collectors' }],
    causes: [{ rule: 'segment-outside-strategy', role: 'tactics', key: 'T18' }],
  },
  {
    rule: 'volume-short',
    why: 'Sales wrote down what it sold last year, not what the price and the fixed cost ask for.',
    edits: [{ role: 'tactics', key: 'T20', field: 'units', value: 400 }],
    causes: [{ rule: 'volume-short', role: 'strategies', key: 'S5' }],
  },
  {
    rule: 'units-missing',
    why: 'A test sells nothing, and so the cell was left empty.',
    edits: [{ role: 'tactics', key: 'T01', field: 'units', value: null }],
    causes: [{ rule: 'units-missing', role: 'strategies', key: 'S1' }],
  },
  {
    rule: 'funding-off-target',
    why: 'The split of the funds was written before the posters were cut from nine weeks to four.',
    edits: [{ role: 'strategies', key: 'S4', field: 'fundingShare', value: 0.33 }],
    causes: [{ rule: 'funding-off-target', role: 'strategies', key: 'S4' }],
  },
  {
    rule: 'requirement-unknown',
    why: 'The strategy says where to sell, but not what.',
    edits: [],
    follows: 'retired-goal',
    causes: [{ rule: 'requirement-unknown', role: 'strategies', key: 'S8' }],
  },
  {
    rule: 'funding-target-missing',
    why: 'Finance was still to say what holding the price may cost.',
    edits: [{ role: 'strategies', key: 'S2', field: 'fundingShare', value: null }],
    causes: [{ rule: 'funding-target-missing', role: 'strategies', key: 'S2' }],
  },
  {
    rule: 'missing-owner',
    why: 'The agency was not chosen yet, and nobody answered for it in the house.',
    edits: [{ role: 'tactics', key: 'T09', field: 'owner', value: null }],
    causes: [{ rule: 'missing-owner', role: 'tactics', key: 'T09' }],
  },
  {
    rule: 'missing-kpi',
    why: 'A pleasant afternoon seemed reason enough.',
    edits: [
      { role: 'tactics', key: 'T22', field: 'kpi', value: null },
      { role: 'tactics', key: 'T22', field: 'kpiTarget', value: null },
    ],
    causes: [{ rule: 'missing-kpi', role: 'tactics', key: 'T22' }],
  },
  {
    rule: 'missing-dates',
    why: 'To go on for as long as it works.',
    edits: [{ role: 'tactics', key: 'T24', field: 'end', value: null }],
    causes: [{ rule: 'missing-dates', role: 'tactics', key: 'T24' }],
  },
  {
    rule: 'missing-segment',
    why: 'The people strategy was thought to be for everybody, and the school named nobody either.',
    edits: [{ role: 'strategies', key: 'S5', field: 'segment', value: null }],
    causes: [
      { rule: 'missing-segment', role: 'tactics', key: 'T19' },
      { rule: 'strategy-not-ready', role: 'strategies', key: 'S5' },
    ],
  },
  {
    rule: 'unreadable-cell',
    why: 'A date typed as text: the third of November, or the eleventh of March?',
    edits: [{ role: 'tactics', key: 'T17', field: 'approvedOn', value: '03/11/2026' }],
    causes: [{ rule: 'unreadable-cell', role: 'tactics', key: 'T17' }],
  },
  {
    rule: 'number-as-text',
    why: 'Copied from a study in PDF.',
    edits: [{ role: 'segments', key: 'First-bag buyers', field: 'size', value: '260,000' }],
    causes: [{ rule: 'number-as-text', role: null, key: null }],
  },
];
