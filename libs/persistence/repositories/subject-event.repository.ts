import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { openJson, sealJson } from '../../platform/crypto/envelope.js';
import { KeyedIndex, type IdentifierScheme } from '../../platform/crypto/keyed-index.js';
import type { SubjectKind } from '../../rules/words.js';
import { isDeadlock } from '../database-errors.js';
import { SubjectEventEntity, type SubjectEventType } from '../entities/subject-event.entity.js';
import { canonicalJson } from '../record/event-hash.js';
import { subjectEventHash } from '../record/subject-event-hash.js';
import { lockSubjects } from '../record/subject-lock.js';
import { DataKeyRepository } from './data-key.repository.js';

/** Free text of an act: sealed under the subject's data key. */
export interface SuccessionTexts {
  reason: string;
  newName: string | null;
}

/** A succession as it is asked: a new number, a new name, or both. */
export interface SuccessionAct {
  id: string;
  subjectId: string;
  number: { scheme: IdentifierScheme; value: string } | null;
  texts: SuccessionTexts;
  documentIds: readonly string[];
  /** Shanghai date from which it holds. */
  on: string;
  at: Date;
  actor: Record<string, unknown>;
  article: string;
}

export type SuccessionOutcome =
  | { outcome: 'recorded' | 'repeated'; event: SubjectEventEntity }
  /** The id was used for something else; the number is the subject's already; it is of another kind of subject. */
  | { outcome: 'different' }
  | { outcome: 'nothingNew' }
  | { outcome: 'otherKind' };

/** Who a number belongs to, and what kind of subject that is. */
interface Owner {
  id: string;
  kind: SubjectKind;
}

const ATTEMPTS = 5;
const OWNER = `SELECT s.id, s.kind FROM subject_identifier i JOIN subject s ON s.id = i.subject_id WHERE i.hash = $1`;
const ADD = `INSERT INTO subject_identifier (hash, subject_id, scheme) VALUES ($1, $2, $3)
  ON CONFLICT (hash) DO NOTHING RETURNING hash`;

/** The number changed hands while it was looked at: the transaction begins anew. */
class NumberTaken extends Error {}

const aadOf = (eventId: string): string => `subject-event/${eventId}`;

/** Acts on subjects' identities: what joins numbers is an act of a person, never a likeness (R10.3). */
@Injectable()
export class SubjectEventRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
    private readonly index: KeyedIndex,
  ) {}

  /** One act, one transaction, under the locks of every subject it touches. Recorded once by id. */
  async record(act: SuccessionAct): Promise<SuccessionOutcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.source.transaction((manager) => this.#attempt(manager, act));
      } catch (error) {
        const again = error instanceof NumberTaken || isDeadlock(error);
        if (!again || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Null when no such act was recorded. */
  find(id: string): Promise<SubjectEventEntity | null> {
    return this.#events().findOneBy({ id });
  }

  /** The acts on a subject under all of its numbers, oldest first. */
  ofSubject(subjectId: string): Promise<SubjectEventEntity[]> {
    return this.#events()
      .createQueryBuilder('v')
      .where(
        `v.subject_id IN (SELECT k.id FROM subject k
           WHERE k.root_id = (SELECT root_id FROM subject WHERE id = :subjectId))`,
        { subjectId },
      )
      .orderBy('v.at')
      .addOrderBy('v.seq')
      .getMany();
  }

  /** What was written with each act; acts whose key is gone are left out. */
  async texts(events: readonly SubjectEventEntity[]): Promise<Map<string, SuccessionTexts>> {
    const keys = await this.keys.keysOf([...new Set(events.map(({ subjectId }) => subjectId))]);
    return new Map(
      events.flatMap(({ id, subjectId, sealed }) => {
        const key = keys.get(subjectId);
        return key ? [[id, openJson<SuccessionTexts>(key, sealed, aadOf(id))] as const] : [];
      }),
    );
  }

  async #attempt(manager: EntityManager, act: SuccessionAct): Promise<SuccessionOutcome> {
    const hash = act.number && this.index.identifierHash(act.number.scheme, act.number.value);
    const owner = hash && (await ownerOf(manager, hash));
    const [root = act.subjectId, otherRoot] = await lockSubjects(
      manager,
      owner ? [act.subjectId, owner.id] : [act.subjectId],
    );
    const fingerprint = this.#fingerprint(act);
    const known = await this.#events(manager).findOneBy({ id: act.id });
    if (known) {
      return known.fingerprint.equals(fingerprint)
        ? { outcome: 'repeated', event: known }
        : { outcome: 'different' };
    }
    const { kind } = await manager
      .query<Owner[]>('SELECT id, kind FROM subject WHERE id = $1', [root])
      .then(([row]) => row!);
    if (owner && owner.kind !== kind) return { outcome: 'otherKind' };
    if (owner && otherRoot === root) return { outcome: 'nothingNew' };
    if (hash && !owner) await addNumber(manager, hash, root, act.number!.scheme);
    if (otherRoot)
      await manager.query('UPDATE subject SET root_id = $1 WHERE root_id = $2', [root, otherRoot]);
    return { outcome: 'recorded', event: await this.#append(manager, root, act, fingerprint, otherRoot) };
  }

  async #append(
    manager: EntityManager,
    subjectId: string,
    act: SuccessionAct,
    fingerprint: Buffer,
    joinedRootId: string | undefined,
  ): Promise<SubjectEventEntity> {
    const events = this.#events(manager);
    const [last] = await events.find({ where: { subjectId }, order: { seq: 'DESC' }, take: 1 });
    const key = await this.keys.ensure(subjectId, 'subject', manager);
    const event: Omit<SubjectEventEntity, 'hash'> = {
      ...{ id: act.id, subjectId, seq: (last?.seq ?? 0) + 1, type: typeOf(act, joinedRootId) },
      ...{ at: act.at, effectiveOn: act.on, actor: act.actor, article: act.article },
      data: {
        ...{ scheme: act.number?.scheme ?? null, joinedRootId: joinedRootId ?? null },
        ...{ renamed: act.texts.newName !== null, documentIds: [...act.documentIds] },
      },
      ...{ sealed: sealJson(key, act.texts, aadOf(act.id)), fingerprint },
      previousHash: last?.hash ?? null,
    };
    return events.save(events.create({ ...event, hash: subjectEventHash(event) }));
  }

  #fingerprint({ subjectId, number, texts, documentIds, on }: SuccessionAct): Buffer {
    const content = canonicalJson({ subjectId, number, texts, documentIds, on });
    return this.index.fingerprint('succession', content);
  }

  #events(manager: EntityManager = this.source.manager) {
    return manager.getRepository(SubjectEventEntity);
  }
}

const typeOf = ({ number }: SuccessionAct, joinedRootId: string | undefined): SubjectEventType =>
  joinedRootId ? 'joined' : number ? 'numberAdded' : 'renamed';

async function ownerOf(manager: EntityManager, hash: Buffer): Promise<Owner | null> {
  const [owner] = await manager.query<Owner[]>(OWNER, [hash]);
  return owner ?? null;
}

async function addNumber(manager: EntityManager, hash: Buffer, root: string, scheme: string): Promise<void> {
  const added = await manager.query<unknown[]>(ADD, [hash, root, scheme]);
  if (added.length === 0) throw new NumberTaken();
}
