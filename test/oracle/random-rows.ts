import * as fc from 'fast-check';
import type { OracleCell } from './plan-sheets';
import {
  anError,
  type Care,
  emptyOrError,
  mostly,
  nothing,
  oneIn,
  type Wealth,
  weighted,
} from './random-care';
import {
  form,
  oddPeriods,
  oftenOneOf,
  owner,
  positive,
  someDay,
  status,
  strategyPeriods,
  unreadableDate,
  wrongDate,
  yearStart,
} from './random-cells';
import { linkPlan, pointer } from './random-references';
import { sheetPlan } from './random-sheets';

export const goalPlan = (care: Care, wealth: Wealth) =>
  sheetPlan(
    care,
    wealth,
    1,
    4,
    ['ID', 'Status'],
    ['Target', 'Due', 'Owner', 'Metric', 'Unit', 'Product'],
    fc.record({
      status: status(care),
      target: mostly(
        care,
        fc.constantFrom<OracleCell>(300, 40_000, 100, -3),
        fc.constantFrom<OracleCell>('2,500', 'many'),
      ),
      due: mostly(care, fc.constantFrom<OracleCell>(yearStart + 364, '2026-12-31'), unreadableDate),
      owner: owner(care),
      /** Metric and Unit; where Metric is not a measure that is known, Unit is none either. */
      measure: mostly(
        care,
        fc.constantFrom<readonly [OracleCell, OracleCell]>(
          ['Units', null],
          ['Revenue', '€'],
          ['Profit', null],
          [null, 'units'],
          [null, 'EUR'],
          ['Awareness', 'points'],
          [null, null],
        ),
        fc.constantFrom<readonly [OracleCell, OracleCell]>(
          [{ error: '#REF!' }, 'units'],
          [null, { error: '#REF!' }],
          [{ error: '#REF!' }, null],
        ),
      ),
      products: mostly(
        care,
        fc.array(pointer(care), { maxLength: 1 }),
        fc.oneof(anError, fc.array(pointer(care), { minLength: 2, maxLength: 2 })),
      ),
    }),
  );

export const strategyPlan = (care: Care, wealth: Wealth) =>
  sheetPlan(
    care,
    wealth,
    1,
    6,
    ['ID', 'Goal', 'Segment', 'Product', 'Start', 'End', 'Funding share', 'Importance', 'Owner', 'Status'],
    [
      'Channel',
      'Mix',
      'Target margin',
      'Period',
      'Benefit',
      'Evidence',
      'Price position',
      'Target',
      'Budget',
      'Department',
      'Reviewed on',
      'Approved by',
      'Approved on',
    ],
    fc.record({
      goal: mostly(
        care,
        fc.record({
          parts: fc.oneof(
            { weight: 4, arbitrary: fc.array(pointer(care), { minLength: 1, maxLength: 1 }) },
            { weight: 1, arbitrary: fc.array(pointer(care), { minLength: 2, maxLength: 3 }) },
          ),
        }),
        emptyOrError,
      ),
      segments: mostly(care, fc.array(pointer(care), { minLength: 1, maxLength: 2 }), emptyOrError),
      products: mostly(care, fc.array(pointer(care), { minLength: 1, maxLength: 2 }), emptyOrError),
      channels: mostly(care, fc.subarray(['Shop', 'Web']), anError),
      period: mostly(care, fc.constantFrom(...strategyPeriods), fc.constantFrom(...oddPeriods)),
      form,
      start: mostly(care, fc.constant(undefined), unreadableDate),
      end: mostly(care, fc.constant(undefined), unreadableDate),
      funding: fc.integer({ min: 1, max: 5 }),
      ownFunding: mostly(
        care,
        nothing,
        fc.constantFrom<OracleCell>('25%', 0, 0.5, 1, 30, -0.1, '1/2', { error: '#N/A' }),
      ),
      fundingEmpty: weighted<boolean>([oneIn[care] - 1, false], [1, true]),
      importance: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom<OracleCell>(1, 2, 3) },
        { weight: 2, arbitrary: nothing },
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: mostly(care, fc.constant(1), fc.constantFrom<OracleCell>('2', -1, 'high')) },
      ),
      owner: owner(care),
      status: status(care),
      mix: oftenOneOf(care, ['Price', 'promotion', 'product', 'place', null], ['magic']),
      margin: mostly(
        care,
        fc.constantFrom<OracleCell>(0.2, 0.4, null),
        fc.constantFrom<OracleCell>('40%', 40),
      ),
      benefit: oftenOneOf(care, ['Saves time', 'Lasts longer']),
      evidence: oftenOneOf(care, ['12 interviews', 'A survey', null]),
      position: oftenOneOf(care, [null, 'premium', 'Parity', 'low'], ['posh']),
      target: oftenOneOf(care, [500, null], ['lots']),
      budget: positive(care, 2000, 800, 5000),
      department: oftenOneOf(care, ['of owner', 'of owner', null]),
      reviewed: someDay(care),
      approvedBy: oftenOneOf(care, [null, 'Ada', 'Bo', 'Zed']),
      approvedOn: someDay(care),
    }),
  );

