import type { backingRules as english } from '../english/rules-backing';
import { count, enumerate, number, percent } from '../words';
import { roles } from './roles';

/** Rows of each role in the cases that sentences need beside `roles`. */
const accusative = {
  goals: 'das Ziel',
  strategies: 'die Strategie',
  tactics: 'die Maßnahme',
  products: 'das Produkt',
  segments: 'die Zielgruppe',
  history: 'den Zeitraum',
  components: 'den Bestandteil',
};
const dativePlural = {
  goals: 'Zielen',
  strategies: 'Strategien',
  tactics: 'Maßnahmen',
  products: 'Produkten',
  segments: 'Zielgruppen',
  history: 'Zeiträumen',
  components: 'Bestandteilen',
};

export const backingRules: typeof english = {
  'broken-chain': {
    title: 'Strategie ohne gültiges Ziel',
    question: 'Dient jede Strategie, die eine Maßnahme nennt, einem gültigen Ziel?',
    reason:
      'Eine Maßnahme ist nur dann getragen, wenn ihre Strategie einem Ziel dient, das noch verfolgt wird.',
    pass: 'Jede Strategie der Maßnahme dient einem gültigen Ziel.',
    incomplete: 'Die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Ziele, oder den Strategien fehlt die Spalte Ziel.',
    finding: ({ tactic, strategies }) =>
      strategies.length === 1
        ? `${tactic} stützt sich auf ${enumerate(strategies)}, aber diese Strategie hat kein gültiges Ziel. Nennen Sie eines in der Spalte Ziel dieser Strategie.`
        : `${tactic} stützt sich auf ${enumerate(strategies)}, aber diese Strategien haben kein gültiges Ziel. Nennen Sie eines in der Spalte Ziel dieser Strategien.`,
  },
  'column-missing': {
    title: 'Fehlende Spalte',
    question: 'Hat der Plan die Spalten, die für die Prüfung nötig sind?',
    reason: 'Fehlt dem ganzen Plan eine Spalte, ist das ein einziger Befund und nicht einer für jede Zeile.',
    otherSeverities: { error: 'den Maßnahmen die Strategie fehlt' },
    pass: 'Der Plan hat die Spalten, die für die Prüfung nötig sind.',
    incomplete: 'Ob eine Spalte fehlt, war nicht zu erkennen.',
    inapplicable: 'Gilt für jeden Plan.',
    finding: {
      'tactics.strategy':
        'Keine Maßnahme nennt die Strategie, die sie trägt. Ergänzen oder füllen Sie bei den Maßnahmen die Spalte Strategie.',
      'tactics.owner':
        'Keine Maßnahme nennt, wer dafür verantwortlich ist. Ergänzen oder füllen Sie bei den Maßnahmen die Spalte Verantwortlich.',
      'tactics.kpi':
        'Keine Maßnahme nennt, woran sie gemessen wird. Ergänzen oder füllen Sie bei den Maßnahmen die Spalte KPI.',
      'tactics.start':
        'Keine Maßnahme nennt, wann sie läuft. Ergänzen oder füllen Sie bei den Maßnahmen die Spalten Beginn und Ende oder die Spalte Zeitraum.',
      'tactics.segment':
        'Keine Maßnahme nennt, für wen sie gedacht ist. Ergänzen oder füllen Sie die Spalte Zielgruppe bei den Maßnahmen oder bei den Strategien.',
      'strategies.goal':
        'Keine Strategie nennt das Ziel, dem sie dient. Ergänzen oder füllen Sie bei den Strategien die Spalte Ziel.',
    },
    couldBe: ({ from, to, column, heading, resolved, filled, areIds }) => {
      const each = { strategies: 'jeder Strategie', tactics: 'jeder Maßnahme' };
      return `Nennt ${heading} zu ${each[from]} ${accusative[to]}? ${number(resolved)} von ${count(filled, 'Wert', 'Werten')} sind ${areIds ? 'IDs' : 'Namen'} von ${dativePlural[to]}. Falls ja, geben Sie der Spalte die Überschrift ${column}.`;
    },
    couldBeSections: (sections) =>
      `Nennen die Zwischenüberschriften (${enumerate(sections)}) die Strategie der Zeilen darunter? Falls ja, geben Sie das unter Einrichtung an, oder ergänzen Sie eine Spalte Strategie.`,
  },
  'duplicate-id': {
    title: 'Doppelte ID',
    question: 'Kommt jede ID auf ihrem Blatt nur einmal vor?',
    reason:
      'Ein Verweis auf eine doppelte ID könnte beide Zeilen meinen. Plumbline verwendet die erste Zeile und lässt die anderen außer Acht.',
    pass: 'Keine frühere Zeile hat diese ID.',
    incomplete: 'Ob die Zeile eine ID wiederholt, war nicht zu erkennen.',
    inapplicable: 'Kein Blatt des Plans hat eine Spalte ID.',
    finding: ({ row, first }) =>
      `${row} hat dieselbe ID wie eine frühere Zeile: ${first}. Geben Sie dieser Zeile eine eigene ID; bis dahin bleibt sie außer Acht.`,
  },
  'goal-without-strategy': {
    title: 'Ziel ohne Strategie',
    question: 'Hat jedes Ziel eine Strategie?',
    reason: 'Ein Ziel ohne Strategie wird verfehlt oder nur zufällig erreicht.',
    pass: 'Das Ziel hat eine gültige Strategie.',
    incomplete:
      'Der Name des Ziels konnte nicht gelesen werden, deshalb könnten Strategien darauf verweisen.',
    inapplicable:
      'Der Plan hat keine Ziele oder keine Strategien, oder den Strategien fehlt die Spalte Ziel.',
    finding: (goal) =>
      `Für ${goal} gibt es keine gültige Strategie. Tragen Sie das Ziel bei einer Strategie in der Spalte Ziel ein, oder ergänzen Sie eine Strategie dafür.`,
  },
  'missing-id': {
    title: 'Fehlende ID',
    question: 'Hat jede Zeile eine ID, wenn andere Zeilen des Blattes eine haben?',
    reason: 'Verweise über die ID stimmen auch dann noch, wenn sich ein Name ändert.',
    pass: 'Die Zeile hat eine ID, oder keine Zeile ihres Blattes hat eine.',
    incomplete: 'Die ID oder der Name der Zeile konnte nicht gelesen werden.',
    inapplicable: 'Kein Blatt des Plans hat eine Spalte ID.',
    finding: ({ row, role }) =>
      `${row} hat keine ID, obwohl andere ${roles[role].several} eine haben. Geben Sie der Zeile eine ID, damit Verweise auch dann noch stimmen, wenn sich der Name ändert.`,
  },
  'near-duplicate': {
    title: 'Möglicherweise doppelt',
    question: 'Ist jede Maßnahme nur einmal geplant?',
    reason: 'Was zweimal eingetragen ist, wird auch zweimal budgetiert und gezählt.',
    pass: 'Keine frühere Maßnahme im selben Zeitraum stimmt in Name, Strategie, Kanälen und Zielgruppen überein.',
    incomplete: 'Eine Zelle, die für den Vergleich nötig ist, konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien, oder den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ tactic, twin }) =>
      `${tactic} und ${twin} sehen gleich aus: Name, Strategie, Kanäle und Zielgruppen stimmen überein, und die Zeiträume überschneiden sich. Fassen Sie beide zusammen, oder machen Sie deutlich, worin sie sich unterscheiden.`,
  },
  overallocated: {
    title: 'Anteile über 100\u00A0%',
    question: 'Ergeben die Anteile jeder Maßnahme zusammen höchstens 100\u00A0%?',
    reason:
      'Mehr als 100\u00A0% einer Maßnahme lassen sich nicht aufteilen. Höhere Anteile zählen dasselbe Geld und dieselbe Menge doppelt; für die Punktzahl werden sie heruntergerechnet.',
    pass: 'Die Anteile der Maßnahme ergeben zusammen höchstens 100\u00A0%.',
    incomplete: 'Die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ tactic, sum }) =>
      `${tactic} hat Anteile von zusammen ${percent(sum)}, also mehr als ${percent(1)}. Senken Sie die Anteile auf insgesamt ${percent(1)}; bis dahin werden sie heruntergerechnet.`,
  },
  'plan-missing': {
    title: 'Der halbe Plan fehlt',
    question: 'Hat der Plan gültige Strategien und gültige Maßnahmen?',
    reason: 'Ohne Strategien und Maßnahmen gibt es nichts zu vergleichen.',
    pass: 'Der Plan hat gültige Strategien und gültige Maßnahmen.',
    incomplete: 'Ob der Plan Strategien und Maßnahmen hat, war nicht zu erkennen.',
    inapplicable: 'Gilt für jeden Plan.',
    finding: {
      strategies:
        'Der Plan hat keine Strategien. Ergänzen Sie bei den Maßnahmen eine Spalte Strategie oder eine Tabelle mit den Überschriften Strategie und Ziel.',
      tactics:
        'Der Plan hat keine Maßnahmen. Ergänzen Sie bei den Strategien eine Spalte Maßnahme oder eine Tabelle mit den Überschriften Maßnahme und Strategie.',
    },
    onlyRetired: {
      strategies:
        'Der Plan hat keine gültige Strategie. Ergänzen Sie bei den Maßnahmen eine Spalte Strategie oder eine Tabelle mit den Überschriften Strategie und Ziel, oder nehmen Sie eine pausierte oder verworfene Strategie wieder auf.',
      tactics:
        'Der Plan hat keine gültige Maßnahme. Ergänzen Sie bei den Strategien eine Spalte Maßnahme oder eine Tabelle mit den Überschriften Maßnahme und Strategie, oder nehmen Sie eine pausierte oder verworfene Maßnahme wieder auf.',
    },
  },
  'retired-goal': {
    title: 'Stillgelegtes Ziel',
    question: 'Dient jede Strategie mindestens einem gültigen Ziel?',
    reason: 'Eine Strategie, deren Ziele alle aufgegeben wurden, hat keinen Zweck mehr.',
    pass: 'Die Strategie dient einem gültigen Ziel oder nennt kein stillgelegtes.',
    incomplete: 'Das Ziel der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Ziele, oder den Strategien fehlt die Spalte Ziel.',
    finding: ({ strategy, goals }) =>
      `${strategy} dient keinem gültigen Ziel mehr: ${enumerate(goals.map(({ goal, status }) => `${goal} ist ${status}`))}. Nennen Sie ein gültiges Ziel, oder legen Sie auch die Strategie still.`,
  },
  'retired-strategy': {
    title: 'Stillgelegte Strategie',
    question: 'Ist jede Strategie, die eine Maßnahme nennt, noch gültig?',
    reason:
      'Eine Maßnahme, deren Strategie verworfen wurde, gibt Geld für etwas aus, das niemand mehr verfolgt.',
    pass: 'Keine Strategie der Maßnahme ist stillgelegt.',
    incomplete: 'Die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien, oder den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ tactic, strategies }) => {
      const states = enumerate(strategies.map(({ strategy, status }) => `${strategy} ist ${status}`));
      return strategies.length === 1
        ? `${tactic} unterstützt eine Strategie, die nicht mehr gültig ist: ${states}. Verknüpfen Sie die Maßnahme mit einer gültigen Strategie, oder legen Sie sie ebenfalls still.`
        : `${tactic} unterstützt Strategien, die nicht mehr gültig sind: ${states}. Verknüpfen Sie die Maßnahme mit einer gültigen Strategie, oder legen Sie sie ebenfalls still.`;
    },
    cause: ({ strategy, status }) => `${strategy} ist ${status}`,
  },
  'strategy-without-goal': {
    title: 'Strategie ohne Ziel',
    question: 'Nennt jede Strategie ein Ziel?',
    reason:
      'Ohne Ziel kann niemand sagen, ob die Strategie wirkt, und auch ihre Maßnahmen sind nicht getragen.',
    pass: 'Die Strategie nennt ein Ziel.',
    incomplete: 'Das Ziel der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Ziele, oder den Strategien fehlt die Spalte Ziel.',
    finding: (strategy) =>
      `${strategy} hat kein Ziel. Nennen Sie das Ziel, dem die Strategie dient, oder verwerfen Sie sie.`,
  },
  'strategy-without-tactic': {
    title: 'Strategie ohne Maßnahme',
    question: 'Hat jede Strategie eine Maßnahme?',
    reason: 'Eine Strategie, an der niemand arbeitet, ist nur ein Wunsch.',
    pass: 'Die Strategie hat eine gültige Maßnahme.',
    incomplete:
      'Der Name der Strategie konnte nicht gelesen werden, deshalb könnten Maßnahmen darauf verweisen.',
    inapplicable: 'Der Plan hat keine Maßnahmen, oder ihnen fehlt die Spalte Strategie.',
    finding: ({ strategy, lead }) =>
      lead === 'sales'
        ? `Der Vertriebsplan hat keine Maßnahme für ${strategy}. Planen Sie eine, oder fragen Sie das Marketing, ob die Strategie noch gilt.`
        : `${strategy} hat keine gültige Maßnahme. Planen Sie eine, oder verwerfen Sie die Strategie.`,
  },
  'tactic-without-strategy': {
    title: 'Maßnahme ohne Strategie',
    question: 'Nennt jede Maßnahme eine Strategie?',
    reason: 'Arbeit ohne Strategie bindet Geld und Leute, die dann anderswo fehlen.',
    pass: 'Die Maßnahme nennt eine Strategie.',
    incomplete: 'Die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ tactic, lead }) =>
      lead === 'sales'
        ? `${tactic} hat noch keine Strategie. Nennen Sie die Strategie, die dahintersteht, oder fragen Sie das Marketing nach einer.`
        : `${tactic} hat keine Strategie. Nennen Sie die Strategie, die dahintersteht, oder verwerfen Sie die Maßnahme.`,
    fixes: {
      link: (strategy) => `Mit ${strategy} verknüpfen`,
    },
  },
  underallocated: {
    title: 'Anteile unter 100\u00A0%',
    question:
      'Ergeben die Anteile einer Maßnahme zusammen 100\u00A0%, wenn jede ihrer Strategien einen Anteil hat?',
    reason:
      'Der Teil einer Maßnahme, der zu keiner Strategie gehört, ist nicht getragen. Er kostet trotzdem Geld und Zeit, und kein Ziel hat etwas davon.',
    pass: 'Die Anteile der Maßnahme ergeben zusammen 100\u00A0%, oder einer ist offengelassen.',
    incomplete: 'Die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ tactic, sum }) =>
      `${tactic} hat Anteile von zusammen ${percent(sum)}; die übrigen ${percent(1 - sum)} gehören zu keiner Strategie. Erhöhen Sie die Anteile auf insgesamt ${percent(1)}, oder lassen Sie einen weg: Seine Strategie bekommt dann den Rest.`,
  },
  'unknown-goal': {
    title: 'Unbekanntes Ziel',
    question: 'Steht jedes Ziel, das eine Strategie nennt, im Plan?',
    reason: 'Steht das Ziel nicht im Plan, führt der Verweis ins Leere.',
    pass: 'Jedes Ziel, das die Strategie nennt, steht im Plan.',
    incomplete: 'Das Ziel der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Ziele, oder den Strategien fehlt die Spalte Ziel.',
    finding: ({ strategy, named }) =>
      `${strategy} nennt das Ziel ${named}, das nicht im Plan steht. Tragen Sie die ID oder den Namen eines vorhandenen Ziels ein, oder ergänzen Sie dieses.`,
    ambiguous: ({ strategy, named }) =>
      `${strategy} nennt ${named}, aber mehrere Ziele heißen so. Tragen Sie die ID des richtigen ein, oder geben Sie ihnen verschiedene Namen.`,
  },
  'unknown-strategy': {
    title: 'Unbekannte Strategie',
    question: 'Steht jede Strategie, die eine Maßnahme nennt, im Plan?',
    reason:
      'Steht die Strategie nicht im Plan, führt der Verweis ins Leere, und die Maßnahme ist nicht getragen.',
    pass: 'Jede Strategie, die die Maßnahme nennt, steht im Plan.',
    incomplete: 'Die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien, oder den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ tactic, named }) =>
      `${tactic} nennt die Strategie ${named}, die nicht im Plan steht. Tragen Sie die ID oder den Namen einer vorhandenen Strategie ein, oder ergänzen Sie diese.`,
    ambiguous: ({ tactic, named }) =>
      `${tactic} nennt ${named}, aber mehrere Strategien heißen so. Tragen Sie die ID der richtigen ein, oder geben Sie ihnen verschiedene Namen.`,
  },
};
