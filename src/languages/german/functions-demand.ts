import { fixedCost, listsDiffer, variableCost } from './functions-shared';

const price1 = { description: 'Der Preis am ersten Punkt.', unit: 'Währung je Stück' };

const quantity1 = { description: 'Die Absatzmenge bei price_1.', unit: 'Stück' };

const price2 = { description: 'Der Preis am zweiten Punkt.', unit: 'Währung je Stück' };

const quantity2 = { description: 'Die Absatzmenge bei price_2.', unit: 'Stück' };

const noPriceChange = {
  when: 'price_1 und price_2 sind gleich',
  message:
    'Beide Punkte haben den Preis {price_1}, also ist keine Preisänderung zu messen. Geben Sie zwei Punkte mit verschiedenen Preisen ein.',
};

const basePrice = {
  description: 'Der Preis, bei dem sich base_volume verkauft, über 0.',
  unit: 'Währung je Stück',
};

const baseVolume = { description: 'Die Absatzmenge bei base_price.', unit: 'Stück' };

const elasticity = {
  description:
    'Um wie viel Prozent sich die Absatzmenge je 1 % Preiserhöhung ändert; unter 0, wenn sie dabei sinkt.',
  unit: 'Prozent Absatzmenge je Prozent Preis',
};

const noDemandLine = {
  when: 'price_1 und price_2 sind gleich',
  message:
    'Beide Punkte haben den Preis {price_1} und ergeben deshalb keine Nachfragegerade. Geben Sie zwei Punkte mit verschiedenen Preisen ein.',
};

const prices = { description: 'Der Preis jeder vergangenen Periode, über 0.', unit: 'Währung je Stück' };

const volumes = {
  description: 'Die Absatzmenge jeder Periode, über 0. Eine Periode ohne Preis oder Absatzmenge zählt nicht.',
  unit: 'Stück',
};

const level = {
  description: 'Die Sicherheit des Intervalls: 0,95 für 95 %.',
  unit: 'aller Fälle',
};

const notAboveZero = {
  when: 'ein Preis oder eine Absatzmenge liegt nicht über 0',
  message:
    'Zeile {row} von {list} ist {value}. Die Regression rechnet mit Logarithmen und braucht Zahlen über 0. Leeren Sie die Zelle, wenn die Periode nicht zählen soll.',
};

const tooFewPoints = {
  when: 'weniger als drei Perioden haben sowohl einen Preis als auch eine Absatzmenge',
  message:
    'Perioden mit Preis und Absatzmenge: nur {count}. Die Regression braucht mindestens drei. Ergänzen Sie Perioden.',
};

const priceDoesNotVary = {
  when: 'alle Perioden haben denselben Preis',
  message:
    'Alle Perioden haben den Preis {only}, also ist nicht zu sehen, wie die Absatzmenge auf den Preis reagiert. Ergänzen Sie Perioden mit anderen Preisen.',
};

const volumeRoseWithPrice = {
  when: 'die Absatzmenge stieg mit dem Preis: Die Historie ist keine Nachfragekurve',
  message:
    'In dieser Historie stieg die Absatzmenge mit dem Preis (um {elasticity} % je 1 %). Sie ist also keine Nachfragekurve: Etwas anderes hat die Menge bewegt. Lassen Sie Aktionen, Engpässe oder Saisonspitzen weg, oder wählen Sie vergleichbare Perioden.',
};

