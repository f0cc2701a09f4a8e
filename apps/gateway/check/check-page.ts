import { createHash } from 'node:crypto';
import type { ScreeningPurpose } from '../../../libs/rules/systems.js';
import type { ListKind } from '../../../libs/rules/words.js';
import type { ListedDto, NameSuggestionDto, ScreenedDto } from '../screening/screening.dto.js';

export const CHECK_KINDS = ['uscc', 'idNumber', 'name'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

interface Shown {
  ticket: string;
  purpose: ScreeningPurpose;
}
interface Asked extends Shown {
  kind: CheckKind;
  value: string;
}

/** How far a check has come. */
export type Checked =
  | { outcome: 'ticketInvalid' }
  | ({ outcome: 'asked' } & Shown)
  | ({ outcome: 'answered'; asOf: string; screened: ScreenedDto } & Asked)
  | ({ outcome: 'refused' | 'failed' } & Asked);

const STYLE = `
:root{color-scheme:light}
body{margin:0;padding:16px;font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#1b2a2f;background:#fff}
main{max-width:44rem;margin:0 auto}
h1{font-size:20px;margin:0 0 4px}h2{font-size:17px;margin:16px 0 8px}p{margin:4px 0}
.muted{color:#52636b;font-size:14px}
form{display:grid;gap:8px;margin-top:12px}label{display:grid;gap:2px;font-weight:600}
input,select,button{font:inherit;padding:8px 10px;border:1px solid #6b7d85;border-radius:4px;min-height:44px;box-sizing:border-box;width:100%}
button{background:#155b6b;color:#fff;border-color:#155b6b;font-weight:600}
:focus-visible{outline:3px solid #d98200;outline-offset:2px}
.answer{border:1px solid #c9d3d6;border-left-width:6px;border-radius:4px;padding:12px;margin-top:16px}
.listed{border-left-color:#a8201a}.clear{border-left-color:#1c7c4a}.hint{border-left-color:#b26a00}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0}dt{color:#52636b}dd{margin:0;overflow-wrap:anywhere}
ul{margin:4px 0;padding-left:20px}
`;
/** The page's one style, by what it holds. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

const LISTS: Record<ListKind, string> = {
  red: '红名单',
  black: '黑名单',
  watch: '重点关注名单',
  warning: '大数据警示名单',
};
const KINDS: Record<CheckKind, string> = {
  uscc: '统一社会信用代码',
  idNumber: '居民身份证号码',
  name: '名称（仅供提示）',
};
const PURPOSES: Record<ScreeningPurpose, string> = {
  administrativeApproval: '行政审批',
  publicProcurement: '政府采购',
  fundsAndSubsidies: '资金和补贴',
  honoursAndAwards: '评优评先',
  supervision: '监督管理',
  creditService: '信用服务',
  memberService: '会员服务',
  other: '其他',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);

const AT = new Intl.DateTimeFormat('zh-CN', {
  ...{ timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23' },
});

/** The page in Chinese, without script: a form, and above it what was found. */
export const checkPage = (checked: Checked): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>信用名单核查</title><style>${STYLE}</style></head>
<body><main><h1>信用名单核查</h1>${bodyOf(checked)}</main></body></html>`;

function bodyOf(checked: Checked): string {
  if (checked.outcome === 'ticketInvalid')
    return answer('hint', '核查凭条已过期或者无效', '<p>请回到审批系统重新打开本页。</p>');
  return `<p class="muted">用途：${PURPOSES[checked.purpose]}。每次核查均登记。以证照号码为准，名称仅供提示。</p>
${resultOf(checked)}${formOf(checked)}`;
}

function formOf(checked: Exclude<Checked, { outcome: 'ticketInvalid' }>): string {
  const kind = 'kind' in checked ? checked.kind : 'uscc';
  const options = CHECK_KINDS.map(
    (one) => `<option value="${one}"${one === kind ? ' selected' : ''}>${KINDS[one]}</option>`,
  );
  return `<form method="post"><input type="hidden" name="ticket" value="${escaped(checked.ticket)}">
<label>按什么核查<select name="kind">${options.join('')}</select></label>
<label>号码或者名称<input name="value" required maxlength="200" autocomplete="off"></label>
<button>核查</button></form>`;
}

function resultOf(checked: Exclude<Checked, { outcome: 'ticketInvalid' }>): string {
  if (checked.outcome === 'asked') return '';
  const value = `<p>${KINDS[checked.kind]}：${escaped(checked.value)}</p>`;
  if (checked.outcome === 'answered') {
    const asOf = `<p class="muted">截至 ${AT.format(new Date(checked.asOf))}</p>`;
    return found(checked.screened, value, asOf);
  }
  if (checked.outcome === 'refused')
    return answer(
      'hint',
      '不能核查',
      `${value}<p>凭证已失效，或者核查次数已用完，请联系审批系统的管理人员。</p>`,
    );
  return answer('hint', '暂时不能核查', `${value}<p>请稍后再试。</p>`);
}

function found({ outcome, listed, suggestions }: ScreenedDto, value: string, asOf: string): string {
  if (outcome === 'invalid')
    return answer('hint', '号码不正确，没有核查', `${value}<p>位数、格式或者校验位不对，请核对后重填。</p>`);
  if (outcome === 'listed') return answer('listed', '在列', value + listed.map(entry).join('') + asOf);
  if (outcome === 'notListed') return answer('clear', '未列入', value + asOf);
  const names = `<ul>${suggestions.map(suggestion).join('')}</ul>`;
  const advice = '<p>名称相近不等于同一主体，请按证照号码核查。</p>';
  return answer('hint', '名称相近，仅供提示', value + names + advice + asOf);
}

const answer = (look: 'listed' | 'clear' | 'hint', title: string, content: string): string =>
  `<section class="answer ${look}" role="status"><h2>${title}</h2>${content}</section>`;

function entry({ list, entryNo, field, department, since, until, measures }: ListedDto): string {
  const facts: [string, string | null | undefined][] = [
    ['名单', list && LISTS[list]],
    ['编号', entryNo],
    ['领域', field?.name],
    ['认定部门', department?.name],
    ['列入日期', since],
    ['有效期至', until],
  ];
  const shown = facts.flatMap(([term, value]) =>
    value ? [`<dt>${term}</dt><dd>${escaped(value)}</dd>`] : [],
  );
  return `<dl>${shown.join('')}</dl>${measuresOf(measures)}`;
}

function measuresOf(measures: ListedDto['measures']): string {
  if (measures === null) return '';
  if (measures.length === 0) return '<p>没有相应的措施。</p>';
  const lines = measures.map(
    ({ text, legalBasis, mandatory }) =>
      `<li>${mandatory ? '应当' : '可以'}：${escaped(text)}<span class="muted">（${escaped(legalBasis)}）</span></li>`,
  );
  return `<p>措施</p><ul>${lines.join('')}</ul>`;
}

const suggestion = ({ name, list, entryNo, score }: NameSuggestionDto): string =>
  `<li>${escaped(name ?? '—')}，${LISTS[list]} ${escaped(entryNo)}，相近 ${String(Math.round(score * 100))}%</li>`;
