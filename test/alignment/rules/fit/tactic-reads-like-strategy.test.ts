import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const tactics = (...texts: readonly string[]) => ({
  tactics: sheet('ID | Tactic | Start | End', ...texts.map((text, place) => `T${place + 1} | ${text}`)),
});
const found = (key: string, row: number, says: string) => ({
  key,
  at: `Tactics!B${row}`,
  field: 'Tactic',
  says,
});

testRule('tactic-reads-like-strategy', {
  finds: {
    'a tactic that chooses a position': {
      plan: tactics('Position the brand as the expert', 'Differentiate through service'),
      findings: [
        {
          ...found(
            'T1',
            2,
            'T1 (Position the brand as the expert) reads like a strategy: it says where to win, not what to do. Say what somebody will do, or move it to the strategies.',
          ),
          points: 0,
        },
        found('T2', 3, 'T2'),
      ],
    },
    'a tactic that pursues a market, a reputation or awareness, in other forms and languages': {
      plan: tactics(
        'Increasing brand awareness',
        'Marktführer werden und Marktanteil gewinnen',
        'Marktanteil',
        'Gewinnen von Marktanteilen',
        'Conquérir le marché des familles',
        'Diferenciación por la experiencia',
        'Versterken van de reputatie',
      ),
      findings: [
        found('T1', 2, 'T1'),
        found('T4', 5, 'T4'),
        found('T5', 6, 'T5'),
        found('T6', 7, 'T6'),
        found('T7', 8, 'T7'),
      ],
    },
  },

  passes: {
    'what somebody does, makes or counts': {
      plan: tactics(
        'Send a newsletter',
        'Position 3 banners at the station',
        'Increase brand awareness with a video',
        'Build a landing page',
        'Develop advanced content',
        'Grow',
        'Positioning',
        'SEO',
      ),
    },
    'a tactic that lasts for years, for the horizon alone says nothing': {
      plan: { tactics: sheet('ID | Tactic | Start | End', 'T1 | Pop-up shop | 2026-01-01 | 2029-12-31') },
    },
    'a tactic without a text, and a retired one': {
      plan: {
        tactics: sheet('ID | Tactic | Status', 'T1 | ', 'T2 | Position the brand | dropped', 'T3 | SEO'),
      },
    },
  },

  leavesOpen: {
    'a text that could not be read': {
      plan: tactics('#N/A'),
      incomplete: [{ key: 'T1', at: 'Tactics!B2' }],
    },
  },

  isInapplicable: { 'without tactics': { plan: { strategies: sheet('ID | Strategy', 'S1 | A') } } },
});
