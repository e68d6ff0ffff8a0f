import { type FieldName, fieldNames, fieldText } from '../../../src/taskpane/price-and-volume/fields';
import { readField } from '../../../src/taskpane/price-and-volume/read-field';

it.each([
  ['price', '250', 250],
  ['price', ' 1,250.50 ', 1250.5],
  ['price', '€ 250', 250],
  ['discount', '8', 0.08],
  ['discount', '8%', 0.08],
  ['discount', '7.5 %', 0.075],
  ['discount', '0', 0],
  ['elasticity', '-1.4', -1.4],
  ['elasticity', '−1.4', -1.4],
  ['targetProfit', '-5,000', -5000],
  ['targetProfit', '(5,000)', -5000],
  ['unitCost', '0', 0],
] as const)('%s: %j is %d', (name, text, value) => {
  expect(readField(name, text)).toEqual({ status: 'read', value });
});

it.each([
  ['price', 'abc', 'no number'],
  ['price', '1.250,00', 'no number'],
  ['price', '15k', 'no number'],
  ['price', '0', 'out of range'],
  ['price', '-3', 'out of range'],
  ['unitCost', '-0.01', 'out of range'],
  ['discount', '100%', 'out of range'],
  ['discount', '-1', 'out of range'],
  ['elasticity', '0', 'out of range'],
  ['elasticity', '1.4', 'out of range'],
  ['volumeSpread', '100', 'out of range'],
] as const)('%s: %j is wrong: %s', (name, text, problem) => {
  expect(readField(name, text)).toEqual({ status: 'wrong', problem });
});

it.each(['', '   '])('%j is empty', (text) => {
  expect(readField('price', text)).toEqual({ status: 'empty' });
});

const examples: Readonly<Partial<Record<FieldName, number>>> = { elasticity: -1.375, discount: 0.075 };

it.each(fieldNames)('%s: what the pane writes it reads again', (name) => {
  const value = examples[name] ?? 0.25;
  expect(readField(name, fieldText(name, value))).toEqual({ status: 'read', value });
});
