import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { SavedScenario } from '../../../economics/saved-scenarios/saved-scenario';
import { language } from '../../../languages/language';
import { shorten } from '../../../languages/words';
import { FigureTable } from '../../chart/figure-table';
import { ink } from '../../look/inks';
import { useSharedStyles } from '../../look/shared-styles';
import { compareScenarios } from './compare-scenarios';

const useStyles = makeStyles({
  section: { paddingTop: '12px', display: 'grid', rowGap: '8px' },
  sentence: { margin: 0, color: ink.text },
});

interface ComparedTableProps {
  readonly scenarios: readonly SavedScenario[];
  readonly productName: (key: string) => string;
}

/** Scenarios side by side: what they assume differently, what they come to, and which earns most. */
export function ComparedTable({ scenarios, productName }: ComparedTableProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { inputs, results, sentence, sign } = useMemo(
    () => compareScenarios(scenarios, productName),
    [scenarios, productName],
  );
  const columns = ['', ...scenarios.map(({ name }) => shorten(name))];
  return (
    <div className={styles.section}>
      <h4 className={shared.heading}>{language.priceAndVolume.compare.title}</h4>
      <p className={styles.sentence} role="status">
        {sentence}
      </p>
      {inputs.length === 0 ? (
        <p className={shared.caption}>{language.priceAndVolume.compare.sameInputs}</p>
      ) : (
        <FigureTable
          caption={language.priceAndVolume.compare.inputs(sign)}
          columns={columns}
          rows={inputs}
          isWrapped
        />
      )}
      <FigureTable
        caption={language.priceAndVolume.compare.results(sign)}
        columns={columns}
        rows={results}
        isWrapped
      />
    </div>
  );
}
