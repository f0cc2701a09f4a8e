import type { PlatformsService } from '../platforms/platforms.service.js';
import { escaped, shown, table } from './html.js';
import { nameOf, receiverSection, type ReceiverShown } from './receiver-section.js';

type Received = Awaited<ReturnType<PlatformsService['received']>>;

const STYLE = `
body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1f2328 }
h2 { margin: 2rem 0 .25rem } p { margin: .25rem 0 } .none { color: #59636e }
caption { text-align: left; font-weight: 600; padding: .5rem 0 }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-variant-numeric: tabular-nums }
th, td { border-bottom: 1px solid #d0d7de; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .5rem 0 }
label { display: inline-flex; align-items: center; gap: .25rem; white-space: nowrap } input[type=checkbox] { min-height: 0; margin: 0 }
input[type=number] { width: 6rem } button, input, select { font: inherit; min-height: 2rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font-size: 12px } nav a { margin-right: 1rem }
@media (max-width: 40rem) {
  body { margin: 1rem auto } thead { display: none } table, tbody, tr, td, caption { display: block }
  tr { border-bottom: 1px solid #d0d7de; padding: .5rem 0 } td { border: 0; padding: .1rem 0 }
  td::before { content: attr(data-label) " "; color: #59636e }
}`;

const TITLES: Record<Received['platform'], string> = {
  municipal: '市级平台 municipal',
  provincial: '省级平台 provincial',
  national: '国家平台 national',
};

function platformSection({ platform, pulls, lastPullAt, faults, lines, removals }: Received): string {
  const played = Object.entries(faults).filter(([, value]) => value !== false && value !== 0);
  const said = played.map(([name, value]) => `${name}: ${String(value)}`).join(', ');
  return `<section id="${platform}"><h2>${TITLES[platform]}的名单</h2>
<p>被拉取 ${shown(pulls)} 次，最近一次 ${shown(lastPullAt)}。设定：${escaped(said)}</p>
${table(
  '收到的移出请求',
  ['回执', '请求', '平台编号', '条目', '收到', '送达次数', '查询次数', '状态', '答复'],
  removals.map((one) => [
    ...[one.receipt, one.requestId, one.reference, one.entryNo, one.receivedAt],
    ...[one.deliveries, one.asked, one.status, one.answeredAt],
  ]),
)}
${table(
  '名单行（最近一百行）',
  ['名单', '平台编号', '统一社会信用代码', '证件号码', '证件类型'],
  lines.map((one) => [one.list, one.reference, one.uscc, one.idNumber, one.documentType]),
)}</section>`;
}

const links = (receivers: readonly ReceiverShown[]): string =>
  receivers.map(({ name }) => `<a href="#receiver-${escaped(name)}">${escaped(nameOf(name))}</a>`).join('');

/** What everybody outside received, and how each plays, on one plain page. */
export const pageOf = (
  platforms: readonly Received[],
  receivers: readonly ReceiverShown[],
): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>名录沙箱</title><style>${STYLE}</style></head>
<body><h1>外部系统沙箱</h1>
<p>扮演市级、省级、国家平台和各发布网站，供演示和测试使用。只有虚构的主体。</p>
<nav aria-label="接收方">${links(receivers)}</nav>
${receivers.map(receiverSection).join('\n')}
${platforms.map(platformSection).join('\n')}</body></html>`;
