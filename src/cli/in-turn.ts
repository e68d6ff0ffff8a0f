/** How many answers may wait for their turn, for each that is being worked out: one slow file does not leave the others idle. */
const aheadOfTurn = 8;

/**
 * The answers to items in the order of the items, `atOnce` of them worked out side by side (1 or more). Items are taken as answers
 * are taken: however many there are, few answers are held. `ask` does not reject.
 */
export async function* inTurn<Item, Answer>(
  items: Iterable<Item>,
  atOnce: number,
  ask: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const remaining = items[Symbol.iterator]();
  const answers: Promise<Answer>[] = [];
  let busy = 0;
  const startMore = (): void => {
    while (busy < atOnce && answers.length < atOnce * aheadOfTurn) {
      const next = remaining.next();
      if (next.done === true) return;
      busy += 1;
      answers.push(
        ask(next.value).finally(() => {
          busy -= 1;
          startMore();
        }),
      );
    }
  };
  startMore();
  for (let turn = answers.shift(); turn !== undefined; turn = answers.shift()) {
    const answer = await turn;
    startMore();
    yield answer;
  }
}
