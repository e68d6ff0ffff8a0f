import { useEffect, useState } from 'react';
import { isNoAnswer } from '../../economics/no-answer';
import type { Standing } from '../../economics/scenario/scenario-inputs';
import { useSharedStyles } from '../look/shared-styles';
import type { Money } from './amounts';
import { texts } from './texts';
import { useScenario } from './use-scenario';

/** Figures that change with each key stroke are told once they stand still for so many milliseconds. */
const stillness = 1000;

/** Tells those who listen to the screen what the figures have come to. */
export function FiguresNews(): React.JSX.Element {
  const { visuallyHidden } = useSharedStyles();
  const {
    reading: { margins, figures },
    money,
    standing,
  } = useScenario();
  const words = newsOf(money, standing, margins, figures);
  const [first] = useState(words);
  const [told, tell] = useState('');
  const isNews = told === '' ? words !== first : words !== told;
  useEffect(() => {
    if (!isNews) return undefined;
    const timer = setTimeout(() => tell(words), stillness);
    return () => clearTimeout(timer);
  }, [words, isNews]);
  return (
    <div className={visuallyHidden} role="status">
      {told}
    </div>
  );
}

type Reading = ReturnType<typeof useScenario>['reading'];

function newsOf(
  money: Money,
  standing: Standing,
  margins: Reading['margins'],
  figures: Reading['figures'],
): string {
  if (margins !== null && margins.unitMargin <= 0) return `${texts.noVolume(money, margins.unitMargin)}.`;
  if (margins === null || figures === null) return '';
  const { requiredVolume } = margins;
  return texts.verdict.news(money, standing, figures, isNoAnswer(requiredVolume) ? null : requiredVolume);
}
