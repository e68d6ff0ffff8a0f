import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const segments = (...rows: readonly string[]) => sheet('Segment | Need', ...rows);
const strategies = (...rows: readonly string[]) => sheet('ID | Strategy | Segment | Status', ...rows);
const tactics = (...rows: readonly string[]) => sheet('ID | Tactic | Strategy | Segment | Status', ...rows);

testRule('segment-unserved', {
  finds: {
    'a segment of the segments that no tactic is for': {
      plan: {
        segments: segments('Commuters', 'Students'),
        strategies: strategies('S1 | A | commuters', 'S2 | B | Students'),
        tactics: tactics('T1 | Shop | S1', 'T2 | Fair | S2 | Parents', 'T3 | Old | S2 || dropped'),
      },
      findings: [
        {
          key: 'Students',
          at: 'Segments!A3',
          field: 'Segment',
          says: 'No live tactic is for the segment "Students", which a strategy names. Plan one, or enter the segment at the tactic that is for it.',
          related: ['S2 Strategies!C3'],
        },
      ],
    },
    'one that only strategies name, once': {
      plan: {
        segments: segments('Commuters'),
        strategies: strategies('S1 | A | Parents; Commuters', 'S2 | B | parents', 'S3 | C | Aunts | dropped'),
        tactics: tactics('T1 | Shop || Commuters'),
      },
      findings: [
        {
          key: 'Parents',
          at: '',
          field: null,
          says: 'the segment "Parents", which 2 strategies name',
          related: ['S1 Strategies!C2', 'S2 Strategies!C3'],
        },
      ],
    },
    'a name that stands twice once': {
      plan: { segments: segments('Students', 'students', 'Aunts'), tactics: tactics('T1 | Shop || Aunts') },
      findings: [
        { key: 'Students', at: 'Segments!A2', field: 'Segment', says: 'the segment "Students". Plan' },
      ],
    },
    'the same in the spelling that stays when rows are sorted, at its row': {
      plan: { segments: segments('students', 'Students', 'Aunts'), tactics: tactics('T1 | Shop || Aunts') },
      findings: [
        { key: 'Students', at: 'Segments!A3', field: 'Segment', says: 'the segment "Students". Plan' },
      ],
    },
    'the same of one that only strategies name': {
      plan: {
        segments: segments('Commuters'),
        strategies: strategies('S1 | A | parents', 'S2 | B | Parents; PARENTS; parents', 'S3 | C | pArents'),
        tactics: tactics('T1 | Shop || Commuters'),
      },
      findings: [
        {
          key: 'PARENTS',
          at: '',
          field: null,
          says: 'the segment "PARENTS", which 3 strategies name',
          related: ['S1 Strategies!C2', 'S2 Strategies!C3', 'S3 Strategies!C4'],
        },
      ],
    },
    'one as the segments spell it, however strategies do': {
      plan: {
        segments: segments('Students', 'Commuters'),
        strategies: strategies('S1 | A | STUDENTS'),
        tactics: tactics('T1 | Shop || Commuters'),
      },
      findings: [
        {
          key: 'Students',
          at: 'Segments!A2',
          field: 'Segment',
          says: 'the segment "Students", which a strategy names',
          related: ['S1 Strategies!C2'],
        },
      ],
    },
  },
  passes: {
    'a row without a name': {
      plan: {
        segments: segments(' | Speed', 'Commuters'),
        tactics: tactics('T1 | Shop || Commuters'),
      },
    },
    'segments that tactics name, or have from their strategies': {
      plan: {
        segments: segments('Commuters', 'Students'),
        strategies: strategies('S1 | A | Commuters'),
        tactics: tactics('T1 | Shop | S1 0%', 'T2 | Fair | S9 | students'),
      },
    },
    'every segment where nobody says who a tactic is for, which column-missing says once': {
      plan: {
        segments: segments('Commuters'),
        strategies: strategies('S1 | A'),
        tactics: tactics('T1 | Shop | S1'),
      },
    },
  },
  leavesOpen: {
    'a segment without a readable name': {
      plan: { segments: segments('#N/A | Speed', 'Students'), tactics: tactics('T1 | Shop || Students') },
      incomplete: [{ key: '', at: 'Segments!A2' }],
    },
  },
  isInapplicable: {
    'without tactics': { plan: { segments: segments('Commuters') } },
    'without a segment anywhere but in tactics': { plan: { tactics: tactics('T1 | Shop || Students') } },
  },
});
