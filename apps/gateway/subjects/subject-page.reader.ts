import { Injectable } from '@nestjs/common';
import type { SubjectEventEntity } from '../../../libs/persistence/entities/subject-event.entity.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import type { EntryRow } from '../../../libs/persistence/repositories/entry-columns.js';
import {
  EntryRepository,
  type RecordedEvent,
} from '../../../libs/persistence/repositories/entry.repository.js';
import {
  SubjectEventRepository,
  type SuccessionTexts,
} from '../../../libs/persistence/repositories/subject-event.repository.js';
import { SubjectRepository } from '../../../libs/persistence/repositories/subject.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { isInForce } from '../../../libs/rules/procedure/states.js';
import { maskName } from '../../../libs/rules/redaction/mask.js';
import type { SubjectKind } from '../../../libs/rules/words.js';
import { Actors } from '../entries/actors.js';
import { nameFor } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { SubjectActDto, SubjectPageDto } from './succession.dto.js';

/** Whether the caller may record acts on a subject that has these entries. */
export const maySucceed = ({ ability }: Caller, entries: readonly EntryRow[]): boolean =>
  entries.some(({ departmentId }) => may(ability, 'subject.succeed', departmentId));

/** How a caller reads the acts on a subject. */
interface Reading {
  kind: SubjectKind;
  entitled: boolean;
}

/** One subject over time, under all of its numbers and names. */
@Injectable()
export class SubjectPageReader {
  constructor(
    private readonly subjects: SubjectRepository,
    private readonly acts: SubjectEventRepository,
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly actors: Actors,
  ) {}

  async one(id: string, caller: Caller): Promise<SubjectPageDto> {
    const subject = await this.subjects.find(id);
    if (!subject) throw new Problem('not-found');
    const entries = await this.entries.ofSubject(id);
    const reading = { kind: subject.kind, entitled: maySucceed(caller, entries) };
    const acts = await this.shown(await this.acts.ofSubject(id), reading);
    return {
      ...{ id: subject.rootId, kind: subject.kind, acts, maySucceed: reading.entitled },
      names: [...new Set([...renamedTo(acts), ...(await this.#names(entries, caller))])],
      numbers: await this.subjects.schemes(subject.rootId),
      entries: entries.length,
      listed: entries.filter(({ state }) => isInForce(state)).length,
    };
  }

  /** Acts with their texts, as far as the caller may read them. */
  async shown(acts: readonly SubjectEventEntity[], reading: Reading): Promise<SubjectActDto[]> {
    const texts = await this.acts.texts(acts);
    const actorOf = (act: SubjectEventEntity) => act.actor as unknown as RecordedEvent['actor'];
    const actor = await this.actors.shown(acts.map(actorOf));
    return acts.map((act) => ({ ...actOf(act, texts.get(act.id), reading), actor: actor(actorOf(act)) }));
  }

  async #names(entries: readonly EntryRow[], caller: Caller): Promise<string[]> {
    const names = await this.dossiers.names(entries.map(({ id }) => id));
    return entries.flatMap((entry) => nameFor(caller, entry, names.get(entry.id)) ?? []);
  }
}

const renamedTo = (acts: readonly SubjectActDto[]): string[] =>
  acts.flatMap(({ newName }) => newName ?? []).reverse();

function actOf(
  act: SubjectEventEntity,
  texts: SuccessionTexts | undefined,
  { kind, entitled }: Reading,
): Omit<SubjectActDto, 'actor'> {
  const { scheme, joinedRootId, renamed, documentIds } = act.data as {
    scheme: string | null;
    joinedRootId: string | null;
    renamed: boolean;
    documentIds: string[];
  };
  const name = texts?.newName ?? null;
  const open = entitled || kind !== 'naturalPerson';
  return {
    ...{ id: act.id, type: act.type, at: act.at.toISOString(), on: act.effectiveOn, article: act.article },
    ...{ scheme, joinedId: joinedRootId, renamed, documentIds },
    newName: name !== null && !open ? maskName(name) : name,
    reason: entitled ? (texts?.reason ?? null) : null,
    hash: act.hash.toString('hex'),
  };
}
