import { defineSearchAttributeKey, SearchAttributeType, TypedSearchAttributes } from '@temporalio/common';
import type { EntryInput } from './entry.messages.js';

/** For operators in the Temporal Web UI; lists and pages read PostgreSQL. Codes and instants only. */
export const SEARCH_ATTRIBUTES = {
  listKind: defineSearchAttributeKey('ListKind', SearchAttributeType.KEYWORD),
  state: defineSearchAttributeKey('State', SearchAttributeType.KEYWORD),
  field: defineSearchAttributeKey('Field', SearchAttributeType.KEYWORD),
  department: defineSearchAttributeKey('Department', SearchAttributeType.KEYWORD),
  policyPack: defineSearchAttributeKey('PolicyPack', SearchAttributeType.KEYWORD),
  entryNo: defineSearchAttributeKey('EntryNo', SearchAttributeType.KEYWORD),
  dueAt: defineSearchAttributeKey('DueAt', SearchAttributeType.DATETIME),
} as const;

/** What an entry's workflow is started with; state, due date and number follow when its first event is recorded. */
export function entrySearchAttributes(input: EntryInput): TypedSearchAttributes {
  return new TypedSearchAttributes([
    { key: SEARCH_ATTRIBUTES.listKind, value: input.listKind },
    { key: SEARCH_ATTRIBUTES.field, value: input.fieldCode },
    { key: SEARCH_ATTRIBUTES.department, value: input.departmentId },
    { key: SEARCH_ATTRIBUTES.policyPack, value: `${input.terms.packCode}@${input.terms.packVersion}` },
  ]);
}
