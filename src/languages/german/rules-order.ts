import type { orderRules as english } from '../english/rules-order';
import { count, enumerate } from '../words';

/** Since when a tactic runs, after its name: it is active, or has started on a day. */
const begun = (started: string | null): string =>
  started === null ? 'ist aktiv' : `hat am ${started} begonnen`;

const days = (amount: number): string => count(amount, 'Tag', 'Tage');

export const orderRules: typeof english = {
  'approval-stale': {
    title: 'Nach der Genehmigung geändert',
    question: 'Ist jede genehmigte Zeile noch so, wie sie genehmigt wurde?',
    reason:
      'Eine Genehmigung gilt für das, was an dem Tag dort stand. Ändern sich danach das Budget, die Termine oder die Strategie dahinter, wird Geld für etwas ausgegeben, dem niemand zugestimmt hat.',
    pass: 'Die Zeile ist so, wie sie genehmigt wurde, oder sie wurde nicht in Plumbline genehmigt.',
    incomplete: 'Ob die Zeile noch so ist, wie sie genehmigt wurde, war nicht zu erkennen.',
    inapplicable: 'Der Plan hat weder Strategien noch Maßnahmen.',
    finding: ({ row, changes, lead }) => {
      const approvers = { marketing: 'das Marketing', sales: 'den Vertrieb', joint: 'beide Seiten' };
      return `${row} wurde nach der Genehmigung geändert: ${enumerate(changes)}. Machen Sie die Änderung rückgängig, oder lassen Sie ${approvers[lead]} erneut genehmigen.`;
    },
  },
  'approved-by-wrong-side': {
    title: 'Von der anderen Seite genehmigt',
    question: 'Hat die Seite, die führt, jede Zeile genehmigt?',
    reason:
      'Die Seite, die führt, steht für den Plan ein. Deshalb zählt ihre Genehmigung. Einen Plan, den sich die andere Seite selbst genehmigt, hat niemand geprüft.',
    pass: 'Die Zeile wurde nicht von der anderen Seite genehmigt.',
    incomplete: 'Genehmigt von, Verantwortlich oder Abteilung der Zeile konnte nicht gelesen werden.',
    inapplicable: 'Kein Blatt des Plans hat eine Spalte Genehmigt von.',
    finding: ({ row, approver, leading }) =>
      leading === 'marketing'
        ? `${row} wurde von ${approver} aus dem Vertrieb genehmigt, aber das Marketing führt. Bitten Sie das Marketing um die Genehmigung.`
        : `${row} wurde von ${approver} aus dem Marketing genehmigt, aber der Vertrieb führt. Bitten Sie den Vertrieb um die Genehmigung.`,
  },
  'approved-late': {
    title: 'Nach dem Beginn genehmigt',
    question: 'Wurde jede Zeile spätestens am Tag ihres Beginns genehmigt?',
    reason:
      'Eine Genehmigung nach dem Beginn segnet nur noch ab, was längst entschieden ist. Dann ist das Geld ausgegeben, und niemand kann den Plan noch ändern.',
    otherSeverities: { advice: 'die Zeile erledigt ist' },
    pass: 'Die Zeile wurde spätestens am Tag ihres Beginns genehmigt, oder eines der beiden Daten ist leer.',
    incomplete: 'Genehmigt am oder der Beginn der Zeile konnte nicht gelesen werden.',
    inapplicable: 'Kein Blatt des Plans hat eine Spalte Genehmigt am.',
    finding: ({ row, approvedOn, start, days: late }) =>
      `${row} wurde am ${approvedOn} genehmigt, ${days(late)} nach dem Beginn am ${start}. Korrigieren Sie das Datum, falls eines der beiden falsch ist, und lassen Sie künftig vor dem Beginn genehmigen.`,
  },
  'end-before-start': {
    title: 'Ende vor dem Beginn',
    question: 'Endet jede Zeile frühestens am Tag ihres Beginns?',
    reason: 'Stehen die Termine in der falschen Reihenfolge, weiß niemand, wann die Arbeit getan wird.',
    pass: 'Das Ende liegt nicht vor dem Beginn, oder einer der Termine ist leer.',
    incomplete: 'Ein Termin der Zeile konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat weder Strategien noch Maßnahmen.',
    finding: ({ row, start, end }) =>
      `${row} endet am ${end}, also vor dem Beginn am ${start}. Korrigieren Sie die Termine.`,
    fixes: {
      swap: 'Beginn und Ende tauschen',
    },
  },
  'horizon-inverted': {
    title: 'Ungewöhnliche Dauer',
    question: 'Ist jede Maßnahme kurz genug und jede Strategie lang genug?',
    reason:
      'Strategien ändern sich langsam, Maßnahmen schnell. Eine Maßnahme, die nie endet, wird nicht überprüft, und eine Strategie, die nach Wochen vorbei ist, ist oft eine Kampagne unter falschem Namen.',
    pass: 'Die Dauer der Zeile ist üblich, oder sie hat keine zwei Termine in der richtigen Reihenfolge.',
    incomplete: 'Ein Termin der Zeile konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat weder Strategien noch Maßnahmen.',
    finding: {
      tactics: ({ row, days: span }) =>
        `${row} läuft ${days(span)}, und das ist lang für eine Maßnahme. Teilen Sie die Maßnahme in kürzere auf, oder planen Sie sie als Strategie.`,
      strategies: ({ row, days: span }) =>
        `${row} läuft nur ${days(span)}, und das ist kurz für eine Strategie. Verlängern Sie die Strategie, oder planen Sie sie als Maßnahme.`,
    },
  },
  'outside-strategy-period': {
    title: 'Außerhalb des Strategiezeitraums',
    question: 'Läuft jede Maßnahme in den Zeiträumen ihrer Strategien?',
    reason:
      'Wer vor dem Beginn oder nach dem Ende einer Strategie für sie arbeitet, unterstützt eine Strategie, die gar nicht läuft.',
    pass: 'Die Maßnahme läuft in den Zeiträumen ihrer Strategien.',
    incomplete: 'Ein Termin oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien, oder den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ tactic, days: outside, strategies }) => {
      const periods = enumerate(
        strategies.map(({ strategy, from, to }) => {
          if (from === null) return to === null ? `${strategy} läuft` : `${strategy} läuft bis zum ${to}`;
          return to === null
            ? `${strategy} läuft ab dem ${from}`
            : `${strategy} läuft vom ${from} bis zum ${to}`;
        }),
      );
      return strategies.length === 1
        ? `${tactic} läuft ${days(outside)} außerhalb des Zeitraums der Strategie: ${periods}. Verschieben Sie die Maßnahme, oder verlängern Sie die Strategie.`
        : `${tactic} läuft ${days(outside)} außerhalb der Zeiträume der Strategien: ${periods}. Verschieben Sie die Maßnahme, oder verlängern Sie eine der Strategien.`;
    },
    fixes: {
      runOn: (day) => `Am ${day} durchführen`,
      runFromTo: ({ from, to }) => `Vom ${from} bis zum ${to} durchführen`,
    },
  },
  'promoted-before-available': {
    title: 'Produkt dort noch nicht erhältlich',
    question: 'Ist jedes Produkt dann und dort erhältlich, wo eine Maßnahme dafür wirbt?',
    reason:
      'Wer kaufen will und nicht kann, kauft etwas anderes und kommt selten zurück. Verkauf vor der Einführung oder in einem Kanal, der das Produkt nicht führt, kostet also Kunden.',
    otherSeverities: {
      error:
        'die Maßnahme zur Funnel-Phase Kauf gehört, einen Rabatt gewährt, eine Verkaufstätigkeit oder ein Abschluss ist oder wenn das Produkt in ihrem Kanal nicht verkauft wird',
    },
    pass: 'Die Produkte der Maßnahme sind zu ihrem Beginn in den Kanälen erhältlich, die sie nutzt.',
    incomplete:
      'Die Termine, die Produkte, die Kanäle, die Einführungsphase oder die Funnel-Phase der Maßnahme konnten nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Produkte oder keine Maßnahmen.',
    finding: ({ tactic, start, early, unsold }) => {
      const products = early.map(({ product, from }) => `${product} ist erst ab dem ${from} verfügbar`);
      const starts = `${tactic} beginnt am ${start ?? ''}, aber ${enumerate(products)}.`;
      if (unsold.length === 0)
        return `${starts} Verschieben Sie den Beginn, oder tragen Sie als Einführungsphase Vorbereitung ein, falls die Maßnahme das Produkt nur ankündigt.`;
      const [only] = unsold;
      const uses = (subject: string): string =>
        unsold.length === 1 && only !== undefined
          ? `${subject} nutzt ${enumerate(only.channels)}, aber ${only.product} wird dort nicht verkauft.`
          : `${subject} nutzt Kanäle, in denen nicht alle Produkte verkauft werden: ${enumerate(unsold.map(({ product, channels }) => `${product} nicht in ${enumerate(channels)}`))}.`;
      return early.length > 0
        ? `${starts} ${uses('Die Maßnahme')} Verschieben Sie den Beginn, und wählen Sie einen Kanal, in dem das Produkt verkauft wird.`
        : `${uses(tactic)} Wählen Sie einen Kanal, in dem das Produkt verkauft wird, oder tragen Sie diesen Kanal beim Produkt nach.`;
    },
    fixes: {
      startOn: (day) => `Am ${day} beginnen`,
    },
  },
  'strategy-not-approved': {
    title: 'Strategie noch nicht genehmigt',
    question: 'Ist jede Strategie genehmigt, bevor ihre Maßnahmen beginnen?',
    reason:
      'Geld für eine Strategie, die noch nicht genehmigt ist, fließt vielleicht in den falschen Plan. Ändert sich die Strategie danach, ist die Arbeit noch einmal zu tun.',
    pass: 'Die Strategien der Maßnahme sind genehmigt, oder die Maßnahme hat noch nicht begonnen.',
    incomplete: 'Der Status, der Beginn oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien, oder den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ tactic, started, strategies, lead }) => {
      const unapproved =
        strategies.length === 1
          ? `die Strategie ${enumerate(strategies)} ist nicht genehmigt`
          : `die Strategien ${enumerate(strategies)} sind nicht genehmigt`;
      return lead === 'sales'
        ? `${tactic} ${begun(started)}, aber ${unapproved}. Bitten Sie den Vertrieb um die Genehmigung, oder pausieren Sie die Maßnahme.`
        : `${tactic} ${begun(started)}, aber ${unapproved}. Holen Sie die Genehmigung ein, oder pausieren Sie die Maßnahme.`;
    },
  },
  'strategy-not-ready': {
    title: 'Strategie nicht bereit für Maßnahmen',
    question: 'Sagt jede Strategie, für wen, warum und wo, bevor ihre Maßnahmen Termine bekommen?',
    reason:
      'Der Vertrieb plant mit dem, was eine Strategie über Kunden, Nutzen und Kanäle sagt. Termine, die vorher feststehen, ändern sich noch einmal, oder die Maßnahme verkauft jemand anderem etwas anderes.',
    pass: 'Die Strategie nennt Zielgruppe, Kundennutzen und Kanal, oder keine ihrer Maßnahmen hat Termine.',
    incomplete: 'Zielgruppe, Kundennutzen oder Kanal der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien, oder den Maßnahmen fehlt die Spalte Strategie.',
    finding: ({ strategy, lacks, tactic, lead }) => {
      const missing = {
        segment: 'keine Zielgruppe',
        benefit: 'keinen Kundennutzen',
        channel: 'keinen Kanal',
      };
      const nothing = enumerate(lacks.map((field) => missing[field]));
      return lead === 'sales'
        ? `${strategy} nennt ${nothing}, aber ${tactic} hat schon Termine. Fragen Sie das Marketing nach den fehlenden Angaben.`
        : `${strategy} nennt ${nothing}, aber ${tactic} hat schon Termine. Ergänzen Sie die Angaben, bevor der Vertrieb darauf aufbaut.`;
    },
  },
  'tactic-not-approved': {
    title: 'Maßnahme noch nicht genehmigt',
    question: 'Ist jede Maßnahme genehmigt, bevor sie beginnt, wenn der Plan Genehmigungen nutzt?',
    reason:
      'Vertriebspläne werden genehmigt, bevor sie gelten. Eine Maßnahme, die ohne Genehmigung beginnt, bindet Geld und Leute, die niemand freigegeben hat.',
    pass: 'Die Maßnahme ist genehmigt, oder sie hat noch nicht begonnen.',
    incomplete: 'Der Status, der Beginn oder die Genehmigung der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Maßnahmen.',
    finding: ({ tactic, started, lead }) => {
      const remedies = {
        marketing: 'Bitten Sie das Marketing um die Genehmigung, oder pausieren Sie die Maßnahme.',
        sales: 'Holen Sie die Genehmigung ein, oder pausieren Sie die Maßnahme.',
        joint: 'Bitten Sie beide Seiten um die Genehmigung, oder pausieren Sie die Maßnahme.',
      };
      return started === null
        ? `${tactic} ist aktiv, aber nicht genehmigt. ${remedies[lead]}`
        : `${tactic} hat am ${started} begonnen, ist aber nicht genehmigt. ${remedies[lead]}`;
    },
    withoutDay: ({ tactic, started, approver }) =>
      `${tactic} ${begun(started)}. Unter Genehmigt von steht ${approver}, aber Genehmigt am ist leer. Tragen Sie den Tag ein, oder pausieren Sie die Maßnahme, bis sie genehmigt ist.`,
  },
};
