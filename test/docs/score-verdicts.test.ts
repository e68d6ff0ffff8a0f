import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { verdictOn, verdicts } from '../../src/alignment/verdict';

it('are explained in the documentation as they are said', () => {
  const page = readFileSync(resolve(__dirname, '../../docs/score.md'), 'utf8');
  const rows = verdicts().map(({ from, says, means }) => `| ${from} | ${says} | ${means} |`);
  expect(page).toContain(rows.join('\n'));
});

it.each([
  [100, 'Well aligned'],
  [90, 'Well aligned'],
  [89.9, 'Mostly aligned'],
  [75, 'Mostly aligned'],
  [74.9, 'Partly aligned'],
  [50, 'Partly aligned'],
  [49.9, 'Poorly aligned'],
  [0, 'Poorly aligned'],
])('say of %d: %s', (score, says) => {
  expect(verdictOn(score).says).toBe(says);
});
