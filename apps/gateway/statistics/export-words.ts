import type { FigureKind } from '../../../libs/rules/statistics/figures.js';
import type { ReturnStanding } from '../../../libs/rules/statistics/returns.js';
import type { ExitGround, ListKind } from '../../../libs/rules/words.js';

/** What stands in files that people open elsewhere; they are in Chinese, as the reports of sweeps. */
export const LIST_WORDS: Record<ListKind, string> = {
  red: '红名单',
  black: '黑名单',
  watch: '重点关注名单',
  warning: '大数据警示名单',
};

export const FIGURE_WORDS: Record<FigureKind, string> = {
  recognised: '本月列入',
  exited: '本月退出',
  inForce: '月末在列',
  exitedBy: '本月退出（按事由）',
  initiated: '本月发起措施',
  acknowledgedInTime: '按时响应',
  applied: '已实施',
  notApplicable: '不适用',
  stopped: '已停止',
};

export const STANDING_WORDS: Record<ReturnStanding, string> = {
  awaited: '待报送',
  late: '逾期未报',
  confirmed: '已报送',
  confirmedLate: '逾期补报',
};

export const GROUND_WORDS: Record<ExitGround, string> = {
  expired: '有效期届满',
  repaired: '信用修复',
  standardChanged: '认定标准改变',
  misidentified: '认定有误',
  listedBlackOrWatch: '被列入黑名单或者重点关注名单',
  incentivesMisused: '不当利用奖励机制',
  movedToBlack: '转入黑名单',
  belowKeyFields: '重点领域不足规定数',
  doubled: '重复列入',
};