export const demandFunctions = {
  ARC_ELASTICITY: {
    description:
      'Um wie viel Prozent sich die Menge je 1 % Preisänderung ändert, zwischen zwei Punkten von ihrer Mitte aus gemessen.',
    notes: 'Von der Mitte aus gemessen ist sie in beide Richtungen gleich.',
    parameters: { price_1: price1, quantity_1: quantity1, price_2: price2, quantity_2: quantity2 },
    unit: 'Prozent Menge je Prozent Preis',
    errors: { 'price-unchanged': noPriceChange },
    source:
      'OpenStax, Principles of Economics, 5.1 (dort als −0,45 veröffentlicht, aus gerundeten Prozenten).',
  },
  DEMAND_CONSTANT_ELASTICITY: {
    description:
      'Die Absatzmenge bei einem Preis, wenn die Nachfrage bei jedem Preis dieselbe Elastizität hat.',
    parameters: {
      price: {
        description: 'Der Preis, zu dem die Absatzmenge gesucht ist, über 0.',
        unit: 'Währung je Stück',
      },
      base_price: basePrice,
      base_volume: baseVolume,
      elasticity,
    },
    unit: 'Stück',
    errors: {
      'price-not-above-zero': {
        when: 'price oder base_price liegt nicht über 0',
        message: 'Der Preis ist {price}, und base_price ist {base_price}. Geben Sie Preise über 0 ein.',
      },
    },
    source: 'EconGraphs, 12.4.',
  },
  DEMAND_LINEAR: {
    description: 'Die Absatzmenge bei einem Preis auf der Geraden durch zwei Punkte.',
    notes: 'Wo die Gerade unter 0 fällt, liegt auch die Antwort unter 0: Dort verkauft sich nichts.',
    parameters: {
      price: {
        description: 'Der Preis, zu dem die Absatzmenge gesucht ist.',
        unit: 'Währung je Stück',
      },
      price_1: price1,
      quantity_1: quantity1,
      price_2: price2,
      quantity_2: quantity2,
    },
    unit: 'Stück',
    errors: { 'price-unchanged': noDemandLine },
    source: 'Saylor, Principles of Managerial Economics, 2.5 (Q = 66.000 − 20.000 P).',
  },
  ELASTICITY_FIT: {
    description:
      'Die Preiselastizität aus vergangenen Preisen und Mengen mit Konfidenzintervall: die Steigung der Log-log-Gerade.',
    notes:
      'Nach der Methode der kleinsten Quadrate, Logarithmus der Absatzmenge über dem des Preises. Was sich früher zusammen mit dem Preis bewegt hat (Saison, Aktion, Wachstum), zählt als Wirkung des Preises: Vergangener Absatz ist kein Experiment.',
    parameters: { prices, volumes, level },
    columns: {
      elasticity: { title: 'Elastizität', unit: 'Prozent Absatzmenge je Prozent Preis' },
      low: { title: 'untere Grenze', unit: 'Prozent Absatzmenge je Prozent Preis' },
      high: { title: 'obere Grenze', unit: 'Prozent Absatzmenge je Prozent Preis' },
      'R²': { title: 'R²', unit: 'von der Streuung der logarithmierten Absatzmenge' },
      n: { title: 'n', unit: 'Perioden' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'not-above-zero': notAboveZero,
      'too-few-points': tooFewPoints,
      'price-does-not-vary': priceDoesNotVary,
      'volume-rose-with-price': volumeRoseWithPrice,
      'volume-does-not-vary': {
        when: 'alle Perioden haben dieselbe Absatzmenge, also gibt es kein R² (in seiner Zelle)',
        message:
          'Alle Perioden haben dieselbe Absatzmenge, also hat der Preis keine Streuung zu erklären. Ergänzen Sie Perioden mit anderen Absatzmengen.',
      },
    },
    source:
      'Stock und Watson, Introduction to Econometrics, 5.1 und 8.2; stimmt mit lm(log(volume) ~ log(price)) und confint von R überein.',
  },
  FORECAST_VOLUME: {
    description:
      'Die Absatzmenge einer Periode zu neuen Preisen in Stück, mit Prognoseintervall, aus dem Absatz der Vergangenheit.',
    notes:
      'Aus einer Log-log-Regression. Die Prognose ist der Median, exp(der geschätzte Logarithmus): Eine Periode verkauft ebenso wahrscheinlich mehr wie weniger, und der Mittelwert liegt etwas höher. Die untere und die obere Grenze bilden das Prognoseintervall für diese eine Periode, ebenfalls in Stück. Vergangener Absatz ist kein Experiment, und außerhalb der vergangenen Preise ist die Kurve eine Vermutung.',
    parameters: {
      new_prices: {
        description:
          'Die Preise, zu denen Absatzmengen prognostiziert werden, über 0: einer oder eine Spalte davon.',
      },
      prices,
      volumes,
      level,
    },
    columns: {
      price: { title: 'Preis', unit: 'Währung je Stück' },
      forecast: { title: 'Prognose', unit: 'Stück' },
      low: { title: 'untere Grenze', unit: 'Stück' },
      high: { title: 'obere Grenze', unit: 'Stück' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'not-above-zero': notAboveZero,
      'too-few-points': tooFewPoints,
      'price-does-not-vary': priceDoesNotVary,
      'volume-rose-with-price': volumeRoseWithPrice,
      'price-not-above-zero': {
        when: 'ein neuer Preis liegt nicht über 0 (in seiner Zeile)',
        message: 'Zeile {row} von new_prices ist {new_price}. Geben Sie einen Preis über 0 ein.',
      },
    },
    source:
      'Stock und Watson, Introduction to Econometrics, 8.2; stimmt mit predict(lm(log(volume) ~ log(price)), interval = "prediction") von R überein, jeweils exponenziert.',
  },
  OPTIMAL_PRICE: {
    description:
      'Der beste Preis mit dem höchsten Gewinn, wenn die Elastizität bei jedem Preis dieselbe ist und unter −1 liegt.',
    parameters: {
      marginal_cost: {
        description: 'Die Kosten jedes zusätzlichen Stücks, über 0.',
        unit: 'Währung je Stück',
      },
      elasticity,
    },
    unit: 'Währung je Stück',
    errors: {
      'demand-too-inelastic': {
        when: 'elasticity ist −1 oder größer: jeder höhere Preis bringt mehr',
        message:
          'Einen besten Preis gibt es nicht: Bei einer Elastizität von {elasticity} bringt jeder höhere Preis mehr. Nehmen Sie eine Elastizität unter -1, oder den Preis, bei dem die Käufer abspringen.',
      },
      'no-marginal-cost': {
        when: 'marginal_cost liegt nicht über 0: jeder niedrigere Preis bringt mehr',
        message:
          'Einen besten Preis gibt es nicht: Bei marginal_cost {marginal_cost} und einer Elastizität von {elasticity} bringt jeder niedrigere Preis mehr. Geben Sie die Kosten eines zusätzlichen Stücks ein, über 0.',
      },
    },
    source:
      'Saylor, Microeconomics: Theory Through Applications, 6.4; Lerner, The Concept of Monopoly and the Measurement of Monopoly Power, 1934.',
  },
  OPTIMAL_PRICE_LINEAR: {
    description:
      'Der beste Preis mit dem höchsten Gewinn, wenn die Nachfrage eine Gerade durch zwei Punkte ist.',
    notes:
      'Er liegt in der Mitte zwischen den variablen Kosten und dem Preis, bei dem sich nichts mehr verkauft.',
    parameters: {
      variable_cost: variableCost,
      price_1: price1,
      quantity_1: quantity1,
      price_2: price2,
      quantity_2: quantity2,
    },
    unit: 'Währung je Stück',
    errors: {
      'price-unchanged': noDemandLine,
      'demand-not-falling': {
        when: 'die Menge sinkt nicht, wenn der Preis steigt',
        message:
          'Einen besten Preis gibt es nicht: Von {quantity_1} Stück zu {price_1} bis {quantity_2} Stück zu {price_2} sinkt die Menge nicht, wenn der Preis steigt. Geben Sie zwei Punkte ein, bei denen sich zum höheren Preis weniger verkauft.',
      },
      'cost-not-below-choke': {
        when: 'variable_cost liegt nicht unter dem Preis, bei dem sich nichts mehr verkauft',
        message:
          'Kein Preis bringt etwas ein: Ab {choke_price} verkauft sich nichts, und jedes Stück kostet {variable_cost}. Senken Sie variable_cost.',
      },
    },
    source: 'Saylor, Principles of Managerial Economics, 2.6.',
  },
  POINT_ELASTICITY: {
    description:
      'Um wie viel Prozent sich die Menge je 1 % Preisänderung ändert, vom ersten von zwei Punkten aus gemessen.',
    parameters: { price_1: price1, quantity_1: quantity1, price_2: price2, quantity_2: quantity2 },
    unit: 'Prozent Menge je Prozent Preis',
    errors: { 'price-unchanged': noPriceChange },
    source: 'Saylor, Microeconomics: Theory Through Applications, 6.2.',
  },
  PRICES_FOR_TARGET: {
    description:
      'Der niedrigste und der höchste Preis, die das Ziel erreichen, wenn die Elastizität bei jedem Preis dieselbe ist.',
    notes:
      'Jeder Preis zwischen den beiden bringt den Zielgewinn oder mehr. Der niedrigste ist 0, wenn auch jeder niedrigere ausreicht; der höchste ist ein leerer Text, wenn auch jeder höhere ausreicht. REQUIRED_PRICE ist der eine Preis, der das Ziel bei einer festen Absatzmenge erreicht. Preise über dem 1.024-Fachen von base_price (oder von variable_cost, wenn diese höher sind) oder unter einem 1.024stel von base_price werden nicht betrachtet.',
    parameters: {
      target_profit: {
        description: 'Der Zielgewinn vor Steuern; 0 für den Break-even.',
        unit: 'Währung',
      },
      variable_cost: variableCost,
      base_price: basePrice,
      base_volume: baseVolume,
      elasticity: {
        description:
          'Um wie viel Prozent sich die Absatzmenge je 1 % Preiserhöhung ändert; 0, wenn sie nicht reagiert.',
        unit: 'Prozent Absatzmenge je Prozent Preis',
      },
      fixed_cost: fixedCost,
    },
    columns: {
      lowest_price: { title: 'niedrigster Preis', unit: 'Währung je Stück' },
      highest_price: { title: 'höchster Preis', unit: 'Währung je Stück' },
    },
    errors: {
      'target-out-of-reach': {
        when: 'kein Preis bringt target_profit',
        message:
          'Kein Preis bringt {target_profit}: Selbst der beste, {best_price}, bringt nur {profit}. Senken Sie target_profit oder die Kosten.',
      },
    },
    source: 'PROFIT_AT_PRICE, nach dem Preis aufgelöst.',
  },
  PROFIT_AT_PRICE: {
    description:
      'Der Gewinn vor Steuern zu jedem Preis, wenn die Elastizität bei jedem Preis dieselbe ist; unter 0 ein Verlust.',
    parameters: {
      prices: {
        description: 'Die Preise zum Durchrechnen, über 0: einer oder eine Spalte davon.',
        unit: 'Währung je Stück',
      },
      variable_cost: variableCost,
      base_price: basePrice,
      base_volume: baseVolume,
      elasticity,
      fixed_cost: fixedCost,
    },
    unit: 'Währung',
    errors: {
      'price-not-above-zero': {
        when: 'prices oder base_price liegt nicht über 0',
        message: 'Der Preis ist {prices}, und base_price ist {base_price}. Geben Sie Preise über 0 ein.',
      },
    },
    source: 'Saylor, Managerial Accounting, 6.1, mit Nachfrage konstanter Elastizität (EconGraphs, 12.4).',
  },
};
