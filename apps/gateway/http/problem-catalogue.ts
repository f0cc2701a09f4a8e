interface CataloguedProblem {
  status: number;
  zh: string;
  en: string;
}

/**
 * Every problem this API answers with (RFC 9457), once: `type` is `urn:minglu:problem:<code>`. What a rule forbids
 * is `rule-refused`, which names rule and article.
 */
export const PROBLEMS = {
  'malformed-request': { status: 400, zh: '请求无法读取。', en: 'The request cannot be read.' },
  'invalid-cursor': { status: 400, zh: '分页游标无效。', en: 'This paging cursor is not one of ours.' },
  'cursor-from-the-future': {
    status: 400,
    zh: '该游标晚于最新的变动。',
    en: 'This cursor lies behind the latest change.',
  },
  'idempotency-key-required': {
    status: 400,
    zh: '每次变更都须带 Idempotency-Key 请求头（1–128 个可见 ASCII 字符）。',
    en: 'Every change takes an Idempotency-Key header (1–128 visible ASCII characters).',
  },
  'idempotency-key-reused': {
    status: 422,
    zh: '该 Idempotency-Key 已用于另一内容的请求。',
    en: 'This Idempotency-Key was used for another request.',
  },
  'invalid-input': { status: 422, zh: '提交的内容有误。', en: 'Some of what was sent is wrong.' },
  'sign-in-required': { status: 401, zh: '请先登录。', en: 'Sign in first.' },
  'session-expired': {
    status: 401,
    zh: '登录已过期，请重新登录。',
    en: 'The session has expired; sign in again.',
  },
  'credential-invalid': {
    status: 401,
    zh: '访问凭证无效。',
    en: 'This credential is not good.',
  },
  'credential-scope': {
    status: 403,
    zh: '该凭证没有此项权限。',
    en: 'The scopes of this credential do not cover this.',
  },
  'credential-ended': {
    status: 409,
    zh: '该凭证已经失效或者撤销，不能更换密钥。',
    en: 'This credential has expired or was revoked; its secret cannot be rotated.',
  },
  'sign-in-failed': {
    status: 401,
    zh: '用户名或密码不正确，或者账号因连续输错已暂时锁定。',
    en: 'User name or password is wrong, or the account is locked for a while after too many wrong tries.',
  },
  'passwords-refused': {
    status: 403,
    zh: '本系统只接受单点登录，不接受用户名和密码。',
    en: 'Officers come in by single sign-on only; passwords are not taken here.',
  },
  'sso-not-offered': {
    status: 404,
    zh: '本系统没有开通单点登录。',
    en: 'There is no single sign-on here.',
  },
  'sso-lapsed': {
    status: 401,
    zh: '单点登录已经过时或者已经用过，请重新登录。',
    en: 'This sign-on has lapsed or was used before; begin anew.',
  },
  'sso-no-account': {
    status: 403,
    zh: '您的身份已经确认，但本系统没有为您开通账号，或者账号已经停用；请联系管理员。',
    en: 'You are known, but no account here is yours, or it is closed; ask the administrator.',
  },
  'second-factor-required': {
    status: 401,
    zh: '请输入验证器应用上的验证码。',
    en: 'Give the code that your authenticator app shows.',
  },
  'second-factor-wrong': {
    status: 401,
    zh: '验证码不正确，或者已经用过。',
    en: 'The code is wrong, or was used before.',
  },
  'second-factor-set': {
    status: 409,
    zh: '已经设置了两步验证，请先停用。',
    en: 'There is a second factor already: remove it first.',
  },
  'second-factor-not-set': {
    status: 409,
    zh: '没有设置两步验证。',
    en: 'There is no second factor.',
  },
  'second-factor-refused': {
    status: 422,
    zh: '验证码不正确，或者二维码已过期：请核对手机时间，必要时重新开始。',
    en: 'The code is wrong, or the QR code has lapsed: check the clock of the phone, and begin anew if need be.',
  },
  'second-factor-setup-required': {
    status: 403,
    zh: '请先设置两步验证。',
    en: 'Set up the second factor before anything else.',
  },
  locked: {
    status: 423,
    zh: '连续输错次数过多，账号已暂时锁定。',
    en: 'Too many wrong passwords; the account is locked for a while.',
  },
  'too-many-requests': {
    status: 429,
    zh: '请求过于频繁，请稍后再试。',
    en: 'Too many requests; try again later.',
  },
  'csrf-token-invalid': {
    status: 403,
    zh: '缺少 X-CSRF-Token 请求头，或者与会话不符。',
    en: 'The X-CSRF-Token header is missing or belongs to another session.',
  },
  'password-change-required': {
    status: 403,
    zh: '请先修改初始密码。',
    en: 'Change the first password before anything else.',
  },
  'password-weak': { status: 422, zh: '新密码不符合要求。', en: 'The new password is not good enough.' },
  'password-wrong': { status: 422, zh: '当前密码不正确。', en: 'The current password is wrong.' },
  'changed-meanwhile': {
    status: 409,
    zh: '刚刚有人作了变更，请刷新后再办理。',
    en: 'Somebody changed this meanwhile; load it again first.',
  },
  'code-taken': {
    status: 409,
    zh: '该代码或者名称已被使用。',
    en: 'This code or name is taken.',
  },
  'rule-refused': { status: 409, zh: '规则不允许。', en: 'A rule forbids this.' },
  'no-such-route': { status: 404, zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'not-found': { status: 404, zh: '没有找到。', en: 'Not found.' },
  'method-not-allowed': {
    status: 405,
    zh: '该地址不支持此方法。',
    en: 'This address does not take this method.',
  },
  'duplicate-open-entry': {
    status: 409,
    zh: '该主体在同一名单、领域和部门已有未终结的条目。',
    en: 'This subject has an open entry of this list, field and department already.',
  },
  'would-end-red-entries': {
    status: 409,
    zh: '接收这份名单会使有效的红名单条目退出，须先确认。',
    en: 'Taking these lists would end red entries in force; confirm it first.',
  },
  'record-conflict': {
    status: 409,
    zh: '记录与流程不一致，已停止办理，请联系运维。',
    en: 'Record and workflow disagree; nothing was done. Tell an operator.',
  },
  'not-repairable': {
    status: 409,
    zh: '该项已经解决，或者不能在此修复。',
    en: 'This is settled already, or cannot be repaired from here.',
  },
  'record-missing': {
    status: 410,
    zh: '该条目的信息已销毁或不存在。',
    en: 'What this entry said was destroyed, or never was.',
  },
  'no-longer-public': {
    status: 410,
    zh: '该条目已经终止，不再公开。',
    en: 'This entry has ended and is not public any more.',
  },
  'not-confirmable': {
    status: 409,
    zh: '该批次有错误，或者已经确认，不能再确认。',
    en: 'This import has faults or is confirmed already.',
  },
  'already-imported': {
    status: 409,
    zh: '同一文件已经导入过，没有重复导入。',
    en: 'This very file was imported before; nothing was imported again.',
  },
  'request-in-progress': {
    status: 409,
    zh: '同一 Idempotency-Key 的请求正在处理，请稍后查看结果。',
    en: 'A request with the same Idempotency-Key is being worked on; look again in a moment.',
  },
  'proof-required': {
    status: 422,
    zh: '人机验证未通过或者已经过期，请重新验证后提交。',
    en: 'The check against machines was not passed, was used before or has expired; do it again.',
  },
  'proof-unavailable': {
    status: 503,
    zh: '人机验证服务暂时不可用，请稍后再试。',
    en: 'The service that checks against machines is away; try again later.',
  },
  'file-missing': { status: 422, zh: '没有收到文件。', en: 'No file was sent.' },
  'file-unreadable': { status: 422, zh: '文件无法读取。', en: 'The file cannot be read.' },
  'file-empty': { status: 422, zh: '文件是空的。', en: 'The file is empty.' },
  'file-type-refused': {
    status: 415,
    zh: '文件内容不是可以接收的类型（PDF、图片、文本或者办公文档），或者与文件名所示的类型不符。',
    en: 'What the file holds is no PDF, picture, text or office document, or not what its name says.',
  },
  'file-unsafe': {
    status: 422,
    zh: '文件内部结构异常、加密或者含有宏，不予接收。',
    en: 'The file is damaged inside, encrypted, unpacks to too much or holds macros; it is not taken.',
  },
  'file-infected': {
    status: 422,
    zh: '文件含有病毒，不予接收。',
    en: 'The file is infected; it is not taken.',
  },
  'scanner-unavailable': {
    status: 503,
    zh: '病毒扫描服务暂时不可用，文件没有保存，请稍后再试。',
    en: 'The virus scanner is away, so the file was not taken; try again later.',
  },
  'files-unavailable': {
    status: 503,
    zh: '文件存储暂时不可用，请稍后再试。',
    en: 'The file store is away; try again later.',
  },
  'export-too-large': {
    status: 422,
    zh: '结果超过一万条，请缩小筛选范围后再导出。',
    en: 'More than 10,000 entries; narrow the filters.',
  },
  'payload-too-large': { status: 413, zh: '内容超出大小限制。', en: 'This is larger than allowed.' },
  'unsupported-media-type': {
    status: 415,
    zh: '不支持此内容类型。',
    en: 'This content type is not taken here.',
  },
  'engine-unavailable': {
    status: 503,
    zh: '流程引擎暂时不可用。请稍后用同一 Idempotency-Key 再次提交，不会重复办理。',
    en: 'The workflow engine is away. Ask again with the same Idempotency-Key: nothing is done twice.',
  },
  'engine-slow': {
    status: 504,
    zh: '流程引擎尚未答复。请稍后用同一 Idempotency-Key 再次提交，不会重复办理。',
    en: 'The workflow engine has not answered yet. Ask again with the same Idempotency-Key: nothing is done twice.',
  },
  'database-unavailable': {
    status: 503,
    zh: '数据库暂时不可用，请稍后再试。',
    en: 'The database is away; try again later.',
  },
  internal: {
    status: 500,
    zh: '服务内部错误。请向运维提供本次请求的编号。',
    en: 'Something failed in the service. Tell an operator the id of this request.',
  },
} as const satisfies Record<string, CataloguedProblem>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_TYPE = 'urn:minglu:problem:';
