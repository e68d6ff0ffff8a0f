import { declareSheet } from './field';
import { statusField } from './common';

export const components = declareSheet({
  role: 'components',
  rowNoun: 'component',
  titles: { en: ['components', 'plan components', 'plan parts', 'checklist', 'plan checklist'] },
  nameField: 'component',
  fields: {
    component: {
      name: 'Component',
      kind: 'text',
      required: true,
      description: 'A part that a marketing or sales plan has, such as SWOT or territories.',
      synonyms: { en: ['components', 'plan component', 'plan part', 'section', 'plan element'] },
    },
    plan: {
      name: 'Plan',
      kind: 'choice',
      description: 'The plan that the part belongs to; both where empty.',
      synonyms: { en: ['plan type', 'which plan'] },
      choices: {
        marketing: { en: ['marketing', 'marketing plan'] },
        sales: { en: ['sales', 'sales plan'] },
      },
    },
    content: {
      name: 'Content',
      kind: 'text',
      description: 'What the part says, or where it stands.',
      synonyms: { en: ['contents', 'text', 'link', 'where', 'summary'] },
    },
    status: statusField,
  },
});
