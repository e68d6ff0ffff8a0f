import { regionField } from './common';
import { declareSheet } from './field';

export const segments = declareSheet({
  role: 'segments',
  rowNoun: 'segment',
  titles: { en: ['segments', 'target segments', 'customer segments', 'audiences', 'target groups', 'personas', 'target audience'] },
  nameField: 'segment',
  fields: {
    segment: {
      name: 'Segment',
      kind: 'text',
      required: true,
      description: 'A group of customers with a common need.',
      synonyms: { en: ['segments', 'target segment', 'customer segment', 'audience', 'target audience', 'target group', 'persona', 'profile', 'customer group'] },
    },
    need: {
      name: 'Need',
      kind: 'text',
      description: 'What the segment wants.',
      synonyms: { en: ['needs', 'customer need', 'pain point', 'pain points', 'want', 'motivation'] },
    },
    region: regionField('Where the segment is.'),
    size: {
      name: 'Size',
      kind: 'number',
      unit: 'customers',
      description: 'How many customers it holds.',
      synonyms: { en: ['segment size', 'market size', 'population', 'customers'] },
    },
  },
});
