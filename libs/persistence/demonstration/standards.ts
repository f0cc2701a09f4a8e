import type { StandardToLoad } from '../repositories/standard.repository.js';
import { FIELDS } from './district.js';

type FieldCode = (typeof FIELDS)[number]['code'];

/** What puts a subject on the black list of a field. Invented, and plainly so; no document of this number exists. */
const CONDUCT: Record<FieldCode, { body: string; text: string }> = {
  construction: {
    body: '住房城乡建设主管部门（示范）',
    text: '转包、违法分包或者出借资质，受到行政处罚后一年内再犯的。',
  },
  tax: { body: '税务主管部门（示范）', text: '偷逃税款、虚开发票或者逃避追缴欠税，经催告仍不改正的。' },
  'court-enforcement': { body: '人民法院（示范）', text: '有履行能力而拒不履行生效法律文书确定的义务的。' },
  wages: {
    body: '人力资源社会保障主管部门（示范）',
    text: '克扣、无故拖欠劳动报酬，经责令限期支付而逾期不支付的。',
  },
  environment: {
    body: '生态环境主管部门（示范）',
    text: '超标排放、逃避监管排放污染物，受到行政处罚后拒不改正的。',
  },
  'work-safety': {
    body: '应急管理主管部门（示范）',
    text: '发生生产安全责任事故，或者拒不整改重大事故隐患的。',
  },
  'food-drug': {
    body: '市场监督管理主管部门（示范）',
    text: '生产经营不符合安全标准的食品、药品，情节严重的。',
  },
  transport: { body: '交通运输主管部门（示范）', text: '违法超限超载运输一年内受到三次以上行政处罚的。' },
};

/** One standard for the black list of each field. */
export const STANDARDS: readonly StandardToLoad[] = FIELDS.map(({ code, name }, i) => ({
  code: `black-${code}`,
  title: `${name}领域失信联合惩戒对象认定标准（示范）`,
  fieldCode: code,
  listKind: 'black',
  version: 1,
  level: i % 2 === 0 ? 'national' : 'provincial',
  issuingBody: CONDUCT[code].body,
  documentNo: `示范信用〔2018〕${String(i + 1)}号`,
  text: CONDUCT[code].text,
  effectiveFrom: '2018-07-30',
  effectiveTo: null,
  overrides: null,
}));
