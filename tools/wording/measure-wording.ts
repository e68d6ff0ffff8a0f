import '../speak-english';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { contentStems, haveNothingInCommon } from '../../src/alignment/stems';
import { readsLikeStrategy, readsLikeTactic } from '../../src/alignment/wording-signs';

/*
 * How often the rules about wording would speak of published plans, which count as right: each finding is a false alarm. What
 * they would find of texts in the wrong place is measured by putting them there.
 */

const plansSchema = z.array(
  z.object({
    goals: z.array(
      z.object({ strategies: z.array(z.object({ text: z.string(), tactics: z.array(z.string()) })) }),
    ),
  }),
);

const path = process.argv[2];
if (path === undefined) {
  console.error('No file given. Give the path of a JSON file of plans: goals, strategies, tactics.');
  process.exit(2);
}
const plans = plansSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const strategies = plans.flatMap(({ goals }) => goals.flatMap((goal) => goal.strategies));
const tactics = strategies.flatMap((strategy) => strategy.tactics.map((text) => ({ text, strategy })));

function report(name: string, texts: readonly string[], speaks: (text: string) => boolean): void {
  const found = texts.filter(speaks);
  const share = texts.length === 0 ? 0 : found.length / texts.length;
  console.log(`${name}: ${found.length} of ${texts.length} (${(share * 100).toFixed(1)}%)`);
  for (const text of found) console.log(`  ${text}`);
}

const strategyTexts = strategies.map(({ text }) => text);
const tacticTexts = tactics.map(({ text }) => text);
report('tactic-reads-like-strategy, false alarms', tacticTexts, readsLikeStrategy);
report('tactic-reads-like-strategy, strategies that it would know', strategyTexts, readsLikeStrategy);
report('strategy-reads-like-tactic, false alarms', strategyTexts, readsLikeTactic);
report('strategy-reads-like-tactic, tactics that it would know', tacticTexts, readsLikeTactic);
const apart = tactics.filter(({ text, strategy }) =>
  haveNothingInCommon(contentStems(text), contentStems(strategy.text)),
);
console.log(
  `message-off-benefit, on tactics and the names of their strategies: ${apart.length} of ${tactics.length} share no word`,
);
