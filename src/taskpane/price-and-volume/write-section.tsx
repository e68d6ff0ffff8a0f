import { language } from '../../languages/language';
import { SheetWriter } from '../screens/sheet-writer';
import type { Writing } from './state';
import { useScenario } from './use-scenario';

interface WriteSectionProps {
  readonly writing: Writing;
  /** Whether it has a name that a sheet can hold. */
  readonly isNamed: boolean;
  readonly onWrite: () => void;
}

/** Puts the scenario into the workbook. */
export function WriteSection({ writing, isNamed, onWrite }: WriteSectionProps): React.JSX.Element {
  const { scenario } = useScenario().reading;
  const texts = language.priceAndVolume.write;
  return (
    <SheetWriter
      texts={texts}
      lead={scenario === null ? texts.notYet : texts.lead}
      canWrite={scenario !== null && isNamed}
      writing={writing}
      onWrite={onWrite}
    />
  );
}
