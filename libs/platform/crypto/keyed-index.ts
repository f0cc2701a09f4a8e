import { createHmac } from 'node:crypto';
import type { MasterKey } from './master-key.js';

/** Kinds of identifier; a number of one scheme never matches the same digits of another. */
export type IdentifierScheme = 'uscc' | 'residentId' | 'otherDocument' | 'lei';

/**
 * Finds what is encrypted, by keyed hashes (HMAC-SHA256): whoever has the tables but not the master key can
 * neither read nor guess a number, though the space of ID numbers is small enough to try them all.
 */
export class KeyedIndex {
  readonly #key: Buffer;

  constructor(master: MasterKey) {
    this.#key = master.subkey('index');
  }

  /** 32 bytes. `value` must be normalised (`normaliseIdentifier`): the hash of another spelling is another hash. */
  identifierHash(scheme: IdentifierScheme, value: string): Buffer {
    return this.#hmac(`identifier/${scheme}`, value);
  }

  /** 32 bytes over any other content that is compared but must not be readable: files, rows, command bodies. */
  fingerprint(use: string, content: string | Uint8Array): Buffer {
    return this.#hmac(`fingerprint/${use}`, content);
  }

  /**
   * Tokens of a name for search by any part of it: each character and each pair of neighbours, hashed to 32 bits.
   * A query's tokens are all among those of a name that contains it; the reverse is nearly so, hence hits are
   * candidates to be compared after opening. The cost of such search is that equal parts of names have equal
   * tokens: they are erased together with the dossier.
   */
  nameTokens(name: string): number[] {
    const text = normaliseName(name);
    return [...new Set(ngrams(text))].map((gram) => this.#token(gram));
  }

  /** Tokens to look for: the pairs, or the single character. Empty for a blank query, which finds nothing. */
  queryTokens(part: string): number[] {
    const chars = [...normaliseName(part)];
    const grams = chars.length === 1 ? chars : bigrams(chars);
    return [...new Set(grams)].map((gram) => this.#token(gram));
  }

  #token(gram: string): number {
    return this.#hmac('name', gram).readInt32BE(0);
  }

  #hmac(use: string, content: string | Uint8Array): Buffer {
    const hmac = createHmac('sha256', this.#key);
    // A call may ask for a thousand: one update is quicker than two.
    if (typeof content === 'string') return hmac.update(`${use}\u0000${content}`).digest();
    return hmac.update(`${use}\u0000`).update(content).digest();
  }
}

/** One spelling for search: compatibility forms folded, no blanks, lower case. */
export const normaliseName = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

const bigrams = (chars: readonly string[]): string[] =>
  chars.slice(1).map((char, i) => `${chars[i] ?? ''}${char}`);

function ngrams(text: string): string[] {
  const chars = [...text];
  return [...chars, ...bigrams(chars)];
}
