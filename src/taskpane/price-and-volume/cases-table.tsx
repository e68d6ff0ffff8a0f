import { isNoAnswer } from '../../economics/no-answer';
import { figureName } from '../../economics/scenario/figure-names';
import { type PriceScenario, scenarioCases } from '../../economics/scenario/price-scenario';
import { type CaseFigures, caseFigures } from '../../economics/scenario/scenario-cases';
import { language } from '../../languages/language';
import { FigureTable } from '../chart/figure-table';
import { useSharedStyles } from '../look/shared-styles';
import { inTable, share } from './amounts';
import { targetWords } from './case-words';
import { useScenario } from './use-scenario';

/** Low, base and high side by side. */
export function CasesTable({ scenario }: { readonly scenario: PriceScenario }): React.JSX.Element {
  const shared = useSharedStyles();
  const { money, standing } = useScenario();
  const cases = caseFigures(scenario);
  const texts = language.priceAndVolume.cases;
  const row = (name: string, cell: (figures: CaseFigures) => string) => ({
    name,
    cells: scenarioCases.map((each) => cell(cases[each])),
  });
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.title}</h3>
      <FigureTable
        caption={texts.caption(share(scenario.volumeSpread), money.sign)}
        columns={['', ...scenarioCases.map((each) => texts.columns[each])]}
        rows={[
          row(figureName('expectedVolume', standing), ({ volume }) => inTable(volume)),
          row(figureName('requiredVolume', standing), ({ requiredVolume }) =>
            isNoAnswer(requiredVolume) ? language.priceAndVolume.verdict.unknown : inTable(requiredVolume),
          ),
          row(figureName('profit', standing), ({ profit }) => inTable(profit)),
          row(texts.target, targetWords),
        ]}
      />
    </section>
  );
}
