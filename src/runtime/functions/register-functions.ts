import { worksheetFunctions } from '../../functions/catalogue';
import { type CustomFunctionsLibrary, customFunctionsLibrary } from './custom-functions-library';
import { functionsMetadata } from './functions-metadata';
import { passedArguments } from './passed-arguments';
import { createRecentCalls } from './recent-calls';
import { shownAnswer } from './shown-answer';

/** Libraries that have the functions: a page that is loaded anew brings another one. */
const registered = new WeakSet<CustomFunctionsLibrary>();

/**
 * Associates every function of the catalogue with its id, once for each library that the page loads; it may be called before
 * and after Office.js is ready. False where there is no Office.js.
 *
 * The functions answer at once, never with a promise: a cell can stay #BUSY! though the promise was kept. They write nothing.
 */
export function registerFunctions(): boolean {
  const library = customFunctionsLibrary();
  if (library === null) return false;
  if (registered.has(library)) return true;
  registered.add(library);
  const recall = createRecentCalls();
  const metadata = functionsMetadata(worksheetFunctions).functions;
  for (const [index, declaration] of worksheetFunctions.entries()) {
    const dimensionality = metadata[index]?.result.dimensionality ?? 'matrix';
    library.associate(declaration.id, (...passed) =>
      shownAnswer(recall(declaration, passedArguments(passed)), dimensionality, library),
    );
  }
  return true;
}
