import { rules as catalogue } from '../../../src/alignment/catalogue';
import { plantedMistakes } from '../../../src/plan/example/as-first-written';
import { exampleSheets, keyOfExampleRow, sheetsWithPlants } from '../../../src/plan/example/example-sheets';
import { handbagLaunch } from '../../../src/plan/example/handbag-launch';
import { isAddedRow } from '../../../src/plan/example/plant';
import type { ExampleRole } from '../../../src/plan/example/row';
import { fieldKeys } from '../../../src/plan/fields/catalogue';
import { forEvery } from '../../support/for-every';

/** Every rule that a plant may show or cause a finding of: those of the catalogue, and some still to come. */
const rules = [
  catalogue.map(({ id }) => id).join(' '),
  'plan-missing column-missing tactic-without-strategy unknown-strategy retired-strategy broken-chain',
  'strategy-without-goal unknown-goal retired-goal strategy-without-tactic goal-without-strategy overallocated',
  'underallocated duplicate-id missing-id near-duplicate end-before-start outside-strategy-period',
  'strategy-not-approved tactic-not-approved approved-late approved-by-wrong-side approval-stale strategy-not-ready',
  'horizon-inverted promoted-before-available segment-outside-strategy product-outside-strategy',
  'channel-outside-strategy message-off-benefit discount-against-position margin-below-target',
  'discount-without-price-strategy tactic-reads-like-strategy strategy-reads-like-tactic wrong-side-owner',
  'unknown-product no-customer-evidence price-below-cost volume-short units-missing discount-not-repaid',
  'goal-not-reached strategy-overspent tactic-overspent funding-off-target push-without-tactic push-underfunded',
  'single-push push-spread-thin discount-dependence mixed-currency requirement-unknown funding-target-missing',
  'stage-gap phase-gap segment-unserved channel-unserved mix-gap component-missing support-gap missing-owner',
  'missing-kpi missing-dates missing-segment kpi-without-target missing-budget not-specific behind-target overdue',
  'review-overdue unreadable-cell number-as-text',
].flatMap((line) => line.split(' '));

/** The rules that one plan can show side by side, of those that look at links, order, volume, funding and measurement. */
const shown = [
  'tactic-without-strategy unknown-strategy retired-strategy broken-chain strategy-without-goal unknown-goal',
  'retired-goal strategy-without-tactic goal-without-strategy overallocated underallocated duplicate-id missing-id',
  'near-duplicate end-before-start outside-strategy-period segment-outside-strategy volume-short units-missing',
  'requirement-unknown funding-off-target funding-target-missing missing-owner missing-kpi missing-dates',
  'missing-segment unreadable-cell number-as-text',
].flatMap((line) => line.split(' '));

const plants = plantedMistakes.map((plant) => [plant.rule, plant] as const);

/** The keys of a sheet's rows in the plan as first written, a row without an ID under its name. */
function keysAsFirstWritten(role: ExampleRole): readonly string[] {
  const sheet = exampleSheets('as-first-written').find((candidate) => candidate.role === role);
  return (sheet?.rows ?? []).map((row) =>
    keyOfExampleRow(
      role,
      Object.fromEntries(sheet?.fields.map((field, column) => [field, row[column]]) ?? []) as never,
    ),
  );
}

describe('the planted mistakes', () => {
  forEvery(shown.map((rule) => [rule] as const))('show each rule once', (rule) => {
    expect(plantedMistakes.filter((plant) => plant.rule === rule)).toHaveLength(1);
  });

  forEvery(plants)(
    'name for each rules that there are, the shown one among what it causes',
    (rule, { causes, why }) => {
      expect(causes.map((caused) => caused.rule)).toContain(rule);
      for (const caused of causes) expect(rules).toContain(caused.rule);
      expect(why).toMatch(/^[A-Z].*[.?]$/);
    },
  );

  forEvery(plants)(
    'cause for each findings at rows that the plan as first written has',
    (_rule, { causes }) => {
      for (const { role, key } of causes) {
        if (role === null) expect(key).toBeNull();
        else expect(keysAsFirstWritten(role)).toContain(key);
      }
    },
  );

  forEvery(plants)(
    'edit for each cells of rows that the fixed plan has, to something else',
    (_rule, { edits }) => {
      for (const edit of edits) {
        if (isAddedRow(edit)) continue;
        const row = handbagLaunch[edit.role].find(
          (candidate) => keyOfExampleRow(edit.role, candidate) === edit.key,
        );
        expect(row).toBeDefined();
        expect(fieldKeys(edit.role)).toContain(edit.field);
        expect((row as Readonly<Record<string, unknown>>)[edit.field] ?? null).not.toEqual(edit.value);
      }
    },
  );

  forEvery(plants)(
    'have for each either an edit or another plant that they follow from',
    (_rule, { edits, follows }) => {
      if (follows === undefined) expect(edits).not.toHaveLength(0);
      else expect(plantedMistakes.find(({ rule }) => rule === follows)?.edits).not.toHaveLength(0);
    },
  );

  it('list no finding twice and edit no cell twice', () => {
    const findings = plantedMistakes.flatMap(({ causes }) =>
      causes.map(({ rule, role, key }) => `${rule} ${role} ${key}`),
    );
    const cells = plantedMistakes.flatMap(({ edits }) =>
      edits.map((edit) =>
        isAddedRow(edit)
          ? `${edit.role} ${keyOfExampleRow(edit.role, edit.row)} added`
          : `${edit.role} ${edit.key} ${edit.field}`,
      ),
    );
    expect(new Set(findings).size).toBe(findings.length);
    expect(new Set(cells).size).toBe(cells.length);
  });

  it('keep the plan at a size that a team can survey', () => {
    const count = (role: ExampleRole): number => keysAsFirstWritten(role).length;
    expect(count('strategies')).toBeLessThanOrEqual(8);
    expect(count('tactics')).toBeLessThanOrEqual(30);
  });

  it('leave the plan as it is when there are none', () => {
    expect(sheetsWithPlants([])).toEqual(exampleSheets('fixed'));
  });

  forEvery(plants.filter(([, { edits }]) => edits.length > 0))(
    'change for each just the cells and rows that they name',
    (_rule, plant) => {
      const before = exampleSheets('fixed');
      const added = plant.edits.filter(isAddedRow);
      const changed = sheetsWithPlants([plant]).flatMap((sheet, place) =>
        sheet.rows.flatMap((row, index) => {
          const fixed = before[place]?.rows[index];
          if (fixed === undefined) return [];
          return row.flatMap((cell, column) => (cell === fixed[column] ? [] : [sheet.fields[column]]));
        }),
      );
      const cells = plant.edits.flatMap((edit) => (isAddedRow(edit) ? [] : [edit.field as string]));
      expect([...changed].sort()).toEqual([...cells].sort());
      for (const [place, sheet] of sheetsWithPlants([plant]).entries()) {
        const extra = added.filter(({ role }) => role === sheet.role).length;
        expect(sheet.rows).toHaveLength((before[place]?.rows.length ?? 0) + extra);
      }
    },
  );
});
