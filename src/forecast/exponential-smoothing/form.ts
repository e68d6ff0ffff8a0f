/** How each part of a model of exponential smoothing enters: not at all, added (damped or not), multiplied. */
export interface ModelForm {
  readonly error: 'added' | 'multiplied';
  readonly trend: 'none' | 'added' | 'damped';
  readonly season: 'none' | 'added' | 'multiplied';
}
