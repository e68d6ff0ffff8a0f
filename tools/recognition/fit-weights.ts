import '../speak-english';
/*
 * Fits the weights of the evidence by which tables are recognised: npm run fit-recognition -- FOLDER, where FOLDER holds
 * tables.json and strangers.json. Prints the weights for src/plan/recognition/role-weights.ts, and how tables of sources that a
 * fit never saw come out (cross-validated: all tables of one source are left out together).
 *
 * The model is a multinomial logistic one: every role has log odds against "no plan", the sum of its evidence times the
 * weights; a table's right answers share one probability. The weights of today pull the fitted ones towards them, so that
 * evidence which the tables say little about keeps what experience gave it.
 */
import { roles } from '../../src/plan/fields/roles';
import { type LocatedTable, locateTables } from '../../src/plan/recognition/locate-tables';
import { candidatesOf, probabilitiesOf, thresholds } from '../../src/plan/recognition/recognise';
import type { EvidenceName } from '../../src/plan/recognition/role-evidence';
import { evidenceWeights, roleWeights } from '../../src/plan/recognition/role-weights';
import { labelledFiles, type LabelledTable, readLabelledTables } from './labelled-tables';
import { rightRoles } from './labels';
import { sheetOf } from './sheet-of-table';

const names = Object.keys(evidenceWeights) as EvidenceName[];
const prior = [...names.map((name) => evidenceWeights[name]), ...roles.map((role) => roleWeights[role])];

interface Possibility {
  readonly isRight: boolean;
  /** What each weight is multiplied with. */
  readonly features: readonly number[];
}

interface Example {
  readonly table: LabelledTable;
  readonly possibilities: readonly Possibility[];
  readonly noneIsRight: boolean;
  /** What people really have counts more than the separate sheets of templates. */
  readonly weight: number;
}

const meantTable = (table: LabelledTable): LocatedTable | undefined =>
  locateTables(sheetOf(table)).find(({ top }) => top === table.preRows.length);

function exampleOf(table: LabelledTable, weight: number): Example {
  const located = meantTable(table);
  const right = rightRoles(table);
  const possibilities = (located === undefined ? [] : candidatesOf(located)).map(
    ({ role, evidence }): Possibility => ({
      isRight: right.includes(role),
      features: [...names.map((name) => evidence[name]), ...roles.map((each) => (each === role ? 1 : 0))],
    }),
  );
  return { table, possibilities, noneIsRight: right.includes(null), weight };
}

const dot = (features: readonly number[], weights: readonly number[]): number =>
  features.reduce((sum, feature, place) => sum + feature * (weights[place] ?? 0), 0);

const likelihoods = ({ possibilities }: Example, weights: readonly number[]): readonly number[] =>
  probabilitiesOf(possibilities.map(({ features }) => dot(features, weights)));

/** Gradient ascent on the log likelihood of the right answers, less the squared distance from the prior. */
function fit(examples: readonly Example[], pull: number): readonly number[] {
  let weights = prior;
  for (let step = 0; step < 600; step += 1) {
    const gradient = weights.map((weight, place) => pull * ((prior[place] ?? 0) - weight));
    for (const example of examples) {
      const found = likelihoods(example, weights);
      const none = 1 - found.reduce((sum, each) => sum + each, 0);
      const right = example.possibilities.reduce(
        (sum, { isRight }, place) => sum + (isRight ? (found[place] ?? 0) : 0),
        example.noneIsRight ? none : 0,
      );
      example.possibilities.forEach(({ isRight, features }, place) => {
        const chance = found[place] ?? 0;
        const push = ((isRight ? chance / Math.max(right, 1e-9) : 0) - chance) * example.weight;
        features.forEach((feature, each) => {
          if (feature !== 0) gradient[each] = (gradient[each] ?? 0) + push * feature;
        });
      });
    }
    const rate = 0.05 / (1 + step / 200);
    weights = weights.map(
      (weight, place) => weight + rate * Math.max(-5, Math.min(5, gradient[place] ?? 0)) * 0.3,
    );
  }
  return weights;
}

interface Outcome {
  sure: number;
  offered: number;
  wrongClaims: number;
  wrongOffers: number;
}

function outcomeOf(examples: readonly Example[], weights: readonly number[], total: Outcome): void {
  for (const example of examples) {
    const found = likelihoods(example, weights);
    const best = found.reduce((top, chance, place) => (chance > (found[top] ?? 0) ? place : top), 0);
    const chance = found[best] ?? 0;
    const isRight = example.possibilities[best]?.isRight === true;
    const isSure = chance >= thresholds.sure;
    const isOffered = chance >= thresholds.offered;
    if ((isSure && isRight) || (!isSure && example.noneIsRight)) total.sure += 1;
    if ((isOffered && isRight) || (!isOffered && example.noneIsRight)) total.offered += 1;
    if (isSure && !isRight) total.wrongClaims += 1;
    if (isOffered && !isSure && !isRight) total.wrongOffers += 1;
  }
}

const groupsOf = (examples: readonly Example[]): readonly string[] => [
  ...new Set(examples.map(({ table }) => table.sourceGroup)),
];

/** Every source is left out once, in folds of several sources, and judged by weights that were fitted without it. */
function crossValidated(examples: readonly Example[], pull: number): Outcome {
  const folds = 12;
  const groups = groupsOf(examples);
  const total: Outcome = { sure: 0, offered: 0, wrongClaims: 0, wrongOffers: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const left = new Set(groups.filter((_, place) => place % folds === fold));
    const isLeft = ({ table }: Example): boolean => left.has(table.sourceGroup);
    outcomeOf(
      examples.filter(isLeft),
      fit(
        examples.filter((each) => !isLeft(each)),
        pull,
      ),
      total,
    );
  }
  return total;
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`;

const described = ({ sure, offered, wrongClaims, wrongOffers }: Outcome, count: number): string =>
  `surely right ${percent(sure, count)}, with the first offer ${percent(offered, count)}, wrong claims ${percent(wrongClaims, count)}, wrong offers ${percent(wrongOffers, count)}`;

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write(
      'Name the folder that holds tables.json and strangers.json: npm run fit-recognition -- FOLDER\n',
    );
    process.exitCode = 2;
    return;
  }
  const examples = labelledFiles.flatMap((file) =>
    readLabelledTables(folder, file).map((table) => exampleOf(table, file === 'strangers.json' ? 2 : 1)),
  );
  const asIs: Outcome = { sure: 0, offered: 0, wrongClaims: 0, wrongOffers: 0 };
  outcomeOf(examples, prior, asIs);
  process.stdout.write(`weights of today: ${described(asIs, examples.length)}\n`);
  const pull = Number(process.argv[3] ?? 1);
  process.stdout.write(`cross-validated:  ${described(crossValidated(examples, pull), examples.length)}\n`);
  const weights = fit(examples, pull);
  const fitted: Outcome = { sure: 0, offered: 0, wrongClaims: 0, wrongOffers: 0 };
  outcomeOf(examples, weights, fitted);
  process.stdout.write(`fitted on all:    ${described(fitted, examples.length)}\n`);
  [...names, ...roles].forEach((name, place) => {
    process.stdout.write(
      `  ${name}: ${(weights[place] ?? 0).toFixed(1)}  (${(prior[place] ?? 0).toFixed(1)})\n`,
    );
  });
}

if (require.main === module) main();
