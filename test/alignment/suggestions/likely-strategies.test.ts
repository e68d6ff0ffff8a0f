import * as fc from 'fast-check';
import { type Chains, linkChains, type StrategyChain } from '../../../src/alignment/chains';
import {
  goodSuggestion,
  likelyStrategies,
  suggestStrategies,
} from '../../../src/alignment/suggestions/likely-strategies';
import { comparable } from '../../../src/plan/names';
import type { Tactic } from '../../../src/plan/rows';
import { planOf, sheet } from '../../support/plan-of';
import { ownPlans } from './own-plans';

const chainsOf = (sheets: Parameters<typeof planOf>[0]): Chains => linkChains(planOf(sheets));

/** Strategies with these titles, keyed S1, S2 and so on. */
const titled = (...titles: readonly string[]): readonly StrategyChain[] =>
  chainsOf({ strategies: sheet('ID|Strategy', ...titles.map((title, place) => `S${place + 1}|${title}`)) })
    .strategies;

const keys = (text: string, strategies: readonly StrategyChain[], most = 3): readonly string[] =>
  likelyStrategies(text, strategies, most).map(({ row }) => row.key);

describe('the strategies that a text is most likely about', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['stand best first', 'Gift bags for all', ['Repair bags', 'Gift cards', 'Gift bags'], ['S3', 'S2', 'S1']],
    [
      'are found by another form of a word',
      'Repairing bags',
      ['Keep collectors', 'Free repairs'],
      ['S2', 'S1'],
    ],
    [
      'are found by a word for the same thing',
      'Instagram reels',
      ['Trade fairs', 'Social media'],
      ['S2', 'S1'],
    ],
    ['are found in another language', 'Stand auf der Fachmesse', ['Newsletter', 'Events'], ['S2', 'S1']],
    [
      'are found by a part of a word',
      'Empfehlungsprogramm',
      ['Neue Filialen', 'Freunde werben'],
      ['S2', 'S1'],
    ],
    ['are found by a phrase', 'Win-back flow', ['Wine tasting', 'Re-engage lapsed buyers'], ['S2', 'S1']],
    ['are found in a script without blanks', '邀请好友', ['考试季营销', '邀请裂变'], ['S2', 'S1']],
    [
      'are the earlier ones among equals',
      'Gift bags',
      ['Gift bags', 'Repair', 'Gift bags'],
      ['S1', 'S3', 'S2'],
    ],
    ['come in their order where nothing is alike', 'Quzz', ['One', 'Two', 'Three'], ['S1', 'S2', 'S3']],
  ])('%s', (_, text, titles, expected) => {
    expect(keys(text, titled(...titles))).toEqual(expected);
  });

  it.each([0, 1, 2])('are so many at most: %d', (most) => {
    expect(keys('Gift bags', titled('Gift cards', 'Gift bags', 'Repair'), most)).toHaveLength(most);
  });

  it.each(['', '…', 'Quzz'])('have similarity 0 to %j', (text) => {
    const found = likelyStrategies(text, titled('Win gift buyers', 'Keep collectors'), 3);
    expect(found.map(({ similarity, words }) => [similarity, words()])).toEqual([
      [0, []],
      [0, []],
    ]);
  });

  it.each([
    ['win GIFT buyers', 'S1'],
    ['Pop-up  shop at the STATION', 'S2'],
  ])('are wholly similar to %j, as they or their tactics are called', (text, key) => {
    const { strategies } = chainsOf({
      strategies: sheet('ID|Strategy', 'S1|Win gift buyers', 'S2|Keep collectors'),
      tactics: sheet('ID|Tactic|Strategy', 'T1|Pop-up shop at the station|S2'),
    });
    const [first, second] = likelyStrategies(text, strategies, 2);
    expect([first?.row.key, first?.similarity]).toEqual([key, 1]);
    expect(second?.similarity).toBeLessThan(1);
  });

  it('stand first where they have the very name, before the same words in another order', () => {
    expect(keys('Gift bags', titled('Bags gift', 'Gift bags'), 1)).toEqual(['S2']);
  });

  it.each(['9', '9,', 'a', 'a ', '邀', '%'])('are found for a text as long as a cell can be: %j', (part) => {
    const [first] = likelyStrategies(part.repeat(32_767).slice(0, 32_767), titled('Gift bags', 'Repair'), 1);
    expect(first?.similarity).toBeLessThan(1);
  });

  it('are less similar to a text that says something else besides', () => {
    const strategies = titled('Win gift buyers', 'Keep collectors');
    const [alone, besides] = ['Win buyers', 'Win buyers with chocolate'].map(
      (text) => likelyStrategies(text, strategies, 1)[0]?.similarity ?? 0,
    );
    expect(besides).toBeLessThan(alone ?? 0);
  });
});

