import { language } from '../../languages/language';
import { schemeChoices } from '../store/pane-state';
import { usePane, usePaneCommands } from '../use-pane';
import { FooterChoice } from './footer-choice';

/** Light or dark, for where the application does not say which it is. */
export function SchemeSwitch(): React.JSX.Element {
  const choice = usePane((state) => state.scheme);
  const { chooseScheme } = usePaneCommands();
  const { themes } = language.pane;
  return (
    <FooterChoice
      label={themes.label}
      value={choice}
      choices={schemeChoices.map((value) => ({ value, words: themes[value] }))}
      onChoose={chooseScheme}
    />
  );
}
