import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

const strategies = (...texts: readonly string[]) => ({
  strategies: sheet('ID | Strategy | Start | End', ...texts.map((text, place) => `S${place + 1} | ${text}`)),
});
const found = (key: string, row: number, says: string) => ({
  key,
  at: `Strategies!B${row}`,
  field: 'Strategy',
  says,
});

testRule('strategy-reads-like-tactic', {
  finds: {
    'an act with the thing that is made': {
      plan: strategies('Send a newsletter to all owners'),
      findings: [
        {
          ...found(
            'S1',
            2,
            'S1 (Send a newsletter to all owners) reads like a tactic: it says what to do, not where to win. Say what it should achieve with whom, or move it to the tactics.',
          ),
          points: 0,
        },
      ],
    },
    'an act with how many of them, in other forms and languages': {
      plan: strategies(
        'Posting 3 times a week',
        '• Publishing blog articles',
        'Verteilen von Flyern am Bahnhof',
        'Publicar 5 artículos',
        'Photographiez 10 produits phares',
        'Inviare inviti ai clienti',
        'Schrijven van 4 artikelen',
      ),
      findings: [
        found('S1', 2, 'S1'),
        found('S2', 3, 'S2'),
        found('S3', 4, 'S3'),
        found('S4', 5, 'S4'),
        found('S5', 6, 'S5'),
        found('S6', 7, 'S6'),
        found('S7', 8, 'S7'),
      ],
    },
  },

  passes: {
    'what a strategy is often called': {
      plan: strategies(
        'Win commuters',
        'Email newsletter programme',
        'Post-purchase email',
        'Post-Launch',
        'Print advertising',
        'Public relations: press releases',
        'Invite',
        'Send customers happy',
        'Relaciones públicas: comunicados de prensa',
      ),
    },
    'a strategy of one day, for the horizon alone says nothing': {
      plan: { strategies: sheet('ID | Strategy | Start | End', 'S1 | Win | 2026-01-01 | 2026-01-01') },
    },
    'a retired strategy': {
      plan: { strategies: sheet('ID | Strategy | Status', 'S1 | Send a newsletter | dropped', 'S2 | Win') },
    },
  },

  leavesOpen: {
    'a text that could not be read': {
      plan: strategies('#N/A'),
      incomplete: [{ key: 'S1', at: 'Strategies!B2' }],
    },
  },

  isInapplicable: { 'without strategies': { plan: { tactics: sheet('ID | Tactic', 'T1 | A') } } },
});
