import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import { shorten } from '../../languages/words';
import type { Product, Tactic } from '../../plan/rows';

/** A product by its name; where others have the same, with what tells them apart. */
export const productName = (product: Product): string =>
  product.sharesName || product.product === null ? unquoted(label(product)) : shorten(product.product);

export const tacticName = (tactic: Tactic): string => unquoted(label(tactic));

/** A name in a list of names needs no quotes. */
function unquoted(name: string): string {
  const { open, close } = language.words.quotes;
  return name.length > 1 && name.startsWith(open) && name.endsWith(close)
    ? name.slice(open.length, -close.length)
    : name;
}
