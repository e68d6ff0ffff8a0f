import type { fitRules as english } from '../english/rules-fit';
import { enumerate, number, percent } from '../words';

/*
 * Rows are called by their labels in the nominative or accusative alone: of a row without a name the label is such as "die Maßnahme
 * ohne Namen", which says both.
 */

const strategiesNameOnly = (strategies: number, named: readonly string[]): string =>
  strategies === 1
    ? `ihre Strategie nennt nur ${enumerate(named)}`
    : `ihre Strategien nennen nur ${enumerate(named)}`;

export const fitRules: typeof english = {
  'channel-outside-strategy': {
    title: 'Kanal nicht in der Strategie',
    question: 'Nutzt jede Maßnahme nur Kanäle, die eine ihrer Strategien nennt?',
    reason:
      'Eine Strategie wählt die Kanäle, in denen ihre Kunden zu erreichen sind. Geld, das in einen anderen Kanal fließt, erreicht wahrscheinlich andere Leute.',
    pass: 'Die Kanäle der Maßnahme gehören zu denen ihrer Strategien.',
    incomplete: 'Der Kanal oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable:
      'Den Maßnahmen fehlt die Spalte Strategie oder die Spalte Kanal, oder keine Strategie nennt einen Kanal.',
    finding: ({ tactic, outside, strategies, named }) =>
      `${tactic} nutzt ${enumerate(outside)}, aber ${strategiesNameOnly(strategies, named)}. Verlegen Sie die Maßnahme in einen Kanal der Strategie oder nehmen Sie den Kanal in die Strategie auf.`,
  },
  'discount-against-position': {
    title: 'Rabatt trotz hoher Preisposition',
    question: 'Kommen die Maßnahmen von Strategien mit hoher Preisposition ohne Rabatt aus?',
    reason:
      'Ein hoher Preis sagt, dass das Produkt ihn wert ist, und ein Rabatt sagt das Gegenteil. Die Kunden merken sich den niedrigeren Preis und warten beim nächsten Mal auf ihn.',
    pass: 'Die Maßnahme gibt keinen Rabatt, oder keine ihrer Strategien hat eine hohe Preisposition.',
    incomplete: 'Der Rabatt oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable:
      'Den Maßnahmen fehlt die Spalte Strategie oder die Spalte Rabatt, oder keine Strategie hat eine Preisposition.',
    finding: ({ tactic, discount, strategies }) =>
      `${tactic} gibt ${percent(discount)} Rabatt, aber ${enumerate(strategies)} ${strategies.length === 1 ? 'hat' : 'haben'} eine hohe Preisposition. Bieten Sie statt des Rabatts etwas, das den Wert erhöht, oder ändern Sie die Preisposition.`,
  },
  'discount-without-price-strategy': {
    title: 'Rabatt ohne Preisstrategie',
    question: 'Gehört jede Maßnahme mit Rabatt zu einer Strategie, in der es um den Preis geht?',
    reason:
      'Ein Rabatt ist das teuerste Mittel im Marketing, denn er geht direkt vom Gewinn ab. Ohne eine Strategie, die sagt, was der Preis bewirken soll, lässt sich nicht beurteilen, ob er sich gelohnt hat.',
    pass: 'Die Maßnahme gibt keinen Rabatt, oder in einer ihrer Strategien geht es um den Preis.',
    incomplete: 'Der Rabatt oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable:
      'Der Plan hat keine Strategien, oder den Maßnahmen fehlt die Spalte Strategie oder die Spalte Rabatt.',
    finding: ({ tactic, discount, strategies }) =>
      `${tactic} gibt ${percent(discount)} Rabatt, aber ${enumerate(strategies)} ${strategies.length === 1 ? 'ist keine Preisstrategie' : 'sind keine Preisstrategien'}. Verknüpfen Sie die Maßnahme mit einer Preisstrategie oder streichen Sie den Rabatt.`,
  },
  'margin-below-target': {
    title: 'Marge unter der Zielmarge',
    question: 'Hält jede Maßnahme nach ihrem Rabatt die Zielmarge ihrer Strategien ein?',
    reason:
      'Eine Strategie verspricht eine Marge, und Maßnahmen verkaufen das Produkt zu einem Preis, der sie nicht hergibt. Was pro Stück fehlt, muss eine Absatzmenge bringen, die niemand geplant hat.',
    pass: 'Die Produkte der Maßnahme halten die Zielmarge ein, oder ein Preis, Kosten oder eine Zielmarge sind nicht bekannt.',
    incomplete: 'Die Strategie, das Produkt oder der Rabatt der Maßnahme konnte nicht gelesen werden.',
    inapplicable:
      'Den Maßnahmen fehlt die Spalte Strategie, keine Strategie hat eine Zielmarge, oder den Produkten fehlen Preis oder Stückkosten.',
    finding: ({ tactic, product, margin, others, strategy, targetMargin }) => {
      const promised = `${strategy} verspricht eine Zielmarge von ${percent(targetMargin)}`;
      const sold =
        margin === null
          ? `${tactic} verschenkt ${product}`
          : `${tactic} verkauft ${product} mit einer Marge von ${percent(margin)}`;
      const more =
        others === 0
          ? ''
          : others === 1
            ? ' Ein weiteres Produkt der Maßnahme verfehlt sie auch.'
            : ` ${number(others)} weitere Produkte der Maßnahme verfehlen sie auch.`;
      return `${sold}, aber ${promised}.${more} Senken Sie den Rabatt oder die Kosten, oder berichtigen Sie die Zielmarge.`;
    },
  },
  'message-off-benefit': {
    title: 'Botschaft ohne Kundennutzen',
    question: 'Nennt jede Botschaft einen Kundennutzen, den ihre Strategie verspricht?',
    reason:
      'Kunden merken sich von einer Marke nur eines, und auch das nur, wenn alle es sagen. Eine Botschaft über etwas anderes kostet genauso viel und wird vergessen.',
    pass: 'Die Botschaft der Maßnahme nennt den Kundennutzen einer ihrer Strategien, oder eines von beiden fehlt.',
    incomplete: 'Die Botschaft oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable:
      'Den Maßnahmen fehlt die Spalte Strategie oder die Spalte Botschaft, oder keine Strategie nennt einen Kundennutzen.',
    finding: ({ tactic, message, benefits, strategies }) =>
      `${tactic} hat die Botschaft ${message}, aber ${enumerate(strategies)} ${strategies.length === 1 ? 'verspricht' : 'versprechen'} ${enumerate(benefits)}. Davon sagt die Botschaft nichts. Nennen Sie den Kundennutzen in der Botschaft oder berichtigen Sie ihn.`,
  },
  'no-customer-evidence': {
    title: 'Kein Beleg von Kunden',
    question: 'Stützt sich jede Strategie auf Belege von Kunden, wenn andere das tun?',
    reason:
      'Eine Strategie, die sich darauf stützt, was Kunden gesagt oder getan haben, lässt sich verteidigen, wenn die Ergebnisse enttäuschen. Ohne Beleg ist sie nur eine Meinung, und der erste schlechte Monat wirft sie um.',
    pass: 'Die Strategie nennt ihren Beleg.',
    incomplete: 'Der Beleg der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Den Strategien fehlt die Spalte Beleg.',
    finding: (strategy) =>
      `${strategy} hat keinen Beleg von Kunden, andere Strategien haben einen. Ergänzen Sie, welche Aussage oder welches Verhalten von Kunden für die Strategie spricht.`,
  },
  'product-outside-strategy': {
    title: 'Produkt nicht in der Strategie',
    question: 'Verkauft jede Maßnahme nur Produkte, die eine ihrer Strategien nennt?',
    reason:
      'Eine Maßnahme für ein anderes Produkt als das ihrer Strategie gibt das Geld der Strategie für etwas anderes aus. Der Strategie fehlt dann der Absatz, mit dem sie rechnet.',
    pass: 'Die Produkte der Maßnahme gehören zu denen ihrer Strategien.',
    incomplete: 'Das Produkt oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable:
      'Den Maßnahmen fehlt die Spalte Strategie oder die Spalte Produkt, oder keine Strategie nennt ein Produkt.',
    finding: ({ tactic, outside, strategies, named }) =>
      `${tactic} ist für ${enumerate(outside)} gedacht, aber ${strategiesNameOnly(strategies, named)}. Berichtigen Sie das Produkt oder verknüpfen Sie die Maßnahme mit der Strategie, die sie unterstützt.`,
  },
  'segment-outside-strategy': {
    title: 'Zielgruppe nicht in der Strategie',
    question: 'Richtet sich jede Maßnahme nur an Zielgruppen, die eine ihrer Strategien nennt?',
    reason:
      'Eine Maßnahme, die sich an andere Kunden richtet als ihre Strategie, bringt die Strategie nicht voran.',
    pass: 'Die Zielgruppen der Maßnahme gehören zu denen ihrer Strategien.',
    incomplete: 'Die Zielgruppe oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable:
      'Den Maßnahmen fehlt die Spalte Strategie oder die Spalte Zielgruppe, oder keine Strategie nennt eine Zielgruppe.',
    finding: ({ tactic, outside, strategies, named }) =>
      `${tactic} richtet sich an ${enumerate(outside)}, aber ${strategiesNameOnly(strategies, named)}. Einigen Sie sich, für wen die Maßnahme gedacht ist.`,
  },
  'strategy-reads-like-tactic': {
    title: 'Strategie liest sich wie eine Maßnahme',
    question:
      'Sagt jede Strategie, wo Sie gewinnen wollen, und nicht, was zu verschicken oder zu drucken ist?',
    reason:
      'Eine Strategie, die eine einzelne Aktion nennt, lässt den Maßnahmen darunter keine Wahl. Ist die Aktion vorbei, ist es auch die Strategie.',
    pass: 'Die Strategie liest sich nicht wie eine Maßnahme.',
    incomplete: 'Die Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien.',
    finding: (strategy) =>
      `${strategy} liest sich wie eine Maßnahme: Da steht, was zu tun ist, aber nicht, wo Sie gewinnen wollen. Sagen Sie, was die Strategie bei wem erreichen soll, oder verschieben Sie sie zu den Maßnahmen.`,
  },
  'tactic-reads-like-strategy': {
    title: 'Maßnahme liest sich wie eine Strategie',
    question: 'Sagt jede Maßnahme, was jemand tun wird?',
    reason:
      'Eine Maßnahme, die sagt, wo Sie gewinnen wollen, aber nicht, was zu tun ist, lässt sich weder ausführen noch abhaken. Wer sie umsetzen soll, muss raten, und die Strategie dahinter wird zweimal geplant.',
    pass: 'Die Maßnahme liest sich nicht wie eine Strategie.',
    incomplete: 'Die Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Maßnahmen.',
    finding: (tactic) =>
      `${tactic} liest sich wie eine Strategie: Da steht, wo Sie gewinnen wollen, aber nicht, was zu tun ist. Sagen Sie, was jemand tun wird, oder verschieben Sie die Maßnahme zu den Strategien.`,
  },
  'unknown-product': {
    title: 'Unbekanntes Produkt',
    question: 'Steht jedes Produkt, das eine Zeile nennt, unter den Produkten?',
    reason:
      'Ein Produkt, das nicht unter den Produkten steht, hat keinen Preis, keine Kosten und keinen Einführungstermin. Was dafür geplant ist, fehlt in jeder Summe dieses Produkts.',
    pass: 'Jedes Produkt, das die Zeile nennt, steht unter den Produkten.',
    incomplete: 'Das Produkt der Zeile konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Produkte, oder keine Strategie und keine Maßnahme nennt eines.',
    findings: {
      unknown: ({ row, product }) =>
        `${row} nennt das Produkt ${product}, das nicht unter den Produkten steht. Tragen Sie die ID oder den Namen eines vorhandenen Produkts ein oder legen Sie es dort an.`,
      ambiguous: ({ row, product }) =>
        `${row} nennt das Produkt ${product}, und mehrere Produkte heißen so. Tragen Sie die ID des richtigen ein oder geben Sie den Produkten verschiedene Namen.`,
    },
  },
  'wrong-side-owner': {
    title: 'Arbeit der anderen Seite',
    question: 'Liegt jede Maßnahme bei der Seite, die solche Arbeit üblicherweise macht?',
    reason:
      'Ein Abschluss braucht andere Leute als eine Kampagne. Der falschen Seite fehlen für solche Arbeit Übung und Zeit, und oft wird sie doppelt gemacht.',
    pass: 'Die Maßnahme liegt bei der Seite, die solche Arbeit üblicherweise macht.',
    incomplete: 'Die Art der Maßnahme oder ihre Abteilung konnte nicht gelesen werden.',
    inapplicable: 'Den Maßnahmen fehlt die Spalte Art der Maßnahme oder die Spalte Abteilung.',
    finding: ({ tactic, activity, department }) =>
      department === 'marketing'
        ? `${tactic} ist eine Maßnahme der Art ${activity}. So etwas macht üblicherweise der Vertrieb, eingetragen ist aber die Abteilung Marketing. Einigen Sie sich, wer die Maßnahme übernimmt.`
        : `${tactic} ist eine Maßnahme der Art ${activity}. So etwas macht üblicherweise das Marketing, eingetragen ist aber die Abteilung Vertrieb. Einigen Sie sich, wer die Maßnahme übernimmt.`,
  },
};
