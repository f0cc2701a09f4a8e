import type { StandardToLoad } from '../repositories/standard.repository.js';
import { FIELDS } from './district.js';

type FieldCode = (typeof FIELDS)[number]['code'];

/**
 * What puts a subject on the lists of a field: `text` on the black list, `red` and `watch` on those. Invented, and
 * plainly so; no document of these numbers exists.
 */
const CONDUCT: Record<FieldCode, { body: string; text: string; red: string; watch: string }> = {
  construction: {
    body: '住房城乡建设主管部门（示范）',
    text: '转包、违法分包或者出借资质，受到行政处罚后一年内再犯的。',
    red: '连续三年无质量安全事故，并获得省级以上优质工程奖的。',
    watch: '承接工程中发生一次违法分包，情节轻微并已改正的。',
  },
  tax: {
    body: '税务主管部门（示范）',
    text: '偷逃税款、虚开发票或者逃避追缴欠税，经催告仍不改正的。',
    red: '连续三个年度纳税信用评价为甲级的。',
    watch: '连续两期未按规定申报，尚未构成偷逃税款的。',
  },
  'court-enforcement': {
    body: '人民法院（示范）',
    text: '有履行能力而拒不履行生效法律文书确定的义务的。',
    red: '三年内自动履行生效法律文书，并协助执行成效突出的。',
    watch: '逾期履行生效法律文书，经通知后方才履行的。',
  },
  wages: {
    body: '人力资源社会保障主管部门（示范）',
    text: '克扣、无故拖欠劳动报酬，经责令限期支付而逾期不支付的。',
    red: '连续三年劳动保障守法诚信评价为甲级的。',
    watch: '拖欠劳动报酬一个月以上，责令后按期支付的。',
  },
  environment: {
    body: '生态环境主管部门（示范）',
    text: '超标排放、逃避监管排放污染物，受到行政处罚后拒不改正的。',
    red: '连续三年环境信用评价为诚信企业的。',
    watch: '一年内两次受到环境保护行政处罚，均已改正的。',
  },
  'work-safety': {
    body: '应急管理主管部门（示范）',
    text: '发生生产安全责任事故，或者拒不整改重大事故隐患的。',
    red: '连续三年无生产安全事故，标准化达到一级的。',
    watch: '存在较大事故隐患，逾期方才整改的。',
  },
  'food-drug': {
    body: '市场监督管理主管部门（示范）',
    text: '生产经营不符合安全标准的食品、药品，情节严重的。',
    red: '连续三年监督抽检全部合格，并获得省级以上质量奖的。',
    watch: '一年内监督抽检两次不合格，情节轻微的。',
  },
  transport: {
    body: '交通运输主管部门（示范）',
    text: '违法超限超载运输一年内受到三次以上行政处罚的。',
    red: '连续三年质量信誉考核为优良，无重大投诉的。',
    watch: '一年内超限超载运输受到两次行政处罚的。',
  },
};

/** The lists that officers draft for, with what a standard of each is called. Numbers follow one another. */
const LISTS = [
  { list: 'black', called: '失信联合惩戒对象', text: 'text' },
  { list: 'red', called: '守信联合激励对象', text: 'red' },
  { list: 'watch', called: '重点关注对象', text: 'watch' },
] as const;

/** One standard for each field and list. */
export const STANDARDS: readonly StandardToLoad[] = LISTS.flatMap(({ list, called, text }, l) =>
  FIELDS.map(({ code, name }, i) => ({
    code: `${list}-${code}`,
    title: `${name}领域${called}认定标准（示范）`,
    fieldCode: code,
    listKind: list,
    version: 1,
    level: i % 2 === 0 ? ('national' as const) : ('provincial' as const),
    issuingBody: CONDUCT[code].body,
    documentNo: `示范信用〔2018〕${String(l * FIELDS.length + i + 1)}号`,
    text: CONDUCT[code][text],
    effectiveFrom: '2018-07-30',
    effectiveTo: null,
    overrides: null,
  })),
);
