const { default: Sequencer } = require('@jest/test-sequencer');

/** Lets what takes longest begin first, so that at the end no core waits for the other: what runs in a browser. */
module.exports = class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isBuilt = ({ context }) => context.config.displayName?.name === 'built';
    return [...sorted.filter(isBuilt), ...sorted.filter((test) => !isBuilt(test))];
  }
};
