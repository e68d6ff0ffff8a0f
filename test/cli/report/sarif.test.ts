import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { rules } from '../../../src/alignment/catalogue';
import { ruleTexts } from '../../../src/alignment/rule-texts';
import type { CheckedFile } from '../../../src/cli/checked-file';
import type { FailureThreshold } from '../../../src/cli/commands';
import { fileUri, sarifReport } from '../../../src/cli/report/sarif';
import { crookedPlan, noPlan, oddPlan, truePlan } from '../plan-files';
import { checkedPlan, each, textOf } from './checked-plan';

/* The schema says draft 4, but uses nothing that later drafts read otherwise. */
const { $schema: _draft, id: _id, ...body } = schema;
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
(addFormats.default as (instance: Ajv) => void)(ajv);
const validate = ajv.compile<Log>(body);

async function report(files: readonly CheckedFile[], failOn: FailureThreshold = 'error'): Promise<Run> {
  const log: unknown = JSON.parse(await textOf(sarifReport(each(files), { failOn })));
  const isValid = validate(log);
  expect(validate.errors ?? []).toEqual([]);
  if (!isValid || log.runs[0] === undefined) throw new Error('no valid SARIF log');
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const crookedRules = ['tactic-without-strategy', 'strategy-without-tactic', 'missing-owner'];
const broken = { file: 'broken.xlsx', error: 'The file is empty. Save the workbook again.' };

describe('the schema that the reports are held against', () => {
  it.each<[string, object]>([
    ['a run without a tool', { version: '2.1.0', runs: [{ results: [] }] }],
    [
      'a level of its own',
      {
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'advice' }] }],
      },
    ],
    ['an unknown property', { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, score: 5 }] }],
    [
      'a URI with a space',
      {
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, artifacts: [{ location: { uri: 'a b' } }] }],
      },
    ],
  ])('refuses %s', (_, log) => {
    expect(validate(log)).toBe(false);
  });
});

describe('the report of a plan as SARIF', () => {
  it('describes every rule, and points each result at its own', async () => {
    const { tool, results = [] } = await report([
      await checkedPlan('crooked.xlsx', crookedPlan, crookedRules),
    ]);
    const described = tool.driver.rules ?? [];
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    const rule = ruleTexts('missing-owner');
    expect(described.find(({ id }) => id === 'missing-owner')).toEqual({
      id: 'missing-owner',
      shortDescription: { text: rule.title },
      fullDescription: { text: rule.question },
      help: { text: rule.reason },
      defaultConfiguration: { level: 'warning' },
      properties: { group: 'measurement' },
    });
    expect(results).toHaveLength(3);
    for (const { ruleId, ruleIndex } of results) expect(described[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('has a result for each finding, at its cells in the file', async () => {
    const { results = [] } = await report([
      await checkedPlan('plans/crooked.xlsx', crookedPlan, crookedRules),
    ]);
    expect(results[0]).toEqual({
      ruleId: 'tactic-without-strategy',
      ruleIndex: expect.any(Number),
      level: 'error',
      message: { text: expect.stringContaining('T2 (Radio) has no strategy.') },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'plans/crooked.xlsx', index: 0 } },
          logicalLocations: [{ name: 'D4', fullyQualifiedName: "'Sales plan'!D4", kind: 'cell' }],
        },
      ],
      partialFingerprints: { 'findingId/v1': 'tactic-without-strategy/tactics/t2' },
      properties: {
        points: expect.closeTo(30, 9),
        role: 'tactics',
        key: 'T2',
        field: 'Strategy',
        fixes: [
          expect.objectContaining({ edits: [expect.objectContaining({ cell: 'D4', oldValue: null })] }),
          expect.objectContaining({ edits: [expect.objectContaining({ cell: 'D4', oldValue: null })] }),
        ],
      },
    });
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'warning']);
  });

  it('gives advice as notes, with the other rows as related locations', async () => {
    const twice = truePlan.map((sheet) =>
      sheet.name === 'Tactics'
        ? { ...sheet, rows: [...sheet.rows, ['T9', ...(sheet.rows[1] ?? []).slice(1)]] }
        : sheet,
    );
    const { results = [] } = await report([await checkedPlan('twice.xlsx', twice, ['near-duplicate'])]);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      level: 'note',
      relatedLocations: [
        {
          id: 0,
          message: { text: 'T1 (tactics)' },
          logicalLocations: [{ fullyQualifiedName: 'Tactics!B2', kind: 'cell' }],
        },
      ],
    });
  });

  it('places a finding about the whole plan in the file alone', async () => {
    const { results = [] } = await report([await checkedPlan('none.xlsx', noPlan, ['plan-missing'])]);
    expect(results.map(({ locations }) => locations)).toEqual([
      [{ physicalLocation: { artifactLocation: { uri: 'none.xlsx', index: 0 } } }],
      [{ physicalLocation: { artifactLocation: { uri: 'none.xlsx', index: 0 } } }],
    ]);
  });

  it('joins cells that stand one below the other', async () => {
    const texts = truePlan.map((sheet) =>
      sheet.name === 'Tactics'
        ? {
            ...sheet,
            rows: [
              sheet.rows[0] ?? [],
              ...['T1', 'T2', 'T3'].map((id) => [
                id,
                `Shop ${id}`,
                ...(sheet.rows[1] ?? []).slice(2, 8),
                '3000',
              ]),
            ],
          }
        : sheet,
    );
    const { results = [] } = await report([await checkedPlan('texts.xlsx', texts, ['number-as-text'])]);
    expect(results[0]?.locations?.map(({ logicalLocations }) => logicalLocations)).toEqual([
      [{ name: 'I2:I4', fullyQualifiedName: 'Tactics!I2:I4', kind: 'range' }],
    ]);
  });

  it('has the score and what was not asked in the properties of the run', async () => {
    const { properties } = await report([
      await checkedPlan('odd plan.xlsx', oddPlan, ['end-before-start', 'funding-off-target'], {
        profile: 'full',
      }),
    ]);
    expect(properties).toMatchObject({
      plans: [
        {
          uri: 'odd%20plan.xlsx',
          date: '2026-03-01',
          profile: 'full',
          score: 0,
          parts: [{ part: 'Backing' }, { part: 'Coverage' }, { part: 'Funding' }, { part: 'Feasibility' }],
          incomplete: 1,
          inapplicable: ['funding-off-target'],
        },
      ],
    });
  });
});

