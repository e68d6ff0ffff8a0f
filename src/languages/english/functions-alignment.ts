const tactics = { description: 'The tactics with their headings, such as Tactics[#All].' };

const strategies = { description: 'The strategies with their headings, such as Strategies[#All].' };

const goals = { description: 'The goals with their headings; if omitted, chains end at strategies.' };

const products = {
  description: 'The products with their headings; the full profile needs them for required volumes.',
};

const profile = {
  description: 'What counts: core is links, coverage and care; full adds funding and feasibility.',
};

const mapping = {
  description: 'Two columns, heading and field, for headings that you assign to fields yourself.',
};

const headingUnknown = {
  when: 'a range has no column that names its rows',
  message:
    'The {range} have no column that is clearly {field}: their headings are {headings}. Include the heading row, or name the column {field}.',
};

const mappingUnknown = {
  when: 'the mapping names an unknown field, or is not two columns wide',
  message:
    'The mapping says {seen}. Enter two columns, a heading and its field, such as "Initiative" and "Strategy".',
};

const planEmpty = {
  when: 'the plan has no live strategies and no live tactics',
  message:
    'The plan has no live strategies and no live tactics, so there is nothing to score. Fill in some rows.',
};

const references = {
  description: 'Cells that name strategies by ID or name, with shares if they have any: S1 60%; S2 40%.',
};

const noStrategies = {
  when: 'there are no live strategies',
  message: 'There are no live strategies to show. Fill in some rows, or reopen a retired one.',
};

