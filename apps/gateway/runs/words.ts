/** What things of the engine are called, for sentences; unknown names stay as they are. */
type Words = Readonly<Record<string, readonly [zh: string, en: string]>>;

const WORDS: Words = {
  blackListEntryWorkflow: ['黑名单条目', 'black-list entry'],
  watchListEntryWorkflow: ['重点关注名单条目', 'watch-list entry'],
  importBatchWorkflow: ['批量导入', 'import'],
  calendarReprojectionWorkflow: ['期限重算', 're-projection of deadlines'],
  drafted: ['起草', 'draft'],
  submit: ['提交', 'submit'],
  return: ['退回', 'return'],
  approve: ['审批', 'approve'],
  withdraw: ['撤回', 'withdraw'],
  serveNotice: ['送达事前告知', 'serve notice'],
  recordStatement: ['登记陈述申辩', 'record statement'],
  startPublicity: ['开始公示', 'start publicity'],
  waivePriorProcedure: ['免除告知公示', 'waive prior procedure'],
  fileObjection: ['登记异议', 'file objection'],
  decideObjection: ['处理异议', 'decide objection'],
  passLegalReview: ['法制审核通过', 'pass legal review'],
  failLegalReview: ['法制审核不通过', 'fail legal review'],
  recognise: ['认定', 'recognise'],
  setValidity: ['设定有效期', 'set validity'],
  reproject: ['按新日历重算期限', 'count deadlines again'],
  windowToState: ['陈述申辩期限', 'window to state and defend'],
  publicity: ['公示期', 'publicity'],
  validity: ['有效期', 'validity'],
  draft: ['草稿', 'draft'],
  submitted: ['待审批', 'submitted'],
  approved: ['已审批', 'approved'],
  objectionHeld: ['异议核实中', 'held by an objection'],
  awaitingRecognition: ['待认定', 'awaiting recognition'],
  recognised: ['已认定', 'recognised'],
  withdrawn: ['已撤回', 'withdrawn'],
  dismissed: ['异议成立，已终结', 'dismissed'],
  exited: ['已退出', 'exited'],
  listed: ['在列', 'listed'],
  recordTransition: ['写入记录', 'write into the record'],
  recordReprojection: ['记录重算结果', 'record the new dates'],
  readRecord: ['读取记录', 'read the record'],
  prepareSuccessor: ['准备后续条目', 'prepare the entry that follows'],
  startDrafts: ['逐行起草', 'draft the rows'],
  finishImport: ['完成导入', 'finish the import'],
  reprojectEntries: ['逐条重算', 're-project entries'],
  catchUp: ['核对记录', 'look at the record'],
};

export type Language = 'zh' | 'en';

export const word = (name: unknown, language: Language): string => {
  const found = WORDS[String(name)];
  if (!found) return String(name);
  return language === 'zh' ? found[0] : found[1];
};
