import { cost, marginOfPrice, price, variableCost } from './functions-shared';

const volumeToday = { description: 'Die heutige Absatzmenge.', unit: 'Stück' };

const priceToday = { description: 'Der heutige Nettopreis eines Stücks.', unit: 'Währung je Stück' };

const listPrice = { description: 'Der Preis eines Stücks vor jedem Rabatt.', unit: 'Währung je Stück' };

const targetMarginOfPrice = {
  description: 'Die Zielmarge als Anteil am Preis.',
  unit: 'vom Preis',
};

export const pricingFunctions = {
  BREAKEVEN_SALES_CHANGE: {
    description:
      'Um wie viel sich die Absatzmenge ändern muss, damit der Deckungsbeitrag nach einer Preisänderung gleich bleibt.',
    parameters: {
      price_change: {
        description: 'Die Preisänderung, unter 0 bei einer Senkung.',
        unit: 'vom heutigen Preis',
      },
      contribution_margin: {
        description:
          'Die heutige Marge eines Stücks. Alle drei dürfen auch Beträge in Währung je Stück sein.',
        unit: 'vom heutigen Preis',
      },
      variable_cost_change: {
        description: 'Die Änderung der variablen Kosten, die damit einhergeht.',
        unit: 'vom heutigen Preis',
      },
    },
    unit: 'von der heutigen Absatzmenge',
    errors: {
      'no-margin-left': {
        when: 'nach der Änderung bleibt keine Marge: keine Absatzmenge gleicht das aus',
        message:
          'Keine Absatzmenge gleicht das aus: Eine Preisänderung von {price_change} und eine Änderung der variablen Kosten von {variable_cost_change} lassen von einer Marge von {contribution_margin} nichts übrig. Ändern Sie den Preis weniger.',
      },
      'no-margin-today': {
        when: 'contribution_margin liegt unter 0: es gibt keinen Deckungsbeitrag zu halten',
        message:
          'contribution_margin ist {contribution_margin}: Jedes Stück wird unter seinen Kosten verkauft, also gibt es keinen Deckungsbeitrag zu halten. Geben Sie eine Marge von 0 oder mehr ein.',
      },
    },
    source: 'Nagle, The Strategy and Tactics of Pricing, Kapitel 9.',
  },
  BREAKEVEN_VOLUME_AFTER_CHANGE: {
    description:
      'Die Absatzmenge, die nach einer Änderung von Preis oder Kosten so viel einbringt wie heute.',
    notes: 'Sie ist 0, wenn allein die Ersparnis an Fixkosten ausreicht.',
    parameters: {
      volume: volumeToday,
      price: priceToday,
      variable_cost: {
        description: 'Die heutigen variablen Kosten eines Stücks.',
        unit: 'Währung je Stück',
      },
      new_price: {
        description: 'Der Nettopreis eines Stücks nach der Änderung.',
        unit: 'Währung je Stück',
      },
      new_variable_cost: {
        description: 'Die variablen Kosten eines Stücks nach der Änderung; ohne Angabe bleiben sie gleich.',
        unit: 'Währung je Stück',
      },
      fixed_cost_change: {
        description:
          'Um wie viel die Änderung die Fixkosten der Periode erhöht, unter 0 bei einer Ersparnis.',
        unit: 'Währung',
      },
    },
    unit: 'Stück',
    errors: {
      'no-margin-left': {
        when: 'nach der Änderung bleibt keine Marge: keine Absatzmenge gleicht das aus',
        message:
          'Keine Absatzmenge bringt so viel ein wie heute: Nach der Änderung bringt jedes Stück {new_price} und kostet {new_unit_cost}, der Stückdeckungsbeitrag ist {unit_margin}. Erhöhen Sie new_price, oder senken Sie die Kosten.',
      },
      'no-margin-today': {
        when: 'price liegt unter variable_cost: heute gibt es keinen Deckungsbeitrag zu halten',
        message:
          'Jedes Stück bringt heute {price} und kostet {variable_cost}, der Stückdeckungsbeitrag ist {unit_margin}, also gibt es keinen Deckungsbeitrag zu halten. Mit REQUIRED_VOLUME berechnen Sie die Absatzmenge, die der neue Preis braucht.',
      },
    },
    source:
      'Nagle, The Strategy and Tactics of Pricing, Kapitel 9, mit den Änderungen der variablen und der fixen Kosten.',
  },
  CANNIBALIZATION_BREAKEVEN: {
    description:
      'Der Anteil der Menge eines neuen Produkts, der vom alten kommen darf, bevor die Einführung Geld kostet.',
    notes:
      'Über 1 schadet keine Kannibalisierung; unter 0 deckt die Einführung ihre eigenen Fixkosten nicht.',
    parameters: {
      new_unit_margin: {
        description: 'Preis minus variable Kosten eines Stücks des neuen Produkts.',
        unit: 'Währung je Stück',
      },
      old_unit_margin: {
        description: 'Preis minus variable Kosten eines Stücks des Produkts, das dadurch Absatz verliert.',
        unit: 'Währung je Stück',
      },
      fixed_cost: { description: 'Die Fixkosten der Einführung.', unit: 'Währung' },
      new_volume: {
        description:
          'Die Absatzmenge des neuen Produkts, auf die sich die Fixkosten verteilen; nötig, wenn es welche gibt.',
        unit: 'Stück',
      },
    },
    unit: 'von der Absatzmenge des neuen Produkts',
    errors: {
      'no-old-margin': {
        when: 'old_unit_margin liegt nicht über 0: es gibt nichts zu verlieren',
        message:
          'old_unit_margin ist {old_unit_margin}: Das alte Produkt bringt nichts ein, was verloren gehen könnte. Geben Sie einen Stückdeckungsbeitrag über 0 ein.',
      },
      'volume-missing': {
        when: 'es gibt fixed_cost, aber kein new_volume, auf das sie sich verteilen',
        message:
          'fixed_cost ist {fixed_cost}, aber new_volume fehlt, um die Fixkosten zu verteilen. Geben Sie new_volume ein.',
      },
      'no-volume': {
        when: 'es gibt fixed_cost, und new_volume ist 0',
        message:
          'new_volume ist 0, und Fixkosten von {fixed_cost} lassen sich nicht auf 0 Stück verteilen. Geben Sie ein new_volume über 0 ein.',
      },
    },
    source: 'Kerin und Peterson, Strategic Marketing Problems; Farris u. a., Marketing Metrics.',
  },
  DISCOUNT_LADDER: {
    description:
      'Für jeden Rabatt eine Zeile: Preis, Stückdeckungsbeitrag und die Menge, die den heutigen Deckungsbeitrag hält.',
    parameters: {
      volume: volumeToday,
      price: priceToday,
      variable_cost: variableCost,
      discounts: {
        description:
          'Anteile am Preis bis 1; unter 0 für eine Erhöhung. Ein ungültiger scheitert nur in seiner Zeile, ein leerer lässt sie leer.',
      },
    },
    columns: {
      discount: { title: 'Rabatt', unit: 'vom Preis' },
      net_price: { title: 'Nettopreis', unit: 'Währung je Stück' },
      unit_margin: { title: 'Stückdeckungsbeitrag', unit: 'Währung je Stück' },
      required_volume: { title: 'erforderliche Absatzmenge', unit: 'Stück' },
      change: { title: 'Änderung', unit: 'von der heutigen Absatzmenge' },
    },
    errors: {
      'no-margin-left': {
        when: 'ein Rabatt lässt keine Marge übrig: keine Absatzmenge gleicht das aus',
        message:
          'Keine Absatzmenge gleicht einen Rabatt von {discount} aus: Jedes Stück bringt dann {net_price} und kostet {variable_cost}, der Stückdeckungsbeitrag ist {unit_margin}. Geben Sie einen kleineren Rabatt ein.',
      },
      'no-margin-today': {
        when: 'price liegt unter variable_cost: heute gibt es keinen Deckungsbeitrag zu halten',
        message:
          'Jedes Stück bringt heute {price} und kostet {variable_cost}, also gibt es keinen Deckungsbeitrag zu halten. Geben Sie einen Preis ein, der mindestens die variablen Kosten deckt.',
      },
    },
    source: 'Nagle, The Strategy and Tactics of Pricing, Kapitel 9.',
  },
  MARGIN_TO_MARKUP: {
    description: 'Der Aufschlag auf die Kosten, der eine Marge als Anteil am Preis ergibt.',
    parameters: { margin_ratio: marginOfPrice },
    unit: 'von den Kosten',
    errors: {
      'margin-is-whole-price': {
        when: 'margin_ratio ist 1 oder größer: der Preis muss auch die Kosten decken',
        message:
          'Kein Aufschlag ergibt eine Marge von {margin_ratio}: Der Preis muss auch die Kosten decken. Geben Sie margin_ratio als Bruch unter 1 ein (40 % sind 0,4).',
      },
    },
    source: 'Farris u. a., Marketing Metrics, Kapitel 3.',
  },
  MARKUP_TO_MARGIN: {
    description: 'Die Marge als Anteil am Preis, die ein Aufschlag auf die Kosten ergibt.',
    parameters: { markup: { description: 'Was auf die Kosten aufgeschlagen wird.', unit: 'von den Kosten' } },
    unit: 'vom Preis',
    errors: {
      'no-price-left': {
        when: 'markup ist -1 oder kleiner: es bleibt kein Preis, von dem eine Marge zu nehmen wäre',
        message:
          'Ein Aufschlag von {markup} lässt keinen Preis übrig, von dem eine Marge zu nehmen wäre. Geben Sie markup als Bruch über -1 ein (50 % sind 0,5).',
      },
    },
    source: 'Farris u. a., Marketing Metrics, Kapitel 3.',
  },
  POCKET_PRICE: {
    description:
      'Was von einem Listenpreis nach Rabatten (jeder auf den bis dahin verbliebenen Preis) und festen Abzügen bleibt.',
    parameters: {
      list_price: listPrice,
      pct_discounts: {
        description:
          'Die Rabatte als Brüche in beliebiger Reihenfolge; leere Zellen oder eine fehlende Liste ziehen nichts ab.',
        unit: 'vom verbliebenen Preis',
      },
      amount_deductions: {
        description:
          'Boni, Fracht und Ähnliches je Stück, unter 0 für einen Zuschlag; leere Zellen ziehen nichts ab.',
        unit: 'Währung je Stück',
      },
    },
    unit: 'Währung je Stück',
    errors: {},
    source: 'Marn und Rosiello, Managing Price, Gaining Profit, Harvard Business Review 1992.',
  },
  PRICE_FOR_MARGIN: {
    description: 'Der Preis, der eine Marge als Anteil an diesem Preis ergibt.',
    parameters: { cost, margin_ratio: targetMarginOfPrice },
    unit: 'Währung je Stück',
    errors: {
      'margin-is-whole-price': {
        when: 'margin_ratio ist 1 oder größer: der Preis muss auch die Kosten decken',
        message:
          'Kein Preis hat eine Marge von {margin_ratio}: Er muss auch die Kosten decken. Geben Sie margin_ratio als Bruch unter 1 ein (40 % sind 0,4).',
      },
    },
    source: 'Saylor, Managerial Accounting, 7.7, nach dem Preis aufgelöst.',
  },
  PRICE_FOR_MARKUP: {
    description: 'Der Preis bei einem Aufschlag auf die Kosten.',
    parameters: {
      cost,
      markup: {
        description: 'Was auf die Kosten aufgeschlagen wird, unter 0 beim Verkauf unter Kosten.',
        unit: 'von den Kosten',
      },
    },
    unit: 'Währung je Stück',
    errors: {},
    source: 'Saylor, Managerial Accounting, 7.7.',
  },
  PRICE_WATERFALL: {
    description:
      'Vom Listenpreis zum Pocket-Preis: was jeder Abzug wegnimmt und welcher Preis danach bleibt.',
    notes:
      'Die erste Zeile ist der Listenpreis, die letzte der Pocket-Preis, dazwischen steht in der gegebenen Reihenfolge je Abzug eine Zeile. Die Beträge ergeben in der Summe genau den Listenpreis minus den Pocket-Preis. Die beiden Zeilen heißen in jeder Sprache List price und Pocket price, damit andere Formeln sie finden.',
    parameters: {
      list_price: listPrice,
      labels: {
        description: 'Der Name jedes Abzugs. Eine Zeile ohne Namen und Abzug zählt nicht.',
      },
      deductions: {
        description:
          'Unter 1: ein Anteil am bis dahin verbliebenen Preis. Ab 1: Währung je Stück. Leere Zellen ziehen nichts ab.',
        unit: 'vom verbliebenen Preis, oder Währung je Stück',
      },
    },
    columns: {
      label: { title: 'Name' },
      amount: { title: 'Betrag', unit: 'Währung je Stück' },
      price_left: { title: 'verbliebener Preis', unit: 'Währung je Stück' },
    },
    errors: {
      'lists-differ': {
        when: 'labels und deductions sind verschieden lang',
        message:
          'Die Listen sind verschieden lang: labels {labels_length}, deductions {deductions_length}. Wählen Sie gleich große Bereiche.',
      },
      'nothing-left-to-discount': {
        when: 'auf Abzüge, die schon mehr als den Listenpreis weggenommen haben, folgt ein Anteil',
        message:
          'Die Abzüge vor Nummer {row} lassen vom Listenpreis {left} übrig, also ist nichts da, wovon ein Anteil von {rate} abzuziehen wäre. Stellen Sie Anteile vor Beträge, oder verkleinern Sie die Abzüge.',
      },
    },
    source: 'Marn und Rosiello, Managing Price, Gaining Profit, Harvard Business Review 1992.',
  },
  TARGET_COST: {
    description: 'Was ein Stück höchstens kosten darf, damit die Zielmarge als Anteil am Preis bleibt.',
    parameters: { price, margin_ratio: targetMarginOfPrice },
    unit: 'Währung je Stück',
    errors: {},
    source: 'Saylor, Managerial Accounting, 7.7.',
  },
};
