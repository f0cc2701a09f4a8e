import { describe, expect, it, jest } from '@jest/globals';
import { Remembered } from './remembered.js';

describe('what is remembered', () => {
  it('is read once by many, and again when it is old', async () => {
    let [now, n] = [1000, 0];
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
    const one = new Remembered(() => Promise.resolve((n += 1)), { fresh: 10 });
    expect(await Promise.all([one.get(), one.get()])).toEqual([1, 1]);
    now += 9;
    expect(await one.get()).toBe(1);
    now += 1;
    expect(await one.get()).toBe(2);
    clock.mockRestore();
  });

  it('is told as it was while it is read anew, but not for ever', async () => {
    let [now, n] = [1000, 0];
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now);
    const one = new Remembered(() => Promise.resolve((n += 1)), { fresh: 10, usable: 100 });
    await one.get();
    now += 50;
    expect(await one.get()).toBe(1);
    expect(await one.get()).toBe(2);
    now += 100;
    expect(await one.get()).toBe(3);
    clock.mockRestore();
  });

  it('a fault is told, and not remembered', async () => {
    let n = 0;
    const one = new Remembered(
      () => ((n += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve(n)),
      { fresh: 10 },
    );
    await expect(one.get()).rejects.toThrow('away');
    expect(await one.get()).toBe(2);
  });
});
