/** How old an answer may be (milliseconds): `fresh` without asking again, `usable` while it is asked again. */
export interface Ages {
  fresh: number;
  usable?: number;
}

/** What changes seldom and is asked often: read once for many, by one of them. What could not be read is not kept. */
export class Remembered<T> {
  #kept: { value: T; at: number } | null = null;
  #reading: Promise<T> | null = null;

  constructor(
    private readonly read: () => Promise<T>,
    private readonly ages: Ages,
  ) {}

  async get(): Promise<T> {
    const age = this.#kept ? Date.now() - this.#kept.at : Infinity;
    if (this.#kept && age < this.ages.fresh) return this.#kept.value;
    const reading = this.#readOnce();
    if (!this.#kept || age >= (this.ages.usable ?? 0)) return reading;
    // Whoever asks next is told of the fault, if it lasts.
    reading.catch(() => undefined);
    return this.#kept.value;
  }

  #readOnce(): Promise<T> {
    this.#reading ??= this.read()
      .then((value) => {
        this.#kept = { value, at: Date.now() };
        return value;
      })
      .finally(() => {
        this.#reading = null;
      });
    return this.#reading;
  }
}
