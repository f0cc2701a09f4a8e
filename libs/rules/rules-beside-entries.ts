/** One catalogued rule: the article it comes from, the requirement it serves, and what a refused officer reads. */
export interface CataloguedRule {
  article: string;
  requirement: string;
  zh: string;
  en: string;
}

/** The rules of the catalogue that concern no entry's own procedure: subjects, platforms, standards and sweeps. */
export const RULES_BESIDE_ENTRIES = {
  'succession-nothing-new': {
    article: '§8',
    requirement: 'R6.1',
    zh: '该号码已经属于本主体，没有需要登记的变更。',
    en: "This number is the subject's already; there is nothing to record.",
  },
  'succession-kind-differs': {
    article: '§8',
    requirement: 'R6.1',
    zh: '新号码与主体类别不符：自然人与单位、不同类别的主体不能互为承继。',
    en: 'The number does not suit the kind of subject: one kind of subject does not succeed another.',
  },
  'succession-date-impossible': {
    article: '§8',
    requirement: 'R6.1',
    zh: '变更日期不得晚于今天。',
    en: 'A succession cannot take effect after today.',
  },
  'removal-answered': {
    article: '§6',
    requirement: 'R3.4',
    zh: '该移出请求已有答复或者已经撤回，不能再登记答复。',
    en: 'This removal request has its answer or was withdrawn; no other answer can be recorded.',
  },
  'catalogue-approved': {
    article: '§9',
    requirement: 'R6.2',
    zh: '该版本已经批准。',
    en: 'This version was approved already.',
  },
  'catalogue-four-eyes': {
    article: '§9',
    requirement: 'R6.2',
    zh: '起草人不得批准自己起草的目录，须由信用办另一名人员批准。',
    en: 'Who drafted a catalogue may not approve it; another officer of the credit office has to.',
  },
  'catalogue-begins-too-early': {
    article: '§9',
    requirement: 'R6.2',
    zh: '目录的生效日期不得早于今天。',
    en: 'A catalogue cannot take effect before today.',
  },
  'catalogue-overtaken': {
    article: '§9',
    requirement: 'R6.2',
    zh: '已有更新的版本获得批准，请在该版本的基础上重新起草。',
    en: 'A later version was approved meanwhile; draft anew on its basis.',
  },
  'remedy-other-list': {
    article: '§20',
    requirement: 'R9.1',
    zh: '该名单的条目不适用此类申请：对黑名单、重点关注名单提出异议，对红名单提出反映，修复只适用于黑名单。',
    en: 'This list knows no such case: objections are to black and watch entries, challenges to red ones, repair is of black ones.',
  },
  'remedy-too-early': {
    article: '§6',
    requirement: 'R9.1',
    zh: '该条目尚未告知或者公示。',
    en: 'Nobody has been told of this entry yet.',
  },
  'remedy-not-in-force': {
    article: '§22',
    requirement: 'R9.3',
    zh: '该条目尚未生效，没有正在实施的措施。',
    en: 'The entry is not in force; no measures are applied yet.',
  },
  'repair-under-way': {
    article: '§14',
    requirement: 'R8.1',
    zh: '该条目已有一件修复申请正在办理。',
    en: 'An application for repair of this entry is being decided already.',
  },
  'remedy-closed': {
    article: '§21',
    requirement: 'R9.1',
    zh: '该案件已经办结，不能再办理。',
    en: 'This case is closed; nothing more can be done in it.',
  },
  'remedy-not-in-this-state': {
    article: '§21',
    requirement: 'R9.1',
    zh: '案件当前所处的环节不能办理此事项。',
    en: 'This cannot be done at the present step of the case.',
  },
  'remedy-evidence-over': {
    article: '§21',
    requirement: 'R9.1',
    zh: '该案件已经答复或者办结，不再接收补充材料。',
    en: 'This case has been decided or closed; no more evidence is taken.',
  },
  'remedy-evidence-full': {
    article: '§21',
    requirement: 'R9.1',
    zh: '该案件补充材料的次数已满，其余材料请直接交给办理部门。',
    en: 'Evidence was added to this case as often as is taken here; bring the rest to the department.',
  },
  'remedy-four-eyes': {
    article: '§21',
    requirement: 'R9.1',
    zh: '受理、核实人员不得作出处理决定。',
    en: 'Who accepted the case for verification does not decide it.',
  },
  'remedy-not-extendable': {
    article: '§21',
    requirement: 'R9.1',
    zh: '核实期限不能延长，或者已经延长过。',
    en: 'The term of verification cannot be extended, or was extended already.',
  },
  'remedy-outcome-required': {
    article: '§21',
    requirement: 'R9.1',
    zh: '须登记复议结果：维持或者变更、撤销。',
    en: 'What the reconsideration came to has to be stated.',
  },
  'remedy-lead-unfit': {
    article: '§5',
    requirement: 'R2.2',
    zh: '只有本部门已经采纳的线索可以转为拟列条目。',
    en: 'Only a lead that your department has accepted can be taken into a draft.',
  },
  'standard-dates-overlap': {
    article: '§3',
    requirement: 'R1.4',
    zh: '生效日期与已有版本冲突：同一标准在任何一天只能有一个版本有效。',
    en: 'These dates do not follow the other versions: on no day may two versions be in force.',
  },
  'standard-not-judgeable': {
    article: '§3',
    requirement: 'R8.4',
    zh: '该版本没有可由系统判断的条件，不能据以清理。',
    en: 'This version has no criteria that can be judged by the service.',
  },
  'standard-not-in-force': {
    article: '§3',
    requirement: 'R8.4',
    zh: '该版本今天并不有效，不能据以清理。',
    en: 'This version is not in force today.',
  },
  'sweep-under-way': {
    article: '§17',
    requirement: 'R8.4',
    zh: '该标准已有一次清理正在进行，须先完成或者取消。',
    en: 'Another sweep of this standard is under way; it has to end or be cancelled first.',
  },
  'sweep-four-eyes': {
    article: '§17',
    requirement: 'R8.4',
    zh: '发起清理的人员不得自行批准。',
    en: 'Who started a sweep may not approve it.',
  },
  'sweep-not-in-this-state': {
    article: '§17',
    requirement: 'R8.4',
    zh: '清理当前所处的环节不能办理此事项。',
    en: 'This cannot be done at the present step of the sweep.',
  },
  'sweep-ended': {
    article: '§17',
    requirement: 'R8.4',
    zh: '清理已经结束，不能再办理。',
    en: 'The sweep has ended; nothing more can be done to it.',
  },
  'statistics-not-over': {
    article: '§11',
    requirement: 'R7.5',
    zh: '该月尚未结束，不能统计。',
    en: 'This month is not over yet; it cannot be counted.',
  },
  'statistics-closed': {
    article: '§11',
    requirement: 'R7.5',
    zh: '该月统计已经关闭，不再受理补报。',
    en: 'The statistics of this month are closed; nothing more is taken.',
  },
  'statistics-figure-unknown': {
    article: '§11',
    requirement: 'R7.5',
    zh: '更正的指标不存在或者重复。',
    en: 'A corrected figure does not exist or stands twice.',
  },
  'case-entry-unfit': {
    article: '§11',
    requirement: 'R7.4',
    zh: '只有在列的或者正常退出的条目可以作为典型案例；认定有误的不得作为案例。',
    en: 'Only an entry in force, or one that ended otherwise than as a mistake, can be a typical case.',
  },
  'case-not-in-this-state': {
    article: '§11',
    requirement: 'R7.4',
    zh: '案例当前的状态不能办理此事项。',
    en: 'This cannot be done to the case as it stands.',
  },
  'case-four-eyes': {
    article: '§11',
    requirement: 'R7.4',
    zh: '提出案例的人员不得自行决定是否发布。',
    en: 'Who proposed a case may not decide on it.',
  },
  'own-look': {
    article: '§23',
    requirement: 'R10.1',
    zh: '本人的查询记录须由他人复核。',
    en: 'Somebody else has to review your own looks.',
  },
  'measure-other-department': {
    article: '§11',
    requirement: 'R7.2',
    zh: '只有该项措施的实施部门（单位）可以响应和反馈。',
    en: 'Only the department or body that implements this measure may acknowledge it and feed back.',
  },
  'measure-letter': {
    article: '§12',
    requirement: 'R7.6',
    zh: '来函答复只能由认定部门的人员为受邀单位登记；部门的任务由部门自行答复。',
    en: 'A letter is recorded by officers of the recognising department, for an invited body; departments answer for themselves.',
  },
  'measure-cancelled': {
    article: '§19',
    requirement: 'R8.5',
    zh: '主体已经退出名单，该项措施不再实施，无需响应和反馈。',
    en: 'The subject has left the list: this measure is not to be applied any more.',
  },
  'measure-answered': {
    article: '§11',
    requirement: 'R7.2',
    zh: '该项措施已有反馈，不能再办理。',
    en: 'This measure has been fed back on already.',
  },
  'measure-acknowledged': {
    article: '§11',
    requirement: 'R7.2',
    zh: '该项措施已经响应。',
    en: 'This measure has been acknowledged already.',
  },
  'measure-other-round': {
    article: '§11',
    requirement: 'R7.2',
    zh: '此种反馈与所处的轮次不符：认定后反馈实施结果，退出后确认停止。',
    en: 'This answer does not suit the round: after recognition the result, after the exit that it stopped.',
  },
  'measure-date-impossible': {
    article: '§11',
    requirement: 'R7.2',
    zh: '实施（停止）日期不得早于发起之日，也不得晚于今天。',
    en: 'The day cannot lie before the round was opened or after today.',
  },
  'erasure-begun': {
    article: '§19',
    requirement: 'R8.5',
    zh: '该条目的信息已开始销毁，不能再暂缓。',
    en: 'The destruction of this entry’s information has begun; it can no longer be held.',
  },
  'retention-held': {
    article: '§19',
    requirement: 'R8.5',
    zh: '该条目已经暂缓销毁。',
    en: 'This entry is held already.',
  },
  'retention-not-held': {
    article: '§19',
    requirement: 'R8.5',
    zh: '该条目没有暂缓销毁。',
    en: 'This entry is not held.',
  },
  'retention-not-running': {
    article: '§19',
    requirement: 'R8.5',
    zh: '该条目尚未结束，或者不适用保存期限。',
    en: 'This entry has not ended, or no retention runs for it.',
  },
  'paper-other-list': {
    article: '§6',
    requirement: 'R2.4',
    zh: '该名单的条目不使用此种文书。',
    en: 'Entries of this list have no such paper.',
  },
  'paper-not-due': {
    article: '§6',
    requirement: 'R2.4',
    zh: '条目当前所处的环节不能制作此种文书。',
    en: 'This paper cannot be issued at the present step of the entry.',
  },
  'paper-unreachable': {
    article: '§21',
    requirement: 'R9.1',
    zh: '收件人没有留下邮箱或者手机号，请用其他方式交付文书。',
    en: 'The addressee has left neither a mail address nor a mobile number: hand the paper over another way.',
  },
} as const satisfies Record<string, CataloguedRule>;
