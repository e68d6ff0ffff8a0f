import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCompetitionSeries } from '../../../tools/forecast/competition-series';
import { figuresOf, measure, type Measures } from '../../../tools/forecast/measures';

describe('measuring forecasts', () => {
  it('holds what was forecast against what came', () => {
    // The last value, repeated: 13, 13 for 16, 12; a period differed from the one before by 2, 1, 2.
    const measured = measure({ frequency: 1, train: [10, 12, 11, 13], test: [16, 12] }, 'seasonal naive');
    expect(measured).toMatchObject({
      smape: expect.closeTo((600 / 29 + 200 / 25) / 2, 12) as unknown,
      mase: expect.closeTo(2 / (5 / 3), 12) as unknown,
    });
  });

  it('counts what lies within the intervals', () => {
    const train = Array.from({ length: 30 }, (_, time) => 100 + (time % 2));
    const far = measure({ frequency: 1, train, test: [1000, 100.5, 1000, 1000] }, 'ets');
    expect(far).toMatchObject({ within95: 0.25, within80: 0.25, total95: 0, total80: 0 });
    expect(measure({ frequency: 1, train, test: [100.5] }, 'ets')).toMatchObject({
      ...{ within95: 1, within80: 1, total95: 1, total80: 1 },
    });
  });

  it('compares with nothing where nothing ever changed, and refuses what cannot be forecast', () => {
    expect(measure({ frequency: 1, train: [5, 5, 5], test: [5] }, 'auto')).toMatchObject({
      mase: null,
      smape: 0,
    });
    expect(measure({ frequency: 1, train: [5, 5], test: [5] }, 'auto')).toBeNull();
  });

  it('counts each series alike', () => {
    const one: Measures = {
      ...{ smape: 10, mase: 1, within95: 1, within80: 0.5, total95: 1, total80: 0, milliseconds: 1 },
    };
    const other: Measures = { ...one, smape: 20, mase: null, within80: 1, total80: 1, milliseconds: 3 };
    expect(figuresOf([one, other, other])).toEqual({
      smape: 50 / 3,
      mase: 1,
      within95: 1,
      within80: 2.5 / 3,
      total95: 1,
      total80: 2 / 3,
      milliseconds: { mean: 7 / 3, median: 3, most: 3 },
    });
  });

  it('reads series in an array or under a name, and refuses others', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'series-')), 'series.json');
    const series = [{ sn: 'A', period: 'YEARLY', frequency: 1, train: [1, 2, 3], test: [4] }];
    for (const written of [series, { series, source: 'a book' }]) {
      writeFileSync(path, JSON.stringify(written));
      expect(readCompetitionSeries(path)).toEqual(series);
    }
    writeFileSync(path, JSON.stringify([{ sn: 'A', train: [1] }]));
    expect(() => readCompetitionSeries(path)).toThrow();
  });
});
