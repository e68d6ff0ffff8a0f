import type { OracleRole } from './plan-sheets';

export type FieldKind =
  | { readonly kind: 'id' | 'text' | 'date' | 'period' }
  | { readonly kind: 'number' | 'share'; readonly mayBeNegative: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list' | 'reference'; readonly to: OracleRole | null; readonly withShares: boolean };

const id: FieldKind = { kind: 'id' };
const text: FieldKind = { kind: 'text' };
const date: FieldKind = { kind: 'date' };
const period: FieldKind = { kind: 'period' };
const anyNumber: FieldKind = { kind: 'number', mayBeNegative: true };
const fromZero: FieldKind = { kind: 'number', mayBeNegative: false };
const anyShare: FieldKind = { kind: 'share', mayBeNegative: true };
const shareFromZero: FieldKind = { kind: 'share', mayBeNegative: false };
const choice = (...values: string[]): FieldKind => ({ kind: 'choice', values });
const list = (to: OracleRole | null): FieldKind => ({ kind: 'list', to, withShares: false });

export const retiredStatuses = ['paused', 'dropped', 'cancelled', 'rejected', 'archived'];
const status = choice('idea', 'planned', 'proposed', 'approved', 'active', 'done', ...retiredStatuses);
const department = choice('marketing', 'sales', 'service', 'product', 'finance', 'other');

/** The field that names a row of the sheet. */
export const nameFieldOf: Readonly<Record<OracleRole, string>> = {
  goals: 'Goal',
  strategies: 'Strategy',
  tactics: 'Tactic',
  products: 'Product',
  segments: 'Segment',
};

/** The first table of section 1, with the kinds that its words imply. */
export const sheetFields: Readonly<Record<OracleRole, Readonly<Record<string, FieldKind>>>> = {
  goals: {
    ID: id,
    Goal: text,
    Product: list('products'),
    Metric: text,
    Target: anyNumber,
    Unit: text,
    Actual: anyNumber,
    Start: date,
    Due: date,
    Period: period,
    Owner: text,
    Status: status,
  },
  strategies: {
    ID: id,
    Strategy: text,
    Goal: { kind: 'reference', to: 'goals', withShares: false },
    Mix: choice('product', 'price', 'place', 'promotion', 'people', 'process', 'physical evidence'),
    Segment: list('segments'),
    Benefit: text,
    Evidence: text,
    Product: list('products'),
    Channel: list(null),
    'Price position': choice('premium', 'parity', 'low'),
    'Target margin': anyShare,
    Metric: text,
    Target: anyNumber,
    Start: date,
    End: date,
    Period: period,
    Budget: fromZero,
    'Funding share': shareFromZero,
    Importance: fromZero,
    Owner: text,
    Department: department,
    'Reviewed on': date,
    Status: status,
    'Approved by': text,
    'Approved on': date,
  },
  tactics: {
    ID: id,
    Tactic: text,
    Strategy: { kind: 'reference', to: 'strategies', withShares: true },
    Activity: choice(
      'new calls',
      'existing customers',
      'objections',
      'relationships',
      'closing',
      'advertising',
      'promotion',
      'public relations',
      'content',
      'events',
      'email',
      'direct marketing',
      'collateral',
      'loyalty',
      'research',
      'partnerships',
      'discount',
      'other',
    ),
    Supports: list('tactics'),
    Department: department,
    Product: list('products'),
    Segment: list('segments'),
    Channel: list(null),
    Region: list(null),
    Stage: choice('awareness', 'consideration', 'purchase', 'retention', 'advocacy'),
    Phase: choice('before', 'launch', 'after'),
    Message: text,
    Owner: text,
    Start: date,
    End: date,
    Period: period,
    Budget: fromZero,
    'Actual spend': anyNumber,
    Discount: anyShare,
    Units: fromZero,
    'Actual units': anyNumber,
    KPI: text,
    'KPI target': anyNumber,
    'KPI actual': anyNumber,
    'Reviewed on': date,
    Status: status,
    'Approved by': text,
    'Approved on': date,
  },
  products: {
    ID: id,
    Product: text,
    Category: text,
    Price: fromZero,
    Discount: anyShare,
    'Unit cost': fromZero,
    'Fixed cost': anyNumber,
    'Target profit': anyNumber,
    'Base volume': fromZero,
    Elasticity: anyNumber,
    'Forecast units': anyNumber,
    'Big push': choice('yes', 'no'),
    'Available from': date,
    Channel: list(null),
  },
  segments: {
    Segment: text,
    Need: text,
    Region: list(null),
    Size: anyNumber,
  },
};
