import { useEffect, useState } from 'react';
import { useSharedStyles } from '../look/shared-styles';
import { useScenario } from './use-scenario';
import { verdictNews } from './verdict-words';

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
  const words = verdictNews(money, standing, margins, figures);
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
