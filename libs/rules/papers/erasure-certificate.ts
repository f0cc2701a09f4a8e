import { shanghaiDate } from '../calendar/shanghai.js';
import type { ErasureGround } from '../erasure/retention.js';
import type { ErasureStep } from '../erasure/steps.js';
import type { ListKind } from '../words.js';
import { composePaper, type PaperContent } from './compose.js';
import { day, LISTS } from './fields.js';
import { NO_FIELDS } from './templates.js';

const GROUNDS: Readonly<Record<ErasureGround, string>> = {
  retentionEnded: '保存期限届满',
  objectionSustained: '认定前异议成立',
  misidentified: '认定有误',
};

const STORES: Readonly<Record<ErasureStep, string>> = {
  ...{ keys: '数据密钥', files: '附件', snapshots: '公示快照', rows: '数据库记录', subject: '与主体的关联' },
  ...{ runs: '工作流执行记录', histories: '归档历史', space: '已删除行的空间', certificate: '复查无残留' },
};

/** What an erasure left behind as its proof: instants, codes and counts; it names no subject. */
export interface ErasureProof {
  entryNo: string;
  list: ListKind;
  ground: ErasureGround;
  /** `§19` */
  article: string;
  /** Instants. */
  orderedAt: string;
  finishedAt: string;
  kept: { until: string } | null;
  steps: readonly { step: ErasureStep }[];
  chain: { seq: number; hash: string };
}

/** The certificate (销毁证明) as a paper. It is drawn from the proof whenever it is asked for and has no number of its own. */
export function erasureCertificate(
  proof: ErasureProof,
  by: { department: string; orderedBy: string; certificateHash: string },
): PaperContent {
  const { entryNo, list, ground, article, orderedAt, finishedAt, kept, steps, chain } = proof;
  const fields = {
    ...NO_FIELDS,
    ...by,
    ...{
      entryNo,
      list: LISTS[list],
      ground: GROUNDS[ground],
      article: article.replace(/^§(\d+)$/, '第$1条'),
    },
    ...{ orderedOn: day(orderedAt), finishedOn: day(finishedAt), keptUntil: kept && day(lastOf(kept.until)) },
    destroyed: steps.map(({ step }) => STORES[step]).join('、'),
    ...{ chainSeq: String(chain.seq), chainHash: chain.hash },
  };
  return composePaper('erasureCertificate', fields, {
    ...{ no: `条目编号：${entryNo}`, date: shanghaiDate(finishedAt) },
  });
}

/** `until` is the first instant at which it was kept no more. */
const lastOf = (until: string): string => new Date(Date.parse(until) - 1).toISOString();
