import {
  cost,
  fixedCost,
  listsDiffer,
  marginOfPrice,
  marginOfRevenue,
  price,
  variableCost,
} from './functions-shared';

const priceNotAboveCost = {
  when: 'price liegt nicht über variable_cost: keine Absatzmenge reicht aus',
  message:
    'Keine Absatzmenge reicht aus: Jedes Stück bringt {price} und kostet {variable_cost}, der Stückdeckungsbeitrag ist {unit_margin}. Erhöhen Sie price, oder senken Sie variable_cost.',
};

const volume = { description: 'Die Absatzmenge der Periode.', unit: 'Stück' };

const taxRate = {
  description: 'Der Steuersatz auf den Gewinn; auf Verluste fällt keine an.',
  unit: 'vom Gewinn vor Steuern',
};

const targetProfit = {
  description: 'Der Zielgewinn nach Steuern; ohne ihn gilt die Antwort für den Break-even.',
  unit: 'Währung',
};

const targetProfitBeforeTax = {
  description: 'Der Zielgewinn vor Steuern; ohne ihn gilt die Antwort für den Break-even.',
  unit: 'Währung',
};

export const volumeFunctions = {
  BREAKEVEN_VOLUME: {
    description: 'Die Absatzmenge, bei der weder Gewinn noch Verlust entsteht.',
    parameters: { fixed_cost: fixedCost, price, variable_cost: variableCost },
    unit: 'Stück',
    errors: { 'price-not-above-cost': priceNotAboveCost },
    source: 'Saylor, Managerial Accounting, 6.1: die erforderliche Absatzmenge ohne Zielgewinn.',
  },
  CONTRIBUTION_MARGIN: {
    description: 'Was ein Stück zu Fixkosten und Gewinn beiträgt: Preis minus variable Kosten.',
    parameters: { price, variable_cost: variableCost },
    unit: 'Währung je Stück',
    errors: {},
    source: 'Saylor, Managerial Accounting, 6.1.',
  },
  COST_HIGH_LOW: {
    description:
      'Teilt Kosten in fixe und variable auf, anhand der Perioden mit der kleinsten und der größten Menge.',
    parameters: {
      units: {
        description:
          'Die Menge jeder Periode, hergestellt oder verkauft. Bei gleicher Menge zählt der Durchschnitt der Kosten.',
        unit: 'Stück',
      },
      costs: {
        description: 'Die Gesamtkosten jeder Periode. Eine Periode ohne Menge oder Kosten zählt nicht.',
        unit: 'Währung',
      },
    },
    columns: {
      'fixed cost': { title: 'Fixkosten', unit: 'Währung' },
      'variable cost': { title: 'variable Kosten', unit: 'Währung je Stück' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'no-periods': {
        when: 'keine Periode hat sowohl eine Menge als auch Kosten',
        message:
          'Keine Periode hat sowohl eine Menge als auch Kosten. Geben Sie mindestens zwei mit verschiedenen Mengen ein.',
      },
      'one-activity': {
        when: 'alle Perioden haben dieselbe Menge',
        message:
          'Alle Perioden haben dieselbe Menge ({activity} Stück), also ist nicht zu sehen, was mehr Stück kosten. Ergänzen Sie eine Periode mit einer anderen Menge.',
      },
    },
    source:
      'Saylor, Managerial Accounting, 5.2; die Durchschnittskosten von Perioden mit gleicher Menge sind eine Festlegung von Plumbline.',
  },
  CVP_PROFIT: {
    description:
      'Der Gewinn der Periode bei einer Absatzmenge, nach Steuern, falls es welche gibt; unter 0 ein Verlust.',
    parameters: { volume, fixed_cost: fixedCost, price, variable_cost: variableCost, tax_rate: taxRate },
    unit: 'Währung',
    errors: {},
    source: 'Saylor, Managerial Accounting, 6.1, 6.3 und 6.6; auf einen Verlust fällt keine Steuer an.',
  },
  MARGIN_OF_SAFETY: {
    description:
      'Wie weit der Absatz sinken darf, bevor ein Verlust entsteht; unter 0, wenn er den Break-even nicht erreicht.',
    parameters: {
      expected_sales: {
        description: 'Der geplante oder prognostizierte Absatz.',
        unit: 'Stück oder Währung',
      },
      breakeven_sales: {
        description: 'Der Absatz am Break-even, in derselben Einheit wie expected_sales.',
        unit: 'Stück oder Währung',
      },
      as_ratio: { description: 'WAHR (TRUE) gibt das Ergebnis als Anteil an expected_sales.' },
    },
    unit: 'in der Einheit von expected_sales; mit as_ratio ein Anteil daran',
    errors: {
      'no-sales': {
        when: 'expected_sales ist 0 und as_ratio ist WAHR (TRUE)',
        message:
          'expected_sales ist 0, also gibt es keinen Anteil daran. Geben Sie einen anderen Absatz als 0 ein, oder lassen Sie as_ratio weg.',
      },
    },
    source:
      'Saylor, Managerial Accounting, 6.1; OpenStax, Principles of Accounting, Band 2: Managerial Accounting, 3.5.',
  },
  MARGIN_PER_CONSTRAINT: {
    description:
      'Was ein Produkt je Einheit eines Engpasses einbringt; verkaufen Sie zuerst das Produkt, das am meisten bringt.',
    parameters: {
      unit_margin: { description: 'Preis minus variable Kosten eines Stücks.', unit: 'Währung je Stück' },
      constraint_per_unit: {
        description: 'Wie viel ein Stück vom Engpass braucht, etwa Stunden, Paletten oder Kontakte.',
        unit: 'Einheiten des Engpasses',
      },
    },
    unit: 'Währung je Einheit des Engpasses',
    errors: {
      'not-constrained': {
        when: 'constraint_per_unit ist 0',
        message:
          'constraint_per_unit ist 0: Das Produkt braucht nichts vom Engpass und wird von ihm nicht begrenzt. Geben Sie ein, wie viel ein Stück braucht.',
      },
    },
    source: 'Saylor, Managerial Accounting, 6.5.',
  },
  MARGIN_RATIO: {
    description: 'Die Marge als Anteil am Preis; unter 0, wenn die Kosten über dem Preis liegen.',
    parameters: { price, cost },
    unit: 'vom Preis',
    errors: {
      'no-price': {
        when: 'price ist 0',
        message:
          'price ist 0, also gibt es keinen Anteil daran: Jedes Stück verliert seine ganzen Kosten von {cost}. Geben Sie einen anderen Preis als 0 ein.',
      },
    },
    source: 'Saylor, Managerial Accounting, 6.1.',
  },
  MIX_BREAKEVEN: {
    description:
      'Die Absatzmenge, wenn Produkte ihren Mix behalten: die Summe, dann jedes Produkt in der gegebenen Reihenfolge.',
    parameters: {
      fixed_cost: fixedCost,
      unit_margins: {
        description: 'Preis minus variable Kosten eines Stücks, für jedes Produkt.',
        unit: 'Währung je Stück',
      },
      mix: {
        description:
          'Der Anteil jedes Produkts an der Absatzmenge: Brüche, Prozente oder Stück. Ist beides leer, zählt die Zeile nicht.',
        unit: 'Anteile an der Absatzmenge',
      },
      target_profit: targetProfit,
      tax_rate: taxRate,
    },
    columns: { volume: { title: 'Absatzmenge', unit: 'Stück' } },
    errors: {
      'lists-differ': listsDiffer,
      'half-blank': {
        when: 'ein Produkt hat einen Stückdeckungsbeitrag ohne Mix oder einen Mix ohne Stückdeckungsbeitrag',
        message:
          'Zelle {position} von {blank} ist leer, die von {filled} aber nicht. Geben Sie eine Zahl ein (0, wenn Sie 0 meinen), oder leeren Sie beide.',
      },
      'nothing-sold': {
        when: 'mix ergibt in der Summe 0',
        message:
          'mix ergibt in der Summe 0, also wird nichts verkauft. Geben Sie für mindestens ein Produkt einen Anteil über 0 ein.',
      },
      'mix-margin-not-above-0': {
        when: 'der mit mix gewichtete Durchschnitt von unit_margins liegt nicht über 0: keine Absatzmenge reicht aus',
        message:
          'Keine Absatzmenge reicht aus: Bei diesem Mix ist der durchschnittliche Stückdeckungsbeitrag {unit_margin}. Erhöhen Sie die Stückdeckungsbeiträge, oder verschieben Sie den Mix zu Produkten mit höherem.',
      },
    },
    source: 'Saylor, Managerial Accounting, 6.2; die Summe ist bis zur letzten Stelle die der Produkte.',
  },
  OPERATING_LEVERAGE: {
    description: 'Um wie viel Prozent sich der Gewinn vor Steuern je 1 % Änderung der Absatzmenge ändert.',
    parameters: { volume, fixed_cost: fixedCost, price, variable_cost: variableCost },
    unit: 'Prozent Gewinn je Prozent Absatzmenge',
    errors: {
      'at-break-even': {
        when: 'die Absatzmenge liegt am Break-even: es gibt keinen Gewinn zum Vergleichen',
        message:
          'Am Break-even gibt es keinen Gewinn zum Vergleichen: {volume} Stück bringen einen Deckungsbeitrag von {contribution}, und die Fixkosten sind {fixed_cost}. Geben Sie eine Absatzmenge über oder unter dem Break-even ein.',
      },
    },
    source:
      'Saylor, Managerial Accounting, 6.3 und 6.4; OpenStax, Principles of Accounting, Band 2: Managerial Accounting, 3.5.',
  },
  REQUIRED_PRICE: {
    description:
      'Der erforderliche Nettopreis, bei dem eine Absatzmenge die Fixkosten deckt und den Zielgewinn nach Steuern erreicht.',
    parameters: {
      volume,
      fixed_cost: fixedCost,
      variable_cost: variableCost,
      target_profit: targetProfit,
      tax_rate: taxRate,
    },
    unit: 'Währung je Stück',
    errors: {},
    source:
      'REQUIRED_VOLUME (Saylor, Managerial Accounting, 6.1 bis 6.6), nach dem Preis aufgelöst; 0, wenn das Ziel sogar beim Verschenken übertroffen wird.',
  },
  REQUIRED_REVENUE: {
    description: 'Der Umsatz, der die Fixkosten deckt und den Zielgewinn nach Steuern erreicht.',
    parameters: {
      fixed_cost: fixedCost,
      margin_ratio: marginOfRevenue,
      target_profit: targetProfit,
      tax_rate: taxRate,
    },
    unit: 'Währung',
    errors: {
      'no-margin': {
        when: 'margin_ratio ist 0 oder kleiner: kein Umsatz reicht aus',
        message:
          'Kein Umsatz reicht aus: Eine margin_ratio von {margin_ratio} lässt nichts für Fixkosten und Gewinn übrig. Geben Sie margin_ratio als Bruch über 0 ein (40 % sind 0,4).',
      },
    },
    source:
      'Saylor, Managerial Accounting, 6.1 und 6.6; 0, wenn Fixkosten und Ziel zusammen unter 0 liegen, wie bei REQUIRED_VOLUME.',
  },
  REQUIRED_VOLUME: {
    description:
      'Die erforderliche Absatzmenge, die die Fixkosten deckt und den Zielgewinn nach Steuern erreicht.',
    parameters: {
      fixed_cost: fixedCost,
      price,
      variable_cost: variableCost,
      target_profit: targetProfit,
      tax_rate: taxRate,
      round_up: { description: 'WAHR (TRUE) rundet auf ganze Stück auf.' },
    },
    unit: 'Stück',
    errors: { 'price-not-above-cost': priceNotAboveCost },
    source: 'Saylor, Managerial Accounting, 6.1 bis 6.6; 0, wenn Fixkosten und Ziel zusammen unter 0 liegen.',
  },
  STEP_BREAKEVEN: {
    description:
      'Alle Absatzmengen, die den Zielgewinn erreichen, wenn die Fixkosten in Stufen steigen; die kleinste zuerst.',
    parameters: {
      base_fixed_cost: {
        description: 'Die Kosten der Periode, die bei jeder Absatzmenge gleich bleiben.',
        unit: 'Währung',
      },
      price,
      variable_cost: variableCost,
      limits: {
        description:
          'Die größte Absatzmenge jeder Kostenstufe, aufsteigend; über ihr beginnt die nächste. Leer als letzte: ohne Grenze.',
        unit: 'Stück',
      },
      step_costs: {
        description:
          'Was jede Stufe insgesamt über base_fixed_cost hinaus kostet; die Kosten der Stufe davor zählen nicht dazu.',
        unit: 'Währung',
      },
      target_profit: targetProfitBeforeTax,
    },
    columns: { volume: { title: 'Absatzmenge', unit: 'Stück' } },
    errors: {
      'price-not-above-cost': priceNotAboveCost,
      'lists-differ': listsDiffer,
      'no-bands': {
        when: 'limits und step_costs sind leer',
        message: 'limits und step_costs sind leer, also gibt es keine Stufen. Geben Sie mindestens eine ein.',
      },
      'step-cost-missing': {
        when: 'eine Stufe hat eine Grenze, aber keine Kosten',
        message: 'Stufe {band} hat eine Grenze, aber keine Kosten. Geben Sie ein, was sie kostet, oder 0.',
      },
      'limit-missing': {
        when: 'eine Stufe vor der letzten hat keine Grenze',
        message:
          'Stufe {band} hat keine Grenze, aber nur die letzte Stufe darf offen sein. Geben Sie ihre größte Absatzmenge ein.',
      },
      'limits-not-rising': {
        when: 'die Grenzen steigen nicht von Stufe zu Stufe',
        message:
          'Stufe {band} endet bei {limit} Stück, die Stufe davor aber bei {before}. Geben Sie Grenzen ein, die von Stufe zu Stufe steigen.',
      },
      'band-ends-too-early': {
        when: 'keine Stufe enthält die Absatzmenge, die sie braucht, und die nächstliegende endet darunter',
        message:
          'Keine Stufe enthält die Absatzmenge, die sie braucht. Am nächsten liegt Stufe {band}: Sie bräuchte {needed} Stück, endet aber bei {limit}.',
      },
      'band-begins-too-late': {
        when: 'keine Stufe enthält die Absatzmenge, die sie braucht, und die nächstliegende beginnt darüber',
        message:
          'Keine Stufe enthält die Absatzmenge, die sie braucht. Am nächsten liegt Stufe {band}: Sie bräuchte {needed} Stück, beginnt aber über {floor}, und dort liegt der Gewinn von Anfang an über dem Ziel.',
      },
    },
    source:
      'Shim, Budgeting Basics, Aufgabe 16; das Beispiel stammt aus Stevenson, Operations Management, Kapitel 5.',
  },
  VOLUME_FOR_MARGIN: {
    description: 'Die erforderliche Absatzmenge, wenn die Marge als Anteil am Preis gegeben ist.',
    parameters: {
      fixed_cost: fixedCost,
      price,
      margin_ratio: marginOfPrice,
      target_profit: targetProfitBeforeTax,
    },
    unit: 'Stück',
    errors: {
      'no-margin': {
        when: 'price oder margin_ratio ist 0 oder kleiner: keine Absatzmenge reicht aus',
        message:
          'Keine Absatzmenge reicht aus: Bei einem Preis von {price} und einer margin_ratio von {margin_ratio} ist der Stückdeckungsbeitrag {unit_margin}. Geben Sie einen Preis und eine margin_ratio über 0 ein.',
      },
    },
    source:
      'REQUIRED_VOLUME (Saylor, Managerial Accounting, 6.1) mit Preis × Marge als Stückdeckungsbeitrag; 0, wenn Fixkosten und Ziel zusammen unter 0 liegen.',
  },
};
