/** `npm run rehearsal`: whole lives in seconds, against the running service, told as they happen. */
import { dataDir } from './lib/paths.mjs';
import { duration, Fault, faultLine, say } from './lib/say.mjs';
import { signedIn } from './rehearsal/accounts.mjs';
import { Unexpected } from './rehearsal/expectation.mjs';
import { Life } from './rehearsal/life.mjs';
import { expiry } from './rehearsal/lives/expiry.mjs';
import { objection } from './rehearsal/lives/objection.mjs';
import { person } from './rehearsal/lives/person.mjs';
import { refusal } from './rehearsal/lives/refusal.mjs';
import { Narrator } from './rehearsal/narrator.mjs';
import { Refused } from './rehearsal/officer.mjs';

const LIVES = [
  {
    mark: '①',
    play: expiry,
    zh: '期满自动退出，转入重点关注名单',
    en: 'expiry, and the watch list after it',
  },
  { mark: '②', play: objection, zh: '异议成立，条目终止', en: 'an objection is sustained' },
  { mark: '③', play: refusal, zh: '不合程序的认定被拒绝', en: 'recognition is refused' },
  {
    mark: '④',
    play: person,
    zh: '自然人：告知、申辩、认定、退出',
    en: 'a natural person, with prior notice',
  },
];

try {
  process.exitCode = (await rehearse(process.env)) ? 0 : 1;
} catch (error) {
  console.error(faultLine(error));
  process.exitCode = 1;
}

async function rehearse(env) {
  const base = env.GATEWAY_URL;
  if (!base) throw new Fault('The gateway is unknown: give its address with GATEWAY_URL.');
  const began = Date.now();
  const office = await signedIn(base, dataDir(env)).catch(unreachable(base));
  const { items } = await office.maker.get('/rules');
  const stage = { office, rules: new Map(items.map((rule) => [rule.rule, rule])), today: shanghaiToday() };
  say(`预演：政策包 rehearsal，以秒代日 / Rehearsal at ${base}, seconds for days. 四段同时进行：`);
  for (const { mark, zh, en } of LIVES) say(`  ${mark} ${zh} / ${en}`);
  const outcomes = await Promise.all(LIVES.map((life) => played(life, stage)));
  await Promise.all(Object.values(office).map((officer) => officer.signOut()));
  const good = outcomes.filter(Boolean).length;
  say(
    `\n${good} / ${LIVES.length} 段如所述 · ${good} of ${LIVES.length} lives came out as narrated, in ${duration(Date.now() - began)}.`,
  );
  return good === LIVES.length;
}

async function played({ mark, play }, stage) {
  const narrator = new Narrator(mark);
  try {
    await play(new Life(stage, narrator));
    narrator.tell('✓ 完。', '✓ The end.');
    return true;
  } catch (error) {
    if (!(error instanceof Unexpected || error instanceof Refused) && process.env.DEBUG) console.error(error);
    narrator.tell('✗ 与所述不符。', `✗ Not as narrated: ${told(error)}`);
    return false;
  }
}

function told(error) {
  const { rule, type, errors } = error.problem ?? {};
  const where = errors?.map(({ path, reason }) => `${path}: ${reason}`).join(', ');
  return [error.message, rule ?? type, where].filter(Boolean).join(' – ');
}

function unreachable(base) {
  return (error) => {
    if (!(error instanceof TypeError)) throw error;
    throw new Fault(`No gateway answers at ${base}: is Minglu running? Start it with \`npm start\`.`);
  };
}

function shanghaiToday() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}
