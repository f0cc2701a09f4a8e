import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

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
