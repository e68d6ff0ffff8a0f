import * as fc from 'fast-check';
import {
  type InputName,
  inputNames,
  isAllowed,
  scenarioInputs,
} from '../../../src/economics/scenario/scenario-inputs';
import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { speak } from '../../../src/languages/language';
import { fieldText } from '../../../src/taskpane/price-and-volume/field-text';
import { readField } from '../../../src/taskpane/price-and-volume/read-field';

afterEach(() => speak(english));

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
  ['price', '1.250,00', 'ambiguous'],
  ['price', '1 250,00', 'ambiguous'],
  ['price', '1.2.3', 'no number'],
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

describe.each(['de-DE', 'de-AT', 'de-CH', 'fr-FR', 'en-US', 'tr-TR', 'sv-SE'])(
  'by the numbers of %s',
  (locale) => {
    it.each(inputNames)('what stands in the field of %s is read as the same number', (name) => {
      speak(german, locale);
      const isShare = scenarioInputs[name].kind === 'share';
      const sizes = isShare
        ? fc.integer({ min: 0, max: 99_999_999 }).map((size) => Number(`${size}e-8`))
        : fc
            .tuple(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 6 }))
            .map(([size, decimals]) => Number(`${size}e-${decimals}`));
      const values = sizes.map((size) => (name === 'elasticity' ? -size : size));
      fc.assert(
        fc.property(
          values.filter((value) => isAllowed(name, value)),
          (value) => {
            expect(readField(name, fieldText(name, value))).toEqual({ status: 'read', value });
          },
        ),
      );
    });
  },
);

it.each([
  ['de-DE', '1.234,50', 1234.5],
  ['de-DE', '1234,5', 1234.5],
  ['de-DE', '1.234,50 €', 1234.5],
  ['de-DE', '-1.234', -1234],
  ['de-AT', '1 234,50', 1234.5],
  ['de-AT', '1\u00a0234,50', 1234.5],
  ['de-CH', "1'234.50", 1234.5],
  ['de-CH', '1’234.50', 1234.5],
  ['fr-FR', '1\u202f234,50', 1234.5],
  ['fr-FR', '1 234,50', 1234.5],
])('by the numbers of %s %j is %d', (locale, text, value) => {
  speak(german, locale);
  expect(readField('targetProfit', text)).toEqual({ status: 'read', value });
});

it.each([
  ['de-DE', '12.50'],
  ['de-DE', '1,234.50'],
  ['de-DE', "1'234.50"],
  ['de-AT', '1.234'],
  ['de-CH', '1.234,50'],
  ['fr-FR', '1,234.50'],
])('by the numbers of %s %j is asked back', (locale, text) => {
  speak(german, locale);
  expect(readField('targetProfit', text)).toEqual({ status: 'wrong', problem: 'ambiguous' });
});
