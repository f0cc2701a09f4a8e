import { Injectable } from '@nestjs/common';
import { PolicyPackRepository } from '../../../libs/persistence/repositories/policy-pack.repository.js';
import { packInForce } from '../../../libs/rules/packs/pack-in-force.js';
import { parsePack, type PolicyPack } from '../../../libs/rules/packs/schema.js';
import { DEFAULT_PACK_CODE } from '../../../libs/rules/packs/shipped-packs.js';
import { Problem } from '../http/problem.js';

/** Versions never change, so only a new one can be missed, for so long (milliseconds). */
const FRESH_FOR = 30_000;

/** The policy packs of the record, and which of them applies to what is drafted now (R1.2, R1.3). */
@Injectable()
export class PackChoice {
  #known: { packs: PolicyPack[]; until: number } | null = null;

  constructor(private readonly repository: PolicyPackRepository) {}

  /** Every version of every pack. */
  async all(): Promise<PolicyPack[]> {
    if (this.#known && this.#known.until > Date.now()) return this.#known.packs;
    const rows = await this.repository.list();
    const packs = rows.flatMap(({ content }) => {
      const parsed = parsePack(content);
      return parsed.ok ? [parsed.pack] : [];
    });
    this.#known = { packs, until: Date.now() + FRESH_FOR };
    return packs;
  }

  /** The pack of drafts for which nobody chose another. Lapsed packs may be chosen; they say so by their notice. */
  async default(now: string): Promise<PolicyPack> {
    const pack = packInForce(await this.all(), DEFAULT_PACK_CODE, now);
    if (!pack) throw new Error('the default policy pack is not loaded');
    return pack;
  }

  /** `code` (the version in force) or `code@version`. Throws an `invalid-input` problem for an unknown one. */
  async chosen(wanted: string | undefined, now: string): Promise<PolicyPack> {
    if (wanted === undefined) return this.default(now);
    const [code = '', version] = wanted.split('@');
    const packs = await this.all();
    const found =
      version === undefined
        ? packInForce(packs, code, now)
        : packs.find((pack) => pack.code === code && pack.version === version);
    if (found) return found;
    throw new Problem('invalid-input', {
      errors: [{ path: 'pack', reason: 'no such policy pack, or not yet begun' }],
    });
  }

  /** The very version that an entry was drafted under; null when it is not in the record. */
  async exactly(code: string, version: string): Promise<PolicyPack | null> {
    return (await this.all()).find((pack) => pack.code === code && pack.version === version) ?? null;
  }
}
