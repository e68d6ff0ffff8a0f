import * as fc from 'fast-check';
import {
  allocate,
  allocationGap,
  allocationTolerance,
  splitShare,
} from '../../../src/plan/reading/link-shares';

describe('a share is written behind a key or name', () => {
  it.each<[string, string, number]>([
    ['S1 60%', 'S1', 0.6],
    ['S1: 60%', 'S1', 0.6],
    ['S1:60%', 'S1', 0.6],
    ['S1 : 60%', 'S1', 0.6],
    ['S1 :60%', 'S1', 0.6],
    ['S1=60%', 'S1', 0.6],
    ['S1 = 60%', 'S1', 0.6],
    ['S1= 60%', 'S1', 0.6],
    ['S1 60 %', 'S1', 0.6],
    ['S1\u00A060\u202F%', 'S1', 0.6],
    ['S1   60%', 'S1', 0.6],
    ['S1 +60%', 'S1', 0.6],
    ['S1 0%', 'S1', 0],
    ['S1 100%', 'S1', 1],
    ['S1 150%', 'S1', 1.5],
    ['S1 33.3%', 'S1', 0.333],
    ['S1 33,3%', 'S1', 0.333],
    ['S1: 12,50 %', 'S1', 0.125],
    ['S1 007%', 'S1', 0.07],
    ['S1 -20%', 'S1', -0.2],
    ['S1 \u221220%', 'S1', -0.2],
    ['S1: -2.5%', 'S1', -0.025],
    ['Spring fair 60%', 'Spring fair', 0.6],
    ['Fair 2026 60%', 'Fair 2026', 0.6],
    ['Win 20% 50%', 'Win 20%', 0.5],
    ['Ratio 3:1 = 25%', 'Ratio 3:1', 0.25],
    ['Price: low: 25%', 'Price: low', 0.25],
    ['Price: low 25%', 'Price: low', 0.25],
    ['Launch, big 60%', 'Launch, big', 0.6],
    ['春 60%', '春', 0.6],
  ])('%j is %j with %d', (piece, text, share) => {
    const split = splitShare(piece);
    expect(split.text).toBe(text);
    expect(split.share).toBeCloseTo(share, 12);
  });

  it.each([
    ['S1'],
    ['S1 60'],
    ['S1 0.6'],
    ['60%'],
    [' 60%'],
    [': 60%'],
    ['= 60%'],
    ['%'],
    ['S1 %'],
    ['S1: %'],
    ['S160%'],
    ['S1 x60%'],
    ['S1 6x%'],
    ['S1 6..5%'],
    ['S1 6.5.5%'],
    ['S1 1,000.5%'],
    ['S1 .%'],
    ['S1 --5%'],
    ['S1 (60%)'],
    ['60% S1'],
    ['S1 60% or so'],
    [`S1 ${'9'.repeat(400)}%`],
    [''],
  ])('%j states none', (piece) => {
    expect(splitShare(piece)).toEqual({ text: piece, share: null });
  });

  it('is read back as it was written, in every spelling', () => {
    const name = fc.constantFrom('S1', 'Spring fair', 'Fair 2026', '20% more', 'a-b', '施策');
    const between = fc.constantFrom(' ', ': ', ':', '=', ' = ', ' : ', '\u00A0');
    const sign = fc.constantFrom('-', '−');
    fc.assert(
      fc.property(
        name,
        between,
        sign,
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.constantFrom('.', ','),
        fc.constantFrom('%', ' %'),
        (text, before, minus, hundredths, point, percent) => {
          const written = (Math.abs(hundredths) / 100).toFixed(2).replace('.', point);
          const split = splitShare(`${text}${before}${hundredths < 0 ? minus : ''}${written}${percent}`);
          expect(split.text).toBe(text);
          expect(split.share).toBeCloseTo(hundredths / 10_000, 12);
        },
      ),
    );
  });

  it('is finite, and leaves a text that is trimmed and begins the piece, or the whole of it', () => {
    const pieces = fc.string({
      unit: fc.constantFrom('S', '1', '9', ' ', ':', '=', '-', '.', ',', '%'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), pieces).map((text) => text.trim()),
        (piece) => {
          const { text, share } = splitShare(piece);
          expect(piece.startsWith(text)).toBe(true);
          expect(text).toBe(text.trim());
          if (share === null) expect(text).toBe(piece);
          else expect(text !== '' && Number.isFinite(share)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('what falls to each link', () => {
  it.each<[string, readonly (number | null)[], readonly number[]]>([
    ['the only link has all', [null], [1]],
    ['links without shares divide all equally', [null, null, null, null], [0.25, 0.25, 0.25, 0.25]],
    ['the only link has what it states', [0.6], [0.6]],
    ['a link without a share has what is left', [0.6, null], [0.6, 0.4]],
    ['links without shares divide what is left equally', [null, 0.6, null], [0.2, 0.6, 0.2]],
    ['nothing is left beside a whole', [1, null], [1, 0]],
    ['nothing is left beside more than a whole', [1.5, null], [1, 0]],
    ['shares that sum to 1 stay', [0.75, 0.25], [0.75, 0.25]],
    ['shares that sum to less than 1 stay', [0.3, 0.3], [0.3, 0.3]],
    ['shares that sum to more than 1 are scaled', [0.9, 0.6], [0.6, 0.4]],
    ['shares that sum to more than 1 are scaled, open ones left out', [1.2, 0.8, null], [0.6, 0.4, 0]],
    ['a share above 1 is scaled', [2], [1]],
    ['three thirds make a whole', [0.333, 0.333, 0.333], [1 / 3, 1 / 3, 1 / 3]],
    ['shares within half a point below 1 are scaled up to it', [0.5, 0.495], [0.5 / 0.995, 0.495 / 0.995]],
    [
      'shares half a point below 1 are scaled up, whatever binary numbers lose',
      [0.172, 0.823],
      [0.172 / 0.995, 0.823 / 0.995],
    ],
    ['shares beyond half a point below 1 stay', [0.5, 0.494], [0.5, 0.494]],
    ['shares a little above 1 are scaled down to it', [0.5, 0.504], [0.5 / 1.004, 0.504 / 1.004]],
    [
      'shares within half a point of 1 stay where a link states none',
      [0.5, 0.496, null],
      [0.5, 0.496, 0.004],
    ],
    ['a share of nothing stays nothing', [0], [0]],
    ['shares of nothing leave all to the others', [0, null], [0, 1]],
    ['no links have nothing', [], []],
  ])('%s: %j', (_, stated, shares) => {
    const allocated = allocate(stated);
    expect(allocated).toHaveLength(shares.length);
    shares.forEach((share, place) => expect(allocated[place]).toBeCloseTo(share, 12));
  });

  describe('whatever is stated', () => {
    const stated = fc.array(
      fc.option(
        fc.oneof(
          fc.double({ min: 0, max: 2, noNaN: true }),
          fc.nat({ max: 120 }).map((percent) => percent / 100),
          fc.double({ min: 0, max: 1e7, noNaN: true }),
        ),
      ),
      { maxLength: 12 },
    );
    const sumOf = (shares: readonly (number | null)[]): number =>
      shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
    const close = 1e-9;

    it('each has 0 to 1, and all together no more than 1', () => {
      fc.assert(
        fc.property(stated, (shares) => {
          const allocated = allocate(shares);
          expect(allocated).toHaveLength(shares.length);
          for (const share of allocated) expect(share >= 0 && share <= 1 + close).toBe(true);
          expect(sumOf(allocated)).toBeLessThanOrEqual(1 + close);
        }),
      );
    });

    it('all together have 1 where one states none, or what is stated comes to 1 or misses it by no more than the tolerance', () => {
      fc.assert(
        fc.property(stated, (shares) => {
          fc.pre(shares.length > 0 && (shares.includes(null) || sumOf(shares) >= 1 - allocationTolerance));
          expect(sumOf(allocate(shares))).toBeCloseTo(1, 9);
        }),
      );
    });

    it('those that state a share keep their proportions', () => {
      fc.assert(
        fc.property(stated, (shares) => {
          const allocated = allocate(shares);
          shares.forEach((one, place) =>
            shares.forEach((other, otherPlace) => {
              if (one === null || other === null) return;
              expect((allocated[place] ?? 0) * other).toBeCloseTo((allocated[otherPlace] ?? 0) * one, 6);
              if (one > other) expect(allocated[place]).toBeGreaterThanOrEqual(allocated[otherPlace] ?? 0);
            }),
          );
        }),
      );
    });

    it('those that state none have the same', () => {
      fc.assert(
        fc.property(stated, (shares) => {
          const open = allocate(shares).filter((_, place) => shares[place] === null);
          expect(new Set(open).size).toBeLessThanOrEqual(1);
        }),
      );
    });

    it('the order of the links does not matter', () => {
      fc.assert(
        fc.property(stated, (shares) => {
          const reversed = allocate([...shares].reverse()).reverse();
          allocate(shares).forEach((share, place) => expect(reversed[place]).toBeCloseTo(share, 9));
        }),
      );
    });

    it('a link that is written as two halves has the same', () => {
      fc.assert(
        fc.property(fc.double({ min: 0, max: 2, noNaN: true }), stated, (share, others) => {
          const [whole] = allocate([share, ...others]);
          const [first, second] = allocate([share / 2, share / 2, ...others]);
          expect((first ?? 0) + (second ?? 0)).toBeCloseTo(whole ?? 0, 9);
        }),
      );
    });
  });
});

describe('stated shares miss 100%', () => {
  it.each<[string, readonly (number | null)[], 'over' | 'under' | null]>([
    ['not where they sum to it', [0.6, 0.4], null],
    ['not where they sum to it but for what binary numbers lose', [0.1, 0.2, 0.3, 0.4], null],
    ['not within half a point above', [0.6, 0.405], null],
    ['not within half a point below', [0.333, 0.333, 0.333], null],
    ['not at half a point below', [0.5, 0.495], null],
    ['not at half a point above, whatever binary numbers lose', [0.935, 0.06, 0.01], null],
    ['not at half a point below, whatever binary numbers lose', [0.172, 0.823], null],
    ['above by more', [0.6, 0.406], 'over'],
    ['above by more, be there a link without a share', [0.6, 0.406, null], 'over'],
    ['below by more', [0.6, 0.394], 'under'],
    ['not below where a link without a share has the rest', [0.6, null], null],
    ['below with the only link', [0.6], 'under'],
    ['below with nothing', [0], 'under'],
    ['not without links', [], null],
    ['not without shares', [null, null], null],
  ])('%s: %j', (_, shares, gap) => {
    expect(allocationGap(shares.map((statedShare) => ({ statedShare })))).toBe(gap);
  });

  it('only where the shares that are allocated miss it, or are scaled', () => {
    const percents = fc.array(fc.option(fc.nat({ max: 110 }).map((percent) => percent / 100)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(percents, (shares) => {
        const gap = allocationGap(shares.map((statedShare) => ({ statedShare })));
        const sum = allocate(shares).reduce((total, share) => total + share, 0);
        expect(gap === 'under').toBe(sum < 1 - allocationTolerance);
        if (gap === 'over') expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });
});
