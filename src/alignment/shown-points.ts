/** Whether points are worth a word: fewer would be shown as 0.0. */
export const areShown = (points: number): boolean => Math.abs(points) >= 0.05;
