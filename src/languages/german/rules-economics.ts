import type { economicsRules as english } from '../english/rules-economics';
import { enumerate, number, percent } from '../words';

interface Shortfall {
  readonly strategy: string;
  readonly required: number;
  readonly planned: number;
}

const shortfall = ({ strategy, required, planned }: Shortfall): string =>
  `${strategy} muss ${number(required)} Stück verkaufen, ihre Maßnahmen planen ${number(planned)}: ${number(required - planned)} zu wenig.`;

const requirementUnknown = (strategy: string): string =>
  `Für ${strategy} ist keine erforderliche Absatzmenge bekannt`;

const missingFigure = {
  price: 'keinen Preis',
  unitCost: 'keine Stückkosten',
  fixedCost: 'weder Fixkosten noch Zielgewinn',
};

const needed = {
  units: (target: number): string => `${number(target)} Stück`,
  revenue: (target: number): string => `einen Umsatz von ${number(target)}`,
  profit: (target: number): string => `einen Gewinn von ${number(target)}`,
};

export const economicsRules: typeof english = {
  'above-forecast': {
    title: 'Über der Prognose',
    question:
      'Liegt die Absatzmenge, die die Maßnahmen für jedes Produkt planen, in dem Bereich, den seine Absatzhistorie erwarten lässt?',
    reason:
      'Ein Plan darf mehr wollen als die Vergangenheit, aber dann muss diesmal etwas anders sein. Ist nichts anders, ist der Unterschied ein Wunsch, und Lager, Personal und Budget werden für Verkäufe geplant, die nicht kommen. Die Prognose kennt nur die Absatzhistorie: Was ein neuer Preis oder Rabatt ändern würde, ist darin nicht enthalten.',
    pass: 'Die geplante Absatzmenge liegt nicht über dem oberen Ende der Prognose, oder das Produkt hat weniger als 8 Zeiträume Historie oder keine künftige Maßnahme mit Absatzmenge und Ende.',
    incomplete:
      'Absatzmenge, Beginn, Ende oder Zeitraum einer Maßnahme für das Produkt konnte nicht gelesen werden, oder es hängt von einer Maßnahme ohne Beginn ab.',
    inapplicable:
      'Der Plan hat keine Produkte, keine Absatzhistorie mit Zeitraum, Produkt und Absatzmenge oder keine Maßnahmen mit Absatzmenge und Ende.',
    finding: ({ product, planned, high, until }) =>
      `Die Maßnahmen für ${product} planen ${number(planned)} Stück bis ${until}, die Absatzhistorie lässt aber höchstens ${number(high)} erwarten (oberes Ende der 80-%-Prognose). Planen Sie weniger oder sorgen Sie dafür, dass sich diesmal mehr verkauft.`,
  },
  'discount-dependence': {
    title: 'Plan lebt von Rabatten',
    question: 'Fließen die meisten Ausgaben in Maßnahmen ohne Rabatt?',
    reason:
      'Wer immer Rabatt bekommt, kauft bald nicht mehr zum vollen Preis. Ein Plan, der das meiste Geld für Rabatte ausgibt, bezahlt die Absatzmenge dieses Jahres mit dem Preis des nächsten.',
    pass: 'Die meisten Ausgaben fließen in Maßnahmen ohne Rabatt.',
    incomplete: 'Es war nicht zu erkennen, welche Maßnahmen einen Rabatt haben.',
    inapplicable: 'Die Maßnahmen haben keinen Rabatt.',
    finding: ({ share, tactics }) =>
      `${percent(share)} der Ausgaben fließen in ${tactics === 1 ? 'eine Maßnahme' : `${number(tactics)} Maßnahmen`} mit Rabatt. Verlagern Sie einen Teil davon auf Maßnahmen, die zum vollen Preis verkaufen.`,
  },
  'discount-not-repaid': {
    title: 'Rabatt rechnet sich nicht',
    question: 'Verkauft jede Maßnahme mit Rabatt so viel mehr, dass sie den Nachlass wieder hereinholt?',
    reason:
      'Ein Rabatt geht direkt von der Marge ab. Um gleich viel zu verdienen, müssen Sie deshalb viel mehr Stück verkaufen: bei einer Marge von 40 % und 10 % Rabatt ein Drittel mehr. Ein Rabatt, der zu wenig verkauft, kostet mehr, als er bringt.',
    pass: 'Die Maßnahme hat keinen Rabatt, sie verkauft genug, um ihn hereinzuholen, oder ihre Absatzmenge oder die Zahlen ihrer Produkte sind nicht bekannt.',
    incomplete:
      'Der Rabatt, die Absatzmenge, das Produkt oder die Strategie der Maßnahme konnte nicht gelesen werden.',
    inapplicable:
      'Die Maßnahmen haben keinen Rabatt oder keine Absatzmenge, oder der Plan hat keine Produkte mit Basismenge, Preis und Stückkosten.',
    finding: ({ tactic, discount, units, needed: toRepay }) =>
      `${tactic} gibt ${percent(discount)} Rabatt und plant ${number(units)} Stück, müsste aber ${number(toRepay)} verkaufen, um so viel zu verdienen wie die Basismenge ohne Rabatt. Senken Sie den Rabatt oder planen Sie ${number(toRepay - units)} Stück mehr.`,
  },
  'funding-off-target': {
    title: 'Budgetanteil nicht eingehalten',
    question: 'Bekommt jede Strategie ihren geplanten Anteil an den Ausgaben?',
    reason:
      'Am Budget zeigt sich, was wirklich wichtig ist. Passt es nicht zur Strategie, ist eines von beiden falsch, und am Ende entscheidet das Geld.',
    otherSeverities: {
      advice: 'die Abweichung nicht größer ist als der Grenzwert funding-difference-warning',
    },
    pass: 'Der Anteil der Strategie an den Ausgaben liegt nahe an ihrem Budgetanteil.',
    incomplete: 'Der Budgetanteil oder das Ziel der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Maßnahmen, oder die Strategien haben keinen Budgetanteil.',
    finding: ({ strategy, target, actual, isScaled, lacksOnlyGoal }) => {
      const aim = `${strategy} soll ${percent(target)} der Ausgaben erhalten`;
      const scaling = isScaled ? ' (gekürzt, weil alle Budgetanteile zusammen über 100 % liegen)' : '';
      const remedy =
        actual < target
          ? 'Verschieben Sie Budget zu ihren Maßnahmen'
          : 'Ziehen Sie Budget von ihren Maßnahmen ab';
      return lacksOnlyGoal
        ? `${aim}${scaling}, aber die Ausgaben ihrer Maßnahmen zählen nicht, weil sie kein gültiges Ziel hat. Nennen Sie ihr Ziel oder ändern Sie ihren Budgetanteil.`
        : `${aim}${scaling}, bekommt aber ${percent(actual)}. ${remedy} oder ändern Sie ihren Budgetanteil.`;
    },
  },
  'funding-target-missing': {
    title: 'Budgetanteil fehlt',
    question: 'Ergeben die Budgetanteile der Strategien zusammen 100 %?',
    reason:
      'Ausgaben, die keiner Strategie zugeordnet sind, lassen sich mit keiner Vorgabe vergleichen. Sie landen meist dort, wo zuerst gefragt wird, und nicht dort, wo es am wichtigsten ist.',
    pass: 'Die Budgetanteile ergeben zusammen 100 %.',
    incomplete: 'Der Budgetanteil der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Strategien.',
    findings: {
      strategy: ({ strategy, unassigned }) =>
        `${strategy} hat keinen Budgetanteil, und ${percent(unassigned)} der Ausgaben sind keiner Strategie zugeordnet. Tragen Sie ein, welchen Anteil an den Ausgaben die Strategie bekommen soll.`,
      plan: (unassigned) =>
        `Nach den Budgetanteilen der Strategien bleiben ${percent(unassigned)} der Ausgaben ohne Zuordnung. Erhöhen Sie die Anteile auf zusammen 100 %.`,
      noOwnTable:
        'Keine Strategie hat einen Budgetanteil, daher lassen sich die Ausgaben mit keiner Vorgabe vergleichen. Führen Sie die Strategien in einer eigenen Tabelle auf, jede mit ihrem Budgetanteil.',
    },
    fixes: {
      shareOut: ({ strategies, part }) =>
        strategies.length === 1
          ? `Für ${enumerate(strategies)} einen Budgetanteil von ${percent(part)} eintragen`
          : `Für ${enumerate(strategies)} einen Budgetanteil von je ${percent(part)} eintragen`,
    },
  },
  'goal-not-reached': {
    title: 'Ziel wird nicht erreicht',
    question: 'Erreichen die Maßnahmen hinter jedem Absatz-, Umsatz- oder Gewinnziel zusammen den Zielwert?',
    reason:
      'Wenn alles gelingt, was im Plan steht, und das Ziel trotzdem verfehlt wird, ist der Plan zu klein oder das Ziel zu groß. Das sollte sich vor dem Jahr zeigen und nicht erst an dessen Ende.',
    pass: 'Die Maßnahmen hinter dem Ziel planen den Zielwert, oder es wird nicht in Stück, Umsatz oder Gewinn gemessen.',
    incomplete:
      'Eine Maßnahme hinter dem Ziel hat keine Absatzmenge, oder der Zielwert, die Kennzahl, die Einheit oder das Produkt des Ziels konnte nicht gelesen werden.',
    inapplicable:
      'Die Ziele haben keinen Zielwert, die Strategien kein Ziel oder die Maßnahmen keine Strategie oder keine Absatzmenge.',
    finding: ({ goal, measure, target, planned }) =>
      `${goal} verlangt ${needed[measure](target)}, die Maßnahmen dahinter planen aber nur ${number(planned)}: ${number(target - planned)} zu wenig. Planen Sie mehr oder senken Sie den Zielwert.`,
  },
  'mixed-currency': {
    title: 'Verschiedene Währungen',
    question: 'Stehen alle Beträge in derselben Währung?',
    reason:
      'Beträge in verschiedenen Währungen werden addiert, als wären sie in einer. Anteile an den Ausgaben, Margen und erforderliche Absatzmengen sind dann falsch, und niemand merkt es, weil die Zahlen trotzdem plausibel aussehen.',
    pass: 'Alle Beträge, die eine Währung zeigen, zeigen dieselbe.',
    incomplete: 'Es war nicht zu erkennen, in welchen Währungen die Beträge stehen.',
    inapplicable: 'Gilt für jeden Plan.',
    finding: (places) =>
      `Die Beträge stehen in verschiedenen Währungen: ${places.map(({ sign, columns }) => `${sign} in ${enumerate(columns)}`).join('; ')}. Rechnen Sie alle in eine Währung um.`,
  },
  'price-below-cost': {
    title: 'Preis nicht höher als die Kosten',
    question: 'Bringt jedes Produkt pro Stück etwas ein, auch mit den Rabatten der Maßnahmen?',
    reason:
      'Kostet ein Produkt mehr, als es einbringt, wächst der Verlust, je besser der Plan läuft, und keine Absatzmenge gleicht ihn aus. Ein Rabatt, der die ganze Marge aufzehrt, bewirkt dasselbe bei allem, was er verkauft.',
    pass: 'Das Produkt bringt pro Stück etwas ein, oder sein Preis oder seine Kosten sind nicht bekannt.',
    incomplete:
      'Der Preis, die Kosten oder der Rabatt des Produkts oder der Rabatt oder das Produkt der Maßnahme konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Produkte mit Preis und Stückkosten.',
    findings: {
      product: ({ product, price, isDiscounted, cost, loss }) => {
        const sold = isDiscounted
          ? `${product} wird nach Abzug des Rabatts für ${number(price)} verkauft`
          : `${product} wird für ${number(price)} verkauft`;
        return loss === null
          ? `${sold} und kostet ${number(cost)}, jedes Stück bringt also nichts ein. Erhöhen Sie den Preis oder senken Sie die Kosten.`
          : `${sold} und kostet ${number(cost)}, an jedem Stück verlieren Sie also ${number(loss)}. Erhöhen Sie den Preis oder senken Sie die Kosten.`;
      },
      tactic: ({ tactic, discount, products }) =>
        `${tactic} gibt ${percent(discount)} Rabatt. Damit ${products.length === 1 ? 'bringt' : 'bringen'} ${enumerate(products)} pro Stück nichts mehr ein. Senken Sie den Rabatt oder erhöhen Sie den Preis.`,
    },
  },
  'push-spread-thin': {
    title: 'Zu viele Schwerpunkte',
    question: 'Gibt es so wenige Schwerpunkte, dass jeder genug Aufmerksamkeit bekommt?',
    reason:
      'Ein Schwerpunkt wirkt, weil sich Geld, Regalplatz und Verkaufsgespräche gleichzeitig auf wenige Produkte richten. Sind viele Produkte Schwerpunkt, ist es keines, und die Kunden merken sich keines davon.',
    pass: 'Es gibt höchstens fünf Schwerpunkte, oder höchstens ein Fünftel der Produkte ist Schwerpunkt.',
    incomplete: 'Es war nicht zu erkennen, welche Produkte Schwerpunkte sind.',
    inapplicable: 'Der Plan hat keine Produkte, oder ihnen fehlt die Spalte Schwerpunkt.',
    finding: ({ category, products, pushes }) =>
      category === null
        ? `${number(pushes)} von ${number(products)} Produkten sind Schwerpunkte. Das sind zu viele, um jedem genug Aufmerksamkeit zu geben. Legen Sie fest, welche am wichtigsten sind.`
        : `${number(pushes)} von ${number(products)} Produkten der Kategorie ${category} sind Schwerpunkte. Das sind zu viele, um jedem genug Aufmerksamkeit zu geben. Legen Sie fest, welche am wichtigsten sind.`,
  },
  'push-underfunded': {
    title: 'Schwerpunkt bekommt zu wenig Geld',
    question: 'Bekommt jeder Schwerpunkt seinen Teil der Ausgaben?',
    reason:
      'Ein Produkt, das einen großen Teil des Umsatzes bringen soll, braucht einen passenden Teil des Geldes. Geht das Geld woandershin, ist entweder die Prognose oder der Schwerpunkt nicht ernst gemeint.',
    pass: 'Das Produkt ist kein Schwerpunkt, es bekommt seinen Teil der Ausgaben, oder sein Umsatz laut Prognose ist nicht bekannt.',
    incomplete:
      'Der Schwerpunkt, die Prognosemenge, der Preis oder der Rabatt des Produkts konnte nicht gelesen werden.',
    inapplicable:
      'Der Plan hat keine Maßnahmen, oder er hat keine Produkte mit Schwerpunkt, Prognosemenge und Preis.',
    finding: ({ product, spent, expected }) =>
      `${product} ist ein Schwerpunkt und soll laut Prognose ${percent(expected)} des Umsatzes bringen, bekommt aber nur ${percent(spent)} der Ausgaben. Verschieben Sie Budget zu den Maßnahmen für dieses Produkt oder senken Sie die Prognose.`,
  },
  'push-without-tactic': {
    title: 'Schwerpunkt ohne Maßnahme',
    question: 'Hat jeder Schwerpunkt eine Maßnahme?',
    reason:
      'Ein Schwerpunkt ist das Versprechen, dass dieses Produkt in diesem Jahr die Aufmerksamkeit bekommt. Ohne Maßnahme tut niemand etwas dafür, und die Prognose ist nur eine Hoffnung.',
    pass: 'Das Produkt ist kein Schwerpunkt, oder es hat eine Maßnahme.',
    incomplete:
      'Der Schwerpunkt oder der Name des Produkts konnte nicht gelesen werden, und es ist keine Maßnahme bekannt, die es verkauft.',
    inapplicable:
      'Der Plan hat keine Maßnahmen oder keine Produkte, oder den Produkten fehlt die Spalte Schwerpunkt.',
    finding: (product) =>
      `${product} ist ein Schwerpunkt, aber keine gültige Maßnahme verkauft dieses Produkt. Planen Sie eine oder tragen Sie es bei einer Maßnahme oder Strategie in die Spalte Produkt ein.`,
  },
  'requirement-unknown': {
    title: 'Erforderliche Absatzmenge unbekannt',
    question: 'Ist von jeder Strategie bekannt, welche Absatzmenge sie erfordert?',
    reason:
      'Ohne erforderliche Absatzmenge weiß niemand, ob die Maßnahmen genug verkaufen. Der Plan kann voller Arbeit sein und trotzdem mit jeder Strategie Geld verlieren.',
    pass: 'Die erforderliche Absatzmenge der Strategie ist bekannt.',
    incomplete: 'Das Produkt der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Produkte, oder die Strategien nennen keine.',
    findings: {
      noOwnTable:
        'Die Strategien sind aus den Maßnahmen abgelesen, daher ist nicht bekannt, welche Absatzmenge sie erfordern. Führen Sie die Strategien in einer eigenen Tabelle auf, jede mit den Produkten, die sie verkauft.',
      noProduct: (strategy) =>
        `${requirementUnknown(strategy)}: Die Strategie nennt kein Produkt. Tragen Sie in ihrer Spalte Produkt ein, was sie verkauft.`,
      ambiguousProduct: ({ strategy, product }) =>
        `${requirementUnknown(strategy)}: Die Strategie nennt ${product}, und mehrere Produkte heißen so. Tragen Sie die ID des richtigen ein.`,
      unknownProduct: ({ strategy, product }) =>
        `${requirementUnknown(strategy)}: Ihr Produkt ${product} steht nicht unter den Produkten. Ergänzen Sie es dort mit Preis, Stückkosten und Fixkosten.`,
      noMargin: ({ strategy, product }) =>
        `${requirementUnknown(strategy)}: ${product} bringt pro Stück nichts ein, daher deckt keine Absatzmenge die Fixkosten. Erhöhen Sie den Preis oder senken Sie die Kosten.`,
      missingFigures: ({ strategy, product, missing }) =>
        `${requirementUnknown(strategy)}: ${product} hat ${enumerate(missing.map((figure) => missingFigure[figure]))}. Ergänzen Sie ${missing.length === 1 ? 'diese Angabe' : 'diese Angaben'}.`,
    },
    cause: requirementUnknown,
  },
  'single-push': {
    title: 'Nur ein Schwerpunkt',
    question: 'Hat ein Sortiment aus mehreren Produkten mehr als einen Schwerpunkt?',
    reason:
      'Hängt alles an einem einzigen Produkt, kann eine verspätete Lieferung oder ein starker Wettbewerber das ganze Jahr verderben. Ein zweiter Schwerpunkt kostet Konzentration, verteilt aber das Risiko.',
    pass: 'Mehrere Produkte sind Schwerpunkte oder keines, oder es gibt nur wenige Produkte.',
    incomplete: 'Der Schwerpunkt des Produkts konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Produkte, oder ihnen fehlt die Spalte Schwerpunkt.',
    finding: ({ product, products }) =>
      `${product} ist der einzige Schwerpunkt unter ${number(products)} Produkten, davon hängt also das ganze Jahr ab. Legen Sie einen zweiten fest.`,
  },
  'strategy-overspent': {
    title: 'Strategie über Budget',
    question: 'Passen die Budgets der Maßnahmen jeder Strategie in das Budget der Strategie?',
    reason:
      'Maßnahmen werden einzeln geplant, und niemand merkt, dass sie zusammen mehr kosten, als die Strategie darf. Entscheidet niemand, was wegfällt, überzieht die Strategie ihr Budget, oder ihre letzten Maßnahmen finden nie statt.',
    pass: 'Die Budgets der Maßnahmen passen in das Budget der Strategie, oder sie hat keines.',
    incomplete: 'Das Budget der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Die Strategien haben kein Budget oder die Maßnahmen keine Strategie oder kein Budget.',
    finding: ({ strategy, budget, planned }) =>
      `${strategy} hat ein Budget von ${number(budget)}, aber ihre Maßnahmen kosten ${number(planned)}: ${number(planned - budget)} zu viel. Senken Sie deren Budgets oder erhöhen Sie das der Strategie.`,
  },
  'tactic-overspent': {
    title: 'Maßnahme über Budget',
    question: 'Hält jede Maßnahme ihr Budget ein?',
    reason:
      'Was eine Maßnahme zu viel ausgibt, fehlt einer anderen, meist der letzten. Früh erkannt ist es eine Entscheidung, am Ende erkannt ist es ein Verlust.',
    pass: 'Die Maßnahme hat nicht mehr ausgegeben als ihr Budget, oder eines von beiden ist nicht bekannt.',
    incomplete: 'Das Budget der Maßnahme oder ihre Istkosten konnten nicht gelesen werden.',
    inapplicable: 'Die Maßnahmen haben kein Budget oder keine Istkosten.',
    finding: ({ tactic, budget, actualSpend }) =>
      `${tactic} hat bei einem Budget von ${number(budget)} schon ${number(actualSpend)} ausgegeben: ${number(actualSpend - budget)} zu viel. Erhöhen Sie das Budget, wenn das Geld da ist, oder nehmen Sie es von einer anderen Maßnahme.`,
  },
  'units-missing': {
    title: 'Absatzmenge fehlt',
    question: 'Haben alle Maßnahmen eine Absatzmenge, wenn ihre Strategie eine erfordert?',
    reason:
      'Maßnahmen ohne Absatzmenge tragen nichts zur geplanten Menge bei, deshalb wirkt die Strategie schwächer, als sie ist. Niemand kann dann sagen, ob das Ziel zu hoch oder nur der Plan unfertig ist.',
    pass: 'Alle Maßnahmen der Strategie haben eine Absatzmenge, oder die Strategie muss nichts verkaufen.',
    incomplete: 'Das Produkt der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Der Plan hat keine Produkte oder keine Maßnahmen mit der Spalte Strategie.',
    finding: ({ strategy, required, silent }) =>
      silent.length === 1
        ? `${strategy} muss ${number(required)} Stück verkaufen, aber bei einer ihrer Maßnahmen fehlt die Absatzmenge: ${enumerate(silent)}. Tragen Sie die Menge ein, oder 0, wenn die Maßnahme nichts verkauft.`
        : `${strategy} muss ${number(required)} Stück verkaufen, aber bei ${number(silent.length)} ihrer Maßnahmen fehlt die Absatzmenge: ${enumerate(silent)}. Tragen Sie die Mengen ein, oder 0, wenn eine Maßnahme nichts verkauft.`,
  },
  'volume-short': {
    title: 'Absatzmenge reicht nicht',
    question: 'Verkaufen die Maßnahmen jeder Strategie genug?',
    reason:
      'Ein niedrigerer Preis bedeutet weniger Marge und damit mehr Stück, die jemand verkaufen muss. Planen die Maßnahmen diese Menge nicht, deckt der Preis die Fixkosten und den versprochenen Gewinn nicht.',
    pass: 'Die Maßnahmen planen die erforderliche Absatzmenge der Strategie, oder sie ist nicht bekannt.',
    incomplete:
      'Eine Maßnahme der Strategie hat keine Absatzmenge, oder das Produkt der Strategie konnte nicht gelesen werden.',
    inapplicable: 'Dem Plan fehlen Produkte mit Preisen und Kosten oder Maßnahmen mit Absatzmengen.',
    findings: {
      noPriceHelps: (short) => `${shortfall(short)} Planen Sie mehr.`,
      onePriceHelps: (short, { product, from, to }) =>
        `${shortfall(short)} Planen Sie mehr oder verkaufen Sie ${product} für ${number(to)} statt für ${number(from)}.`,
      higherPricesHelp: (short, rise) =>
        `${shortfall(short)} Planen Sie mehr oder erhöhen Sie die Preise ihrer Produkte um ${percent(rise)}.`,
    },
    fixes: {
      raiseUnits: ({ tactic, units }) => `Absatzmenge für ${tactic} auf ${number(units)} erhöhen`,
      raisePrice: ({ product, price }) => `${product} für ${number(price)} verkaufen`,
    },
  },
};
