import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** The documents that people write; the generated pages have a test of their own. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/architecture.md',
  'docs/deployment.md',
  'docs/many-plans.md',
  'docs/score.md',
  'docs/specification.md',
  'docs/what-was-tested.md',
];

/** The place that a code host gives a heading. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');

const placesIn = (text: string): ReadonlySet<string> =>
  new Set([
    ...[...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => slugOf(heading)),
    ...[...text.matchAll(/<a id="([^"]+)">/gu)].map(([, place = '']) => place),
  ]);

const isOutside = (link: string): boolean => /^[a-z]+:/u.test(link);

/** What is wrong with a link of a document; null where it leads somewhere. */
function linkProblem(document: string, link: string): string | null {
  const [path = '', place] = link.split('#');
  const target = path === '' ? join(root, document) : join(root, dirname(document), path);
  if (!existsSync(target)) return `${link}: there is no such file`;
  if (place === undefined) return null;
  return placesIn(readFileSync(target, 'utf8')).has(place) ? null : `${link}: the page has no such place`;
}

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('has no relative link that leads nowhere', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
    const problems = links.filter((link) => !isOutside(link)).map((link) => linkProblem(document, link));
    expect(problems.filter((problem) => problem !== null)).toEqual([]);
  });
});

it.each([
  ['1. The plan model', '1-the-plan-model'],
  ['What is read safely', 'what-is-read-safely'],
  ['0.1.0 - 2026-11-22', '010---2026-11-22'],
])('the heading "%s" is the place %s', (heading, place) => {
  expect(slugOf(heading)).toBe(place);
});
