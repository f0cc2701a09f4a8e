import { Injectable } from '@nestjs/common';
import type { Dossier } from '../../../libs/persistence/dossier.js';
import { CommandRepository } from '../../../libs/persistence/repositories/command.repository.js';
import { DataKeyGone } from '../../../libs/persistence/repositories/data-key.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { SharingCatalogueReader } from '../../../libs/persistence/repositories/sharing-catalogue.reader.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { RemedyListRepository } from '../../../libs/persistence/repositories/remedy-list.repository.js';
import { packNotice } from '../../../libs/rules/packs/pack-in-force.js';
import type { Passage } from '../../../libs/rules/redaction/passages.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import { RemovalRequestsReader } from '../removal-requests/removal-requests.reader.js';
import { basesView, factsForOthers, publicView, subjectView } from './dossier-view.js';
import type { EntryPageDto, RecognitionDto } from './entry-page.dto.js';
import { EntryKinReader } from './entry-kin.reader.js';
import { EntryRows, isOwn } from './entry-rows.js';
import type { PublicViewDto } from './public-view.dto.js';

/** Why the subject is listed; what may name somebody only for the own department. */
function groundsOf(entry: EntryRecord, dossier: Dossier | null, own: boolean) {
  const others = dossier && factsForOthers(entry, dossier);
  return {
    facts: own ? (dossier?.facts ?? null) : others,
    remarks: own ? (dossier?.remarks ?? null) : null,
    conductOn: dossier?.conductDate ?? null,
    bases: basesView(dossier),
    proposedValidityMonths: dossier?.proposedValidityMonths ?? null,
    proposedRepairable: dossier?.proposedRepairable ?? null,
  };
}

/** One entry as its page shows it (R6.1, R11.1). */
@Injectable()
export class EntryPageReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly commands: CommandRepository,
    private readonly users: UserRepository,
    private readonly departments: DepartmentRepository,
    private readonly rows: EntryRows,
    private readonly packs: PackChoice,
    private readonly removals: RemovalRequestsReader,
    private readonly kin: EntryKinReader,
    private readonly catalogue: SharingCatalogueReader,
    private readonly cases: RemedyListRepository,
  ) {}

  async one(id: string, caller: Caller): Promise<EntryPageDto> {
    const entry = await this.#found(id);
    const dossier = await this.#dossier(id);
    const [row] = await this.rows.shown([entry], caller);
    const [successor] = await this.entries.successors(id);
    const own = isOwn(caller, entry);
    return {
      ...row!,
      ...groundsOf(entry, dossier, own),
      terms: { ...entry.terms },
      pack: await this.#pack(entry),
      subject: subjectView(entry, dossier, own),
      recognition: await this.#recognition(entry, own),
      validity: entry.facts.validity,
      exitGround: entry.exitGround,
      exitedAt: entry.exitedAt?.toISOString() ?? null,
      ...{ predecessorId: entry.predecessorId, successorId: successor?.id ?? null, importId: entry.importId },
      objection: entry.facts.objection,
      kin: await this.kin.of(entry),
      ...{ warning: entry.facts.warning ?? null, suspensions: entry.facts.suspensions ?? [] },
      public: entry.public,
      passages: own ? [...(entry.facts.passages ?? [])] : [],
      ...{ workflowId: entry.workflowId, version: entry.seq },
      publicView: await this.#publicView(entry, dossier),
      removalRequests: await this.removals.ofEntry(id, caller),
    };
  }

  /** As it stands, or as it would with other passages withheld. */
  async publicView(id: string, passages?: readonly Passage[]): Promise<PublicViewDto> {
    const entry = await this.#found(id);
    const facts = passages ? { ...entry.facts, passages } : entry.facts;
    return this.#publicView({ ...entry, facts }, await this.#dossier(id));
  }

  async #found(id: string): Promise<EntryRecord> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    return entry;
  }

  /** Null when it was destroyed. */
  async #dossier(id: string): Promise<Dossier | null> {
    return (await this.dossiers.openMany([id])).get(id) ?? null;
  }

  async #pack({ packCode: code, packVersion: version }: EntryRecord) {
    const pack = await this.packs.exactly(code, version);
    return { code, version, notice: pack ? (packNotice(pack, new Date().toISOString())?.zh ?? null) : null };
  }

  async #publicView(entry: EntryRecord, dossier: Dossier | null): Promise<PublicViewDto> {
    const pack = await this.packs.exactly(entry.packCode, entry.packVersion);
    const department = await this.departments.find(entry.departmentId);
    const catalogue = await this.catalogue.current();
    const underObjection = (await this.cases.marked([entry.id])).has(entry.id);
    const departmentName = department?.name ?? '';
    return publicView(entry, dossier, { pack, catalogue, departmentName, underObjection });
  }

  async #recognition(entry: EntryRecord, own: boolean): Promise<RecognitionDto | null> {
    const { recognition, validity } = entry.facts;
    if (!recognition) return null;
    const event = (await this.entries.events(entry.id)).findLast(({ type }) => type === 'recognised');
    const names = await this.users.displayNames([recognition.officerId]);
    const { officerId, withheld = null, ...stated } = recognition;
    return {
      ...stated,
      ...{ withheld, validity },
      officerName: names.get(officerId) ?? null,
      basisNumbers: (event?.data.basisNumbers as number[] | undefined) ?? [],
      reason: own && event ? await this.#reason(entry.id, event.commandId) : null,
    };
  }

  async #reason(entryId: string, commandId: string): Promise<string | null> {
    const texts = await this.commands.texts(entryId).catch((error: unknown) => {
      if (error instanceof DataKeyGone) return null;
      throw error;
    });
    return (texts?.get(commandId)?.reason as string | undefined) ?? null;
  }
}
