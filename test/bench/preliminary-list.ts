import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';

/** The columns of the usual template that an enterprise's row needs; the others stay empty. */
const COLUMNS = [
  ...['序号', '主体类别', '主体名称', '统一社会信用代码', '证件类型', '证件号码', '法定代表人'],
  ...['法定代表人证件类型', '法定代表人证件号码', 'LEI', '领域', '列入事由', '认定依据类型', '认定依据文号'],
  ...['认定依据日期', '行为发生日期', '有效期(月)', '可否修复', '备注'],
];

/** A preliminary list in CSV with so many invented enterprises, every row good. */
export function preliminaryList(rows: number): string {
  const lines = Array.from({ length: rows }, (_, n) => row(n + 1));
  return `\uFEFF${COLUMNS.join(',')}\n${lines.join('\n')}\n`;
}

function row(number: number): string {
  const { name, uscc } = inventedEnterprise();
  return [
    ...[number, '企业', name, uscc, '', '', `样例乙${number}`, '', '', ''],
    ...['工程建设', '样例事实：未依法支付劳动报酬', '行政处罚', `样例罚字〔2018〕${number}号`],
    ...['2018-09-07', '2018-06-12', '24', '是', ''],
  ].join(',');
}
