import { listsDiffer } from './functions-shared';

export const varianceFunctions = {
  PVM_BRIDGE: {
    description:
      'The change in revenue between two periods, split into price, volume and mix, which add up to it exactly.',
    notes:
      'In standard mode, price counts at current units and volume at the average base price; mix is the rest. In base_volume mode, price counts at base units and volume at the base price of each product; the third part is the joint effect of both. The new_to_mix mode is like standard, but new and discontinued products have no price effect: all of theirs is volume and mix.',
    parameters: {
      price_0: {
        description:
          'The net price of each product in the base period. Blank if nothing was sold: the other price is used.',
        unit: 'currency per unit',
      },
      volume_0: {
        description: 'The units of each product in the base period; a blank counts as 0.',
        unit: 'units',
      },
      price_1: {
        description: 'The net price of each product now. Blank if nothing is sold: the other price is used.',
        unit: 'currency per unit',
      },
      volume_1: { description: 'The units of each product now; a blank counts as 0.', unit: 'units' },
      mode: { description: 'How the change is split: the notes of the function explain the three modes.' },
    },
    columns: {
      price: { title: 'price', unit: 'currency' },
      volume: { title: 'volume', unit: 'currency' },
      mix: { title: 'mix', unit: 'currency' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'price-missing': {
        when: 'a product has units but no price in the same period',
        message:
          'Cell {row} of {list} is blank, but units were sold at that price. Enter the price (0 if they were given away).',
      },
      'nothing-sold-before': {
        when: 'volume_0 adds up to 0, and mode is not base_volume: the base period has no average price',
        message:
          'volume_0 adds up to 0, so the base period has no average price and no mix. Choose a base period with sales, or mode base_volume.',
      },
    },
    source: 'Horngren, Cost Accounting, sales variances; CIMA; the example is from accountancyindex.com.',
  },
  SALES_MIX_VARIANCE: {
    description:
      'The effect on contribution of selling other volumes than budgeted: in total, from quantity, and from mix.',
    notes: 'Above 0 is favorable. Quantity and mix add up exactly to the first.',
    parameters: {
      unit_margins: { description: 'The budgeted unit margin of each product.', unit: 'currency per unit' },
      budget_units: {
        description: 'The budgeted units of each product; a blank counts as 0.',
        unit: 'units',
      },
      actual_units: { description: 'The units sold of each product; a blank counts as 0.', unit: 'units' },
    },
    columns: {
      volume: { title: 'volume', unit: 'currency' },
      quantity: { title: 'quantity', unit: 'currency' },
      mix: { title: 'mix', unit: 'currency' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'margin-missing': {
        when: 'a product has units but no unit margin',
        message:
          'Cell {row} of unit_margins is blank, but the product has units. Enter its unit margin (0 if you mean 0).',
      },
      'nothing-budgeted': {
        when: 'budget_units adds up to 0: there is no budgeted mix',
        message: 'budget_units adds up to 0, so there is no budgeted mix. Enter the budgeted units.',
      },
    },
    source:
      'Horngren, Cost Accounting, chapter 14; the example is the Milano Company of Drury, Management and Cost Accounting.',
  },
};
