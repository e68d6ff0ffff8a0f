/* What works on the cells that the user has selected, as one chunk. */
export { explainSelection } from '../excel/selection/explain-selection';
export { insertFormula } from '../excel/selection/insert-formula';
export { listenToSelection } from '../excel/selection/listen-to-selection';
export { selectedReference } from '../excel/selection/selected-reference';
