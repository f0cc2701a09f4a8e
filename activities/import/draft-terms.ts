import { Injectable } from '@nestjs/common';
import { StandardRepository } from '../../libs/persistence/repositories/standard.repository.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { EntryTerms } from '../../libs/rules/packs/entry-terms.js';
import { resolveTerms } from '../../libs/rules/packs/resolve.js';
import type { PolicyPack } from '../../libs/rules/packs/schema.js';
import type { ListKind, SubjectKind } from '../../libs/rules/words.js';
import { PackReader } from '../packs/pack-reader.js';

export interface DraftTerms {
  terms: EntryTerms;
  standardVersionId: string | null;
}

/** The terms of the drafts of one batch: resolved once for each field and kind of subject. */
@Injectable()
export class DraftTermsReader {
  constructor(
    private readonly packs: PackReader,
    private readonly standards: StandardRepository,
  ) {}

  /** Throws RecordMissing when the pack version is not in the record. */
  async forBatch(
    batch: { packCode: string; packVersion: string; listKind: ListKind },
    at: Date,
  ): Promise<(fieldCode: string, subjectKind: SubjectKind) => Promise<DraftTerms>> {
    const pack = await this.packs.pack(batch.packCode, batch.packVersion);
    const known = new Map<string, Promise<DraftTerms>>();
    return (fieldCode, subjectKind) => {
      const key = `${fieldCode}/${subjectKind}`;
      const terms = known.get(key) ?? this.resolve(pack, batch.listKind, fieldCode, subjectKind, at);
      known.set(key, terms);
      return terms;
    };
  }

  private async resolve(
    pack: PolicyPack,
    listKind: ListKind,
    fieldCode: string,
    subjectKind: SubjectKind,
    at: Date,
  ): Promise<DraftTerms> {
    const standard = await this.standards.inForce(fieldCode, listKind, shanghaiDate(at.toISOString()));
    const standardOverrides = standard?.overrides ?? undefined;
    const terms = resolveTerms(pack, { listKind, subjectKind, standardOverrides });
    return { terms, standardVersionId: standard?.versionId ?? null };
  }
}
