import * as fc from 'fast-check';
import { recordCheck } from '../../../src/alignment/comparison/check-record';
import { compareChecks } from '../../../src/alignment/comparison/compare-checks';
import type { Fix } from '../../../src/alignment/finding';
import { english } from '../../../src/languages/english';
import { problems } from '../../../src/taskpane/problems';
import type { PaneEvent } from '../../../src/taskpane/store/pane-event';
import { type Failure, firstState, lastRead, type PaneState } from '../../../src/taskpane/store/pane-state';
import { reducePane } from '../../../src/taskpane/store/reduce-pane';
import { cellAt } from '../../support/cell-at';
import { exampleCheck, noPlanOf, nothingLive, sparseCheck } from '../support/pane-checks';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, firstState);

const example = exampleCheck();
const sparse = sparseCheck();
const ended = noPlanOf([]);
if (ended.status !== 'no plan') throw new Error('A blank workbook has a plan.');
const { noPlan } = ended;
const failure: Failure = { problem: problems.unexpected(), command: 'check' };
const fix: Fix = {
  label: 'Replace with S6',
  edits: [{ sheet: 'Tactics', cell: cellAt('C27'), field: 'Strategy', oldPart: 'S66', newPart: 'S6' }],
};

const begun = (run: number): PaneEvent => ({ type: 'check begun', run, isAsked: true });
const checked = (run: number, check = example): PaneEvent => ({ type: 'checked', run, check });
const comparison = compareChecks(recordCheck(sparse.result), recordCheck(example.result));
const comparedOf = ({ result }: typeof example): PaneEvent => ({ type: 'compared', result, comparison });
const made: PaneEvent = { type: 'fix made', of: 'f1', fix, check: sparse };
const refused: PaneEvent = {
  type: 'fix refused',
  of: 'f1',
  refused: { fix, sheet: 'Tactics', cell: 'C27', holds: null },
};
const offLive: PaneEvent = { type: 'live chosen', live: 'off' };

describe('a check', () => {
  it('that ends becomes what is shown', () => {
    const state = after(begun(1), checked(1));
    expect(state.check).toBe(example);
    expect(state.running).toBeNull();
    expect(state.previous).toBeNull();
  });

  it.each([
    ['overview', 'overview'],
    ['findings', 'findings'],
    ['link-up', 'link-up'],
    ['price-and-volume', 'price-and-volume'],
    ['functions', 'overview'],
    ['setup', 'overview'],
    ['about', 'overview'],
  ] as const)('that is asked for in the view %s is shown in %s', (from, to) => {
    expect(after({ type: 'view chosen', view: from }, begun(1)).view).toBe(to);
  });

  it('that follows a change of settings leaves the user where they are', () => {
    const state = after(
      { type: 'view chosen', view: 'setup' },
      { type: 'settings begun' },
      { type: 'check begun', run: 1, isAsked: false },
    );
    expect(state.view).toBe('setup');
    expect(state.isChangingSettings).toBe(false);
  });

  it('keeps what was found in view while it goes on', () => {
    expect(after(begun(1), checked(1), begun(2)).check).toBe(example);
  });

  it('remembers the check before it, until they are compared', () => {
    const events = [begun(1), checked(1, sparse), begun(2), checked(2)];
    const { score } = sparse.result.score;
    expect(after(...events).previous).toEqual({ score, profile: 'full', result: sparse.result });
    const compared = after(...events, comparedOf(example));
    expect(compared.previous).toEqual({ score, profile: 'full', result: null });
    expect(compared.comparison).toBe(comparison);
  });

  it('has no score before it where the plan had none then', () => {
    expect(after(begun(1), checked(1, nothingLive()), begun(2), checked(2)).previous?.score).toBeNull();
  });

  it('is compared with the one before it, not with that one again', () => {
    const again = exampleCheck();
    const events = [
      begun(1),
      checked(1, sparse),
      begun(2),
      checked(2),
      comparedOf(example),
      begun(3),
      checked(3, again),
    ];
    const third = after(...events);
    expect(third.previous?.result).toBe(example.result);
    expect(third.comparison).toBeNull();
    // A comparison that ends when the next check is there already.
    expect(reducePane(third, comparedOf(example))).toBe(third);
  });

  it('has none before it after one that found no plan', () => {
    const state = after(
      begun(1),
      checked(1, sparse),
      begun(2),
      { type: 'no plan', run: 2, noPlan },
      begun(3),
      checked(3),
    );
    expect({ previous: state.previous, comparison: state.comparison }).toEqual({
      previous: null,
      comparison: null,
    });
  });

  it('that is cancelled leaves all as it was', () => {
    const before = after(begun(1), checked(1));
    const { news, ...rest } = after(begun(1), checked(1), begun(2), { type: 'cancelled', run: 2 });
    const { news: _, ...was } = before;
    expect(rest).toEqual(was);
    expect(news.text).toBe(english.pane.news.cancelled);
  });

  it('that fails leaves what was found before', () => {
    const state = after(begun(1), checked(1), begun(2), { type: 'check failed', run: 2, failure });
    expect(state.check).toBe(example);
    expect(state.failure).toBe(failure);
    expect(state.news.isUrgent).toBe(true);
  });

  it('that begins again forgets the failure before', () => {
    expect(after(begun(1), { type: 'check failed', run: 1, failure }, begun(2)).failure).toBeNull();
  });

  it('that finds no plan takes away what was found in another', () => {
    const state = after(begun(1), checked(1), begun(2), { type: 'no plan', run: 2, noPlan });
    expect(state.check).toBeNull();
    expect(state.noPlan).toBe(noPlan);
  });

  it('makes everything fresh again', () => {
    const state = after(begun(1), checked(1), refused, made, begun(2), checked(2));
    expect(state.isStale).toBe(false);
    expect(state.refusedFixes.size).toBe(0);
    expect(state.madeFix).toBeNull();
  });

  it('is stale at once where the workbook changed meanwhile', () => {
    expect(after(begun(1), { type: 'workbook changed' }, checked(1)).isStale).toBe(true);
  });

  it('leaves what is selected as it is', () => {
    const selected: PaneEvent = { type: 'selected', of: example.result.findings[0]?.id ?? '' };
    expect(after(begun(1), checked(1), selected, begun(2), checked(2)).selected).toBe(selected.of);
  });
});