describe('the strategies that a tactic most likely serves', () => {
  const suggested = (sheets: Parameters<typeof chainsOf>[0]): string | undefined => {
    const chains = chainsOf(sheets);
    const sought = chains.tactics.find(({ row }) => row.strategy.length === 0);
    return sought && suggestStrategies(sought.row, chains.strategies, 1)[0]?.row.key;
  };
  const strategies = sheet('ID|Strategy', 'S1|First', 'S2|Second');

  it.each<[string, Parameters<typeof chainsOf>[0]]>([
    [
      'its message',
      {
        strategies: sheet('ID|Strategy', 'S1|Gift bags', 'S2|Repair'),
        tactics: sheet('Tactic|Message|Strategy', 'Film|How we repair'),
      },
    ],
    [
      'their benefit',
      {
        strategies: sheet('ID|Strategy|Benefit', 'S1|First|Cheap', 'S2|Second|Mended in a week'),
        tactics: sheet('Tactic|Strategy', 'We mend it'),
      },
    ],
    [
      'the tactics that they have',
      {
        strategies,
        tactics: sheet('Tactic|Strategy', 'Radio spots|S1', 'Offer for students|S2', 'Offer for seniors'),
      },
    ],
    [
      'what their tactics mean',
      { strategies, tactics: sheet('Tactic|Strategy', 'Flyers|S1', 'Trade fair|S2', 'Congress') },
    ],
    [
      'how their tactics are written',
      { strategies, tactics: sheet('Tactic|Strategy', 'Radio|S1', 'Club: 10% off|S2', 'Team: 5% off') },
    ],
    [
      'the goal above',
      {
        goals: sheet('ID|Goal', 'G1|Win at events', 'G2|Grow by newsletters'),
        strategies: sheet('ID|Strategy|Goal', 'S1|First|G1', 'S2|Second|G2'),
        tactics: sheet('Tactic|Strategy', 'Mailing'),
      },
    ],
    [
      'a channel of both',
      {
        strategies: sheet('ID|Strategy|Channel', 'S1|First|Aaa', 'S2|Second|Bbb'),
        tactics: sheet('Tactic|Channel|Strategy', 'Quzz|Bbb'),
      },
    ],
    [
      'the owner of their tactics',
      { strategies, tactics: sheet('Tactic|Owner|Strategy', 'Aaa|Kim|S1', 'Bbb|Lee|S2', 'Ccc|Lee') },
    ],
    [
      'the activity of their tactics',
      {
        strategies,
        tactics: sheet('Tactic|Activity|Strategy', 'Aaa|events|S1', 'Bbb|advertising|S2', 'Ccc|advertising'),
      },
    ],
  ])('are known by %s', (_, sheets) => {
    expect(suggested(sheets)).toBe('S2');
  });
});