export const alignmentFunctions = {
  ALIGNMENT_BREAKDOWN: {
    description: 'The parts of the alignment score: the weight of each and the points it earned and lost.',
    parameters: { tactics, strategies, goals, products, profile, mapping },
    columns: {
      part: { title: 'part' },
      weight: { title: 'weight', unit: 'points' },
      earned: { title: 'earned', unit: 'points' },
      lost: { title: 'lost', unit: 'points' },
    },
    errors: { 'heading-unknown': headingUnknown, 'mapping-unknown': mappingUnknown, 'plan-empty': planEmpty },
    source: 'Plumbline: the alignment score, described in docs/score.md.',
  },
  ALIGNMENT_FINDINGS: {
    description: "What the check finds in a plan, worst first, except for what depends on today's date.",
    parameters: { tactics, strategies, goals, products, profile, mapping },
    columns: {
      severity: { title: 'severity' },
      key: { title: 'key', unit: 'of the row; empty where the finding is not about one row' },
      rule: { title: 'rule' },
      message: { title: 'message' },
      points: { title: 'points', unit: 'points of the score it costs' },
    },
    errors: {
      'heading-unknown': headingUnknown,
      'mapping-unknown': mappingUnknown,
      'nothing-found': { when: 'the check finds nothing', message: 'No findings: the plan hangs true.' },
    },
    source: 'Plumbline: the rules of the check, described in docs/rules.md.',
  },
  ALIGNMENT_LOSS: {
    description:
      'The alignment score points that each tactic loses, row by row. Enter it beside the first tactic.',
    parameters: { tactics, strategies, goals, products, profile, mapping },
    columns:
      'One column of points, with a row for each row below the headings of tactics: 0 for a retired tactic, an empty text for a blank row or a row of totals.',
    errors: {
      'heading-unknown': headingUnknown,
      'mapping-unknown': mappingUnknown,
      'plan-empty': planEmpty,
      'no-rows': {
        when: 'the tactics have no rows below their headings',
        message:
          'The tactics have no rows below their headings, so there are no points to lose. Fill in some rows.',
      },
    },
    source: 'Plumbline: the alignment score, described in docs/score.md.',
  },
  ALIGNMENT_SCORE: {
    description: 'How well the sales plan follows from the marketing plan, from 0 to 100.',
    parameters: { tactics, strategies, goals, products, profile, mapping },
    unit: 'points of 100',
    errors: { 'heading-unknown': headingUnknown, 'mapping-unknown': mappingUnknown, 'plan-empty': planEmpty },
    source: 'Plumbline: the alignment score, described in docs/score.md.',
  },
  BACKED: {
    description: 'Whether each reference reaches a live strategy that serves a live goal.',
    parameters: { references, strategies, goals },
    errors: { 'heading-unknown': headingUnknown },
    source: 'Plumbline: a tactic is backed as far as its links reach a live goal.',
  },
  BACKING_STRATEGY: {
    description: 'The text of the strategy that each reference names; several are joined by semicolons.',
    parameters: { references, strategies },
    errors: {
      'heading-unknown': headingUnknown,
      'strategy-unknown': {
        when: 'a reference names an unknown strategy, and one with a similar name exists',
        message: 'There is no strategy {part}. The closest is {nearest}: use that, or add the strategy.',
      },
      'strategy-unheard-of': {
        when: 'a reference names an unknown strategy, and none has a similar name',
        message:
          'There is no strategy {part}. Use the ID or the name of a strategy, or add this one to the strategies.',
      },
      'strategy-ambiguous': {
        when: 'a reference is the name of several strategies',
        message: 'Several strategies are called {part}. Use the ID of the one you mean.',
      },
    },
    source: 'Plumbline: a reference resolves to an ID first, else to a name that only one strategy has.',
  },
  COVERAGE_MATRIX: {
    description: 'Counts live tactics, or adds up a number field, for each pair of values of two fields.',
    parameters: {
      tactics,
      row_field: {
        description:
          'The field for the rows, such as "Strategy". Dates are grouped by month; each value of a list has its own row.',
      },
      column_field: { description: 'The field for the columns, such as "Stage".' },
      value_field: {
        description:
          'The number field to add up, such as "Budget". It is split over the values of a list, and over strategies by share.',
      },
    },
    columns:
      'A first row with the values of column_field, a first column with those of row_field, and counts of tactics or sums in between; (none) stands for tactics without a value.',
    errors: {
      'heading-unknown': headingUnknown,
      'field-unknown': {
        when: 'the tactics have no field of the given name',
        message: 'The tactics have no field {field}. They have {fields}.',
      },
      'field-without-numbers': {
        when: 'value_field is not a number field',
        message:
          '{value_field} cannot be added up. Use a number field (here: {fields}), or leave value_field out to count the tactics.',
      },
      'no-tactics': {
        when: 'there are no live tactics',
        message: 'There are no live tactics to count. Fill in some rows, or reopen a retired one.',
      },
      'too-many-values': {
        when: 'the fields have more values than a sheet can show',
        message:
          '{row_field} has {rows} different values and {column_field} {columns}, too many for one matrix. Choose fields with fewer values.',
      },
    },
    source: 'Plumbline: the coverage of a plan by any two fields of its tactics.',
  },
  FUNDING_FIT: {
    description: 'For each live strategy, its target share of spend, its actual share, and the difference.',
    parameters: { tactics, strategies },
    columns: {
      strategy: { title: 'strategy' },
      'target share': {
        title: 'target share',
        unit: 'of the spend: its Funding share, 0 if empty, scaled down if all together exceed 1',
      },
      'actual share': {
        title: 'actual share',
        unit: 'of the spend: budgets split by link shares, an empty budget counting as the mean of the known ones',
      },
      difference: { title: 'difference', unit: 'actual less target: above 0 where it gets too much' },
    },
    errors: {
      'heading-unknown': headingUnknown,
      'no-strategies': noStrategies,
      'no-targets': {
        when: 'no live strategy has a Funding share',
        message:
          'No live strategy has a Funding share, so there is no target to compare with. Fill in the Funding share column of the strategies.',
      },
    },
    source: 'Plumbline: the funding part of the alignment score, described in docs/score.md.',
  },
  STRATEGY_COVERAGE: {
    description:
      'For each live strategy, how many live tactics it has and its part of their budgets, by link shares.',
    parameters: { tactics, strategies },
    columns: {
      strategy: { title: 'strategy' },
      tactics: { title: 'tactics', unit: 'live tactics' },
      budget: { title: 'budget', unit: 'currency; an empty budget counts as 0' },
      share: { title: 'share', unit: 'of the budget of all live tactics' },
    },
    errors: {
      'heading-unknown': headingUnknown,
      'no-strategies': noStrategies,
      'no-budget': {
        when: 'no live tactic has a budget above 0, in the column share',
        message:
          'No live tactic has a budget above 0, so there are no shares of it. Fill in the Budget column.',
      },
    },
    source: 'Plumbline: a budget is split over strategies by the shares of the links.',
  },
  SUGGEST_STRATEGY: {
    description:
      'The live strategies that are closest to a text in wording and meaning, best first. Similarity earns no points.',
    parameters: {
      text: { description: 'The wording of a tactic: its name, or its name and its message.' },
      strategies,
      count: { description: 'The most strategies to suggest.', unit: 'strategies' },
    },
    columns: {
      key: { title: 'key', unit: 'to enter as the Strategy of the tactic' },
      strategy: { title: 'strategy' },
      similarity: { title: 'similarity', unit: 'from 0 (nothing in common) to 1 (the same words)' },
    },
    errors: {
      'heading-unknown': headingUnknown,
      'nothing-similar': {
        when: 'no live strategy is worded like the text',
        message:
          'No live strategy is worded like {text}. Choose one yourself, or describe the strategies and their benefits in more words.',
      },
    },
    source:
      'Plumbline: the weighted mean of three cosines, with more weight on what is rare: of three-letter sequences (2), of word stems (1), and of what words of marketing stand for, such as email or loyalty (3).',
  },
  UNBACKED: {
    description: 'The rows of live tactics that do not reach a live strategy with a live goal.',
    parameters: { tactics, strategies, goals },
    columns: 'The columns of tactics, in the same order.',
    errors: {
      'heading-unknown': headingUnknown,
      'all-backed': {
        when: 'every live tactic is backed, or there are none',
        message: 'No live tactic lacks backing, so there are no rows to show.',
      },
    },
    source: 'Plumbline: a tactic is backed as far as its links reach a live goal.',
  },
};
