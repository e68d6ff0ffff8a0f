export const orderRules = {
  'approval-stale': {
    title: 'Changed after approval',
    question: 'Is every approved row still what was approved?',
    reason:
      'An approval is for what stood there that day. If the budget, the dates or the strategy behind it change afterwards, money is spent on something that nobody agreed to.',
    pass: 'The row is as it was approved, or was not approved in Plumbline.',
    incomplete: 'Could not tell whether the row is as it was approved.',
    inapplicable: 'The plan has neither strategies nor tactics.',
  },
  'approved-by-wrong-side': {
    title: 'Approved by the other side',
    question: 'Is every row approved by the side that leads?',
    reason:
      'The side that leads answers for the plan, so its approval is the one that counts. A plan that the other side approves for itself has not been checked by anybody.',
    pass: 'The row was not approved by the other side.',
    incomplete: 'Approved by, the Owner or the Department of the row could not be read.',
    inapplicable: 'No sheet of the plan has an Approved by column.',
  },
  'approved-late': {
    title: 'Approved after the start',
    question: 'Was every row approved by the day it starts?',
    reason:
      'An approval that comes after the start approves what has already been decided. By then the money is spent, and nobody can still change the plan.',
    otherSeverities: { advice: 'the row is done' },
    pass: 'The row was approved by the day it starts, or one of the dates is empty.',
    incomplete: 'Approved on or the Start of the row could not be read.',
    inapplicable: 'No sheet of the plan has an Approved on column.',
  },
  'end-before-start': {
    title: 'End before start',
    question: 'Does every row end on or after its start?',
    reason: 'If the dates are in the wrong order, nobody can tell when the work is done.',
    pass: 'The end is not before the start, or a date is empty.',
    incomplete: 'A date of the row could not be read.',
    inapplicable: 'The plan has neither strategies nor tactics.',
  },
  'horizon-inverted': {
    title: 'Unusual time span',
    question: 'Is every tactic short enough, and every strategy long enough, for what it is?',
    reason:
      'Strategies change slowly and tactics quickly. A tactic that never ends is not reviewed, and a strategy that is over in weeks is often a campaign under the wrong name.',
    pass: 'The time span of the row is usual, or it does not have two dates in order.',
    incomplete: 'A date of the row could not be read.',
    inapplicable: 'The plan has neither strategies nor tactics.',
  },
  'outside-strategy-period': {
    title: 'Outside the strategy period',
    question: 'Does every tactic run within the periods of its strategies?',
    reason: 'Work before its strategy starts or after it ends supports a strategy that is not running.',
    pass: 'The tactic runs within the periods of its strategies.',
    incomplete: 'A date or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
  'promoted-before-available': {
    title: 'Product not available there yet',
    question: 'Is every product available when and where a tactic promotes it?',
    reason:
      'Customers who want to buy and cannot buy something else, and rarely come back. Selling before the launch, or in a channel that does not carry the product, pays for that.',
    otherSeverities: {
      error:
        'the tactic is at the stage purchase, gives a discount, or is a selling activity or closing; or if the product is not sold in its channel',
    },
    pass: 'The products of the tactic are available when it starts, in the channels that it uses.',
    incomplete:
      'The dates, the products, the channels, the Phase or the Stage of the tactic could not be read.',
    inapplicable: 'The plan has no products or no tactics.',
  },
  'strategy-not-approved': {
    title: 'Strategy not approved yet',
    question: 'Is every strategy approved before its tactics start?',
    reason:
      'Money spent under a strategy that is not approved yet may be money spent on the wrong plan. If the strategy then changes, the work has to be done again.',
    pass: 'The strategies of the tactic are approved, or it has not started.',
    incomplete: 'The Status, the Start or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
  'strategy-not-ready': {
    title: 'Strategy not ready for tactics',
    question: 'Does every strategy say for whom, why and where before its tactics are scheduled?',
    reason:
      'Sales plans on what a strategy says about customers, benefit and channels. Dates that are set before this is known get set again, or the tactic sells something else to somebody else.',
    pass: 'The strategy names its segment, benefit and channel, or none of its tactics has dates.',
    incomplete: 'The Segment, Benefit or Channel of the strategy could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
  },
  'tactic-not-approved': {
    title: 'Tactic not approved yet',
    question: 'If the plan uses approvals, is every tactic approved before it starts?',
    reason:
      'Sales plans are approved before they are used. A tactic that starts without approval commits money and people that nobody has released.',
    pass: 'The tactic is approved, or it has not started.',
    incomplete: 'The Status, the Start or the approval of the tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
  },
};
