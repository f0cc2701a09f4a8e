import { withIdCheck, withUsccCheck } from '../../scripts/rehearsal/subjects.mjs';
import type { Dossier } from '../../libs/persistence/dossier.js';
import type { IdentifiedSubject } from '../../libs/persistence/repositories/subject.repository.js';
import { USCC_ALPHABET } from '../../libs/rules/identifiers/uscc.js';

/** An invented subject, the same whenever its number is asked for: what was put in need not be remembered. */
export interface Invented extends IdentifiedSubject {
  name: string;
}

/** 字号 are made of these: 40,000 of two characters, of which some are liked more than others, as in life. */
const CHARACTERS = [
  ...'安邦宝博昌长超晨成诚崇川春达大德鼎东栋端恩发帆方芳飞丰枫锋福富冈高格耕公冠光广贵国海涵汉瀚航豪禾合和恒弘宏虹鸿厚',
  ...'华桦欢环辉汇惠慧吉极济佳嘉坚建健江杰捷金津锦晋京晶景净久巨聚钧俊骏开凯康科可坤朗乐黎力立利联良亮林霖灵凌龙隆鲁陆',
  ...'路露伦满茂美民明铭鸣牧南宁农诺欧朋鹏平普其奇祺启千谦乾强桥钦勤青清庆秋泉群仁日荣融如瑞润若森山杉尚绍深升生晟盛石',
  ...'时世双顺硕思松苏泰腾天田通同桐万旺威唯维文沃武西锡溪曦夏先贤祥翔向晓欣',
].slice(0, 200);
const TRADES = [
  ...[
    '商贸',
    '建材',
    '运输',
    '花木',
    '机械',
    '化工',
    '陶瓷',
    '纺织',
    '餐饮',
    '物业',
    '装饰',
    '电子',
    '食品',
    '医药',
  ],
  ...[
    '包装',
    '印刷',
    '家具',
    '橡胶',
    '钢结构',
    '环保科技',
    '信息技术',
    '文化传媒',
    '劳务',
    '汽修',
    '园林',
    '养殖',
  ],
];
const FAMILY_NAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏'];

/** One in so many is a natural person. */
const PERSON_EVERY = 7;
const FIRST_BIRTHDAY = Date.UTC(1955, 0, 1);
const DAY_MS = 86_400_000;
const PLACES_IN_CODE = 9;

/** Evenly spread over 0–1, and the same for the same number and use. */
export function spreadOver(number: number, use: number): number {
  let mixed = (Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(use + 1, 0x85ebca6b)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97) >>> 0;
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

export const oneOf = <T>(items: readonly T[], part: number): T => items[Math.floor(part * items.length)]!;

export const isPerson = (number: number): boolean => number % PERSON_EVERY === 0;

export const invented = (number: number): Invented =>
  isPerson(number)
    ? { kind: 'naturalPerson', scheme: 'residentId', value: residentId(number), name: personName(number) }
    : { kind: 'enterprise', scheme: 'uscc', value: uscc(number), name: companyName(number) };

/** The part of its name that tells an enterprise from others. */
export function tellingPart(number: number): string {
  const liked = Math.floor(spreadOver(number, 1) ** 1.5 * CHARACTERS.length ** 2);
  const [first, second] = [Math.floor(liked / CHARACTERS.length), liked % CHARACTERS.length];
  return `${CHARACTERS[second]!}${CHARACTERS[first]!}`;
}

const companyName = (number: number): string =>
  `淄博${tellingPart(number)}${oneOf(TRADES, spreadOver(number, 2))}有限公司（虚构）`;

const personName = (number: number): string =>
  `${oneOf(FAMILY_NAMES, spreadOver(number, 2))}${tellingPart(number)}（虚构）`;

function uscc(number: number): string {
  let [rest, code] = [number, ''];
  for (let place = 0; place < PLACES_IN_CODE; place += 1) {
    code = USCC_ALPHABET.charAt(rest % USCC_ALPHABET.length) + code;
    rest = Math.floor(rest / USCC_ALPHABET.length);
  }
  return withUsccCheck(`91999999${code}`);
}

/** A thousand to a birthday. */
function residentId(number: number): string {
  const one = Math.floor(number / PERSON_EVERY);
  const born = new Date(FIRST_BIRTHDAY + Math.floor(one / 1000) * DAY_MS);
  return withIdCheck(
    `999999${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(one % 1000).padStart(3, '0')}`,
  );
}

/** What the dossier of its entry holds. */
export function inventedDossier({ kind, value, name }: Omit<Invented, 'scheme'>): Dossier {
  const person = kind === 'naturalPerson';
  return {
    ...{ name, uscc: person ? null : value, lei: null, conductDate: null, remarks: null },
    document: person ? { type: '居民身份证', number: value } : null,
    legalRepresentative: person ? null : { name: '样例乙', document: null },
    facts: '样例事实：逾期不缴',
    bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2026〕1号', date: '2026-01-05' }],
    proposedValidityMonths: 24,
    proposedRepairable: true,
  };
}
