import { customFunctionsLibrary } from './custom-functions-library';

/*
 * The functions and all that they calculate with are a chunk of their own, so that the pane paints without them. The order:
 *
 * 1. The page's script, while it runs, tells the library to wait. A workbook with our formulas calls them as soon as the
 *    library is ready, and what it finds unassociated then fails in the cell until somebody calculates again.
 * 2. The chunk is fetched beside the pane's, and once there is a language for its messages, its functions are associated, all in one
 *    go: the first one ends the wait.
 * 3. Excel calls. The functions are whole by then and answer at once. (Thin ones, associated earlier, that fetch the chunk
 *    when they are called would have to answer with a promise.)
 */

/** Excel asks for none of this name; to associate it ends the wait. */
const nobody = 'FUNCTIONS_NOT_LOADED';

const loadFunctions = () => import(/* webpackChunkName: "functions" */ './register-functions');

/**
 * Loads and registers the worksheet functions. To be called while the page's script runs, after Office.js and before anything
 * is awaited. Rejects where the chunk cannot be loaded, even at a second try: calls then fail in their cells instead of
 * staying #BUSY! for ever, and the pane is to say so.
 */
export async function startFunctions(
  spoken: Promise<unknown>,
  load: typeof loadFunctions = loadFunctions,
): Promise<void> {
  const library = customFunctionsLibrary();
  library?.delayInitialization?.();
  try {
    const [{ registerFunctions }] = await Promise.all([load().catch(load), spoken]);
    registerFunctions();
  } catch (error) {
    library?.associate(nobody, () => null);
    throw error;
  }
}