describe('the words that speak for a suggestion', () => {
  it.each<[string, string, string, string, string]>([
    ['Instagram for beginners', 'S1|Social media|', 'Instagram', 'Social media', 'title'],
    ['We mend it', 'S1|Service|Mended in a week', 'mend', 'Mended', 'benefit'],
    ['Case study of a bakery', 'S1|Content|', 'Case study', 'Content', 'title'],
    ['Kugelschreiber', 'S1|Kugeln und mehr|', 'Kugelschreiber', 'Kugeln', 'title'],
  ])('of %j and %j', (text, strategy, of, like, place) => {
    const { strategies } = chainsOf({ strategies: sheet('ID|Strategy|Benefit', strategy, 'S2|Quzz|') });
    const [first] = likelyStrategies(text, strategies, 1);
    expect(first?.words()).toContainEqual({ of, like, in: place });
  });

  it('name the tactic, the goal and the field in which they stand', () => {
    const { strategies, tactics } = chainsOf({
      goals: sheet('ID|Goal', 'G1|Discounts that pay'),
      strategies: sheet('ID|Strategy|Goal|Channel', 'S1|First|G1|Online', 'S2|Second||'),
      tactics: sheet('Tactic|Strategy|Channel', 'Webinar on leather|S1|', 'Webinar: 10% rebate||Online'),
    });
    const [first] = suggestStrategies(tactics[1]?.row as Tactic, strategies, 1);
    expect(first?.row.key).toBe('S1');
    expect(first?.words()).toEqual(
      expect.arrayContaining([
        { of: 'Online', like: 'Online', in: 'channel' },
        { of: 'Webinar', like: 'Webinar', in: 'tactic' },
        { of: 'rebate', like: 'Discounts', in: 'goal' },
      ]),
    );
  });

  it('name a percentage or an amount where the tactics of the strategy have one', () => {
    const { strategies, tactics } = chainsOf({
      strategies: sheet('ID|Strategy', 'S1|First', 'S2|Second'),
      tactics: sheet('Tactic|Strategy', 'Aaa 15%|S1', 'Bbb|S2', 'Ccc 20 %|'),
    });
    const [first] = suggestStrategies(tactics[2]?.row as Tactic, strategies, 1);
    expect(first?.words()).toEqual([{ of: '20 %', like: '15%', in: 'tactic' }]);
  });
});

describe('a suggestion that is filled in unasked', () => {
  it.each<[string, string, readonly string[], string | null]>([
    ['is clear of the others', 'Instagram reels', ['Trade fairs', 'Social media'], 'S2'],
    ['is none of two that are alike', 'Gift bags', ['Gift bags', 'Gift bags'], null],
    ['is none that nothing speaks for', 'Quzz', ['One', 'Two'], null],
    ['is none where there are no strategies', 'Gift bags', [], null],
  ])('%s', (_, text, titles, expected) => {
    expect(goodSuggestion(likelyStrategies(text, titled(...titles), 3))?.row.key ?? null).toBe(expected);
  });
});

describe('in plans of several trades and languages', () => {
  it.each(
    ownPlans.flatMap(({ name, strategies }) =>
      strategies.flatMap(({ tactics }, place) => tactics.map((tactic) => [name, tactic, place] as const)),
    ),
  )('%s: %j finds its strategy among the first three', (name, text, place) => {
    const plan = ownPlans.find((each) => each.name === name);
    const rows =
      plan?.strategies.flatMap(({ tactics }, own) => tactics.map((tactic) => ({ tactic, own }))) ?? [];
    const { strategies, tactics } = linkChains(
      planOf({
        strategies: sheet(
          'ID|Strategy',
          ...(plan?.strategies.map(({ title }, at) => `S${at + 1}|${title}`) ?? []),
        ),
        tactics: sheet(
          'Tactic|Strategy',
          ...rows.map(({ tactic, own }) => `${tactic}|${tactic === text ? '' : `S${own + 1}`}`),
        ),
      }),
    );
    const sought = tactics.find(({ row }) => row.strategy.length === 0)?.row as Tactic;
    expect(suggestStrategies(sought, strategies, 3).map(({ row }) => row.key)).toContain(`S${place + 1}`);
  });
});

