/** A number that rules judge by and that a workbook's settings may change. */
export interface Limit {
  /** A fraction, as shares are: 0.05 is 5%; or a number of what the sentence names. */
  readonly usual: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Every limit. None of them changes the score. */
export const limits = {
  'funding-difference': {
    usual: 0.05,
    minimum: 0,
    maximum: 1,
  },
  'funding-difference-warning': {
    usual: 0.1,
    minimum: 0,
    maximum: 1,
  },
  'funding-gap': {
    usual: 0.005,
    minimum: 0,
    maximum: 1,
  },
  'discounted-spend': {
    usual: 0.5,
    minimum: 0,
    maximum: 1,
  },
  'stages-needed': {
    usual: 5,
    minimum: 0,
    maximum: 5,
  },
  'tactic-review-days': {
    usual: 30,
    minimum: 0,
    maximum: 3650,
  },
  'strategy-review-days': {
    usual: 90,
    minimum: 0,
    maximum: 3650,
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitId = keyof typeof limits;

export const limitIds = Object.keys(limits) as readonly LimitId[];

export const isLimitId = (id: string): id is LimitId => Object.hasOwn(limits, id);

/** The limits that were changed, by id. */
export type ChangedLimits = Readonly<Partial<Record<LimitId, number>>>;

export const limitOf = (changed: ChangedLimits, id: LimitId): number => changed[id] ?? limits[id].usual;
