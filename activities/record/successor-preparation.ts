import { Injectable } from '@nestjs/common';
import type { Successor } from '../../libs/contract/record.activities.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import type { ListKind } from '../../libs/rules/words.js';
import { PackReader } from '../packs/pack-reader.js';

/** What the entry that follows another one needs before its workflow starts (§17). */
@Injectable()
export class SuccessorPreparation {
  constructor(
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly packs: PackReader,
  ) {}

  /** Idempotent. Throws RecordMissing when the entry or its pack is not in the record. */
  async prepare(input: { fromEntryId: string; toEntryId: string; list: ListKind }): Promise<Successor> {
    const entry = await this.entries.find(input.fromEntryId);
    if (!entry) throw new RecordMissing('the entry to follow');
    const version = { code: entry.packCode, version: entry.packVersion };
    const terms = await this.packs.termsOf(version, input.list, entry.subjectKind);
    const { bases } = await this.dossiers.copy(input.fromEntryId, input.toEntryId);
    return { terms, basisCount: bases.length };
  }
}
