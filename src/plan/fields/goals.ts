import { idField, ownerField, periodField, productField, startField, statusField } from './common';
import { declareSheet } from './field';

export const goals = declareSheet({
  role: 'goals',
  rowNoun: 'goal',
  titles: { en: ['goals', 'objectives', 'targets', 'okrs', 'business goals', 'marketing goals', 'strategic objectives'] },
  nameField: 'goal',
  fields: {
    id: idField('Short unique key of the goal, such as G1.', { en: ['goal id', 'objective id'] }),
    goal: {
      name: 'Goal',
      kind: 'text',
      required: true,
      description: 'What is to be reached.',
      synonyms: { en: ['goals', 'objective', 'objectives', 'business goal', 'marketing goal', 'strategic objective', 'goal title', 'goal name'] },
    },
    product: productField('The products that the goal is about.'),
    metric: {
      name: 'Metric',
      kind: 'text',
      description: 'What is measured.',
      synonyms: { en: ['metrics', 'measure', 'kpi', 'success metric', 'indicator', 'key performance indicator (kpi)', 'kpi name', 'key result'] },
    },
    target: {
      name: 'Target',
      kind: 'number',
      unit: 'as Unit says',
      description: 'The value to be reached.',
      synonyms: { en: ['target value', 'goal value', 'target amount', 'planned value'] },
    },
    unit: {
      name: 'Unit',
      kind: 'text',
      description: 'What the target counts: units, revenue, profit, a currency.',
      synonyms: { en: ['units of measure', 'unit of measure', 'uom', 'measured in'] },
    },
    actual: {
      name: 'Actual',
      kind: 'number',
      unit: 'as Unit says',
      description: 'The value reached so far.',
      synonyms: { en: ['actual value', 'actuals', 'achieved', 'achievement', 'result', 'current'] },
    },
    start: startField('The first day of the goal.'),
    due: {
      name: 'Due',
      kind: 'date',
      description: 'The day by which the goal is to be reached.',
      synonyms: { en: ['due date', 'deadline', 'end', 'end date', 'target date', 'by when'] },
    },
    period: periodField('due'),
    owner: ownerField,
    status: statusField,
  },
});
