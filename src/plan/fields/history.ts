import { declareSheet } from './field';

/** Excel reserves the sheet name History: the template's sheet is called Sales history. */
export const history = declareSheet({
  role: 'history',
  rowNoun: 'period',
  titles: { en: ['sales history', 'history', 'sales', 'sales data', 'past sales', 'transactions'] },
  nameField: 'period',
  fields: {
    period: {
      name: 'Period',
      kind: 'period',
      gives: null,
      required: true,
      description: 'The month, quarter, week or day that was sold in.',
      synonyms: { en: ['date', 'month', 'quarter', 'week', 'year', 'day', 'sales date', 'order date'] },
    },
    product: {
      name: 'Product',
      kind: 'text',
      description: 'What was sold.',
      synonyms: { en: ['product name', 'item', 'sku', 'product id'] },
    },
    units: {
      name: 'Units',
      kind: 'number',
      unit: 'units',
      required: true,
      minimum: 0,
      description: 'How many units were sold.',
      synonyms: { en: ['units sold', 'quantity', 'quantity sold', 'qty', 'volume', 'sales units'] },
    },
    price: {
      name: 'Price',
      kind: 'money',
      unit: 'currency for each unit',
      minimum: 0,
      description: 'The price of one unit.',
      synonyms: { en: ['unit price', 'average price', 'selling price', 'net price'] },
    },
    revenue: {
      name: 'Revenue',
      kind: 'money',
      unit: 'currency',
      description: 'What was sold for in all.',
      synonyms: { en: ['total revenue', 'sales', 'turnover', 'sales value', 'total sales'] },
    },
  },
});
