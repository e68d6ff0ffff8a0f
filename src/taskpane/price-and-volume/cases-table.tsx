import { isNoAnswer } from '../../economics/no-answer';
import { type PriceScenario, scenarioCases } from '../../economics/scenario/price-scenario';
import { type CaseFigures, caseFigures } from '../../economics/scenario/scenario-cases';
import { useSharedStyles } from '../look/shared-styles';
import { inTable } from './amounts';
import { FigureTable } from './figure-table';
import { texts } from './texts';
import { useScenario } from './use-scenario';

/** Low, base and high side by side. */
export function CasesTable({ scenario }: { readonly scenario: PriceScenario }): React.JSX.Element {
  const shared = useSharedStyles();
  const { money } = useScenario();
  const cases = caseFigures(scenario);
  const { columns, rows } = texts.cases;
  const row = (name: string, cell: (figures: CaseFigures) => string) => ({
    name,
    cells: scenarioCases.map((each) => cell(cases[each])),
  });
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.cases.title}</h3>
      <FigureTable
        caption={texts.cases.caption(scenario.volumeSpread, money)}
        columns={['', ...scenarioCases.map((each) => columns[each])]}
        rows={[
          row(rows.volume, ({ volume }) => inTable(volume)),
          row(rows.required, ({ requiredVolume }) =>
            isNoAnswer(requiredVolume) ? texts.verdict.unknown : inTable(requiredVolume),
          ),
          row(rows.profit, ({ profit }) => inTable(profit)),
          row(rows.target, texts.cases.target),
        ]}
      />
    </section>
  );
}
