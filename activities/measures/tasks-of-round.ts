import { v5 as uuidFromName } from 'uuid';
import type { Change } from '../../libs/persistence/repositories/change-feed.repository.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { measureDues, type MeasureDues } from '../../libs/persistence/repositories/measure-due.repository.js';
import type { MeasureTask, TaskToOpen } from '../../libs/persistence/repositories/measure-task.repository.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { WorkingCalendar } from '../../libs/rules/calendar/working-calendar.js';
import { measuresFor, type Measure, type MeasuresCatalogue } from '../../libs/rules/measures/catalogue.js';
import type { MeasureRound } from '../../libs/rules/measures/task.js';
import { mayLearnOf } from '../../libs/rules/systems.js';

/** Namespace of the ids of rounds, of their tasks, and of the messages to invited bodies. */
const MEASURES = '2f7a1c54-9d3e-4b6f-8a15-0c9be7d4f3a2';

export const roundId = (entryId: string, round: MeasureRound): string =>
  uuidFromName(`${entryId}/${round}`, MEASURES);
const taskId = (entryId: string, round: MeasureRound, measure: string): string =>
  uuidFromName(`${entryId}/${round}/${measure}`, MEASURES);
export const messageId = (task: string, seq: number): string =>
  uuidFromName(`${task}/${String(seq)}`, MEASURES);

type Implemented = Pick<TaskToOpen, 'departmentId' | 'body' | 'bodyName'>;

export interface OnWhat {
  catalogue: MeasuresCatalogue;
  /** Ids by code. */
  departments: ReadonlyMap<string, string>;
  calendar: WorkingCalendar;
}

/** What a recognition brings with it, by the catalogue in force. */
export function tasksToApply(
  change: Change,
  entry: EntryRecord,
  { catalogue, departments, calendar }: OnWhat,
): TaskToOpen[] {
  const { listKind, fieldCode } = entry;
  const on = shanghaiDate(change.at.toISOString());
  return measuresFor({ listKind, fieldCode, on }, catalogue).flatMap((measure) => {
    const whose = implementedBy(measure, entry, departments);
    if (!whose) return [];
    const { code: measureCode, text: measureText, legalBasis, mandatory, memorandum } = measure;
    const said = { measureCode, measureText, legalBasis, mandatory, memorandum: memorandum.title };
    const task = { ...said, ...whose, catalogueVersion: catalogue.version };
    return [opened(change, 'apply', task, entry, calendar)];
  });
}

/** §十九: whoever may have applied a measure stops. */
export const tasksToStop = (
  change: Change,
  entry: EntryRecord,
  applied: readonly MeasureTask[],
  calendar: WorkingCalendar,
): TaskToOpen[] => applied.map((task) => opened(change, 'stop', task, entry, calendar));

/** Null: nobody of that code is in this district, or a body outside government may not learn of the entry (§十五). */
function implementedBy(
  { implementer }: Measure,
  entry: EntryRecord,
  departments: OnWhat['departments'],
): Implemented | null {
  if (implementer.kind === 'department') {
    const departmentId = departments.get(implementer.department);
    return departmentId === undefined ? null : { departmentId, body: null, bodyName: null };
  }
  const { body, name: bodyName } = implementer;
  return mayLearnOf('invitedBody', entry) ? { departmentId: null, body, bodyName } : null;
}

type Said = Pick<
  TaskToOpen,
  | 'measureCode'
  | 'measureText'
  | 'memorandum'
  | 'legalBasis'
  | 'mandatory'
  | 'catalogueVersion'
  | 'departmentId'
  | 'body'
  | 'bodyName'
>;

function opened(
  { entryId, seq, at }: Change,
  round: MeasureRound,
  said: Said,
  { terms }: EntryRecord,
  calendar: WorkingCalendar,
): TaskToOpen {
  const { measureCode, measureText, memorandum, legalBasis, mandatory, catalogueVersion } = said;
  const { departmentId, body, bodyName } = said;
  return {
    ...{ id: taskId(entryId, round, measureCode), entryId, seq, round, openedAt: at },
    ...{ measureCode, measureText, memorandum, legalBasis, mandatory, catalogueVersion },
    ...{ departmentId, body, bodyName, calendarRevision: calendar.revision },
    ...(body === null ? measureDues(terms, round, at, calendar) : NO_DUES),
  };
}

/** Who is only invited is never late. */
const NO_DUES: MeasureDues = {
  ...{
    acknowledgeDueAt: null,
    acknowledgeDueOn: null,
    answerDueAt: null,
    answerDueOn: null,
    acknowledgeExplanation: null,
    answerExplanation: null,
    certainty: null,
  },
};
