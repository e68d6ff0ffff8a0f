/** A longer name of a scenario nobody can tell from another in a list; Excel looks up no longer text. */
export const longestScenarioName = 255;
