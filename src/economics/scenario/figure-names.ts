import { type Language, language } from '../../languages/language';
import { nameFor, type Standing } from './scenario-inputs';

/** A figure that a scenario comes to: the function that works it out is described by its name too. */
export type FigureKey = keyof Language['scenarios']['figures'];

/** What people call a figure. */
export const figureName = (figure: FigureKey, standing: Standing): string =>
  nameFor(language.scenarios.figures[figure], standing);
