import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { ENTRY_UPDATES, SERVICE_UPDATES } from '../../../libs/contract/entry.messages.js';
import { DEADLINE_KINDS } from '../../../libs/rules/procedure/commands.js';
import { PROCEDURES } from '../../../libs/rules/procedure/procedures.js';
import type { Procedure } from '../../../libs/rules/procedure/transition.js';
import { word } from './words.js';

const procedures: Procedure[] = Object.values(PROCEDURES);
const activityMap = readFileSync(new URL('../../../activities/activity-map.ts', import.meta.url), 'utf8');
const activities = [...activityMap.matchAll(/^ +(\w+): \w+\.\1\.bind/gm)].map(([, name]) => name!);

const NAMES: Record<string, readonly string[]> = {
  workflows: Object.values(WORKFLOW_TYPES),
  updates: [
    ...Object.keys(ENTRY_UPDATES),
    ...Object.keys(SERVICE_UPDATES),
    'drafted',
    'reproject',
    'caughtUp',
  ],
  signals: ['catchUp', 'compareAgain', 'recount', 'fileAgain', 'fileNow'],
  states: procedures.flatMap(({ states }) => states),
  commands: procedures.flatMap(({ transitions }) => transitions.map(({ command }) => command)),
  deadlines: DEADLINE_KINDS,
  activities,
};

describe.each(['zh', 'en'] as const)('the words of runs in %s', (language) => {
  it.each(Object.entries(NAMES))('name all %s', (_what, names) => {
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => word(name, language) === name && !isItsOwnWord(name, language))).toEqual(
      [],
    );
  });
});

/** English words that are spelt like the code. */
const isItsOwnWord = (name: string, language: 'zh' | 'en'): boolean =>
  language === 'en' && word(name, 'zh') !== name;
