import type { DueReason } from '../../../libs/persistence/repositories/due-reasons.reader.js';
import { explained } from './deadlines.reader.js';
import type { DueDateDto } from './counted-date.dto.js';

/** `article`: of the policy, which asks for it. */
export function dueDateShown(
  { explanation, changes, packCode, packVersion }: DueReason,
  article: string,
): DueDateDto {
  const { from: countedFrom, term, dueAt, dueOn, certainty } = explanation;
  return {
    ...{ countedFrom, term: { ...term }, dueAt, dueOn, certainty, article },
    pack: `${packCode} ${packVersion}`,
    explanation: explained(explanation),
    changes: changes.map(({ old, new: present, why, at }) => ({
      ...{ oldDueAt: old.dueAt, newDueAt: present.dueAt, why, at: at.toISOString() },
    })),
  };
}
