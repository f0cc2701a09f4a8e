import { Injectable } from '@nestjs/common';
import type { Successor } from '../../libs/contract/record.activities.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { PolicyPackRepository } from '../../libs/persistence/repositories/policy-pack.repository.js';
import { resolveTerms } from '../../libs/rules/packs/resolve.js';
import { parsePack, type PolicyPack } from '../../libs/rules/packs/schema.js';
import type { ListKind } from '../../libs/rules/words.js';

/** What the entry that follows another one needs before its workflow starts (§17). */
@Injectable()
export class SuccessorPreparation {
  constructor(
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly packs: PolicyPackRepository,
  ) {}

  /** Idempotent. Throws RecordMissing when the entry or its pack is not in the record. */
  async prepare(input: { fromEntryId: string; toEntryId: string; list: ListKind }): Promise<Successor> {
    const entry = await this.entries.find(input.fromEntryId);
    if (!entry) throw new RecordMissing('the entry to follow');
    const pack = await this.pack(entry.packCode, entry.packVersion);
    const terms = resolveTerms(pack, { listKind: input.list, subjectKind: entry.subjectKind });
    const { bases } = await this.dossiers.copy(input.fromEntryId, input.toEntryId);
    return { terms, basisCount: bases.length };
  }

  private async pack(code: string, version: string): Promise<PolicyPack> {
    const found = await this.packs.find(code, version);
    const parsed = found && parsePack(found.content);
    if (!parsed?.ok) throw new RecordMissing(`policy pack ${code} ${version}`);
    return parsed.pack;
  }
}
