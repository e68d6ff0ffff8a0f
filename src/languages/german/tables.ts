import type { AroundPlace } from '../english/tables';
import { count, enumerate, number, quote } from '../words';
import { clearsUndo } from './clears-undo';
import type { roles } from './roles';

type Role = keyof typeof roles;

const listOf: Readonly<Record<Role, string>> = {
  goals: 'eine Liste von Zielen',
  strategies: 'eine Liste von Strategien',
  tactics: 'eine Liste von Maßnahmen',
  products: 'eine Liste von Produkten',
  segments: 'eine Liste von Zielgruppen',
  history: 'eine Absatzhistorie',
  components: 'eine Liste dessen, was zum Plan gehört',
};

const ofEach: Readonly<Record<Role, string>> = {
  goals: 'jedes Ziels',
  strategies: 'jeder Strategie',
  tactics: 'jeder Maßnahme',
  products: 'jedes Produkts',
  segments: 'jeder Zielgruppe',
  history: 'jedes Zeitraums',
  components: 'jedes Bestandteils',
};

const idOfOne: Readonly<Record<Role, string>> = {
  goals: 'die ID eines Ziels',
  strategies: 'die ID einer Strategie',
  tactics: 'die ID einer Maßnahme',
  products: 'die ID eines Produkts',
  segments: 'die ID einer Zielgruppe',
  history: 'die ID eines Zeitraums',
  components: 'die ID eines Bestandteils',
};

const idsOfSeveral: Readonly<Record<Role, string>> = {
  goals: 'IDs von Zielen',
  strategies: 'IDs von Strategien',
  tactics: 'IDs von Maßnahmen',
  products: 'IDs von Produkten',
  segments: 'IDs von Zielgruppen',
  history: 'IDs von Zeiträumen',
  components: 'IDs von Bestandteilen',
};

const one: Readonly<Record<Role, string>> = {
  goals: 'ein Ziel',
  strategies: 'eine Strategie',
  tactics: 'eine Maßnahme',
  products: 'ein Produkt',
  segments: 'eine Zielgruppe',
  history: 'einen Zeitraum',
  components: 'einen Bestandteil',
};

const several: Readonly<Record<Role, string>> = {
  goals: 'Ziele',
  strategies: 'Strategien',
  tactics: 'Maßnahmen',
  products: 'Produkte',
  segments: 'Zielgruppen',
  history: 'Zeiträume',
  components: 'Bestandteile',
};

/** So many section rows are named: the others are counted. */
const mostNamed = 2;

const named = (names: readonly string[]): string =>
  names.length > mostNamed + 1
    ? `${names.slice(0, mostNamed).map(quote).join(', ')} und ${names.length - mostNamed} weitere`
    : enumerate(names.map(quote));

/** What is asked about tables, and of the settings that keep the answers. */
export const tables = {
  firstChange: `Was Sie hier auswählen, steht auf einem sichtbaren Blatt, Plumbline settings. Die erste Auswahl fügt dieses Blatt am Ende der Arbeitsmappe hinzu. ${clearsUndo}`,
  questions: {
    title: (amount: number): string => (amount === 1 ? 'Eine Frage' : `${number(amount)} Fragen`),
    offer: (role: Role): AroundPlace => ({ before: 'Ist ', after: ` ${listOf[role]}?` }),
    accept: 'Ja, lesen',
    leave: 'Nein, nicht lesen',
    yes: 'Ja',
    no: 'Nein',
    sections: (names: readonly string[], level: 'strategies' | 'goals'): AroundPlace => ({
      before:
        names.length === 1
          ? `Nennt die Abschnittszeile ${named(names)} in `
          : `Nennen die Abschnittszeilen ${named(names)} in `,
      after:
        level === 'strategies'
          ? ' die Strategien der Maßnahmen darunter?'
          : ' die Ziele der Maßnahmen darunter?',
    }),
    sectionsWhy: {
      strategies: 'Dann wird jede Maßnahme von der Strategie getragen, unter der sie steht.',
      goals: 'Dann dient jede Strategie dem Ziel, unter dem sie steht.',
    },
    fillDown: (heading: string): AroundPlace => ({
      before: 'Gilt in ',
      after: ` jeder Wert unter ${quote(heading)} auch für die leeren Zeilen darunter?`,
    }),
    fillDownWhy: (field: string): string =>
      `Bis Sie antworten, zählen die leeren Zeilen als Zeilen ohne Angabe bei ${quote(field)}.`,
    reference: (heading: string, field: string, role: Role): AroundPlace => ({
      before: 'Enthält in ',
      after: ` die Spalte ${quote(heading)} das Feld ${quote(field)} ${ofEach[role]}?`,
    }),
    referenceWhy: (resolved: number, filled: number, areIds: boolean, to: Role): string => {
      const of = `${number(resolved)} von ${count(filled, 'Wert', 'Werten')}`;
      if (areIds) return resolved === 1 ? `${of} ist ${idOfOne[to]}.` : `${of} sind ${idsOfSeveral[to]}.`;
      return resolved === 1 ? `${of} nennt ${one[to]}.` : `${of} nennen ${several[to]}.`;
    },
  },
  others: {
    title: 'Weitere Tabellen',
    lead: 'Gehört eine davon zu Ihrem Plan, geben Sie an, was sie ist.',
    readAs: (place: string): string => `${place} lesen als`,
    choose: 'Lesen als…',
    headings: (headings: readonly string[]): string =>
      headings.length === 1
        ? `Überschrift: ${enumerate(headings.map(quote))}`
        : `Überschriften: ${enumerate(headings.map(quote))}`,
    more: (amount: number): string =>
      `${count(amount, 'weitere Tabelle', 'weitere Tabellen')} in der Einrichtung ansehen`,
  },
  problems: {
    title: (amount: number): string =>
      amount === 1
        ? 'Eine Zeile auf Plumbline settings wird nicht verwendet'
        : `${number(amount)} Zeilen auf Plumbline settings werden nicht verwendet`,
    goTo: (cell: string): string => `Gehe zu ${cell}`,
  },
};
