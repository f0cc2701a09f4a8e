import { expectThat, Unexpected, until } from './expectation.mjs';
import { clockTime } from './narrator.mjs';
import { Refused } from './officer.mjs';

const REASON = '预演 rehearsal';
const RECOGNITION = {
  severity: 'single',
  repairable: true,
  repairMethod: 'performObligation',
  repairPeriod: 'PT4S',
  basisNumbers: [1],
  reason: REASON,
};

/** One invented entry on the pack `rehearsal`, driven over the public API and told as it goes. */
export class Life {
  constructor({ office, rules, today }, narrator) {
    this.office = office;
    this.rules = rules;
    this.today = today;
    this.narrator = narrator;
  }

  tell(zh, en) {
    this.narrator.tell(zh, en);
  }

  page() {
    return this.office.maker.get(`/entries/${this.id}`);
  }

  async draft(subject) {
    const { maker } = this.office;
    const { id, no } = await maker.post('/entries', {
      ...subject,
      list: 'black',
      pack: 'rehearsal',
      field: 'tax',
      facts: '样例事实：逾期不缴，经催告仍不改正（虚构）',
      bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2018〕1号', date: '2018-10-08' }],
    });
    Object.assign(this, { id, no });
    const kind = subject.subjectKind === 'naturalPerson' ? ['自然人', 'person'] : ['企业', 'enterprise'];
    this.tell(
      `${maker.name}起草 ${no}：${kind[0]}「${subject.name}」拟列入黑名单。`,
      `The maker drafts ${no}: an invented ${kind[1]} is to go on the black list.`,
    );
  }

  /** §5: who drafts does not approve. */
  async approve() {
    const { maker, checker } = this.office;
    await maker.command(this.id, 'submit');
    await checker.command(this.id, 'approve', { reason: REASON });
    this.tell(`${maker.name}提交，${checker.name}审批通过。`, 'The maker submits; the checker approves.');
  }

  async startPublicity() {
    await this.office.maker.command(this.id, 'startPublicity');
    const { nextDeadline } = await this.page();
    this.tell(
      `公示开始，至 ${clockTime(nextDeadline.dueAt)} 届满。`,
      `Publicity begins and ends at ${clockTime(nextDeadline.dueAt)}.`,
    );
  }

  /** §6: method, date and proof; the window to state and defend runs from here. */
  async serveNotice() {
    const proofDocumentId = await this.office.maker.attach(
      this.id,
      'serviceProof',
      'proof.txt',
      '样例送达回证（虚构）',
    );
    const service = { method: 'direct', servedOn: this.today, proofDocumentId };
    await this.office.maker.command(this.id, 'serveNotice', service);
    const { nextDeadline } = await this.page();
    this.tell(
      `事前告知书直接送达，附送达回证；陈述、申辩至 ${clockTime(nextDeadline.dueAt)} 届满。`,
      `Prior notice is served with its proof; the window to state and defend ends at ${clockTime(nextDeadline.dueAt)}.`,
    );
  }

  /** Waits for the clock to bring the entry into this state. */
  async reaches(state, zh, en) {
    await until(`${this.no} becomes ${state}`, async () => (await this.page()).state === state);
    this.tell(zh, en);
  }

  /** Recognises, for `validity`, and tells what runs from it. */
  async recognise(validity) {
    const { head } = this.office;
    await head.command(this.id, 'recognise', { ...RECOGNITION, validity });
    const { recognition, validUntil } = await this.page();
    expectThat(`${this.no} is recognised with its validity`, recognition?.validity === validity);
    this.tell(
      `${head.name}认定：有效期至 ${clockTime(validUntil)}，可修复（履行义务，${recognition.repairPeriod}）。`,
      `The head recognises it: valid until ${clockTime(validUntil)}, repairable by performing the obligation.`,
    );
  }

  /** The attempt has to be refused by this rule of this article. */
  async isRefused(rule, article, officer, command, body = {}) {
    const problem = await refusalOf(officer, this.id, command, body);
    const { zh, en } = this.rules.get(rule);
    expectThat(
      `${command} is refused by ${rule} (${article}), and not by ${problem?.rule ?? 'nothing'} (${problem?.article ?? '-'})`,
      problem?.rule === rule && problem.article === article,
    );
    const attempt = ATTEMPTS[command];
    this.tell(
      `${officer.name}${attempt[0]} → 被拒绝：${zh}（规则 ${rule}，${article}）`,
      `${attempt[1]} → refused: ${en} (rule ${rule}, ${article})`,
    );
  }

  isRefusedRecognition(rule, article) {
    const body = { ...RECOGNITION, validity: 'PT10S' };
    return this.isRefused(rule, article, this.office.head, 'recognise', body);
  }
}

const ATTEMPTS = {
  approve: ['试图自己审批', 'The maker tries to approve the own draft'],
  recognise: ['试图认定', 'The head tries to recognise'],
};

async function refusalOf(officer, id, command, body) {
  try {
    await officer.command(id, command, body);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw new Unexpected(`${command} was neither done nor refused: ${error.message}`);
  }
}
