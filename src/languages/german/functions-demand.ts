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

const periods = {
  description:
    'Die Periode jeder Zeile: Datum, Text wie 2026-03, Mrz 26, Q3 2026 oder KW 12 2026, oder ganze Zahlen, die Perioden zählen.',
};

const season = {
  description:
    'Die Perioden einer Saison; 1 für keine. Ohne Angabe: Monate 12, Quartale 4, Wochen 52, Tage 7, gezählte Perioden 1.',
  unit: 'Perioden',
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
    'In dieser Historie stieg die Absatzmenge mit dem Preis (um {elasticity} % je 1 %). Sie ist also keine Nachfragekurve: Etwas anderes hat die Menge bewegt. Geben Sie Perioden an, um Saison und Trend herauszurechnen, lassen Sie Aktionen und Engpässe weg, oder wählen Sie vergleichbare Perioden.',
};

const datedErrors = {
  'periods-needed': {
    when: 'season oder new_periods ist ohne periods angegeben',
    message:
      'Sie haben {given} angegeben, das nur zusammen mit periods wirkt. Geben Sie auch die Periode jeder Zeile an.',
  },
  'period-missing': {
    when: 'eine Zeile mit Preis und Absatzmenge hat keine Periode',
    message:
      'Zeile {row} von periods ist leer, hat aber Preis und Absatzmenge. Geben Sie die Periode ein, oder leeren Sie Preis oder Absatzmenge, wenn die Zeile nicht zählen soll.',
  },
  'period-unreadable': {
    when: 'eine Periode ist nicht lesbar',
    message:
      'Zeile {row} von periods ist {seen}. Geben Sie ein Datum ein, eine Periode wie 2026-03, Q3 2026 oder KW 12 2026, oder eine ganze Zahl, die Perioden zählt.',
  },
  'periods-unlike': {
    when: 'die Perioden sind von verschiedener Art oder Länge, etwa Quartale unter Monaten',
    message:
      'Zeile {row} von periods ist {seen}, Zeile {first} ist {first_period}: Alle Perioden müssen von einer Art und Länge sein, etwa lauter Monate. Wählen Sie Zeilen einer Art.',
  },
  'period-repeated': {
    when: 'zwei Zeilen haben dieselbe Periode',
    message:
      'Die Zeilen {first} und {row} von periods sind dieselbe Periode. Geben Sie je Periode eine Zeile an: mit der Summe der Absatzmengen und ihrem Durchschnittspreis.',
  },
  'too-few-periods': {
    when: 'periods ist angegeben, es gibt keine Saison, und weniger als sieben Perioden haben sowohl einen Preis als auch eine Absatzmenge',
    message:
      'Perioden mit Preis und Absatzmenge: nur {count}. Um den Preis vom Trend zu trennen, braucht es mindestens {needed}. Ergänzen Sie Perioden, oder lassen Sie periods weg, um nur mit dem Preis zu rechnen.',
  },
  'season-too-long': {
    when: 'zu wenige Perioden haben Preis und Absatzmenge für eine Saison dieser Länge: Monate brauchen 18, Quartale 10',
    message:
      'Perioden mit Preis und Absatzmenge: nur {count}. Um den Preis vom Trend und von einer Saison mit {in_season} Perioden zu trennen, braucht es mindestens {needed}. Ergänzen Sie Perioden, oder geben Sie für season 1 ein, um ohne Saison zu rechnen.',
  },
  'price-moved-with-season': {
    when: 'Saison und Trend erklären mehr als 98 % der Preisbewegung',
    message:
      'Der Preis hat sich mit Saison und Trend bewegt: Sie erklären {explained} % seiner Bewegung. Der Rest reicht nicht aus, um zu sehen, wie die Absatzmenge auf den Preis reagiert. Ergänzen Sie Perioden, in denen sich der Preis zu einer anderen Zeit geändert hat, oder testen Sie einen Preis.',
  },
  'volume-rose-net-of-season': {
    when: 'die Absatzmenge stieg mit dem Preis, auch um Saison und Trend bereinigt',
    message:
      'Auch um Saison und Trend bereinigt stieg die Absatzmenge in dieser Historie mit dem Preis (um {elasticity} % je 1 %). Sie ist also keine Nachfragekurve. Saison und Trend erklären {explained} % der Preisbewegung. Lassen Sie Aktionen und Engpässe weg, oder ergänzen Sie Perioden, in denen sich der Preis zu einer anderen Zeit geändert hat.',
  },
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
      'Nach der Methode der kleinsten Quadrate, Logarithmus der Absatzmenge über dem des Preises. Was sich früher zusammen mit dem Preis bewegt hat (Saison, Aktion, Wachstum), zählt als Wirkung des Preises: Vergangener Absatz ist kein Experiment. Mit periods ist die Elastizität um Saison und Trend bereinigt: Jede Periode der Saison hat ihr eigenes Niveau, und der Trend ist eine Gerade, beides in Prozent. Das Intervall berücksichtigt, dass die Absatzmenge über mehrere Perioden hoch oder niedrig bleiben kann. R² ist dann das von Preis, Saison und Trend zusammen, und es kommt eine Spalte hinzu: wie viel von der Preisbewegung Saison und Trend erklären, 0 bis 1 (korrigiertes R²). Ab etwa 0,8 haben sich Preis und Saison zusammen bewegt, und das Intervall ist deshalb breit; über 0,98 gibt es keine Antwort. Die Zeilen können in beliebiger Reihenfolge stehen, und Perioden können fehlen.',
    parameters: { prices, volumes, level, periods, season },
    columns: {
      elasticity: { title: 'Elastizität', unit: 'Prozent Absatzmenge je Prozent Preis' },
      low: { title: 'untere Grenze', unit: 'Prozent Absatzmenge je Prozent Preis' },
      high: { title: 'obere Grenze', unit: 'Prozent Absatzmenge je Prozent Preis' },
      'R²': { title: 'R²', unit: 'von der Streuung der logarithmierten Absatzmenge' },
      n: { title: 'n', unit: 'Perioden' },
      'price explained': {
        title: 'Preis durch Saison und Trend erklärt',
        unit: 'von der Streuung des logarithmierten Preises; nur mit periods',
      },
    },
    errors: {
      'lists-differ': listsDiffer,
      'not-above-zero': notAboveZero,
      'too-few-points': tooFewPoints,
      'price-does-not-vary': priceDoesNotVary,
      'volume-rose-with-price': volumeRoseWithPrice,
      ...datedErrors,
      'volume-does-not-vary': {
        when: 'alle Perioden haben dieselbe Absatzmenge, also gibt es kein R² (in seiner Zelle)',
        message:
          'Alle Perioden haben dieselbe Absatzmenge, also hat der Preis keine Streuung zu erklären. Ergänzen Sie Perioden mit anderen Absatzmengen.',
      },
    },
    source:
      'Stock und Watson, Introduction to Econometrics, 5.1 und 8.2; stimmt mit lm(log(volume) ~ log(price)) und confint von R überein. Mit periods: Stock und Watson, Kapitel 6 und 16; stimmt mit gls(log(volume) ~ month + time + log(price), correlation = corAR1(…), method = "REML") aus dem R-Paket nlme überein, gemittelt über die Korrelation.',
  },
  FORECAST_VOLUME: {
    description:
      'Die Absatzmenge einer Periode zu neuen Preisen in Stück, mit Prognoseintervall, aus dem Absatz der Vergangenheit.',
    notes:
      'Aus einer Log-log-Regression. Die Prognose ist der Median, exp(der geschätzte Logarithmus): Eine Periode verkauft ebenso wahrscheinlich mehr wie weniger, und der Mittelwert liegt etwas höher. Die untere und die obere Grenze bilden das Prognoseintervall für diese eine Periode, ebenfalls in Stück. Vergangener Absatz ist kein Experiment, und außerhalb der vergangenen Preise ist die Kurve eine Vermutung. Mit periods ist die Elastizität um Saison und Trend bereinigt (siehe ELASTICITY_FIT), und die Prognose gilt für eine bestimmte Periode: Ohne new_periods gelten alle neuen Preise für die eine Periode, die auf die Historie folgt, damit sie sich vergleichen lassen. Mit new_periods ist es eine Periode für alle oder eine für jeden. Das Intervall setzt voraus, dass Saison und Trend weitergehen wie bisher.',
    parameters: {
      new_prices: {
        description:
          'Die Preise, zu denen Absatzmengen prognostiziert werden, über 0: einer oder eine Spalte davon.',
      },
      prices,
      volumes,
      level,
      periods,
      season,
      new_periods: {
        description:
          'Die Periode jedes neuen Preises, oder eine für alle. Ohne Angabe: für alle die Periode nach der Historie.',
      },
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
      ...datedErrors,
      'price-not-above-zero': {
        when: 'ein neuer Preis liegt nicht über 0 (in seiner Zeile)',
        message: 'Zeile {row} von new_prices ist {new_price}. Geben Sie einen Preis über 0 ein.',
      },
      'new-period-unreadable': {
        when: 'eine neue Periode ist nicht als eine wie die der Historie lesbar (in ihrer Zeile)',
        message:
          'Zeile {row} von new_periods ist {seen}, also keine Periode wie die der Historie. Schreiben Sie sie wie dort.',
      },
      'period-of-season-unknown': {
        when: 'die Historie hat keine solche Periode der Saison, etwa keinen Dezember (in ihrer Zeile)',
        message:
          'Die Historie hat keine Periode der Saison wie die für Zeile {row} von new_prices, ihr Niveau ist also nicht bekannt. Ergänzen Sie eine in der Historie, wählen Sie eine andere Periode, oder geben Sie für season 1 ein, um ohne Saison zu rechnen.',
      },
    },
    source:
      'Stock und Watson, Introduction to Econometrics, 8.2; stimmt mit predict(lm(log(volume) ~ log(price)), interval = "prediction") von R überein, jeweils exponenziert. Mit periods siehe ELASTICITY_FIT.',
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
