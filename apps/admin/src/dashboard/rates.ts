/** Per cent of what fell due that was in time, to one decimal. */
export const rateOf = ({ due, onTime }: { due: number; onTime: number }): number =>
  due === 0 ? 0 : Math.round((1000 * onTime) / due) / 10;