export const tacticPlan = (care: Care, wealth: Wealth) =>
  sheetPlan(
    care,
    wealth,
    2,
    12,
    ['ID', 'Strategy', 'Segment', 'Owner', 'Start', 'End', 'Budget', 'Units', 'KPI', 'Status'],
    [
      'Channel',
      'Department',
      'KPI target',
      'Discount',
      'Period',
      'Activity',
      'Supports',
      'Product',
      'Region',
      'Stage',
      'Phase',
      'Actual spend',
      'KPI actual',
      'Reviewed on',
      'Approved by',
      'Approved on',
    ],
    fc.record({
      links: mostly(care, linkPlan(care), emptyOrError),
      segments: mostly(
        care,
        weighted<'none' | 'of strategy'>([2, 'of strategy'], [1, 'none']),
        fc.oneof(
          { weight: 3, arbitrary: fc.array(pointer(care), { minLength: 1, maxLength: 2 }) },
          { weight: 1, arbitrary: anError },
        ),
      ),
      channels: mostly(
        care,
        weighted<OracleCell>([3, null], [3, 'Shop'], [1, 'Web, shop'], [1, 'shop|web']),
        fc.constantFrom<OracleCell>('Fair', 'Fair 2,5', { error: '#N/A' }),
      ),
      owner: owner(care),
      start: fc.nat(170),
      length: mostly(care, fc.nat(150), fc.integer({ min: 360, max: 400 })),
      form,
      wrongStart: mostly(care, fc.constant(undefined), wrongDate),
      wrongEnd: mostly(care, fc.constant(undefined), wrongDate),
      budget: positive(care, 100, 100, 250, 1000, 1500),
      units: positive(care, 200, 100, 50, 1000),
      kpi: mostly(
        care,
        fc.constantFrom<OracleCell>('Leads', 'Orders', 'Conversion rate', 'Cost per lead', 7),
        emptyOrError,
      ),
      status: status(care),
      department: oftenOneOf(
        care,
        ['of owner', 'of owner', 'of owner', 'sales', 'Marketing', null],
        ['the boss'],
      ),
      kpiTarget: oftenOneOf(care, [10, 20, null], ['1,000', 'more', 0]),
      kpiActual: oftenOneOf(care, [10, 4, 30, null], ['about 5']),
      discount: mostly(
        care,
        fc.constantFrom<OracleCell>(null, 0.1, 0, null),
        fc.constantFrom<OracleCell>('10%', 10, 0.5, -0.1, 0.3),
      ),
      activity: oftenOneOf(
        care,
        ['new calls', 'existing customers', 'Objections', 'relationships', 'closing', 'events', 'research'],
        ['juggling'],
      ),
      supports: mostly(care, fc.array(pointer(care), { maxLength: 1 }), anError),
      products: fc.oneof(
        { weight: 2, arbitrary: nothing },
        {
          weight: 1,
          arbitrary: mostly(care, fc.array(pointer(care), { minLength: 1, maxLength: 2 }), anError),
        },
      ),
      region: oftenOneOf(care, [null, null, 'North; 2,5']),
      stage: oftenOneOf(
        care,
        ['Awareness', 'consideration', 'purchase', 'retention', 'advocacy', null],
        ['limbo'],
      ),
      phase: oftenOneOf(care, [null, null, null, 'before', 'launch', 'after'], ['later']),
      spent: oftenOneOf(care, [100, 300, null], ['plenty']),
      reviewed: someDay(care),
      approvedBy: oftenOneOf(care, [null, null, 'Ada', 'Bo', 'Zed']),
      approvedOn: someDay(care),
    }),
  );

export const productPlan = (care: Care, wealth: Wealth, many: boolean) =>
  sheetPlan(
    care,
    wealth,
    many ? 6 : 1,
    many ? 8 : 4,
    ['ID', 'Price', 'Unit cost', 'Fixed cost', 'Target profit', 'Discount'],
    ['Base volume', 'Big push', 'Category', 'Forecast units', 'Available from', 'Channel'],
    fc.record({
      price: positive(care, 100, 120, 80),
      cost: mostly(
        care,
        fc.constantFrom<OracleCell>(60, 40, 20),
        fc.constantFrom<OracleCell>(100, 150, null, -5, '20'),
      ),
      fixed: positive(care, 1000, 4000, 12000),
      profit: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom<OracleCell>(500, 0, null) },
        {
          weight: 1,
          arbitrary: mostly(
            care,
            fc.constantFrom<OracleCell>(-1000, -20000),
            fc.constantFrom<OracleCell>('1,000', 'some'),
          ),
        },
      ),
      discount: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom<OracleCell>(null, 0, 0.1) },
        {
          weight: 1,
          arbitrary: mostly(care, fc.constant(null), fc.constantFrom<OracleCell>(0.5, 20, 1, '10%')),
        },
      ),
      base: mostly(care, fc.constant(500), fc.constantFrom<OracleCell>(-500, 'n/a')),
      push: oftenOneOf(care, ['yes', 'No', null], ['perhaps']),
      category: oftenOneOf(care, ['Wood', ' wood', 'WOOD', 'Steel']),
      forecast: positive(care, 500, 50, 2000),
      available: someDay(care),
      channels: oftenOneOf(care, [null, 'Shop; Web', 'Shop']),
    }),
  );

export const segmentPlan = (care: Care, wealth: Wealth) =>
  sheetPlan(
    care,
    wealth,
    1,
    4,
    [],
    ['Need', 'Size'],
    fc.record({ size: mostly(care, fc.constant(100), fc.constantFrom<OracleCell>('1,000', 'big')) }),
  );

export const componentPlan = (care: Care, wealth: Wealth) =>
  sheetPlan(
    care,
    wealth,
    1,
    5,
    [],
    ['Plan', 'Content', 'Status'],
    fc.record({
      plan: oftenOneOf(care, ['marketing', 'Sales', null], ['both']),
      content: oftenOneOf(care, ['See sheet 4', 'Draft', null]),
      status: status(care),
    }),
  );
