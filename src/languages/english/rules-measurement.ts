export const measurementRules = {
  'behind-target': {
    title: 'Behind its target',
    question: 'Is every KPI as far on the way to its target as the time?',
    reason:
      'A shortfall that is seen halfway can still be made up, at the end it cannot. Whoever looks only at the result learns too late that the plan does not work.',
    pass: 'The KPI of the tactic is as far as its time, or it is too early to say.',
    incomplete: 'The KPI, its target, its actual value or a date of the tactic could not be read.',
    inapplicable: 'The tactics have no KPI target or no KPI actual column.',
  },
  'kpi-without-target': {
    title: 'KPI without a target',
    question: 'If other tactics have a target for their KPI, does every KPI have one?',
    reason:
      'A KPI without a target always looks fine. Nobody can say whether 300 leads are many or few, so nobody acts in time.',
    pass: 'The KPI of the tactic has a target, or it has no KPI.',
    incomplete: 'The KPI or the KPI target of the tactic could not be read.',
    inapplicable: 'The tactics have no KPI or no KPI target column.',
  },
  'missing-budget': {
    title: 'No budget',
    question: 'If other tactics have a budget, does every tactic have one?',
    reason:
      'A tactic without a budget is paid for by the others, or not at all. Until it has one it counts with the average of those that have, which may be far off.',
    pass: 'The tactic has a budget.',
    incomplete: 'The Budget of the tactic could not be read.',
    inapplicable: 'The tactics have no Budget column.',
  },
  'missing-dates': {
    title: 'Missing dates',
    question: 'Does every tactic have a start and an end?',
    reason: 'Work without dates cannot be compared with its strategy, and rarely gets started.',
    pass: 'The tactic has both dates.',
    incomplete: 'A date or the Period of the tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
  },
  'missing-kpi': {
    title: 'No KPI',
    question: 'Does every tactic have a KPI?',
    reason: 'What is not measured cannot be managed, and nobody can tell success from luck.',
    pass: 'The tactic has a KPI.',
    incomplete: 'The KPI of the tactic could not be read.',
    inapplicable: 'The tactics have no KPI column.',
  },
  'missing-owner': {
    title: 'No owner',
    question: 'Does every tactic have an owner, and every strategy if others have one?',
    reason: 'Work without an owner tends not to get done.',
    pass: 'The row has an owner.',
    incomplete: 'The Owner of the row could not be read.',
    inapplicable: 'No sheet of the plan has an Owner column.',
  },
  'missing-segment': {
    title: 'No segment',
    question: 'Does every tactic, or one of its strategies, name a segment?',
    reason: 'A tactic for everybody is for nobody, and its result cannot be compared with the plan.',
    pass: 'The tactic or one of its strategies names a segment.',
    incomplete: 'The Segment or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
  },
  'not-calculated': {
    title: 'Formulas without results',
    question: 'Do all formulas have results?',
    reason:
      'Some programs save formulas without their results. Such a cell counts as empty until Excel has calculated it.',
    pass: 'All formulas have results.',
    incomplete: 'Could not tell whether all formulas have results.',
    inapplicable: 'Applies to every plan.',
  },
  'not-specific': {
    title: 'Strategy not specific',
    question: 'Does every strategy name a target, a target margin or a segment?',
    reason:
      'A strategy that says neither for whom nor how much allows every tactic and rules out none. Nobody can tell later whether it worked.',
    pass: 'The strategy names a target, a target margin or a segment.',
    incomplete: 'The Target, the Target margin or the Segment of the strategy could not be read.',
    inapplicable: 'The plan has no strategies.',
  },
  'number-as-text': {
    title: 'Numbers stored as text',
    question: 'Are all numbers stored as numbers?',
    reason:
      'Excel leaves text out of sums and sorts it separately, so its totals would differ from this check.',
    pass: 'All numbers are stored as numbers.',
    incomplete: 'Could not tell whether numbers are stored as text.',
    inapplicable: 'Applies to every plan.',
  },
  overdue: {
    title: 'Overdue',
    question: 'Is every tactic done once its end has passed?',
    reason:
      'A tactic that has ended and is not done is either late, or forgotten. Both hide in a plan until somebody asks for the result.',
    pass: 'The tactic is done, has not ended yet, or has no status.',
    incomplete: 'The Status or the End of the tactic could not be read.',
    inapplicable: 'The tactics have no Status column.',
  },
  'review-overdue': {
    title: 'Review overdue',
    question: 'If rows are reviewed, is every running row reviewed often enough?',
    reason:
      'Markets move while a plan runs. A row that nobody has looked at for a long time keeps costing money after it has stopped working.',
    pass: 'The row was reviewed not long ago, or is not running.',
    incomplete: 'Reviewed on, the Status or a date of the row could not be read.',
    inapplicable: 'No sheet of the plan has a Reviewed on column.',
  },
  'unknown-choice': {
    title: 'Unknown choice',
    question: 'Is every value of a choice column one of its choices?',
    reason:
      'Plumbline knows what "active" or "retention" means, but not what a word of your own means. Rows with such a word are judged as if the cell were empty, so a dropped tactic could count as live, or a launch offer as one without a stage.',
    pass: 'Every value of the choice columns is one of their choices.',
    incomplete: 'Could not tell whether the choices are known.',
    inapplicable: 'Applies to every plan.',
  },
  'unreadable-cell': {
    title: 'Unreadable cell',
    question: 'Can every cell be read?',
    reason: 'A cell that cannot be read counts as empty, so its value is missing from the check.',
    otherSeverities: {
      warning: 'a setting names what the workbook no longer has, or is set twice',
      advice: 'this version does not know the setting',
    },
    pass: 'The cell can be read.',
    incomplete: 'Could not tell whether the cell can be read.',
    inapplicable: 'Applies to every plan.',
  },
};
