import type { Role } from '../../../src/plan/fields/roles';
import { recogniseWorkbook } from '../../../src/plan/read-workbook';
import { sheetOf } from './sheet-of';

/*
 * Ordinary tables of plans, as marketers of several countries head them: each is recognised without a question.
 */

const takenFor = (name: string, drawing: string): readonly string[] =>
  recogniseWorkbook({ sheets: [sheetOf(drawing, { name })], dateSystem: 1900, leftOut: [] }).map(
    ({ recognition: { role, confidence } }) =>
      role === null ? 'none' : confidence === 'sure' ? role : `${role}?`,
  );

it.each<[string, Role, string]>([
  [
    'Plan',
    'tactics',
    `
      Objective | Strategy | Tactic | Owner | Q1 | Q2 | Q3 | Q4 | Budget
      Grow      | Online   | SEO    | Ann   | x  | x  | .  | .  | 1000
      Grow      | Online   | Ads    | Bob   | .  | x  | x  | .  | 2000
      Keep      | Service  | Calls  | Cem   | .  | .  | x  | x  | 500
    `,
  ],
  [
    '2026',
    'strategies',
    `
      Goal      | Initiative | Lead | Timeline | KPI       | Status
      Awareness | Podcast    | Ann  | Q1       | Listeners | On track
      Leads     | Webinar    | Bob  | Q2       | Sign-ups  | Planned
      Leads     | Fair       | Cem  | Q3       | Contacts  | Planned
    `,
  ],
  [
    'OKRs',
    'strategies',
    `
      Objective | Key Result       | Initiative    | Owner | Due        | Confidence
      Win SMB   | 100 new accounts | Cold outreach | Ann   | 2026-03-31 | 70%
      Win SMB   | 20% reply rate   | New sequences | Bob   | 2026-03-31 | 60%
      Keep      | Churn < 2%       | QBRs          | Cem   | 2026-06-30 | 80%
    `,
  ],
  [
    'OKRs',
    'goals',
    `
      Objective | Key Result   | Target | Current | Owner
      Win SMB   | New accounts | 100    | 20      | Ann
      Win SMB   | Reply rate   | 20%    | 12%     | Bob
      Keep      | Churn        | 2%     | 3%      | Cem
    `,
  ],
  [
    'Content Calendar',
    'tactics',
    `
      Publish Date | Title         | Channel  | Author | Status
      2026-01-05   | How to choose | Blog     | Ann    | Draft
      2026-01-09   | Top 10        | LinkedIn | Bob    | Planned
      2026-01-12   | Case study    | Email    | Ann    | Published
    `,
  ],
  [
    'Social',
    'tactics',
    `
      Date       | Platform  | Post              | Hashtags | Status
      2026-01-05 | Instagram | New year sale     | #sale    | Scheduled
      2026-01-06 | Facebook  | Behind the scenes | #team    | Draft
      2026-01-07 | TikTok    | Dance             | #fun     | Draft
    `,
  ],
  [
    'Media plan',
    'tactics',
    `
      Channel  | Format | Audience    | Jan  | Feb  | Mar | Total
      Facebook | Video  | Women 25-34 | 1000 | 1000 | 500 | 2500
      Google   | Search | In-market   | 2000 | 1500 | 500 | 4000
      Radio    | Spot   | Adults      | 500  | 500  | 500 | 1500
    `,
  ],
  [
    'Campaigns',
    'tactics',
    `
      Campaign       | Objective   | Target audience | Channels      | Start date | End date   | Budget
      Spring sale    | Drive sales | Families        | Email, Social | 2026-03-01 | 2026-03-31 | 5000
      Back to school | Leads       | Students        | Search        | 2026-08-01 | 2026-09-15 | 7000
    `,
  ],
  [
    'Action plan',
    'tactics',
    `
      Action        | Responsible | Deadline   | Resources | Success measure
      Redesign site | Ann         | 2026-05-01 | Agency    | Bounce rate
      Train reps    | Bob         | 2026-06-01 | Coach     | Win rate
    `,
  ],
  [
    'Maßnahmenplan',
    'tactics',
    `
      Ziel        | Strategie | Maßnahme | Verantwortlich | Zeitraum | Budget
      Bekanntheit | Online    | SEO      | Anna           | Q1       | 1000
      Bekanntheit | Online    | Anzeigen | Bernd          | Q2       | 2000
    `,
  ],
  [
    'Plan de acción',
    'tactics',
    `
      Objetivo | Estrategia | Acción   | Responsable | Fecha inicio | Fecha fin  | Presupuesto
      Captar   | Digital    | SEO      | Ana         | 01/02/2026   | 28/02/2026 | 1000
      Captar   | Digital    | Anuncios | Luis        | 15/03/2026   | 31/03/2026 | 2000
    `,
  ],
  [
    'Plan d’actions',
    'tactics',
    `
      Objectif  | Axe     | Action | Pilote | Échéance   | Budget
      Notoriété | Digital | SEO    | Anne   | 31/03/2026 | 1000
      Notoriété | Salons  | Stand  | Marc   | 30/06/2026 | 5000
    `,
  ],
  [
    'Piano',
    'tactics',
    `
      Obiettivo | Strategia | Azione     | Responsabile | Inizio     | Fine       | Costo
      Notorietà | Digitale  | SEO        | Anna         | 01/02/2026 | 28/02/2026 | 1000
      Vendite   | Rete      | Formazione | Luca         | 15/03/2026 | 31/03/2026 | 2000
    `,
  ],
  [
    'Plano',
    'tactics',
    `
      Objetivo | Estratégia | Ação    | Responsável | Prazo      | Orçamento
      Captar   | Digital    | SEO     | Ana         | 31/03/2026 | 1000
      Reter    | Serviço    | Visitas | Rui         | 30/06/2026 | 500
    `,
  ],
  [
    'Plan',
    'tactics',
    `
      Doel       | Strategie | Actie  | Verantwoordelijke | Start      | Einde      | Budget
      Bekendheid | Online    | SEO    | Anna              | 2026-02-01 | 2026-02-28 | 1000
      Omzet      | Verkoop   | Bellen | Jan               | 2026-03-01 | 2026-03-31 | 500
    `,
  ],
  [
    '計画',
    'tactics',
    `
      目標 | 戦略    | 施策  | 担当者 | 開始日        | 終了日        | 予算
      認知 | オンライン | SEO | 田中  | 2026-02-01 | 2026-02-28 | 1000
      売上 | 営業    | 訪問  | 佐藤  | 2026-03-01 | 2026-03-31 | 500
    `,
  ],
  [
    'Strategies',
    'strategies',
    `
      # | Strategic pillar | Description | Linked goal | Owner
      1 | Digital first    | Move online | G1          | Ann
      2 | Customer love    | Service     | G2          | Bob
    `,
  ],
  [
    'Marketing mix',
    'strategies',
    `
      P       | Strategy    | Objective | Owner
      Product | New size    | Grow      | Ann
      Price   | Premium     | Margin    | Bob
      Place   | Online shop | Reach     | Cem
    `,
  ],
  [
    'KPIs',
    'goals',
    `
      KPI            | Baseline | Target 2026 | Actual | Owner
      Website visits | 1000     | 2000        | 1200   | Ann
      Leads          | 100      | 150         | 90     | Bob
    `,
  ],
  [
    'SMART goals',
    'goals',
    `
      Goal         | Specific | Measurable | Achievable | Relevant | Time-bound
      Grow revenue | EU       | 10%        | yes        | yes      | 2026-12-31
      Win clients  | US       | 20         | yes        | yes      | 2026-06-30
    `,
  ],
  [
    'Objectives',
    'goals',
    `
      Objective     | Metric | Target  | By when
      Revenue       | EUR    | 1000000 | 2026-12-31
      New customers | count  | 200     | 2026-12-31
    `,
  ],
  [
    'Price list',
    'products',
    `
      Product | Price
      Tea     | 3.5
      Coffee  | 4
    `,
  ],
  [
    'Products',
    'products',
    `
      SKU | Name   | Category | Unit price | COGS | Margin %
      A1  | Tea    | Drinks   | 3.5        | 1.2  | 66%
      A2  | Coffee | Drinks   | 4          | 1.5  | 63%
    `,
  ],
  [
    'Preise',
    'products',
    `
      Artikel | EK  | VK  | Marge
      Tee     | 1.2 | 3.5 | 66%
      Kaffee  | 1.5 | 4   | 63%
    `,
  ],
  [
    'Personas',
    'segments',
    `
      Persona  | Age   | Needs | Channels
      Busy mum | 30-40 | Time  | Instagram
      Student  | 18-25 | Price | TikTok
    `,
  ],
  [
    'Target groups',
    'segments',
    `
      Target group | Size | Needs
      SMB          | 1000 | Simple
      Enterprise   | 50   | Secure
    `,
  ],
  [
    'Sales',
    'history',
    `
      Month      | Product | Units | Revenue
      2025-01-01 | Tea     | 100   | 350
      2025-02-01 | Tea     | 120   | 420
      2025-03-01 | Tea     | 90    | 315
    `,
  ],
  [
    'Sales history',
    'history',
    `
      Product | Jan | Feb | Mar
      Tea     | 100 | 120 | 90
      Coffee  | 80  | 70  | 95
    `,
  ],
  [
    'Umsatz',
    'history',
    `
      Monat      | Menge | Umsatz
      2025-01-01 | 100   | 350
      2025-02-01 | 120   | 420
    `,
  ],
  [
    'Roadmap',
    'tactics',
    `
      Workstream | Milestone | Owner | Start      | Finish     | % complete
      Brand      | New logo  | Ann   | 2026-01-01 | 2026-02-28 | 50%
      Web        | Relaunch  | Bob   | 2026-03-01 | 2026-05-31 | 0%
    `,
  ],
  [
    'Events',
    'tactics',
    `
      Event         | Date       | Location | Budget | Expected leads
      Hannover fair | 2026-04-20 | Hannover | 20000  | 150
      Road show     | 2026-09-10 | Munich   | 8000   | 60
    `,
  ],
  [
    'Sales plan',
    'tactics',
    `
      Sales activity     | Target segment | Rep | Frequency | Target calls | Status
      Cold calls         | SMB            | Ann | Weekly    | 50           | Active
      Key account visits | Enterprise     | Bob | Monthly   | 10           | Planned
    `,
  ],
  [
    'Trade marketing',
    'tactics',
    `
      Retailer | Promotion | Product | From       | To         | Discount | Expected units
      Rewe     | 2 for 1   | Tea     | 2026-02-01 | 2026-02-14 | 20%      | 500
      Edeka    | Display   | Coffee  | 2026-03-01 | 2026-03-14 | 0%       | 300
    `,
  ],
  [
    'Email',
    'tactics',
    `
      Send date  | Subject line | Segment | Goal  | Open rate target
      2026-01-10 | New year     | All     | Sales | 25%
      2026-02-10 | Valentine    | Women   | Sales | 28%
    `,
  ],
  [
    'GTM',
    'tactics',
    `
      Phase      | Activity    | Owner | Start      | End        | Status
      Pre-launch | Teaser      | Ann   | 2026-01-01 | 2026-01-31 | Done
      Launch     | Press event | Bob   | 2026-02-01 | 2026-02-02 | Planned
    `,
  ],
  [
    'Plan',
    'tactics',
    `
      Strategic Goal | Strategy | Action Steps   | Who | By When    | Cost
      Grow           | Online   | SEO audit      | Ann | 2026-03-01 | 1000
      Grow           | Partners | Sign resellers | Bob | 2026-06-01 | 500
    `,
  ],
  [
    'Portfolio',
    'products',
    `
      Product line | List price | Cost price | Sales forecast
      Basic        | 100        | 60         | 1000
      Pro          | 200        | 90         | 500
    `,
  ],
  [
    'Initiatives',
    'tactics',
    `
      Pillar | Initiative | Owner | Quarter | Budget | KPI
      Brand  | Podcast  | Ann | Q1 | 1000 | Listeners
      Growth | Referral | Bob | Q2 | 2000 | Sign-ups
    `,
  ],
  [
    'OKRs by goal',
    'strategies',
    `
      Objective | Initiative | Owner | Quarter
      Brand     | Podcast    | Ann   | Q1
      Growth    | Referral   | Bob   | Q2
    `,
  ],
])('%s is %s', (name, role, drawing) => {
  expect(takenFor(name, drawing)).toEqual([role]);
});
