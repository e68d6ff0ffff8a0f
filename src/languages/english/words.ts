const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthOf = (month: number): string => months[month - 1] ?? '';
const shortMonthOf = (month: number): string => monthOf(month).slice(0, 3);

/** What texts are made of. */
export const words = {
  quotes: ['"', '"'],
  and: 'and',
  or: 'or',
  more: (amount: number): string => `${amount} more`,
  /** A day as people write it, which nobody can take for another. */
  date: ({ day, month, year }: { day: number; month: number; year: number }): string =>
    `${day} ${shortMonthOf(month)} ${year}`,
  monthOfYear: ({ month, year }: { month: number; year: number }): string => `${shortMonthOf(month)} ${year}`,
  month: monthOf,
  shortMonth: shortMonthOf,
  /** A row that has neither ID nor name. */
  nameless: {
    goals: 'the goal without a name',
    strategies: 'the strategy without a name',
    tactics: 'the tactic without a name',
    products: 'the product without a name',
    segments: 'the segment without a name',
    history: 'the period without a name',
    components: 'the component without a name',
  },
};
