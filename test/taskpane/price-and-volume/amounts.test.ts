import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { moneySignOf } from '../../../src/plan/money-sign';
import {
  amount,
  change,
  gap,
  headline,
  inField,
  inTable,
  moneyIn,
  priceOnAxis,
  roundedTowards,
  share,
  unitMoney,
} from '../../../src/taskpane/price-and-volume/amounts';

it.each([
  [12_300, '12,300'],
  [1_958.6, '1,959'],
  [104.7, '105'],
  [65.54, '65.5'],
  [2.5, '2.5'],
  [0.0123, '0.012'],
  [0, '0'],
  [-2.5, '−2.5'],
  [-55_000, '−55,000'],
])('an amount of %d is %s', (value, text) => {
  expect(amount(value)).toBe(text);
});

it.each([
  [616_000, '616,000', '616,000'],
  [-1_234_567, '−1.23M', '−1,234,567'],
  [590_000_000, '590M', '590M'],
])('%d is %s as a headline and %s in a table', (value, asHeadline, asCell) => {
  expect(headline(value)).toBe(asHeadline);
  expect(inTable(value)).toBe(asCell);
});

it.each([
  [2063.3, 1958.6, '104'],
  [12.34, 10, '2.3'],
  [2063.3, 2063.1, '0.2'],
])('a gap from %d down to %d adds up with both as shown: %s', (more, less, text) => {
  expect(gap(more, less)).toBe(text);
});

it.each([
  [230, '230.00'],
  [1236.085, '1,236.09'],
  [0.012, '0.012'],
  [-2.5, '−2.50'],
  [0, '0.00'],
])('money of a unit of %d is %s', (value, text) => {
  expect(unitMoney(value)).toBe(text);
});

it.each([
  [0.348, '34.8%', '+34.8%'],
  [-0.12, '−12%', '−12%'],
  [0, '0%', '0%'],
  [-0.0001, '0%', '0%'],
])('a share of %d is %s, and as a change %s', (value, text, asChange) => {
  expect(share(value)).toBe(text);
  expect(change(value)).toBe(asChange);
});

it.each([
  ['unitMoney', 250, '250.00'],
  ['unitMoney', 12.3456, '12.3456'],
  ['money', 50_000, '50,000'],
  ['share', 0.08, '8%'],
  ['share', 0.075, '7.5%'],
  ['elasticity', -1.42, '−1.42'],
] as const)('in a field %s of %d is %s', (kind, value, text) => {
  expect(inField[kind](value)).toBe(text);
});

it.each([
  [711.891, 'up', 711.9],
  [711.891, 'down', 711.89],
  [877, 'up', 877],
  [0.1 + 0.2, 'up', 0.3],
] as const)('%d rounded %s is %d', (value, side, rounded) => {
  expect(roundedTowards(value, side)).toBe(rounded);
});

it.each([
  [1200, '1,200'],
  [2.5, '2.5'],
  [250_000, '250K'],
])('a price of %d on the axis is %s', (price, text) => {
  expect(priceOnAxis(price)).toBe(text);
});

it.each([
  ['', '14,000', '230.00', '−2.50', '−1.23M'],
  ['€', '€14,000', '€230.00', '−€2.50', '−€1.23M'],
  ['us$', 'US$14,000', 'US$230.00', '−US$2.50', '−US$1.23M'],
  ['chf', 'CHF 14,000', 'CHF 230.00', '−CHF 2.50', '−CHF 1.23M'],
  ['kr', '14,000 kr', '230.00 kr', '−2.50 kr', '−1.23M kr'],
  ['円', '14,000円', '230.00円', '−2.50円', '−1.23M円'],
])('money in %j is %s, %s, %s and %s', (sign, ofPeriod, ofUnit, below, brief) => {
  const money = moneyIn(moneySignOf(sign));
  // No line breaks between an amount and its currency.
  const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
  expect(spaced(money.amount(14_000))).toBe(ofPeriod);
  expect(spaced(money.unit(230))).toBe(ofUnit);
  expect(spaced(money.unit(-2.5))).toBe(below);
  expect(spaced(money.headline(-1_234_567))).toBe(brief);
  expect(money.amount(14_000)).not.toContain(' ');
});

it.each([
  ['', '220.32 to 1,821.42'],
  ['€', '€220.32 to €1,821.42'],
  ['CHF', 'CHF 220.32 to 1,821.42'],
  ['kr', '220.32 to 1,821.42 kr'],
])('a range of money in %j is %s', (sign, text) => {
  expect(moneyIn(moneySignOf(sign)).range(220.32, 1821.42).replaceAll('\u00a0', ' ')).toBe(text);
});

it.each([
  ['de-DE', '€', '14.000 €', '−2,50 €', '220,32 bis 1.821,42 €'],
  ['de-DE', 'CHF', '14.000 CHF', '−2,50 CHF', '220,32 bis 1.821,42 CHF'],
  ['de-AT', '€', '€ 14 000', '−€ 2,50', '€ 220,32 bis 1 821,42'],
  ['de-CH', 'CHF', "CHF 14'000", '−CHF 2.50', "CHF 220.32 bis 1'821.42"],
  ['en-US', '€', '€14,000', '−€2.50', '€220.32 bis €1,821.42'],
])('by the numbers of %s money in %j is %s, %s and %s', (locale, sign, ofPeriod, ofUnit, range) => {
  speak(german, locale);
  const money = moneyIn(moneySignOf(sign));
  const plain = (text: string): string => text.replace(/\s/gu, ' ').replaceAll('’', "'");
  expect(plain(money.amount(14_000))).toBe(ofPeriod);
  expect(plain(money.unit(-2.5))).toBe(ofUnit);
  expect(plain(money.range(220.32, 1821.42))).toBe(range);
  speak(english);
});
