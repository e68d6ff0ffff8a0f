import type { Words } from '../spoken-words';

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
export const words: Words = {
  quotes: { open: '"', close: '"' },
  and: 'and',
  or: 'or',
  more: (amount) => `${amount} more`,
  date: ({ day, month, year }) => `${day} ${shortMonthOf(month)} ${year}`,
  monthOfYear: ({ month, year }) => `${shortMonthOf(month)} ${year}`,
  month: monthOf,
  shortMonth: shortMonthOf,
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
