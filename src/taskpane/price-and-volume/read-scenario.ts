import { type MarginFigures, marginFigures } from '../../economics/scenario/margin-figures';
import type { PriceScenario } from '../../economics/scenario/price-scenario';
import { type ScenarioFigures, scenarioFigures } from '../../economics/scenario/scenario-figures';
import {
  emptyValue,
  type InputName,
  inputNames,
  mayBeEmpty,
  type ScenarioValues,
} from '../../economics/scenario/scenario-inputs';
import { scenarioOfValues } from '../../economics/scenario/scenario-of-values';
import { fieldText } from './field-text';
import type { Lack, Prefills } from './prefill';
import { type FieldProblem, readField } from './read-field';
import type { Edits } from './state';

/** A field as it is shown. */
export interface FieldState {
  readonly text: string;
  /** What the figures rest on; null where that is not known. */
  readonly value: number | null;
  /** What is wrong with the text; the value is then the last good one. */
  readonly problem: FieldProblem | 'empty' | null;
  /** Why the plan gives no value for it; null once somebody has given one. */
  readonly lack: Lack | null;
  /** What it is moved from: the figure of the plan, or of today. */
  readonly basis: number | null;
  readonly isEdited: boolean;
}

export type FieldStates = Readonly<Record<InputName, FieldState>>;

/** What the fields together say. */
export interface ScenarioReading {
  readonly fields: FieldStates;
  /** What follows from price and cost; null while one of them is not known. */
  readonly margins: MarginFigures | null;
  /** Null while something is missing that demand depends on. */
  readonly scenario: PriceScenario | null;
  readonly figures: ScenarioFigures | null;
  /** The fields that have to be filled for all figures to be known. */
  readonly missing: readonly InputName[];
}

/** Reads the fields: what was typed before what the plan says, and in price and cost what the product has today. */
export function readScenario(prefills: Prefills, edits: Edits): ScenarioReading {
  const value = (name: InputName): number | null => states[name].value;
  const states = fieldStates(prefills, edits);
  const price = value('price');
  const unitCost = value('unitCost');
  const missing = inputNames.filter(
    (name) => !mayBeEmpty(name) && value(name) === null && (followed[name] ?? name) === name,
  );
  if (price === null || unitCost === null) {
    return { fields: states, margins: null, scenario: null, figures: null, missing };
  }
  const margin = {
    price,
    discount: value('discount') ?? 0,
    unitCost,
    fixedCost: value('fixedCost') ?? 0,
    targetProfit: value('targetProfit') ?? 0,
  };
  const scenario = scenarioOfValues(valuesOf(states));
  return {
    fields: states,
    margins: marginFigures(margin),
    scenario,
    figures: scenario === null ? null : scenarioFigures(scenario),
    missing,
  };
}

/** Fields that begin with what another one says: the other is what has to be filled. */
const followed: Readonly<Partial<Record<InputName, InputName>>> = {
  price: 'todayPrice',
  unitCost: 'todayCost',
};

/** What the fields hold. */
export const valuesOf = (states: FieldStates): ScenarioValues =>
  Object.fromEntries(inputNames.map((name) => [name, states[name].value])) as Record<
    InputName,
    number | null
  >;

function fieldStates(prefills: Prefills, edits: Edits): FieldStates {
  const read = (name: InputName): FieldState => stateOf(name, prefills[name], edits[name]);
  const discount = read('discount');
  const todayPrice = read('todayPrice');
  const todayCost = read('todayCost');
  // Where nothing says otherwise the scenario begins with what is so today.
  const listToday =
    todayPrice.value === null ? null : todayPrice.value / (1 - (prefills.discount.value ?? 0));
  const following = (name: 'price' | 'unitCost', today: number | null): FieldState => {
    // The field of today says already what the plan lacks.
    return stateOf(name, { value: prefills[name].value ?? today, lack: null }, edits[name]);
  };
  return {
    todayPrice,
    todayCost,
    todayVolume: read('todayVolume'),
    price: following('price', listToday),
    discount,
    unitCost: following('unitCost', todayCost.value),
    fixedCost: read('fixedCost'),
    targetProfit: read('targetProfit'),
    elasticity: read('elasticity'),
    volumeSpread: read('volumeSpread'),
  };
}

function stateOf(
  name: InputName,
  prefill: Prefills[InputName],
  edit: Edits[InputName] | undefined,
): FieldState {
  const before = prefill.value ?? emptyValue(name);
  const text = edit?.text ?? fieldText(name, prefill.value);
  const value = edit === undefined ? before : edit.value;
  return {
    text,
    value,
    problem: problemOf(name, text, value),
    lack: value === null || text.trim() === '' ? prefill.lack : null,
    basis: prefill.value,
    isEdited: edit !== undefined && (text.trim() === '' ? prefill.value !== null : value !== prefill.value),
  };
}

function problemOf(name: InputName, text: string, value: number | null): FieldState['problem'] {
  const reading = readField(name, text);
  if (reading.status === 'wrong') return reading.problem;
  return reading.status === 'empty' && !mayBeEmpty(name) && value !== null ? 'empty' : null;
}

/** The list price at which a unit brings a net price. */
export const listPriceFor = (netPrice: number, { discount }: FieldStates): number =>
  netPrice / (1 - (discount.value ?? 0));
