import { withIdCheck, withUsccCheck } from '../../../scripts/rehearsal/subjects.mjs';
import { COLUMNS } from '../../../libs/rules/preliminary-list/columns.js';

/** Invented particulars that occur nowhere else, so that finding one means that it leaked. */
export const PERSON = {
  subjectKind: 'naturalPerson',
  name: '样例霁霖皓彧',
  documentType: 'residentId',
  documentNumber: withIdCheck('99999919710823571'),
  facts: '样例事实：以翡翠鹦鹉之名虚报四十二次',
  remarks: '样例备注：住琉璃巷深处第九户',
};
export const ENTERPRISE = {
  subjectKind: 'enterprise',
  name: '样例紫貂琥珀商行（虚构）',
  uscc: withUsccCheck('91999999QX7RT2WE9'),
  lei: '99990015AECTMCWLUJ35',
  legalRepresentative: {
    name: '样例珩玥琮',
    documentType: 'residentId',
    documentNumber: withIdCheck('99999919660417838'),
  },
  facts: '样例事实：向青鸾渡口倾倒朱砂废液',
};
export const IMPORTED = {
  name: '样例夙沙芷澜',
  documentNumber: withIdCheck('99999919880930264'),
  facts: '样例事实：玄武码头拖欠工钱七十三日',
};
/** Refused for its check digit, so never more than an input. */
export const MISTYPED = { ...PERSON, name: '样例皇甫瑾瑜', documentNumber: '999999197108235710' };
export const BASIS_NO = '样例罚字〔2018〕七三五一九号';

export const TEXTS = {
  returned: '样例理由：请补正孔雀石账簿',
  statement: '样例申辩：当日身在云梦泽养病',
  objection: '样例异议：朱砂废液另有其主',
  objector: '样例闻人翊宸',
  decided: '样例理由：查青鸾渡口监控属实',
  repairNote: '样例修复：清运渡口并当面致歉',
  fileName: '样例回证-霁霖皓彧.txt',
  fileText: '样例送达回证：霁霖皓彧本人于琉璃巷签收',
};

/** Everything that must be found nowhere in plain. */
export const PERSONAL: readonly string[] = [
  ...[PERSON.name, PERSON.documentNumber, PERSON.facts, PERSON.remarks, BASIS_NO],
  ...[ENTERPRISE.name, ENTERPRISE.uscc, ENTERPRISE.lei, ENTERPRISE.facts],
  ...[ENTERPRISE.legalRepresentative.name, ENTERPRISE.legalRepresentative.documentNumber],
  ...Object.values(IMPORTED),
  ...[MISTYPED.name, MISTYPED.documentNumber],
  ...Object.values(TEXTS),
];

/** A preliminary list with the one imported person; `faulty` breaks the date of its basis. */
export function listOfOne({ faulty }: { faulty: boolean }): string {
  const { name, documentNumber, facts } = IMPORTED;
  const cells: Partial<Record<(typeof COLUMNS)[number], string>> = {
    序号: '1',
    主体类别: '自然人',
    主体名称: name,
    证件类型: '居民身份证',
    证件号码: documentNumber,
    领域: '拖欠工资',
    列入事由: facts,
    认定依据类型: '行政处罚',
    认定依据文号: BASIS_NO,
    认定依据日期: faulty ? '2018-02-30' : '2018-10-08',
    行为发生日期: '2018-01-09',
    '有效期(月)': '24',
    可否修复: '是',
  };
  return `${COLUMNS.join(',')}\n${COLUMNS.map((column) => cells[column] ?? '').join(',')}\n`;
}
