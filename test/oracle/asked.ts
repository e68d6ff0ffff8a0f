import { alwaysInFull, type Need, needs, onlyInFull, passWithoutColumn } from './needs';
import type { MissingColumn, Plan } from './plan';
import { type OracleRole, oracleRoles } from './plan-sheets';

export type Asked = 'yes' | 'passes' | 'inapplicable' | 'no';

const roleNamed = (name: string): OracleRole => {
  const role = oracleRoles.find((one) => one === name);
  if (role === undefined) throw new Error(`No sheet is called ${name}.`);
  return role;
};

/** Where `column-missing` says that these are not there. */
const columnsOf: Readonly<Record<MissingColumn, readonly string[]>> = {
  Strategy: ['tactics.Strategy'],
  Owner: ['tactics.Owner'],
  KPI: ['tactics.KPI'],
  Start: ['tactics.Start', 'tactics.End', 'tactics.Period'],
  Segment: ['tactics.Segment', 'strategies.Segment'],
  Goal: ['strategies.Goal'],
};

function isMet(plan: Plan, need: Need, granted: readonly string[]): boolean {
  if (typeof need !== 'string')
    return 'all' in need
      ? need.all.every((one) => isMet(plan, one, granted))
      : need.any.some((one) => isMet(plan, one, granted));
  if (granted.includes(need)) return true;
  if (need.endsWith(' with a row'))
    return plan.all[roleNamed(need.slice(0, -' with a row'.length))].length > 0;
  const [sheet = '', field] = need.split('.');
  return field === undefined ? plan.hasSheet(roleNamed(sheet)) : plan.hasColumn(roleNamed(sheet), field);
}

/** Of strategies' owners, and by product, these are asked all the same. */
const askedInPart = ['missing-owner', 'stage-gap'];

/** Whether a rule is asked of the plan. */
export function askedOf(plan: Plan, rule: string): Asked {
  if (plan.profile === 'core' && onlyInFull.includes(rule)) return 'no';
  const missing = plan.missing.filter((column) =>
    (passWithoutColumn[column] as readonly string[]).includes(rule),
  );
  const need = needs[rule];
  if (need === undefined) throw new Error(`What ${rule} needs is not said.`);
  const always = plan.profile === 'full' && alwaysInFull.includes(rule);
  if (
    !always &&
    !isMet(
      plan,
      need,
      missing.flatMap((column) => columnsOf[column]),
    )
  )
    return 'inapplicable';
  return missing.length > 0 && !askedInPart.includes(rule) ? 'passes' : 'yes';
}