describe('the report of several files as SARIF', () => {
  it('is one run, whose results name their files', async () => {
    const {
      artifacts,
      results = [],
      invocations,
    } = await report([
      await checkedPlan('a.xlsx', crookedPlan, ['missing-owner']),
      broken,
      await checkedPlan('c.xlsx', crookedPlan, ['missing-owner']),
    ]);
    expect(artifacts?.map(({ location }) => location?.uri)).toEqual(['a.xlsx', 'broken.xlsx', 'c.xlsx']);
    expect(results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation)).toEqual([
      { uri: 'a.xlsx', index: 0 },
      { uri: 'c.xlsx', index: 2 },
    ]);
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: broken.error },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'broken.xlsx', index: 1 } } }],
          },
        ],
      },
    ]);
  });

  it.each<[FailureThreshold, number]>([
    ['error', 0],
    ['warning', 1],
    ['never', 0],
  ])('tells the exit status for findings from %s on', async (failOn, exitCode) => {
    const warned = await checkedPlan('a.xlsx', crookedPlan, ['missing-owner']);
    expect((await report([warned], failOn)).invocations).toEqual([{ executionSuccessful: true, exitCode }]);
  });
});

describe('the URI of a file', () => {
  it.each([
    ['plan.xlsx', 'plan.xlsx'],
    ['./plans/plan.xlsx', 'plans/plan.xlsx'],
    ['plans/../plan.xlsx', 'plan.xlsx'],
    ['Größe & 50%.xlsx', 'Gr%C3%B6%C3%9Fe%20%26%2050%25.xlsx'],
    ['a:b#c?.xlsx', 'a%3Ab%23c%3F.xlsx'],
    ['..plan.xlsx', '..plan.xlsx'],
  ])('%s is %s', (path, uri) => {
    expect(fileUri(path)).toBe(uri);
  });

  it.each([
    ['that is absolute', resolve('plan.xlsx')],
    ['above the working directory', join('..', 'plan.xlsx')],
  ])('%s is absolute', (_, path) => {
    expect(fileUri(path)).toBe(pathToFileURL(path).href);
  });
});
