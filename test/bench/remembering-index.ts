import { KeyedIndex, normaliseName } from '../../libs/platform/crypto/keyed-index.js';

/**
 * The product's index, which hashes each character and pair once: invented names are made of a few thousand. In the
 * service nobody keeps parts of names in memory.
 */
export class RememberingIndex extends KeyedIndex {
  readonly #known = new Map<string, number[]>();

  override queryTokens(part: string): number[] {
    const known = this.#known.get(part);
    if (known) return known;
    const tokens = super.queryTokens(part);
    this.#known.set(part, tokens);
    return tokens;
  }

  /** A character's token is what a query of that character looks for, and a pair's likewise. */
  override nameTokens(name: string): number[] {
    const characters = [...normaliseName(name)];
    const pairs = characters.slice(1).map((one, i) => `${characters[i]!}${one}`);
    return [...new Set([...characters, ...pairs])].flatMap((gram) => this.queryTokens(gram));
  }
}
