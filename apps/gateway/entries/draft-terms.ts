import { Injectable } from '@nestjs/common';
import type { EntryInput } from '../../../libs/contract/entry.messages.js';
import {
  StandardRepository,
  type StandardInForce,
} from '../../../libs/persistence/repositories/standard.repository.js';
import type { StagedDraft } from '../../../libs/persistence/staged-draft.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { resolveTerms, StandardOverrideError } from '../../../libs/rules/packs/resolve.js';
import type { PolicyPack } from '../../../libs/rules/packs/schema.js';
import { Problem } from '../http/problem.js';
import type { DraftEntryDto } from './draft-entry.dto.js';

const fault = (reason: string): Problem =>
  new Problem('invalid-input', { errors: [{ path: 'standardVersionId', reason }] });

/** The terms that a draft freezes: of the pack, and of the law that its standard names (R1.3, R3.5). */
@Injectable()
export class DraftTerms {
  constructor(private readonly standards: StandardRepository) {}

  /** Without a standard named, the one in force for the field. Throws `invalid-input`. */
  async of(
    pack: PolicyPack,
    { standardVersionId, list }: DraftEntryDto,
    { fieldCode, subject }: StagedDraft,
    now: string,
  ): Promise<Pick<EntryInput, 'terms' | 'standardVersionId'>> {
    const standard =
      standardVersionId === undefined
        ? await this.standards.inForce(fieldCode, list, shanghaiDate(now))
        : await this.#named(standardVersionId, fieldCode, list);
    const wanted = {
      listKind: list,
      subjectKind: subject.kind,
      standardOverrides: standard?.overrides ?? undefined,
    };
    try {
      return { terms: resolveTerms(pack, wanted), standardVersionId: standard?.versionId ?? null };
    } catch (error) {
      if (error instanceof StandardOverrideError) throw fault('this standard does not suit the policy pack');
      throw error;
    }
  }

  async #named(versionId: string, fieldCode: string, list: string): Promise<StandardInForce> {
    const standard = await this.standards.findVersion(versionId);
    if (!standard) throw fault('no such version of a standard');
    if (standard.fieldCode !== fieldCode || standard.listKind !== list)
      throw fault('of another field or list');
    return standard;
  }
}
