import { expectThat, until } from '../expectation.mjs';
import { clockTime } from '../narrator.mjs';
import { inventedEnterprise } from '../subjects.mjs';

/** A timer may be this late; a longer delay is told as a fault. */
const PROMPTLY_MS = 5000;

/** §5, §17: who drafts does not approve; the end by itself, the watch list at once, and its end too. */
export async function expiry(life) {
  await life.draft(inventedEnterprise());
  await life.office.maker.command(life.id, 'submit');
  await life.isRefused('role-required', '§23', life.office.maker, 'approve');
  await life.office.checker.command(life.id, 'approve');
  life.tell(`${life.office.checker.name}审批通过。`, 'The checker approves.');
  await life.startPublicity();
  await life.reaches(
    'awaitingRecognition',
    '公示期满，无异议，等待认定。',
    'Publicity has ended without objection; the entry awaits recognition.',
  );
  await life.recognise('PT8S');
  await tellFilings(life);
  await expires(life);
}

/** §9: what is to be filed where, and until when. */
async function tellFilings(life) {
  const { items } = await life.office.maker.get(`/entries/${life.id}/deadlines`);
  const filings = items.filter(({ kind }) => kind.startsWith('filing'));
  expectThat('five filings run from the recognition', filings.length === 5);
  expectThat(
    'each says from when it counts',
    filings.every(({ explanation }) => explanation.from),
  );
  const municipal = filings.find(({ kind }) => kind === 'filingMunicipal');
  const national = filings.find(({ kind }) => kind === 'filingNational');
  life.tell(
    `报送期限自认定起算：市级平台 ${clockTime(municipal.dueAt)} 前，国家平台 ${clockTime(national.dueAt)} 前。`,
    `Filings run from the recognition: municipal platform by ${clockTime(municipal.dueAt)}, national by ${clockTime(national.dueAt)}.`,
  );
}

/** Nobody does anything any more. */
export async function expires(life) {
  await until(`${life.no} exits`, async () => (await life.page()).state === 'exited');
  const { exitGround, exitedAt, validUntil } = await life.page();
  expectThat('it exits because it expired', exitGround === 'expired');
  expectPrompt('it exits at the instant its validity ends', validUntil, exitedAt);
  life.tell(
    `有效期于 ${clockTime(validUntil)} 届满，${clockTime(exitedAt)} 自动退出黑名单，无人操作。`,
    `Validity ended at ${clockTime(validUntil)}; at ${clockTime(exitedAt)} the entry left the black list by itself.`,
  );
  await watched(life, exitedAt);
}

async function watched(life, exitedAt) {
  const watchId = await until(
    'the watch-list entry',
    async () => (await life.page()).successorId,
    PROMPTLY_MS,
  );
  const look = () => life.office.maker.get(`/entries/${watchId}`);
  const listed = await look();
  expectThat('it is on the watch list', listed.list === 'watch' && listed.predecessorId === life.id);
  expectThat("it has the pack's default validity", listed.validity === 'PT10S');
  expectPrompt('it was listed at once', exitedAt, listed.draftedAt);
  life.tell(
    `同时列入重点关注名单：${listed.no}，有效期至 ${clockTime(listed.validUntil)}（政策包默认值）。`,
    `At once it stands on the watch list: ${listed.no}, valid until ${clockTime(listed.validUntil)} (the pack's default).`,
  );
  await until(`${listed.no} exits`, async () => (await look()).state === 'exited');
  const { exitedAt: left, validUntil } = await look();
  expectPrompt('the watch-list entry exits at the instant', validUntil, left);
  life.tell(
    `${listed.no} 也于 ${clockTime(left)} 期满自动退出。`,
    `${listed.no} has ended by itself as well, at ${clockTime(left)}.`,
  );
}

function expectPrompt(what, due, done) {
  const late = Date.parse(done) - Date.parse(due);
  expectThat(`${what} (${late} ms after it)`, late >= 0 && late < PROMPTLY_MS);
}
