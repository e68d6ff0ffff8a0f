/** The languages that are called by name, by BCP 47 tag; a workbook may say any other tag. */
export const languageNames: Readonly<Record<string, readonly string[]>> = {
  'en-US': ['English', 'American English'],
  'en-GB': ['British English'],
  'de-DE': ['German', 'Deutsch'],
  'fr-FR': ['French', 'Français'],
  'es-ES': ['Spanish', 'Español'],
  'pt-BR': ['Portuguese', 'Português'],
  'it-IT': ['Italian', 'Italiano'],
  'nl-NL': ['Dutch', 'Nederlands'],
  'ja-JP': ['Japanese', '日本語'],
};
