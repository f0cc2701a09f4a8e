import { inventedEnterprise, inventedPerson } from '../../../scripts/rehearsal/subjects.mjs';
import { startApp, type RunningApp } from '../../support/app.js';
import { startPostgres, type TestPostgres } from '../../support/postgres.js';
import { startTemporalDev, type TestTemporal } from '../../support/temporal.js';
import { command, get, post, type Ask } from './ask.js';
import { filesDirOf, Kept } from './fingerprint.js';
import { form, importOf } from './form.js';
import { jsonOf, Person } from './person.js';
import { send, type Answer } from './wire.js';

export const PDF = '%PDF-1.4\n% 样例材料\n%%EOF\n';

/** A draft that would be taken; the attempts twist it. */
export const goodDraft = (changes: Record<string, unknown> = {}) => ({
  list: 'black',
  ...inventedEnterprise(),
  field: 'tax',
  facts: '样例事实：逾期不缴',
  bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2026〕1号', date: '2026-01-05' }],
  ...changes,
});

export const personDraft = (changes: Record<string, unknown> = {}) => {
  const { subjectKind, name, documentType, documentNumber } = inventedPerson();
  const { uscc: _, ...rest } = goodDraft();
  return { ...rest, subjectKind, name, documentType, documentNumber, ...changes };
};

/** Real servers, the built app, officers of two departments, and some of their work. */
export class World {
  private constructor(
    readonly postgres: TestPostgres,
    readonly temporal: TestTemporal,
    readonly app: RunningApp,
    readonly kept: Kept,
    readonly people: Record<Who, Person>,
  ) {}

  static async begin(env: Record<string, string> = {}): Promise<World> {
    const [postgres, temporal] = await Promise.all([startPostgres(), startTemporalDev()]);
    const app = await startApp({ postgres, temporal, env });
    const kept = await Kept.open(postgres.url, filesDirOf(app.dataDir));
    return new World(postgres, temporal, app, kept, await signedIn(app));
  }

  get base(): string {
    return this.app.baseUrl;
  }

  /** Asks as whoever asks; nobody when `by` is null. */
  ask({ by = this.people.maker, ...ask }: Ask): Promise<Answer> {
    if (by) return by.ask(ask);
    return send(this.base, jsonOf(ask.method, ask.path, ask.body, ask.headers));
  }

  /** Drafts an invented enterprise and answers the entry's id. */
  async drafted(by: Person = this.people.maker, body: object = goodDraft()): Promise<string> {
    return (await by.done(post('/entries', body))).id;
  }

  /** Drafted and submitted. */
  async submitted(): Promise<string> {
    const id = await this.drafted();
    await this.people.maker.done(command(id, 'submit'));
    return id;
  }

  async stop(): Promise<void> {
    await this.kept.close();
    await this.app.stop();
    await this.temporal.stop();
    await this.postgres.stop();
  }
}

const USERNAMES = {
  maker: 'maker.a',
  checker: 'checker.a',
  head: 'head',
  legal: 'legal',
  otherMaker: 'maker.b',
  otherChecker: 'checker.b',
  credit: 'credit',
  implementing: 'implementing',
  operator: 'operator',
  auditor: 'auditor',
} as const;
export type Who = keyof typeof USERNAMES;

async function signedIn(app: RunningApp): Promise<Record<Who, Person>> {
  const accounts = await app.accounts();
  const people = await Promise.all(
    Object.entries(USERNAMES).map(async ([who, username]) => {
      const account = accounts.find((each) => each.username === username);
      if (!account) throw new Error(`there is no account ${username}`);
      return [who, await Person.signedIn(app.baseUrl, account)] as const;
    }),
  );
  return Object.fromEntries(people) as Record<Who, Person>;
}

/** Entries and papers that the attempts are made on. */
export interface Scene {
  world: World;
  people: Record<Who, Person>;
  /** Of the maker's department: a draft, its document; an approved natural person; one that ended. */
  draft: string;
  document: string;
  approved: string;
  ended: string;
  /** Of the other department: a submitted entry, its document, a checked import. */
  foreign: string;
  foreignDocument: string;
  foreignImport: string;
  /** A standard, and the version in force. */
  standard: string;
  standardVersion: string;
}

const attach = (entryId: string) =>
  form(`/entries/${entryId}/documents`, [
    { name: 'kind', content: 'evidence' },
    { name: 'file', fileName: '样例材料.pdf', content: PDF },
  ]);

export async function setScene(world: World): Promise<Scene> {
  const { maker, checker, otherMaker } = world.people;
  const [draft, approved, ended, foreign] = await Promise.all([
    world.drafted(),
    world.drafted(maker, personDraft()),
    world.drafted(),
    world.drafted(otherMaker, goodDraft({ field: 'wages' })),
  ]);
  await maker.done(command(approved, 'submit'));
  await checker.done(command(approved, 'approve', { reason: '样例理由' }));
  await maker.done(command(ended, 'withdraw', { reason: '样例理由' }));
  await otherMaker.done(command(foreign, 'submit'));
  const standards = await maker.done<{ items: { id: string; current: { id: string } }[] }>(get('/standards'));
  const standard = standards.items[0]!;
  return {
    ...{ world, people: world.people, draft, approved, ended, foreign },
    document: (await maker.done(attach(draft))).id,
    foreignDocument: (await otherMaker.done(attach(foreign))).id,
    foreignImport: (await otherMaker.done(importOf(oneRow()))).id,
    standard: standard.id,
    standardVersion: standard.current.id,
  };
}

export const HEADER =
  '序号,主体类别,主体名称,统一社会信用代码,证件类型,证件号码,法定代表人,法定代表人证件类型,法定代表人证件号码,LEI,领域,列入事由,认定依据类型,认定依据文号,认定依据日期,行为发生日期,有效期(月),可否修复,备注';

/** A preliminary list of one good row. */
export function oneRow(changes: { facts?: string; remark?: string } = {}): string {
  const { name, uscc } = inventedEnterprise();
  const { facts = '样例事实', remark = '' } = changes;
  return `${HEADER}\n1,企业,${name},${uscc},,,,,,,税收,${facts},行政处罚,样例罚字1号,2026-01-05,2026-01-04,24,否,${remark}\n`;
}
