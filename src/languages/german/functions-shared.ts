/* Parameters and errors that functions of several groups have with the same meaning. */

export const fixedCost = {
  description: 'Die Kosten der Periode, die sich mit der Absatzmenge nicht ändern.',
  unit: 'Währung',
};

export const price = { description: 'Der Nettopreis eines Stücks.', unit: 'Währung je Stück' };

export const variableCost = {
  description: 'Die Kosten jedes zusätzlichen Stücks.',
  unit: 'Währung je Stück',
};

export const listsDiffer = {
  when: 'die Listen sind verschieden lang',
  message: 'Die Listen sind verschieden lang: {lengths}. Wählen Sie gleich große Bereiche.',
};

export const cost = { description: 'Die Kosten eines Stücks.', unit: 'Währung je Stück' };

export const marginOfRevenue = { description: 'Die Marge als Anteil am Umsatz.', unit: 'vom Umsatz' };

export const marginOfPrice = { description: 'Die Marge als Anteil am Preis.', unit: 'vom Preis' };
