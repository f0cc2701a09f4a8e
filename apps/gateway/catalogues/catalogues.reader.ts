import { Injectable } from '@nestjs/common';
import {
  CatalogueRepository,
  type CatalogueVersion,
} from '../../../libs/persistence/repositories/catalogue.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { CatalogueKind } from '../../../libs/rules/catalogues/kinds.js';
import { mayApprove, versionInForce } from '../../../libs/rules/catalogues/versions.js';
import { RULES } from '../../../libs/rules/rule-catalogue.js';
import { ITEM_CODES, neverShared, PARTIES } from '../../../libs/rules/sharing/catalogue.js';
import type { Caller } from '../http/caller.js';
import type { Language } from '../http/problem.js';
import type {
  CatalogueStanding,
  CatalogueVersionDto,
  MeasureCatalogueDto,
  SharingCatalogueDto,
} from './catalogues.dto.js';

/** Who asks, and in which language. */
export interface Asking {
  caller: Pick<Caller, 'actor' | 'ability'>;
  language: Language;
}

/** The catalogues of the credit office in all their versions, as officers see them (R6.2, R7.1). */
@Injectable()
export class CataloguesReader {
  constructor(
    private readonly catalogues: CatalogueRepository,
    private readonly users: UserRepository,
  ) {}

  async all(kind: CatalogueKind, asking: Asking): Promise<MeasureCatalogueDto> {
    const versions = await this.catalogues.versions(kind);
    const ids = versions.flatMap(({ authorId, approvedBy }) => [authorId, approvedBy ?? authorId]);
    const names = await this.users.displayNames([...new Set(ids.filter(isOfficer))]);
    const mayDraft = may(asking.caller.ability, 'catalogue.edit');
    const shown = versions.map((one) => versionShown(one, { versions, names, mayDraft, ...asking }));
    return { versions: shown, mayDraft };
  }

  async sharing(asking: Asking): Promise<SharingCatalogueDto> {
    const never = ITEM_CODES.flatMap((item) =>
      PARTIES.flatMap((party) => {
        const why = neverShared(item, party);
        return why ? [{ item, party, why }] : [];
      }),
    );
    return { ...(await this.all('sharing', asking)), items: ITEM_CODES, parties: [...PARTIES], never };
  }

  /** Null: there is no such version. */
  async one(kind: CatalogueKind, version: number, asking: Asking): Promise<CatalogueVersionDto | null> {
    const { versions } = await this.all(kind, asking);
    return versions.find((one) => one.version === version) ?? null;
  }
}

/** What came with the release names nobody. */
const isOfficer = (id: string): boolean => id.length === 36;

interface Among extends Asking {
  versions: readonly CatalogueVersion[];
  names: ReadonlyMap<string, string>;
  mayDraft: boolean;
}

function versionShown(one: CatalogueVersion, among: Among): CatalogueVersionDto {
  const { version, effectiveFrom, issuedBy, authorId, approvedBy, createdAt, approvedAt, content } = one;
  return {
    ...{ version, effectiveFrom, issuedBy, content, standing: standingOf(one, among.versions) },
    ...{ author: among.names.get(authorId) ?? null, createdAt: createdAt.toISOString() },
    approvedBy: approvedBy === null ? null : (among.names.get(approvedBy) ?? null),
    approvedAt: approvedAt?.toISOString() ?? null,
    ...approvalOf(one, among),
  };
}

function approvalOf(draft: CatalogueVersion, { versions, caller, mayDraft, language }: Among) {
  const today = shanghaiDate(new Date().toISOString());
  const others = versions.filter((one) => one !== draft);
  const verdict = mayApprove({ draft, others, officerId: caller.actor.id, today });
  const whyNot = verdict.allowed || draft.approved ? null : RULES[verdict.rule][language];
  return { mayApprove: mayDraft && verdict.allowed, whyNot };
}

function standingOf(one: CatalogueVersion, versions: readonly CatalogueVersion[]): CatalogueStanding {
  const today = shanghaiDate(new Date().toISOString());
  if (!one.approved) {
    return versions.some(({ approved, version }) => approved && version > one.version)
      ? 'overtaken'
      : 'draft';
  }
  if (one === versionInForce(versions, today)) return 'inForce';
  return one.effectiveFrom > today ? 'coming' : 'past';
}
