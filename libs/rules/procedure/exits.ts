import type { ExitGround, ListKind, Role } from '../words.js';
import type { CommandName } from './commands.js';
import type { GuardName } from './guards.js';

/** One way off a list: who decides it, under which article, and what follows. */
export interface Exit {
  list: ListKind;
  ground: ExitGround;
  /** The command that sets it off. */
  command: CommandName;
  /** Officers in these roles, a deadline, or the service itself. */
  by: readonly Role[] | 'clock' | 'system';
  guards: readonly GuardName[];
  reason: 'required' | 'none';
  article: string;
  requirement: string;
  /** Through the original channels (§十九). */
  announced: boolean;
  /** §十七: the watch list at once, where the pack says so. */
  follows: 'watchList' | 'nothing';
  /** §十九: kept in the back end for the pack's retention, or not at all. */
  record: 'kept' | 'erased';
  zh: string;
  en: string;
}

const DECIDERS: readonly Role[] = ['checker', 'head'];
const HEADS: readonly Role[] = ['head'];

type Given = Omit<Exit, 'guards' | 'reason' | 'announced' | 'follows' | 'record'> & Partial<Exit>;
const exit = (given: Given): Exit => ({
  guards: [],
  reason: Array.isArray(given.by) ? 'required' : 'none',
  announced: true,
  follows: 'nothing',
  record: 'kept',
  ...given,
});

const expired = (list: ListKind, article: string, more: Partial<Exit> = {}): Exit =>
  exit({
    list,
    ground: 'expired',
    command: 'expire',
    by: 'clock',
    article,
    requirement: 'R8.2',
    zh: '有效期届满，自动退出',
    en: 'The validity has ended; the entry exits by itself',
    ...more,
  });

const standardChanged = (list: ListKind, article: string, more: Partial<Exit> = {}): Exit =>
  exit({
    list,
    ground: 'standardChanged',
    command: 'leaveByStandard',
    by: 'system',
    article,
    requirement: 'R8.4',
    zh: '认定标准改变，不再符合新标准',
    en: 'The standard has changed and is no longer met',
    ...more,
  });

const misidentified = (list: ListKind, article: string, zh: string): Exit =>
  exit({
    list,
    ground: 'misidentified',
    command: 'exit',
    by: HEADS,
    guards: ['fourEyes'],
    article,
    requirement: 'R9.4',
    record: 'erased',
    zh,
    en: 'Listed by mistake: nothing is kept, and no watch list follows',
  });

/** §二十二: two numbers turned out to be one subject. The subject stays on the list by the other entry. */
const doubled = (list: ListKind): Exit =>
  exit({
    list,
    ground: 'doubled',
    command: 'exit',
    by: DECIDERS,
    guards: ['fourEyes'],
    article: '§22',
    requirement: 'R6.1',
    announced: false,
    zh: '同一主体在同一领域重复列入，保留本部门的另一条目',
    en: 'Listed twice in one field under two numbers of one subject: the department’s other entry stays',
  });

/** Every exit of every list, once: the procedures' tables, the exit dialogue and the docs are drawn from here. */
export const EXITS: readonly Exit[] = [
  expired('black', '§17', { follows: 'watchList' }),
  exit({
    list: 'black',
    ground: 'repaired',
    command: 'exit',
    by: DECIDERS,
    guards: ['fourEyes', 'repairPermitted'],
    article: '§17',
    requirement: 'R8.1',
    follows: 'watchList',
    zh: '主动修复信用，经认定部门同意提前退出',
    en: 'Repaired, with the consent of the recognising department, before the validity ends',
  }),
  standardChanged('black', '§17', { follows: 'watchList' }),
  misidentified('black', '§17', '经异议处理认定有误，删除；不列入重点关注名单，信息不予保存'),
  doubled('black'),
  expired('red', '§18'),
  exit({
    list: 'red',
    ground: 'listedBlackOrWatch',
    command: 'listedElsewhere',
    by: 'system',
    article: '§18',
    requirement: 'R4.4',
    zh: '有效期内被列入黑名单或者重点关注名单',
    en: 'Listed black or watch by a department during validity',
  }),
  exit({
    list: 'red',
    ground: 'incentivesMisused',
    command: 'exit',
    by: DECIDERS,
    guards: ['fourEyes'],
    article: '§18',
    requirement: 'R4.4',
    zh: '不当利用红名单奖励机制',
    en: 'Misuse of the incentives',
  }),
  standardChanged('red', '§18'),
  misidentified('red', '§18', '经反映核实认定有误，删除'),
  doubled('red'),
  expired('watch', '§17'),
  exit({
    list: 'watch',
    ground: 'movedToBlack',
    command: 'moveToBlack',
    by: 'system',
    article: '§16',
    requirement: 'R5.3',
    announced: false,
    zh: '有效期内发生严重失信行为，转入黑名单',
    en: 'Serious dishonesty during validity: moved to the black list',
  }),
  standardChanged('watch', '§16'),
  misidentified('watch', '§16', '经异议处理认定有误，删除；信息不予保存'),
  doubled('watch'),
  exit({
    list: 'warning',
    ground: 'belowKeyFields',
    command: 'withdrawWarning',
    by: 'system',
    article: '§16',
    requirement: 'R5.2',
    zh: '在列的重点领域不足规定数，撤回预警',
    en: 'Fewer key fields than the warning needs: withdrawn',
  }),
  misidentified('warning', '§16', '认定有误，撤回；信息不予保存'),
];

export const exitsOf = (list: ListKind): Exit[] => EXITS.filter((one) => one.list === list);

/** The exit on a list for a ground; null when that list knows no such ground. */
export const exitFor = (list: ListKind, ground: ExitGround): Exit | null =>
  EXITS.find((one) => one.list === list && one.ground === ground) ?? null;
