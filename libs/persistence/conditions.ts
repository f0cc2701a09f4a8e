/** Collects the conditions of a query with their parameters: only what is asked for, always parameterised. */
export class Conditions {
  readonly parameters: unknown[] = [];
  readonly #clauses: string[] = [];

  /** Adds a condition; each `?` stands for one of `values`, in order. */
  add(clause: string, ...values: unknown[]): this {
    let i = 0;
    this.#clauses.push(clause.replace(/\?/g, () => this.parameter(values[i++])));
    return this;
  }

  /** As {@link add}, unless the value is null or undefined. */
  addIf(clause: string, value: unknown): this {
    return value === null || value === undefined ? this : this.add(clause, value);
  }

  /** Registers a parameter and answers its placeholder. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${String(this.parameters.length)}`;
  }

  /** `WHERE …`, or nothing. */
  get where(): string {
    return this.#clauses.length > 0 ? `WHERE ${this.#clauses.join(' AND ')}` : '';
  }
}
