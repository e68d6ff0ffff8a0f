import type { Words } from '../spoken-words';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const shortMonths = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sept.',
  'Okt.',
  'Nov.',
  'Dez.',
];
const shortMonthOf = (month: number): string => shortMonths[month - 1] ?? '';

/** What texts are made of. */
export const words: Words = {
  quotes: { open: '„', close: '“' },
  and: 'und',
  or: 'oder',
  more: (amount) => `${amount} weitere`,
  date: ({ day, month, year }) => `${day}. ${shortMonthOf(month)} ${year}`,
  monthOfYear: ({ month, year }) => `${shortMonthOf(month)} ${year}`,
  month: (month: number): string => months[month - 1] ?? '',
  shortMonth: shortMonthOf,
  nameless: {
    goals: 'das Ziel ohne Namen',
    strategies: 'die Strategie ohne Namen',
    tactics: 'die Maßnahme ohne Namen',
    products: 'das Produkt ohne Namen',
    segments: 'die Zielgruppe ohne Namen',
    history: 'der Zeitraum ohne Namen',
    components: 'der Bestandteil ohne Namen',
  },
};
