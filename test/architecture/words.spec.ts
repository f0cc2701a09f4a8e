import { describe, expect, it } from '@jest/globals';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { DEADLINE_KINDS, REPAIR_METHODS } from '../../libs/rules/procedure/commands.js';
import { PROCEDURES } from '../../libs/rules/procedure/procedures.js';
import type { Procedure } from '../../libs/rules/procedure/transition.js';
import {
  EXIT_GROUNDS,
  LIST_KINDS,
  RECOGNITION_BASIS_KINDS,
  ROLES,
  SERVICE_METHODS,
  SUBJECT_KINDS,
} from '../../libs/rules/words.js';
import { textOf } from './tracked-files.js';

type Words = Record<string, Record<string, unknown>>;
const wordsOf = (language: string): Words =>
  JSON.parse(textOf(`apps/admin/src/i18n/${language}.json`)) as Words;

const procedures: Procedure[] = Object.values(PROCEDURES);
const rows = procedures.flatMap(({ transitions }) => transitions);
/** Activities as the worker registers them. */
const activities = [...textOf('activities/activity-map.ts').matchAll(/^ +(\w+): \w+\.\1\.bind/gm)].map(
  ([, name]) => name!,
);

/** Codes that people see, by the section of the words that names them. */
const CODES: Record<string, readonly string[]> = {
  list: LIST_KINDS,
  subjectKind: SUBJECT_KINDS,
  basis: RECOGNITION_BASIS_KINDS,
  role: ROLES,
  serviceMethod: SERVICE_METHODS,
  exitGround: EXIT_GROUNDS,
  repairMethod: REPAIR_METHODS,
  deadline: DEADLINE_KINDS,
  state: procedures.flatMap(({ states }) => states),
  command: rows.map(({ command }) => command),
  event: [...procedures.map(({ first }) => first.event), ...rows.map(({ event }) => event)],
  workflowType: Object.values(WORKFLOW_TYPES),
  activity: activities,
};

/** Keys of all depths; a form of plural counts as its word, since languages differ in how many they have. */
const keysIn = (tree: unknown, above = ''): string[] =>
  tree !== null && typeof tree === 'object'
    ? Object.entries(tree).flatMap(([key, inner]) => keysIn(inner, `${above}.${key}`))
    : [above.replace(/_(?:zero|one|two|few|many|other)$/, '')];
const allKeys = (tree: unknown): string[] => [...new Set(keysIn(tree))].sort();

describe.each(['zh', 'en'])('the words of the admin UI in %s', (language) => {
  it.each(Object.entries(CODES))('name every %s', (section, codes) => {
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.filter((code) => !wordsOf(language)[section]?.[code])).toEqual([]);
  });
});

it('Chinese and English say the same things', () => {
  expect(allKeys(wordsOf('en'))).toEqual(allKeys(wordsOf('zh')));
});
