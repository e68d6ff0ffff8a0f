import { type InputName, inputNames } from '../../../src/economics/scenario/scenario-inputs';
import { fieldText } from '../../../src/taskpane/price-and-volume/field-text';
import { readField } from '../../../src/taskpane/price-and-volume/read-field';

it.each([
  ['price', '250', 250],
  ['price', ' 1,250.50 ', 1250.5],
  ['price', '€ 250', 250],
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
  ['elasticity', '0', 'out of range'],
  ['elasticity', '1.4', 'out of range'],
] as const)('%s: %j is wrong: %s', (name, text, problem) => {
  expect(readField(name, text)).toEqual({ status: 'wrong', problem });
});

it.each(['', '   '])('%j is empty', (text) => {
  expect(readField('price', text)).toEqual({ status: 'empty' });
});

const examples: Readonly<Partial<Record<InputName, number>>> = { elasticity: -1.375, discount: 0.075 };

it.each(inputNames)('%s: what the pane writes it reads again', (name) => {
  const value = examples[name] ?? 0.25;
  expect(readField(name, fieldText(name, value))).toEqual({ status: 'read', value });
});

describe.each(['discount', 'volumeSpread'] as const)('the percentage of %s', (name) => {
  it.each([
    ['15%', 0.15],
    ['15', 0.15],
    ['0.15', 0.15],
    ['.15', 0.15],
    [' 15 % ', 0.15],
    ['15％', 0.15],
    ['7.1', 0.071],
    ['7,5', 0.075],
    ['7,5%', 0.075],
    ['0,15', 0.15],
    ['0.5', 0.5],
    ['0.5%', 0.005],
    ['0.99', 0.99],
    ['1', 0.01],
    ['1%', 0.01],
    ['1.0', 0.01],
    ['1,25', 0.0125],
    ['99', 0.99],
    ['0', 0],
    ['0%', 0],
  ])('%j is %d', (text, value) => {
    expect(readField(name, text)).toEqual({ status: 'read', value });
  });

  it.each([
    ['100', 'out of range'],
    ['100%', 'out of range'],
    ['150', 'out of range'],
    ['-1', 'out of range'],
    ['-0.1', 'out of range'],
    ['-5%', 'out of range'],
    ['abc', 'no number'],
    ['15%%', 'no number'],
    ['1,234.5', 'no number'],
    ['€ 15', 'no number'],
    ['1/2', 'no number'],
    ['%', 'no number'],
  ] as const)('%j is wrong: %s', (text, problem) => {
    expect(readField(name, text)).toEqual({ status: 'wrong', problem });
  });
});
