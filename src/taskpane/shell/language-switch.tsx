import { language } from '../../languages/language';
import { languages, type LanguageTag, languageTags } from '../../languages/languages';
import { usePane, usePaneCommands } from '../use-pane';
import { FooterChoice } from './footer-choice';

/** The language of the pane, each in its own name: who cannot read the one that is spoken finds theirs. */
export function LanguageSwitch(): React.JSX.Element {
  const choice = usePane((state) => state.language);
  const { chooseLanguage } = usePaneCommands();
  const { label, automatic } = language.pane.languages;
  return (
    <FooterChoice<LanguageTag | 'automatic'>
      label={label}
      value={choice ?? 'automatic'}
      choices={[
        { value: 'automatic', words: automatic },
        ...languageTags.map((value) => ({ value, words: languages[value].name, lang: value })),
      ]}
      onChoose={(chosen) => chooseLanguage(chosen === 'automatic' ? null : chosen)}
    />
  );
}
