import type { EntityManager } from 'typeorm';
import { dueOn, type Deadline } from '../../rules/calendar/deadline.js';
import type { WorkingCalendar } from '../../rules/calendar/working-calendar.js';
import {
  CORRECTION_DEADLINES,
  type CorrectionDeadlineKind,
  type CorrectionFacts,
} from '../../rules/correction/correction-facts.js';
import { runningDeadlines } from '../../rules/correction/judge-correction.js';
import { CorrectionEventEntity } from '../entities/correction-event.entity.js';
import { CorrectionEntity } from '../entities/correction.entity.js';
import { correctionEventHash } from './correction-hash.js';

/** The article of everything in a correction. */
export const CORRECTION_ARTICLE = '§19';

/** Appends to the chain of a correction whose row is locked; `row` stands where it stood before. */
export async function appendCorrectionEvent(
  manager: EntityManager,
  row: Pick<CorrectionEntity, 'entryId' | 'seq' | 'headHash'>,
  given: Omit<CorrectionEventEntity, 'seq' | 'previousHash' | 'hash'>,
): Promise<void> {
  const event = { ...given, seq: row.seq + 1, previousHash: row.seq > 0 ? row.headHash : null };
  const hash = correctionEventHash(event);
  await manager.save(manager.create(CorrectionEventEntity, { ...event, hash }));
  await manager.update(CorrectionEntity, { entryId: row.entryId }, { seq: event.seq, headHash: hash });
}

/** What runs by the facts; a deadline that runs already keeps its date. */
export function withNewDues(facts: CorrectionFacts, calendar: WorkingCalendar): CorrectionFacts {
  const dues = runningDeadlines(facts).map(({ kind, from }): [CorrectionDeadlineKind, Deadline] => {
    const running = facts.dues[kind];
    return [kind, running?.from === from ? running : dueOn(facts.terms.within, from, calendar)];
  });
  return { ...facts, dues: Object.fromEntries(dues) };
}

/** Every one is counted again. */
export const withDuesCountedAgain = (facts: CorrectionFacts, calendar: WorkingCalendar): CorrectionFacts =>
  withNewDues({ ...facts, dues: {} }, calendar);

export function nearestDue({ dues }: CorrectionFacts): Date | null {
  const instants = CORRECTION_DEADLINES.flatMap((kind) => dues[kind]?.dueAt ?? []).sort();
  return instants[0] ? new Date(instants[0]) : null;
}
