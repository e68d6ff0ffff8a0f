/** A number that rules judge by and that a workbook's settings may change. */
export interface Limit {
  /** A fraction, as shares are: 0.05 is 5%; or a number of what the sentence names. */
  readonly usual: number;
  readonly minimum: number;
  readonly maximum: number;
  /** One sentence for the reference pages. */
  readonly about: string;
}

/** Every limit. None of them changes the score. */
export const limits = {
  'funding-difference': {
    usual: 0.05,
    minimum: 0,
    maximum: 1,
    about: "How far a strategy's share of the spend may be from its Funding share before anything is said.",
  },
  'funding-difference-warning': {
    usual: 0.1,
    minimum: 0,
    maximum: 1,
    about: 'How far it may be before the advice becomes a warning.',
  },
  'funding-gap': {
    usual: 0.005,
    minimum: 0,
    maximum: 1,
    about: 'How much of the spend the Funding shares together may leave unassigned.',
  },
  'discounted-spend': {
    usual: 0.5,
    minimum: 0,
    maximum: 1,
    about: 'How much of the spend may be on tactics with a discount.',
  },
  'stages-needed': {
    usual: 5,
    minimum: 0,
    maximum: 5,
    about:
      'How many of the five stages, from awareness on, need a tactic: 3 leaves out retention and advocacy.',
  },
  'tactic-review-days': {
    usual: 30,
    minimum: 0,
    maximum: 3650,
    about: 'For how many days a running tactic may go without a review.',
  },
  'strategy-review-days': {
    usual: 90,
    minimum: 0,
    maximum: 3650,
    about: 'For how many days a running strategy may go without a review.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitId = keyof typeof limits;

export const limitIds = Object.keys(limits) as readonly LimitId[];

export const isLimitId = (id: string): id is LimitId => Object.hasOwn(limits, id);

/** The limits that were changed, by id. */
export type ChangedLimits = Readonly<Partial<Record<LimitId, number>>>;

export const limitOf = (changed: ChangedLimits, id: LimitId): number => changed[id] ?? limits[id].usual;
