import type { Faults } from '../platforms/faults.js';
import type { Held } from '../receivers/receivers.service.js';
import { escaped, shown, table } from './html.js';

export interface ReceiverShown {
  name: string;
  count: number;
  faults: Faults;
  messages: readonly Held[];
}

const NAMES: Record<string, string> = {
  superior: '上级主管部门',
  creditOffice: '信用主管部门',
  employer: '所在单位',
  competentDepartment: '有关主管部门',
  municipal: '市级平台',
  provincial: '省级平台',
  national: '国家平台',
  departmentPortal: '部门门户网站',
  creditZhangdian: '信用张店',
  creditZibo: '信用淄博',
  creditShandong: '信用山东',
  creditChina: '信用中国',
  enterprisePublicity: '国家企业信用信息公示系统',
  'rural-bank': '农村商业银行',
  builders: '建筑业协会',
  water: '水务公司',
  'credit-service': '信用服务中心',
};

const PURPOSES: Record<string, string> = {
  filing: '报送',
  publication: '发布',
  takedown: '撤下',
  announcement: '公告',
  notification: '通报',
  statistics: '统计',
  measure: '措施',
};

const OCCASIONS: Record<string, string> = { recognition: '认定', change: '变更', exit: '退出' };

const FLAGS = {
  outage: '停机',
  lostAnswers: '答复丢失',
  doubledAnswers: '重复回执',
  wrongAnswers: '答非所问',
} as const;

const RECEIPTS: Record<Faults['receipts'], string> = {
  atOnce: '立即给回执',
  whenAsked: '查询时给回执',
  withheld: '不给回执',
};

/** As people call a receiver; its code where nobody has named it. */
export const nameOf = (receiver: string): string => NAMES[receiver] ?? receiver;

/** What a receiver has received, the latest first, and the buttons for what goes wrong with it. */
export function receiverSection({ name, count, faults, messages }: ReceiverShown): string {
  const title = `${NAMES[name] ?? ''} ${name}`.trim();
  return `<section id="receiver-${escaped(name)}"><h2>${escaped(title)}</h2>
<p>收到 ${count.toString()} 件。现在：${escaped(played(faults))}</p>
${form(name, faults)}
${table(
  '收到的消息',
  ['收到', '用途', '事由', '次序', '送达次数', '回执', '内容'],
  messages.map((one) => [
    ...[one.receivedAt, PURPOSES[one.purpose] ?? one.purpose, OCCASIONS[one.occasion] ?? one.occasion],
    ...[one.sequence, one.deliveries, one.receipt, { html: contentOf(one) }],
  ]),
)}</section>`;
}

const contentOf = ({ id, items }: Held): string =>
  `<details><summary>${shown(items['entryNo'] ?? '查看')}</summary><pre>${escaped(
    JSON.stringify({ id, ...items }, null, 2),
  )}</pre></details>`;

function played(faults: Faults): string {
  const flags = Object.entries(FLAGS).flatMap(([name, word]) =>
    faults[name as keyof typeof FLAGS] ? [word] : [],
  );
  const delay = faults.delayMs > 0 ? [`延迟 ${faults.delayMs.toString()} 毫秒`] : [];
  const receipts = faults.receipts === 'atOnce' ? [] : [RECEIPTS[faults.receipts]];
  const rejects = faults.rejects.length > 0 ? [`退回（${faults.rejects.join('、')}）`] : [];
  return [...flags, ...delay, ...receipts, ...rejects].join('，') || '正常';
}

function form(name: string, faults: Faults): string {
  const boxes = Object.entries(FLAGS).map(([flag, word]) => {
    const checked = faults[flag as keyof typeof FLAGS] ? ' checked' : '';
    return `<label><input type="checkbox" name="${flag}" value="1"${checked}> ${word}</label>`;
  });
  const options = Object.entries(RECEIPTS).map(([value, word]) => {
    const selected = value === faults.receipts ? ' selected' : '';
    return `<option value="${value}"${selected}>${word}</option>`;
  });
  return `<form method="post" action="/receivers/${escaped(name)}/play">
${boxes.join('\n')}
<label>延迟（毫秒）<input type="number" name="delayMs" min="0" max="120000" value="${faults.delayMs.toString()}"></label>
<label>回执 <select name="receipts">${options.join('')}</select></label>
<label>退回代码 <input name="rejects" value="${escaped(faults.rejects.join(' '))}"></label>
<button>照此演示</button> <button name="as" value="normal">恢复正常</button></form>`;
}
