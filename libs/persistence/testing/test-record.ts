import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { DataKeys } from '../../platform/crypto/data-keys.js';
import { KeyedIndex } from '../../platform/crypto/keyed-index.js';
import { MasterKey } from '../../platform/crypto/master-key.js';
import { SHIPPED_PACKS } from '../../rules/packs/shipped-packs.js';
import { resolveTerms } from '../../rules/packs/resolve.js';
import type { EntryTerms } from '../../rules/packs/entry-terms.js';
import { initialFacts, type EntryFacts } from '../../rules/procedure/facts.js';
import type { SubjectKind } from '../../rules/words.js';
import { createDataSource } from '../data-source.js';
import { loadDemonstration } from '../demonstration/load-demonstration.js';
import type { Dossier } from '../dossier.js';
import { migrate } from '../migrate.js';
import { RecordTransitionRepository } from '../record/record-transition.repository.js';
import { ReprojectionRepository } from '../record/reprojection.repository.js';
import type { EntryHeader, TransitionInput, TransitionRecorded } from '../record/transition.js';
import { CalendarRepository } from '../repositories/calendar.repository.js';
import { CommandRepository } from '../repositories/command.repository.js';
import { DataKeyRepository } from '../repositories/data-key.repository.js';
import { DossierRepository } from '../repositories/dossier.repository.js';
import { EntryListRepository } from '../repositories/entry-list.repository.js';
import { EntryRepository } from '../repositories/entry.repository.js';
import { SubjectRepository } from '../repositories/subject.repository.js';

/** An instant of a working day in March 2026. */
export const DRAFTED_AT = '2026-03-02T02:00:00.000Z';
const MAKER = 'b6a52e9a-51c1-4a0f-9d6a-0a4f9a9a0001';

/** A migrated database with the demonstration in it, and the repositories on it. */
export class TestRecord {
  readonly masterKey = new MasterKey(randomBytes(32));
  readonly index = new KeyedIndex(this.masterKey);
  readonly keys: DataKeyRepository;
  readonly calendar: CalendarRepository;
  readonly transitions: RecordTransitionRepository;
  readonly reprojections: ReprojectionRepository;
  readonly dossiers: DossierRepository;
  readonly commands: CommandRepository;
  readonly subjects: SubjectRepository;
  readonly entries: EntryRepository;
  readonly lists: EntryListRepository;
  departments: Record<string, string> = {};

  private constructor(readonly source: DataSource) {
    this.keys = new DataKeyRepository(source, new DataKeys(this.masterKey));
    this.calendar = new CalendarRepository(source);
    this.transitions = new RecordTransitionRepository(source, this.calendar);
    this.reprojections = new ReprojectionRepository(source, this.calendar);
    this.dossiers = new DossierRepository(source, this.keys, this.index);
    this.commands = new CommandRepository(source, this.keys, this.index);
    this.subjects = new SubjectRepository(source, this.index);
    this.entries = new EntryRepository(source);
    this.lists = new EntryListRepository(source, this.index, this.dossiers);
  }

  static async open(url: string): Promise<TestRecord> {
    const source = await createDataSource({ url }).initialize();
    await migrate(source);
    const dataDir = await mkdtemp(join(tmpdir(), 'minglu-record-'));
    await loadDemonstration(source, { dataDir, embedded: false, now: new Date(DRAFTED_AT) });
    await rm(dataDir, { recursive: true });
    const record = new TestRecord(source);
    const rows = await source.query<{ code: string; id: string }[]>('SELECT code, id FROM department');
    record.departments = Object.fromEntries(rows.map(({ code, id }) => [code, id]));
    return record;
  }

  close(): Promise<void> {
    return this.source.destroy();
  }

  /** The first transition of a black-list entry of the market department, not yet recorded. */
  async drafting(
    changes: Partial<EntryHeader> & { at?: string; entryId?: string } = {},
  ): Promise<TransitionInput> {
    const { at = DRAFTED_AT, entryId = randomUUID(), ...headerChanges } = changes;
    const header = { ...(await this.#header()), ...headerChanges };
    const { departmentId, makerId, terms } = header;
    const facts = { entryId, departmentId, makerId, terms, basisCount: 1, validity: null, public: false };
    return {
      ...{ entryId, header, workflowId: `black/${entryId}`, seq: 1, commandId: randomUUID() },
      ...{ type: 'drafted', article: '§5', at, from: null, to: 'draft', closes: false },
      actor: { id: makerId, departmentId, role: 'maker' },
      facts: initialFacts(facts, 'draft', at),
      ...{ data: {}, opens: [], meets: [], cancels: [] },
    };
  }

  /** A drafted entry. */
  async draft(changes: Parameters<TestRecord['drafting']>[0] = {}): Promise<TransitionInput> {
    const input = await this.drafting(changes);
    await this.transitions.recordTransition(input);
    return input;
  }

  /** Records a transition that must succeed. */
  async record(input: TransitionInput): Promise<TransitionRecorded> {
    const answer = await this.transitions.recordTransition(input);
    if (answer.outcome !== 'recorded') throw new Error(`not recorded: ${answer.outcome}`);
    return answer;
  }

  async #header(): Promise<EntryHeader> {
    const number = randomUUID();
    const subjectKind: SubjectKind = 'enterprise';
    const subjectId = await this.subjects.findOrCreate({ kind: subjectKind, scheme: 'uscc', value: number });
    return {
      ...{
        listKind: 'black',
        subjectId,
        subjectKind,
        fieldCode: 'tax',
        departmentId: this.departments['market'] ?? '',
      },
      ...{ standardVersionId: null, terms: blackTerms(), makerId: MAKER, importId: null, rowKey: null },
      ...{ predecessorId: null, public: false },
    };
  }
}

export function blackTerms(): EntryTerms {
  const pack = SHIPPED_PACKS.find(({ code }) => code === 'zhangdian-2018');
  if (!pack) throw new Error('the pack is not shipped');
  return resolveTerms(pack, { listKind: 'black', subjectKind: 'enterprise' });
}

/** What follows a recorded transition; an ordinary approval step unless told otherwise. */
export function next(previous: TransitionInput, changes: Partial<TransitionInput> = {}): TransitionInput {
  const facts: EntryFacts = { ...previous.facts, state: changes.to ?? 'submitted', ...changes.facts };
  return {
    ...previous,
    header: undefined,
    seq: previous.seq + 1,
    commandId: randomUUID(),
    type: 'submitted',
    at: new Date(Date.parse(previous.at) + 60_000).toISOString(),
    from: previous.to,
    to: 'submitted',
    opens: [],
    meets: [],
    cancels: [],
    data: {},
    ...changes,
    facts,
  };
}

/** An invented dossier. */
export function dossierOf(changes: Partial<Dossier> = {}): Dossier {
  return {
    name: '样例00001号商贸有限公司（虚构）',
    uscc: '91999999H77112DG87',
    document: null,
    legalRepresentative: {
      name: '样例乙00001',
      document: { type: '居民身份证', number: '999999195301214696' },
    },
    lei: null,
    facts: '样例事实：未依法支付劳动报酬',
    bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2018〕001号', date: '2018-10-08' }],
    conductDate: '2018-08-09',
    remarks: null,
    proposedValidityMonths: 24,
    proposedRepairable: true,
    ...changes,
  };
}
