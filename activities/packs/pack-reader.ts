import { Injectable } from '@nestjs/common';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { PolicyPackRepository } from '../../libs/persistence/repositories/policy-pack.repository.js';
import type { EntryTerms } from '../../libs/rules/packs/entry-terms.js';
import { packInForce } from '../../libs/rules/packs/pack-in-force.js';
import { resolveTerms } from '../../libs/rules/packs/resolve.js';
import { parsePack, type PolicyPack } from '../../libs/rules/packs/schema.js';
import { DEFAULT_PACK_CODE } from '../../libs/rules/packs/shipped-packs.js';
import type { ListKind, SubjectKind } from '../../libs/rules/words.js';

/**
 * Versions of policy packs, and the terms that they give. A version never changes, and checking one takes as long as
 * several transitions, so each is read once; there are few.
 */
@Injectable()
export class PackReader {
  private readonly packs = new Map<string, PolicyPack>();
  private readonly terms = new Map<string, EntryTerms>();

  constructor(private readonly repository: PolicyPackRepository) {}

  /** Throws RecordMissing when the version is not in the record. */
  async pack(code: string, version: string): Promise<PolicyPack> {
    const key = `${code}@${version}`;
    const known = this.packs.get(key);
    if (known) return known;
    const found = await this.repository.find(code, version);
    const parsed = found && parsePack(found.content);
    if (!parsed?.ok) throw new RecordMissing(`policy pack ${code} ${version}`);
    this.packs.set(key, parsed.pack);
    return parsed.pack;
  }

  /** The version of the default pack that applies to what begins at an instant. Throws RecordMissing. */
  async inForce(at: string): Promise<PolicyPack> {
    const rows = await this.repository.list();
    const packs = await Promise.all(rows.map(({ code, version }) => this.pack(code, version)));
    const found = packInForce(packs, DEFAULT_PACK_CODE, at);
    if (!found) throw new RecordMissing('the default policy pack');
    return found;
  }

  /** What the version says for one list and kind of subject, where no standard overrides it. Throws RecordMissing. */
  async termsOf(
    { code, version }: { code: string; version: string },
    listKind: ListKind,
    subjectKind: SubjectKind,
  ): Promise<EntryTerms> {
    const key = `${code}@${version}/${listKind}/${subjectKind}`;
    const known = this.terms.get(key);
    if (known) return known;
    const terms = resolveTerms(await this.pack(code, version), { listKind, subjectKind });
    this.terms.set(key, terms);
    return terms;
  }
}