describe('news', () => {
  it('tells the score and the number of findings', () => {
    expect(after(begun(1), checked(1)).news.text).toMatch(
      /^Checked\. Alignment score \d+\.\d of 100, \d+ findings\.$/u,
    );
  });

  it('is news again when the same is said again', () => {
    const once = after(begun(1), checked(1));
    const twice = after(begun(1), checked(1), begun(2), checked(2));
    expect(twice.news.text).toBe(once.news.text);
    expect(twice.news.number).toBeGreaterThan(once.news.number);
  });

  it('does not come with every step of progress', () => {
    const progress: PaneEvent = {
      type: 'check progressed',
      run: 1,
      progress: { stage: 'checking', share: 0.5, sheet: null },
    };
    expect(after(begun(1), progress, progress).news).toEqual(after(begun(1)).news);
  });

  it('tells of a change of the workbook once', () => {
    const changed: PaneEvent = { type: 'workbook changed' };
    expect(after(offLive, begun(1), checked(1), changed, changed).news.number).toBe(
      after(offLive, begun(1), checked(1), changed).news.number,
    );
    expect(after(offLive, begun(1), checked(1), changed).news.text).toBe(english.pane.news.stale);
  });

  it('does not tell of changes that are followed', () => {
    const state = after(begun(1), checked(1));
    expect(reducePane(state, { type: 'workbook changed' }).news).toBe(state.news);
  });
});

describe('findings of a group', () => {
  const group = 'rule/missing-kpi';

  it('are shown and hidden as the user asks', () => {
    const opened: PaneEvent = { type: 'group toggled', group, isOpen: true };
    expect(after(opened).opened.get(group)).toBe(true);
    expect(after(opened, { ...opened, isOpen: false }).opened.get(group)).toBe(false);
  });

  it.each([
    [null, [[group, true]]],
    [
      'S999',
      [
        [group, true],
        ['S999', true],
      ],
    ],
  ])('are shown with the one that is selected under the cause %s', (cause, opened) => {
    const [found] = example.result.findings;
    if (found === undefined) throw new Error('The example has no findings.');
    const state = after({ type: 'selected at', place: { finding: found, group, cause } });
    expect(state.selected).toBe(found.id);
    expect([...state.opened]).toEqual(opened);
  });
});

describe('the question why to mute', () => {
  it('keeps what was said so far, of each by itself, until it is closed', () => {
    const state = after(
      { type: 'mute asked', of: 'a', reason: '' },
      { type: 'mute asked', of: 'b', reason: 'agreed' },
      { type: 'mute asked', of: 'a', reason: 'by the board' },
    );
    expect(Object.fromEntries(state.muting)).toEqual({ a: 'by the board', b: 'agreed' });
    expect([...reducePane(state, { type: 'mute answered', of: 'a' }).muting.keys()]).toEqual(['b']);
  });
});

describe('the way to the setup', () => {
  it('is taken once, and forgotten where another view is chosen', () => {
    const asked = after({ type: 'setup asked', place: 'checking' });
    expect(asked).toMatchObject({ view: 'setup', wantedPlace: 'checking' });
    expect(reducePane(asked, { type: 'setup place reached' }).wantedPlace).toBeNull();
    expect(reducePane(asked, { type: 'view chosen', view: 'overview' })).toMatchObject({
      view: 'overview',
      wantedPlace: null,
    });
  });
});

describe('clearing', () => {
  it('is asked for before it is done, and can be declined', () => {
    expect(after({ type: 'clear asked' }).clearing).toEqual({ status: 'asked' });
    expect(after({ type: 'clear asked' }, { type: 'clear declined' }).clearing).toBeNull();
  });

  it('that goes on is neither asked for again nor declined', () => {
    const running = after({ type: 'clear begun' });
    expect(reducePane(running, { type: 'clear asked' })).toBe(running);
    expect(reducePane(running, { type: 'clear declined' })).toBe(running);
  });
});

