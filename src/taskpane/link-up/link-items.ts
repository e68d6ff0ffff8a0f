import type { Alignment } from '../../alignment/alignment';
import type { CellPlaces } from '../../alignment/finding';
import { type LinkChoice, linkFix, type Links } from '../../alignment/link-up/link-fix';
import { unknownStrategies, type UnknownStrategy } from '../../alignment/link-up/unknown-strategies';
import { type UnlinkedTactic, unlinkedTactics } from '../../alignment/link-up/unlinked-tactics';
import { cellsOf } from '../../alignment/locate';
import { referenceTo } from '../../alignment/nearest-key';
import type { SpeakingWord } from '../../alignment/suggestions/speaking-words';
import { label } from '../../alignment/wording';
import { once } from '../../alignment/worked-out-once';
import { language } from '../../languages/language';
import { choiceWord, headingOf } from '../../plan/fields/in-words';
import { comparable } from '../../plan/names';
import type { Plan } from '../../plan/plan';
import type { Strategy, Tactic } from '../../plan/rows';

/** A strategy that is offered, with what speaks for it. */
export interface Offer {
  /** What the Strategy cell then holds. */
  readonly reference: string;
  readonly strategy: Strategy;
  readonly because: string;
}

/** What one choice of a strategy answers: a tactic without one, or a name that no strategy has. */
export interface LinkItem {
  /** The same after a check. */
  readonly id: string;
  readonly title: string;
  /** How many tactics it is about, where that is not one. */
  readonly reach: string | null;
  readonly place: CellPlaces;
  readonly isHidden: boolean;
  /** The tactics that it links, each with the part of its Strategy that is replaced; none of a blank one. */
  readonly tactics: readonly { readonly tactic: Tactic; readonly oldPart?: string }[];
  /** Best first. Worked out when asked for. */
  readonly offers: () => readonly Offer[];
  /** The offer that is chosen unasked; null where none is good enough. */
  readonly proposed: () => string | null;
}

export interface LinkItems {
  readonly unlinked: readonly LinkItem[];
  readonly unknown: readonly LinkItem[];
}

/** What there is to link in a plan. */
export const linkItems = (alignment: Alignment): LinkItems => ({
  unlinked: unlinkedTactics(alignment).map((each) => ofUnlinked(alignment.plan, each)),
  unknown: unknownStrategies(alignment).map((each) => ofUnknown(alignment.plan, each)),
});

function ofUnlinked(plan: Plan, { row, suggestions, filledIn }: UnlinkedTactic): LinkItem {
  return {
    id: row.key === '' ? `row/${row.table}/${row.rowIndex}` : `tactic/${comparable(row.key)}`,
    title: label(row),
    reach: null,
    place: cellsOf(plan, { row, fields: ['strategy'] }),
    isHidden: row.hidden,
    tactics: [{ tactic: row }],
    // What nothing that people see speaks for would only be in the way: the list of all strategies has it too.
    offers: once(() =>
      suggestions().flatMap(({ row: strategy, words }) =>
        words().length === 0 ? [] : offerOf(strategy, words().map(pairWords).join(' · ')),
      ),
    ),
    proposed: () => referenceOf(filledIn()?.row),
  };
}

/** `Instagram ~ Social media`; a word that both have stands alone, and what a field holds behind its name. */
function pairWords({ of, like, in: place }: SpeakingWord): string {
  const pair = of.toLowerCase() === like.toLowerCase() ? of : `${of} ~ ${like}`;
  if (place === 'title' || place === 'benefit') return pair;
  if (place === 'tactic') return language.linkUp.inTactics(pair);
  return place === 'goal'
    ? language.linkUp.inGoal(pair)
    : `${headingOf('tactics', place)}: ${choiceWord(place, of)}`;
}

function ofUnknown(plan: Plan, { text, ambiguous, naming, suggestions }: UnknownStrategy): LinkItem {
  const [first] = naming;
  return {
    id: `name/${comparable(text)}`,
    title: language.linkUp.unknownName(text, ambiguous),
    reach: language.linkUp.naming(new Set(naming.map(({ row }) => row)).size),
    place:
      first === undefined
        ? { sheet: '', cells: [] }
        : cellsOf(plan, { row: first.row, fields: ['strategy'] }),
    isHidden: naming.every(({ row }) => row.hidden),
    tactics: naming.map(({ row, text: oldPart }) => ({ tactic: row, oldPart })),
    offers: once(() => suggestions().flatMap((strategy) => offerOf(strategy, language.linkUp.similarName))),
    // Of several equally near names none is likelier than another.
    proposed: () => (suggestions().length === 1 ? referenceOf(suggestions()[0]) : null),
  };
}

const referenceOf = (strategy: Strategy | undefined): string | null =>
  strategy === undefined ? null : referenceTo(strategy);

function offerOf(strategy: Strategy, because: string): readonly Offer[] {
  const reference = referenceTo(strategy);
  return reference === null ? [] : [{ reference, strategy, because }];
}

/** What the user chose, by item: the reference, or null for leaving it as it is. */
export type Choices = ReadonlyMap<string, string | null>;

/** What is chosen for an item, and whether that is only proposed. */
export interface Chosen {
  readonly reference: string | null;
  readonly isProposal: boolean;
}

export function chosenFor(item: LinkItem, choices: Choices): Chosen {
  const chosen = choices.get(item.id);
  if (chosen !== undefined) return { reference: chosen, isProposal: false };
  const reference = item.proposed();
  return { reference, isProposal: reference !== null };
}

/** What linking as chosen comes to. */
export interface PlannedLinks {
  readonly links: Links;
  /** The tactics that are linked. */
  readonly linked: number;
  /** The tactics that are linked, or would be, by a proposal that nobody confirmed. */
  readonly proposals: number;
  readonly cells: number;
}

export function plannedLinks(
  plan: Plan,
  items: readonly LinkItem[],
  choices: Choices,
  withProposals: boolean,
): PlannedLinks {
  const linkChoices: LinkChoice[] = [];
  const proposed = new Set<Tactic>();
  for (const item of items) {
    const { reference, isProposal } = chosenFor(item, choices);
    if (reference === null) continue;
    for (const each of item.tactics) {
      if (isProposal) proposed.add(each.tactic);
      if (!isProposal || withProposals) linkChoices.push({ ...each, reference });
    }
  }
  const links = linkFix(plan, linkChoices);
  const linked = new Set(linkChoices.map(({ tactic }) => tactic));
  for (const tactic of links.left) {
    linked.delete(tactic);
    proposed.delete(tactic);
  }
  return {
    links,
    linked: linked.size,
    proposals: proposed.size,
    cells: links.newColumns.reduce((sum, { values }) => sum + values.length, links.fix?.edits.length ?? 0),
  };
}
