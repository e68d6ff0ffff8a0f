import { leaveOneOut } from '../../../tools/suggestions/leave-one-out';
import { figuresOf } from '../../../tools/suggestions/measure-suggestions';

const plan = {
  goals: [
    {
      text: 'Grow',
      strategies: [
        { text: 'Social media', tactics: ['Instagram reels', 'Facebook stories'] },
        { text: 'Trade fairs', tactics: ['Quzz; and more'] },
      ],
    },
  ],
};

describe('measuring suggestions', () => {
  it('takes each tactic out of its strategy and leaves the others there', () => {
    expect(
      leaveOneOut(plan).map(({ tactic, strategies, own }) => [
        tactic.tactic,
        own,
        strategies.map(({ row, tactics }) => [row.strategy, tactics.length]),
      ]),
    ).toEqual([
      [
        'Instagram reels',
        0,
        [
          ['Social media', 1],
          ['Trade fairs', 1],
        ],
      ],
      [
        'Facebook stories',
        0,
        [
          ['Social media', 1],
          ['Trade fairs', 1],
        ],
      ],
      [
        'Quzz; and more',
        1,
        [
          ['Social media', 2],
          ['Trade fairs', 0],
        ],
      ],
    ]);
  });

  it('counts how often the own strategy comes first, beside chance and plain likenesses', () => {
    const figures = figuresOf('two', leaveOneOut(plan));
    expect(figures).toMatchObject({
      tactics: 3,
      strategies: 2,
      first: 2 / 3,
      firstThree: 1,
      chance: { first: 0.5, firstThree: 1 },
      filledIn: 2,
      filledInRightly: 2,
    });
    for (const { first, firstThree } of Object.values(figures.plain)) {
      expect(first).toBeLessThanOrEqual(firstThree);
      expect(firstThree).toBe(1);
    }
  });
});
