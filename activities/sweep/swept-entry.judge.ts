import { Injectable } from '@nestjs/common';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import type { SweepFinding, SweptEntry } from '../../libs/persistence/repositories/sweep-item.repository.js';
import type { Dossier } from '../../libs/persistence/dossier.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import {
  stillQualifies,
  type EntryUnderStandard,
  type StandardCriteria,
} from '../../libs/rules/standards/criteria.js';

/** Opens dossiers to judge entries by a standard. What leaves it are codes. */
@Injectable()
export class SweptEntryJudge {
  constructor(private readonly dossiers: DossierRepository) {}

  /** In the order of the entries. */
  async judge(
    entries: readonly SweptEntry[],
    criteria: StandardCriteria,
    at: string,
  ): Promise<SweepFinding[]> {
    const dossiers = await this.dossiers.openMany(entries.map(({ entryId }) => entryId));
    const today = shanghaiDate(at);
    return entries.map((entry) => findingOf(entry, dossiers.get(entry.entryId), criteria, today));
  }
}

function findingOf(
  entry: SweptEntry,
  dossier: Dossier | undefined,
  criteria: StandardCriteria,
  today: string,
): SweepFinding {
  const { entryId, standardVersionId } = entry;
  // It rests on no version of this standard, so that a new one cannot put it out by itself.
  if (standardVersionId === null) return { entryId, verdict: 'undecidable', reasons: ['standardUnknown'] };
  const judgement = stillQualifies(criteria, viewOf(entry, dossier), today);
  if (judgement.qualifies === true) return { entryId, verdict: 'stays', reasons: [] };
  const verdict = judgement.qualifies === false ? 'fallsOut' : 'undecidable';
  return { entryId, verdict, reasons: judgement.reasons.map(({ code }) => code) };
}

const viewOf = (
  { subjectKind, recognisedAt }: SweptEntry,
  dossier: Dossier | undefined,
): EntryUnderStandard => ({
  subjectKind,
  basisKinds: dossier?.bases.map(({ kind }) => kind) ?? null,
  conductDate: dossier?.conductDate ?? null,
  recognisedOn: recognisedAt && shanghaiDate(recognisedAt.toISOString()),
});
