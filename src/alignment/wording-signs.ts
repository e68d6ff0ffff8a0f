import { remembering } from '../plan/remembering';
import { firstWordOf, languagesOf, stemsOf, wordsOf } from './stems';

/*
 * What tells a strategy from a tactic by its wording. A strategy says where to win, and so begins with a word such as position,
 * differentiate or become, or speaks of a market, a position or a reputation to be won. A tactic says what somebody does by a
 * date, and so begins with an act such as send, post or print, and names a thing that is made or a number of them. Each list
 * holds only words that hardly ever begin the other; a text with signs of both is left alone.
 */

/** To begin with one of these is to say where to win. */
const choices = stemsOf({
  en: 'position reposition differentiate become',
  de: 'positionieren positionierung differenzieren differenzierung werden',
  es: 'posicionar posicionarse posicionamiento diferenciar diferenciarse diferenciación',
  fr: 'positionner positionnement différencier différenciation devenir',
  it: 'posizionare posizionamento differenziare differenziazione diventare',
  pt: 'posicionar posicionamento diferenciar diferenciação tornar',
  nl: 'positioneren positionering differentiëren worden',
});

/** These begin strategies where one of the aims follows. */
const pursuits = stemsOf({
  en: 'build establish strengthen win gain grow increase expand enter penetrate defend lead own dominate',
  de: 'aufbauen stärken gewinnen ausbauen erschließen steigern erhöhen verteidigen',
  es: 'construir fortalecer ganar aumentar incrementar ampliar penetrar consolidar liderar',
  fr: 'construire renforcer gagner augmenter développer pénétrer consolider conquérir',
  it: 'costruire rafforzare conquistare aumentare ampliare penetrare consolidare',
  pt: 'construir fortalecer conquistar aumentar ampliar penetrar consolidar liderar',
  nl: 'opbouwen versterken winnen vergroten uitbreiden verdedigen',
});

const aims = stemsOf({
  en: 'market leadership leader reputation awareness positioning category share',
  de: 'markt marktführer marktanteil bekanntheit ruf marke positionierung',
  es: 'mercado liderazgo líder reputación notoriedad posicionamiento cuota',
  fr: 'marché leader réputation notoriété positionnement',
  it: 'mercato leader reputazione notorietà posizionamento quota',
  pt: 'mercado liderança líder reputação notoriedade posicionamento',
  nl: 'markt marktleider marktaandeel bekendheid reputatie positionering',
});

/** To begin with one of these is to say what somebody does. Acts that are things too, such as print or call, begin strategies as well. */
const acts = stemsOf({
  en: 'send post publish attend distribute write upload invite host photograph screenshot',
  de: 'versenden senden veröffentlichen anrufen verteilen schreiben hochladen einladen schalten',
  es: 'enviar publicar imprimir llamar asistir repartir escribir invitar',
  fr: 'envoyer envoyez publier publiez imprimer imprimez appeler appelez distribuer distribuez écrire photographiez inviter invitez',
  it: 'inviare pubblicare chiamare partecipare distribuire scrivere caricare invitare',
  pt: 'enviar publicar imprimir participar distribuir escrever convidar',
  nl: 'versturen publiceren uitdelen schrijven uitnodigen',
});

/** Things that a tactic makes or uses. */
const things = stemsOf({
  en: 'newsletter email flyer brochure leaflet poster banner video webinar podcast blog article ad advert trailer screenshot invitation voucher coupon booth letter survey reel story call page group',
  de: 'newsletter mail flyer flyern broschüre plakat banner video webinar podcast blog artikel anzeige einladung gutschein messestand brief umfrage',
  es: 'boletín correo folleto cartel banner vídeo webinar podcast blog artículo anuncio invitación cupón stand carta encuesta',
  fr: 'newsletter mail courriel dépliant brochure affiche bannière vidéo webinaire podcast blog article annonce invitation bon stand lettre sondage produit',
  it: 'newsletter email volantino brochure manifesto banner video webinar podcast blog articolo annuncio invito buono stand lettera sondaggio',
  pt: 'newsletter email folheto cartaz banner vídeo webinar podcast blog artigo anúncio convite cupom estande carta pesquisa',
  nl: 'nieuwsbrief mail flyer brochure poster banner video webinar podcast blog artikel advertentie uitnodiging bon stand brief enquête',
});

const hasNumber = /\p{N}/u;
const hasWord = (words: readonly string[], stems: ReadonlySet<string>, language?: string): boolean =>
  words.some((word) => {
    const languages = languagesOf(word, stems);
    return language === undefined ? languages.length > 0 : languages.includes(language);
  });

const isConcrete = (text: string, words: readonly string[]): boolean =>
  hasNumber.test(text) || hasWord(words, things);

/** Whether a word chooses, and the languages in which it pursues something. Few words begin most tactics. */
const beginningOf = remembering((first) => ({
  isChoice: languagesOf(first, choices).length > 0,
  pursuing: languagesOf(first, pursuits),
}));

/** A tactic that chooses a position or a market, and names nothing that somebody would do for it. */
export function readsLikeStrategy(text: string): boolean {
  // Hardly any tactic begins so, and the others need no second look.
  const { isChoice, pursuing } = beginningOf(firstWordOf(text));
  if (!isChoice && pursuing.length === 0) return false;
  const words = wordsOf(text);
  if (isConcrete(text, words)) return false;
  const rest = words.slice(1);
  return isChoice ? rest.length > 0 : pursuing.some((language) => hasWord(rest, aims, language));
}

/** A strategy that begins with an act, and names the thing or how many of them. */
export function readsLikeTactic(text: string): boolean {
  // Post-purchase care begins with no act.
  if (!/^\P{L}*[\p{L}\p{M}]+\s/u.test(text)) return false;
  const words = wordsOf(text);
  const [first = '', ...rest] = words;
  return languagesOf(first, acts).some(
    (language) => rest.length > 0 && (hasNumber.test(text) || hasWord(rest, things, language)),
  );
}
