/* Parameters and errors that functions of several groups have with the same meaning. */

export const fixedCost = {
  description: 'The cost of the period that does not change with the volume.',
  unit: 'currency',
};

export const price = { description: 'The net price of one unit.', unit: 'currency per unit' };

export const variableCost = { description: 'The cost of each additional unit.', unit: 'currency per unit' };

export const listsDiffer = {
  when: 'the lists differ in length',
  message: 'The lists differ in length: {lengths}. Choose ranges of the same size.',
};

export const cost = { description: 'The cost of one unit.', unit: 'currency per unit' };

export const marginOfRevenue = {
  description: 'The margin as a share of the revenue.',
  unit: 'of the revenue',
};

export const marginOfPrice = { description: 'The margin as a share of the price.', unit: 'of the price' };
