/* What works on the cells that the user has selected, and on formulas, as one chunk. */
export { countPlumbFormulas, freezeValues } from '../excel/plumb-formulas/freeze-values';
export { repairFormulas } from '../excel/plumb-formulas/repair-formulas';
export { explainSelection } from '../excel/selection/explain-selection';
export { insertFormula } from '../excel/selection/insert-formula';
export { listenToSelection } from '../excel/selection/listen-to-selection';
export { selectedReference } from '../excel/selection/selected-reference';
