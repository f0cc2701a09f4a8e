import { expect, it } from '@jest/globals';
import { rateOf } from './rates.js';

it.each([
  [3, 1, 33.3],
  [8, 8, 100],
  [0, 0, 0],
])('of %i due %i in time are %d %%', (due, onTime, rate) => {
  expect(rateOf({ due, onTime })).toBe(rate);
});
