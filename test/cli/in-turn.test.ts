import * as fc from 'fast-check';
import { inTurn } from '../../src/cli/in-turn';

/** Answers that come when the test says so. */
function slowAnswers() {
  const waiting = new Map<number, () => void>();
  const asked: number[] = [];
  return {
    asked,
    waiting: () => [...waiting.keys()],
    ask: (item: number): Promise<string> =>
      new Promise((resolve) => {
        asked.push(item);
        waiting.set(item, () => {
          waiting.delete(item);
          resolve(`answer ${item}`);
        });
      }),
    give: (item: number): void => waiting.get(item)?.(),
  };
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, item) => item);
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('answers in turn', () => {
  it('come in the order of the items, whichever is there first, and no more at once than allowed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.nat()),
        async (count, atOnce, choices) => {
          const answers = slowAnswers();
          const given: string[] = [];
          const reading = (async () => {
            for await (const answer of inTurn(upTo(count), atOnce, answers.ask)) given.push(answer);
          })();
          while (given.length < count) {
            const open = answers.waiting();
            expect(open.length).toBeGreaterThan(0);
            expect(open.length).toBeLessThanOrEqual(atOnce);
            answers.give(open[(choices.next().value as number) % open.length] ?? 0);
            await settled();
          }
          await reading;
          expect(given).toEqual(upTo(count).map((item) => `answer ${item}`));
        },
      ),
    ));

  it('are not asked for far ahead of one that takes long', async () => {
    const answers = slowAnswers();
    const turns = inTurn(upTo(1000), 2, answers.ask);
    const first = turns.next();
    for (let round = 0; round < 100; round += 1) {
      for (const item of answers.waiting()) if (item !== 0) answers.give(item);
      await settled();
    }
    expect(answers.asked).toEqual(upTo(17));
    answers.give(0);
    expect(await first).toEqual({ done: false, value: 'answer 0' });
  });

  it('are not asked for far ahead of a reader who takes none', async () => {
    const answers = slowAnswers();
    const turns = inTurn(upTo(1000), 2, answers.ask);
    const first = turns.next();
    for (let round = 0; round < 100; round += 1) {
      for (const item of answers.waiting()) answers.give(item);
      await settled();
    }
    await first;
    expect(answers.asked).toEqual(upTo(17));
  });
});