describe('laws of suggestions', () => {
  const words = fc.constantFrom(
    'gift',
    'gifts',
    'Instagram',
    'newsletter',
    'price',
    'Rabatt',
    'events',
    'Messe',
    'SEO',
    'blog',
    '10%',
    'école',
    '邀请',
    'straße',
    'win-back',
    '"slogan"',
    '',
  );
  const text = fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' '));
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => `a ${parts.join(' ')}`);
  const plan = fc.record({
    strategies: fc.array(fc.record({ title: name, benefit: text }), { minLength: 1, maxLength: 5 }),
    tactics: fc.array(fc.record({ name, owner: fc.constantFrom('', 'Kim', 'Lee'), of: fc.nat(4) }), {
      maxLength: 8,
    }),
    sought: name,
  });
  type Drawn = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

  /** The suggestions for the sought text, the rows in an order. */
  function suggest({ strategies, tactics, sought }: Drawn, turned: boolean) {
    const inOrder = <Row>(rows: readonly Row[]): readonly Row[] => (turned ? rows.toReversed() : rows);
    const chains = linkChains(
      planOf({
        strategies: {
          headings: ['ID', 'Strategy', 'Benefit'],
          rows: inOrder(strategies.map(({ title, benefit }, at) => [`S${at}`, title, benefit])),
        },
        tactics: {
          headings: ['ID', 'Tactic', 'Owner', 'Strategy'],
          rows: inOrder([
            ...tactics.map(({ name: text, owner, of }, at) => [
              `T${at}`,
              text,
              owner,
              `S${of % strategies.length}`,
            ]),
            ['sought', sought, 'Kim', null],
          ]),
        },
      }),
    );
    const row = chains.tactics.find((tactic) => tactic.row.key === 'sought')?.row as Tactic;
    return { found: suggestStrategies(row, chains.strategies, strategies.length), chains };
  }

  it('the order of rows does not matter but between equals', () => {
    fc.assert(
      fc.property(plan, (drawn) => {
        const [one, other] = [suggest(drawn, false), suggest(drawn, true)].map(({ found }) => found);
        const byKey = new Map(other?.map((each) => [each.row.key, each]));
        for (const { row, similarity, words: speaking } of one ?? []) {
          expect(byKey.get(row.key)?.similarity).toBe(similarity);
          expect(
            new Set(
              byKey
                .get(row.key)
                ?.words()
                .map(({ of }) => of),
            ),
          ).toEqual(new Set(speaking().map(({ of }) => of)));
        }
        expect(other?.map(({ similarity }) => similarity)).toEqual(one?.map(({ similarity }) => similarity));
      }),
    );
  });

  it('similarities are from 0 to 1 and fall', () => {
    fc.assert(
      fc.property(plan, (drawn) => {
        const similarities = suggest(drawn, false).found.map(({ similarity }) => similarity);
        for (const similarity of similarities) {
          expect(similarity).toBeGreaterThanOrEqual(0);
          expect(similarity).toBeLessThanOrEqual(1);
        }
        expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
      }),
    );
  });

  it('the same plan gives the same', () => {
    fc.assert(
      fc.property(plan, (drawn) => {
        const [one, other] = [suggest(drawn, false), suggest(drawn, false)].map(({ found }) =>
          found.map(({ row, similarity, words: speaking }) => [row.key, similarity, speaking()]),
        );
        expect(other).toEqual(one);
      }),
    );
  });

  it('a text that a strategy or one of its tactics has comes first, wholly similar', () => {
    fc.assert(
      fc.property(plan, fc.nat(), (drawn, pick) => {
        const named = [
          ...drawn.strategies.map(({ title }) => title),
          ...drawn.tactics.map((tactic) => tactic.name),
        ];
        const sought = named[pick % named.length] ?? '';
        const { found, chains } = suggest({ ...drawn, sought }, false);
        const [first] = found;
        expect(first?.similarity).toBe(1);
        const chain = chains.strategies.find(({ row }) => row === first?.row);
        const texts = [chain?.row.strategy, ...(chain?.tactics.map(({ tactic }) => tactic.row.tactic) ?? [])];
        expect(texts.map((each) => comparable(each ?? ''))).toContain(comparable(sought));
      }),
    );
  });

  it('words that speak stand in the texts', () => {
    fc.assert(
      fc.property(plan, (drawn) => {
        const { found, chains } = suggest(drawn, false);
        for (const { row, words: speaking } of found) {
          const chain = chains.strategies.find((each) => each.row === row);
          const there = [
            row.strategy,
            row.benefit,
            ...(chain?.tactics.flatMap(({ tactic }) => [tactic.row.tactic, tactic.row.owner]) ?? []),
          ].join('\n');
          for (const { of, like } of speaking()) {
            expect(`${drawn.sought}\nKim`.replace(/ +/gu, ' ')).toContain(of);
            expect(there.replace(/ +/gu, ' ')).toContain(like);
          }
        }
      }),
    );
  });
});
