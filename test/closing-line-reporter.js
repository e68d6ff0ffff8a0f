/** Ends every test run with the one line that a machine can count on: `N passed, N failed`. */
module.exports = class ClosingLineReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest writes its own summary after all reporters; only the end of the process comes after that.
    process.once('exit', () => process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`));
  }
};
