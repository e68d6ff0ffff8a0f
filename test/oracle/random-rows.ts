import * as fc from 'fast-check';
import type { OracleCell } from './plan-sheets';
import { anError, type Care, emptyOrError, mostly, nothing, oneIn, weighted } from './random-care';
import {
  form,
  oddPeriods,
  owner,
  positive,
  status,
  strategyPeriods,
  unreadableDate,
  wrongDate,
  yearStart,
} from './random-cells';
import { linkPlan, pointer } from './random-references';
import { sheetPlan } from './random-sheets';

export const goalPlan = (care: Care) =>
  sheetPlan(
    care,
    1,
    4,
    ['ID', 'Status'],
    ['Target', 'Due', 'Owner'],
    fc.record({
      status: status(care),
      target: mostly(
        care,
        fc.constantFrom<OracleCell>(100, -3),
        fc.constantFrom<OracleCell>('2,500', 'many'),
      ),
      due: mostly(care, fc.constantFrom<OracleCell>(yearStart + 364, '2026-12-31'), unreadableDate),
      owner: owner(care),
    }),
  );

export const strategyPlan = (care: Care) =>
  sheetPlan(
    care,
    1,
    6,
    ['ID', 'Goal', 'Segment', 'Product', 'Start', 'End', 'Funding share', 'Importance', 'Owner', 'Status'],
    ['Channel', 'Mix', 'Target margin', 'Period'],
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
      channels: fc.subarray(['Shop', 'Web']),
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
      mix: mostly(care, fc.constantFrom<OracleCell>('Price', 'promotion', null), fc.constant('magic')),
      margin: mostly(care, fc.constantFrom<OracleCell>(0.4, null), fc.constantFrom<OracleCell>('40%', 40)),
    }),
  );

export const tacticPlan = (care: Care) =>
  sheetPlan(
    care,
    2,
    12,
    ['ID', 'Strategy', 'Segment', 'Owner', 'Start', 'End', 'Budget', 'Units', 'KPI', 'Status'],
    ['Channel', 'Department', 'KPI target', 'Discount', 'Period'],
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
      channels: weighted<OracleCell>([3, null], [3, 'Shop'], [1, 'Web, shop'], [1, 'shop|web']),
      owner: owner(care),
      start: fc.nat(170),
      length: fc.nat(150),
      form,
      wrongStart: mostly(care, fc.constant(undefined), wrongDate),
      wrongEnd: mostly(care, fc.constant(undefined), wrongDate),
      budget: positive(care, 100, 100, 250, 1000, 1500),
      units: positive(care, 200, 100, 50, 1000),
      kpi: mostly(care, fc.constantFrom<OracleCell>('Leads', 'Orders', 7), emptyOrError),
      status: status(care),
      department: mostly(
        care,
        fc.constantFrom<OracleCell>('sales', 'Marketing', null),
        fc.constant('the boss'),
      ),
      kpiTarget: mostly(
        care,
        fc.constantFrom<OracleCell>(10, -1, null),
        fc.constantFrom<OracleCell>('1,000', 'more'),
      ),
      discount: mostly(
        care,
        fc.constantFrom<OracleCell>(0.1, -0.1, null),
        fc.constantFrom<OracleCell>('10%', 10),
      ),
    }),
  );

export const productPlan = (care: Care) =>
  sheetPlan(
    care,
    1,
    4,
    ['ID', 'Price', 'Unit cost', 'Fixed cost', 'Target profit', 'Discount'],
    ['Base volume', 'Big push'],
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
      push: mostly(care, fc.constantFrom<OracleCell>('yes', 'No'), fc.constant('perhaps')),
    }),
  );

export const segmentPlan = (care: Care) =>
  sheetPlan(
    care,
    1,
    4,
    [],
    ['Need', 'Size'],
    fc.record({ size: mostly(care, fc.constant(100), fc.constantFrom<OracleCell>('1,000', 'big')) }),
  );