/** Any event at all, in any order, of runs that go on and of runs that are over. */
const run = fc.integer({ min: 1, max: 4 });
const finding = fc.constantFrom('f1', 'f2');
const anyEvent: fc.Arbitrary<PaneEvent> = fc.oneof(
  run.map(begun),
  run.map((id): PaneEvent => checked(id)),
  run.map((id): PaneEvent => checked(id, sparse)),
  run.map((id): PaneEvent => ({ type: 'no plan', run: id, noPlan })),
  run.map((id): PaneEvent => ({ type: 'cancelled', run: id })),
  run.map((id): PaneEvent => ({ type: 'check failed', run: id, failure })),
  run.map((id): PaneEvent => ({
    type: 'check progressed',
    run: id,
    progress: { stage: 'reading', share: 0.5, sheet: 'Tactics' },
  })),
  finding.map((of): PaneEvent => ({ type: 'selected', of })),
  finding.map((of): PaneEvent => ({ type: 'fix begun', of, fix })),
  fc.boolean().map((isStale): PaneEvent => ({ type: 'followed', check: sparse, isStale })),
  fc.boolean().map((isWaiting): PaneEvent => ({ type: 'waiting', isWaiting })),
  fc.constantFrom<PaneEvent>(
    { type: 'cancel asked' },
    { type: 'failed', failure },
    { type: 'failure dismissed' },
    { type: 'workbook changed' },
    { type: 'view chosen', view: 'findings' },
    { type: 'setup asked', place: 'tables' },
    { type: 'setup place reached' },
    { type: 'settings begun' },
    { type: 'settings failed', failure },
    { type: 'findings shown', change: { severity: 'error', search: 'kpi' } },
    { type: 'group toggled', group: 'rule/missing-kpi', isOpen: true },
    { type: 'mute asked', of: 'missing-kpi', reason: 'not yet' },
    { type: 'mute answered', of: 'missing-kpi' },
    made,
    refused,
    { type: 'fix failed', failure },
    { type: 'made fix read' },
    { type: 'marks read' },
    { type: 'followed to no plan', noPlan },
    { type: 'following failed' },
    offLive,
    { type: 'live chosen', live: 'on' },
    { type: 'gains known', gains: new Map([['a', 1]]) },
    { type: 'clear asked' },
    { type: 'clear declined' },
    { type: 'clear begun' },
    { type: 'cleared', left: [] },
    { type: 'clear failed', failure },
    { type: 'template asked' },
    { type: 'template begun' },
    { type: 'template inserted', plan: 'empty', guide: 'Guide' },
    { type: 'template failed', failure },
    { type: 'template read' },
  ),
);
const anyEvents = fc.array(anyEvent, { maxLength: 40 });

const copyOf = (state: PaneState): unknown => ({
  ...state,
  opened: [...state.opened],
  muting: [...state.muting],
  refusedFixes: [...state.refusedFixes],
  gains: [...state.gains],
});

const runOf = (event: PaneEvent): number | null =>
  'run' in event && event.type !== 'check begun' ? event.run : null;

describe('laws, whatever happens in whatever order', () => {
  it('a state is never changed, only replaced', () => {
    fc.assert(
      fc.property(anyEvents, anyEvent, (events, event) => {
        const state = after(...events);
        const was = copyOf(state);
        reducePane(Object.freeze(state), event);
        expect(copyOf(state)).toEqual(was);
      }),
    );
  });

  it('what belongs to a check that does not go on changes nothing', () => {
    fc.assert(
      fc.property(anyEvents, anyEvent, (events, event) => {
        const state = after(...events);
        const of = runOf(event);
        fc.pre(of !== null && of !== state.running?.id);
        expect(reducePane(state, event)).toBe(state);
      }),
    );
  });

  it('either a plan is shown, or why there is none, or neither', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { check, noPlan: none } = after(...events);
        expect(check !== null && none !== null).toBe(false);
      }),
    );
  });

  it('only what was read can be stale', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const state = after(...events);
        expect(state.isStale && lastRead(state) === null).toBe(false);
      }),
    );
  });

  it('what is told is counted up, and a change of words is always counted', () => {
    fc.assert(
      fc.property(anyEvents, anyEvent, (events, event) => {
        const before = after(...events).news;
        const next = reducePane(after(...events), event).news;
        expect(next.number).toBeGreaterThanOrEqual(before.number);
        if (next.text !== before.text) expect(next.number).toBeGreaterThan(before.number);
      }),
    );
  });

  it('a failure is always told at once', () => {
    fc.assert(
      fc.property(anyEvents, anyEvent, (events, event) => {
        const before = after(...events);
        const next = reducePane(before, event);
        fc.pre('failure' in event && next !== before);
        expect(next.failure).toBe(failure);
        expect(next.news.isUrgent).toBe(true);
      }),
    );
  });
});
