import { netPrice } from '../../alignment/product-figures';
import { startVolume } from '../../alignment/product-start';
import { type InputName, isAllowed, type Standing } from '../../economics/scenario/scenario-inputs';
import type { Product } from '../../plan/rows';

/** What the plan says of a field before anybody types into it. */
export interface Prefill {
  readonly value: number | null;
  /** Why there is no value: the plan has none, its cell could not be read, or it is none that the field can hold. */
  readonly lack: Lack | null;
}

export type Lack =
  | { readonly cause: 'absent' }
  | { readonly cause: 'unreadable' }
  | { readonly cause: 'unfit'; readonly seen: number };

export type Prefills = Readonly<Record<InputName, Prefill>>;

/** How far volumes are taken to spread where nobody has said. */
const usualSpread = 0.2;

const known = (value: number | null): Prefill => ({ value, lack: null });
const unknown = known(null);

/** Typed figures begin with nothing but what is usual. */
const nothing: Prefills = {
  todayPrice: unknown,
  todayCost: unknown,
  todayVolume: unknown,
  price: unknown,
  discount: known(0),
  unitCost: unknown,
  fixedCost: unknown,
  targetProfit: unknown,
  elasticity: unknown,
  volumeSpread: known(usualSpread),
};

/** The figures that a product of the plan has; for typed figures the empty ones. */
export function prefillsOf(product: Product | null, standing: Standing): Prefills {
  if (product === null) return nothing;
  const from = (name: InputName, property: ProductFigure, value: number | null): Prefill => {
    if (value === null) {
      return { value, lack: { cause: product.unreadable.includes(property) ? 'unreadable' : 'absent' } };
    }
    return isAllowed(name, value) ? known(value) : { value: null, lack: { cause: 'unfit', seen: value } };
  };
  const { price, discount, unitCost, fixedCost, targetProfit, elasticity } = product;
  const volume = startVolume(product, standing);
  return {
    todayPrice: from('todayPrice', 'price', netPrice(product)),
    todayCost: from('todayCost', 'unitCost', unitCost),
    todayVolume: from('todayVolume', standing === 'today' ? 'baseVolume' : 'forecastUnits', volume),
    price: from('price', 'price', price),
    discount: from('discount', 'discount', discount ?? 0),
    unitCost: from('unitCost', 'unitCost', unitCost),
    fixedCost: from('fixedCost', 'fixedCost', fixedCost),
    targetProfit: from('targetProfit', 'targetProfit', targetProfit),
    elasticity: from('elasticity', 'elasticity', elasticity),
    volumeSpread: known(usualSpread),
  };
}

type ProductFigure =
  | 'price'
  | 'discount'
  | 'unitCost'
  | 'fixedCost'
  | 'targetProfit'
  | 'baseVolume'
  | 'forecastUnits'
  | 'elasticity';
