import type { WrittenRow } from '../row';
import { careTactics } from './tactics/care';
import { craftTactics } from './tactics/craft';
import { peopleTactics } from './tactics/people';
import { placeTactics } from './tactics/place';
import { priceTactics } from './tactics/price';
import { promotionTactics } from './tactics/promotion';

export const handbagTactics: readonly WrittenRow<'tactics'>[] = [
  ...craftTactics,
  ...priceTactics,
  ...placeTactics,
  ...promotionTactics,
  ...peopleTactics,
  ...careTactics,
];
