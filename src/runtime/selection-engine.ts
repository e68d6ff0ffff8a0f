import './without-eval';

/* What works on the cells that the user has selected, as one chunk. */
export { explainSelection } from '../workbook/selection/explain-selection';
export { insertFormula } from '../workbook/selection/insert-formula';
export { listenToSelection } from '../workbook/selection/listen-to-selection';
export { selectedReference } from '../workbook/selection/selected-reference';
