import { alternatives, enumerate } from '../words';
import { count } from './count';

type Side = 'marketing' | 'sales';

/** Who leads. */
type Lead = Side | 'joint';

export const orderRules = {
  'approval-stale': {
    title: 'Changed after approval',
    question: 'Is every approved row still what was approved?',
    reason:
      'An approval is for what stood there that day. If the budget, the dates or the strategy behind it change afterwards, money is spent on something that nobody agreed to.',
    pass: 'The row is as it was approved, or was not approved in Plumbline.',
    incomplete: 'Could not tell whether the row is as it was approved.',
    inapplicable: 'The plan has neither strategies nor tactics.',
    /** The changes as `checking.approvals.change` says them. */
    finding: ({ row, changes, lead }: { row: string; changes: readonly string[]; lead: Lead }): string =>
      `${row} changed after it was approved: ${enumerate(changes)}. Undo the change, or have ${lead === 'joint' ? 'both sides' : lead} approve it again.`,
  },
  'approved-by-wrong-side': {
    title: 'Approved by the other side',
    question: 'Is every row approved by the side that leads?',
    reason:
      'The side that leads answers for the plan, so its approval is the one that counts. A plan that the other side approves for itself has not been checked by anybody.',
    pass: 'The row was not approved by the other side.',
    incomplete: 'Approved by, the Owner or the Department of the row could not be read.',
    inapplicable: 'No sheet of the plan has an Approved by column.',
    finding: ({ row, approver, leading }: { row: string; approver: string; leading: Side }): string =>
      `${row} was approved by ${approver} of ${leading === 'sales' ? 'marketing' : 'sales'}, but ${leading} leads. Ask ${leading} to approve it.`,
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
    finding: ({
      row,
      approvedOn,
      start,
      days,
    }: {
      row: string;
      approvedOn: string;
      start: string;
      days: number;
    }): string =>
      `${row} was approved on ${approvedOn}, ${count(days, 'day')} after it started on ${start}. Correct the dates if one is wrong, and have the next one approved first.`,
  },
  'end-before-start': {
    title: 'End before start',
    question: 'Does every row end on or after its start?',
    reason: 'If the dates are in the wrong order, nobody can tell when the work is done.',
    pass: 'The end is not before the start, or a date is empty.',
    incomplete: 'A date of the row could not be read.',
    inapplicable: 'The plan has neither strategies nor tactics.',
    finding: ({ row, start, end }: { row: string; start: string; end: string }): string =>
      `${row} ends on ${end}, before it starts on ${start}. Correct the dates.`,
    fixes: {
      swap: 'Swap Start and End',
    },
  },
  'horizon-inverted': {
    title: 'Unusual time span',
    question: 'Is every tactic short enough, and every strategy long enough, for what it is?',
    reason:
      'Strategies change slowly and tactics quickly. A tactic that never ends is not reviewed, and a strategy that is over in weeks is often a campaign under the wrong name.',
    pass: 'The time span of the row is usual, or it does not have two dates in order.',
    incomplete: 'A date of the row could not be read.',
    inapplicable: 'The plan has neither strategies nor tactics.',
    finding: {
      tactics: ({ row, days }: { row: string; days: number }): string =>
        `${row} runs for ${count(days, 'day')}, which is long for a tactic. Split it into shorter ones, or plan it as a strategy.`,
      strategies: ({ row, days }: { row: string; days: number }): string =>
        `${row} runs for only ${count(days, 'day')}, which is short for a strategy. Extend it, or plan it as a tactic.`,
    },
  },
  'outside-strategy-period': {
    title: 'Outside the strategy period',
    question: 'Does every tactic run within the periods of its strategies?',
    reason: 'Work before its strategy starts or after it ends supports a strategy that is not running.',
    pass: 'The tactic runs within the periods of its strategies.',
    incomplete: 'A date or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
    finding: ({
      tactic,
      days,
      strategies,
    }: {
      tactic: string;
      days: number;
      /** From which to which day each of them runs; null for no such day. */
      strategies: readonly {
        readonly strategy: string;
        readonly from: string | null;
        readonly to: string | null;
      }[];
    }): string => {
      const isOne = strategies.length === 1;
      const periods = strategies.map(
        ({ strategy, from, to }) =>
          `${strategy} runs${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`,
      );
      return `${tactic} runs for ${count(days, 'day')} outside the ${isOne ? 'period of its strategy' : 'periods of its strategies'}: ${enumerate(periods)}. Move it, or extend ${isOne ? 'the strategy' : 'one of them'}.`;
    },
    fixes: {
      runOn: (day: string): string => `Run on ${day}`,
      runFromTo: ({ from, to }: { from: string; to: string }): string => `Run from ${from} to ${to}`,
    },
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
    finding: ({
      tactic,
      start,
      early,
      unsold,
    }: {
      tactic: string;
      /** Null where it states none; then no product is early. */
      start: string | null;
      /** The products that it starts before. */
      early: readonly { readonly product: string; readonly from: string }[];
      /** The products that are not sold in channels that it uses. */
      unsold: readonly { readonly product: string; readonly channels: readonly string[] }[];
    }): string => {
      const isEarly = early.length > 0;
      const products = early.map(({ product, from }) => `${product} is not available until ${from}`);
      const channels = unsold.map(
        (each) => `${alternatives(each.channels)}, where ${each.product} is not sold`,
      );
      const starts = `${tactic} starts on ${start ?? ''}, but ${enumerate(products)}.`;
      if (unsold.length === 0)
        return `${starts} Move its start, or give it the Phase before if it only announces the product.`;
      return isEarly
        ? `${starts} It uses ${enumerate(channels)}. Move its start, and choose a channel in which the product is sold.`
        : `${tactic} uses ${enumerate(channels)}. Choose a channel in which the product is sold, or add this one to the product.`;
    },
    fixes: {
      startOn: (day: string): string => `Start on ${day}`,
    },
  },
  'strategy-not-approved': {
    title: 'Strategy not approved yet',
    question: 'Is every strategy approved before its tactics start?',
    reason:
      'Money spent under a strategy that is not approved yet may be money spent on the wrong plan. If the strategy then changes, the work has to be done again.',
    pass: 'The strategies of the tactic are approved, or it has not started.',
    incomplete: 'The Status, the Start or the Strategy of the tactic could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
    finding: ({
      tactic,
      started,
      strategies,
      lead,
    }: {
      tactic: string;
      /** The day; null where it is active. */
      started: string | null;
      strategies: readonly string[];
      lead: Lead;
    }): string => {
      const [its, are, them] =
        strategies.length === 1 ? ['its strategy', 'is', 'it'] : ['its strategies', 'are', 'them'];
      return `${tactic} ${started === null ? 'is active' : `started on ${started}`}, but ${its} ${enumerate(strategies)} ${are} not approved. ${lead === 'sales' ? `Ask sales to approve ${them}` : `Have ${them} approved`}, or put the tactic on hold.`;
    },
  },
  'strategy-not-ready': {
    title: 'Strategy not ready for tactics',
    question: 'Does every strategy say for whom, why and where before its tactics are scheduled?',
    reason:
      'Sales plans on what a strategy says about customers, benefit and channels. Dates that are set before this is known get set again, or the tactic sells something else to somebody else.',
    pass: 'The strategy names its segment, benefit and channel, or none of its tactics has dates.',
    incomplete: 'The Segment, Benefit or Channel of the strategy could not be read.',
    inapplicable: 'The plan has no strategies, or its tactics have no Strategy column.',
    finding: ({
      strategy,
      lacks,
      tactic,
      lead,
    }: {
      strategy: string;
      lacks: readonly ('segment' | 'benefit' | 'channel')[];
      tactic: string;
      lead: Lead;
    }): string =>
      `${strategy} has ${enumerate(lacks.map((field) => `no ${field}`))}, but ${tactic} is already scheduled. ${lead === 'sales' ? 'Ask marketing for what is missing.' : 'Fill that in before sales builds on it.'}`,
  },
  'tactic-not-approved': {
    title: 'Tactic not approved yet',
    question: 'If the plan uses approvals, is every tactic approved before it starts?',
    reason:
      'Sales plans are approved before they are used. A tactic that starts without approval commits money and people that nobody has released.',
    pass: 'The tactic is approved, or it has not started.',
    incomplete: 'The Status, the Start or the approval of the tactic could not be read.',
    inapplicable: 'The plan has no tactics.',
    finding: ({ tactic, started, lead }: { tactic: string; started: string | null; lead: Lead }): string => {
      const remedies = {
        marketing: 'Ask marketing to approve it, or put it on hold.',
        sales: 'Have it approved, or put it on hold.',
        joint: 'Ask both sides to approve it, or put it on hold.',
      };
      return `${tactic} ${started === null ? 'is active' : `started on ${started}`}, but it has not been approved. ${remedies[lead]}`;
    },
    /** Somebody approved it, on no day. */
    withoutDay: ({
      tactic,
      started,
      approver,
    }: {
      tactic: string;
      started: string | null;
      approver: string;
    }): string =>
      `${tactic} ${started === null ? 'is active' : `started on ${started}`}, and Approved by names ${approver}, but Approved on is empty. Enter the day, or put the tactic on hold until it is approved.`,
  },
};
