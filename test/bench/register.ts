import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { formatEntryNo } from '../../libs/persistence/record/entry-number.js';
import type { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import type { SubjectRepository } from '../../libs/persistence/repositories/subject.repository.js';
import type { ExitGround, ListKind } from '../../libs/rules/words.js';
import { filling } from './filling.js';
import { invented, inventedDossier, oneOf, spreadOver } from './invented.js';
import { progress } from './progress.js';

const CHUNK = 2000;
/** From so many on it is worth building the indexes anew. */
const MANY = 20_000;
/** One chunk is being sealed while others are being written. */
const LANES = 3;
const TELL_EVERY = 50_000;
/** Beside so many entries in force stands one draft, and one that has ended: of the same subjects, in another field. */
const BESIDE = 20;
const DAY_MS = 86_400_000;
/** Drafts lie as far back; validity is longer, so that all in force still are. */
const DAYS_BACK = 700;
const VALID_DAYS = 800;
const DAYS_TO_RECOGNITION = 20;

const LISTS: readonly ListKind[] = [
  'black',
  'black',
  'black',
  'black',
  'black',
  'red',
  'red',
  'red',
  'watch',
];

/** One entry as it differs from the template. */
interface Row {
  id: string;
  no: string;
  list: ListKind;
  subjectId: string;
  subjectKind: string;
  field: string;
  department: string;
  maker: string;
  state: string;
  draftedAt: string;
  recognisedAt: string | null;
  validUntil: string | null;
  exitedAt: string | null;
  exitGround: ExitGround | null;
}

type Standing = 'inForce' | 'draft' | 'ended';

const ROWS = `jsonb_to_recordset($2) AS r(id uuid, no text, list text, "subjectId" uuid, "subjectKind" text, field text,
  department uuid, maker text, state text, "draftedAt" timestamptz, "recognisedAt" timestamptz,
  "validUntil" timestamptz, "exitedAt" timestamptz, "exitGround" text)`;

const ENTRIES = `
INSERT INTO entry (id, no, list_kind, subject_id, subject_kind, field_code, department_id, standard_version_id,
  pack_code, pack_version, terms, state, facts, seq, head_hash, maker_id, drafted_at, recognised_at, valid_until,
  exited_at, exit_ground, next_due_at, "open", public, workflow_id, updated_at)
SELECT r.id, r.no, r.list, r."subjectId", r."subjectKind", r.field, r.department, t.standard_version_id, t.pack_code,
  t.pack_version, t.terms, r.state, t.facts || jsonb_build_object('state', r.state), t.seq, t.head_hash, r.maker,
  r."draftedAt", r."recognisedAt", r."validUntil", r."exitedAt", r."exitGround",
  CASE WHEN r."exitedAt" IS NULL THEN r."validUntil" END, r."exitedAt" IS NULL, t.public, r.list || '/' || r.id,
  r."draftedAt"
FROM entry t, ${ROWS} WHERE t.id = $1`;

/** Lists show the next deadline: here the end of validity. */
const DEADLINES = `
INSERT INTO deadline (id, entry_id, kind, term, after, counted_from, due_at, due_on, certainty, explanation,
  calendar_revision, status, settled_at, set_by_seq)
SELECT gen_random_uuid(), r.id, t.kind, t.term, t.after, t.counted_from, r."validUntil", r."validUntil"::date,
  t.certainty, t.explanation, t.calendar_revision, CASE WHEN r."exitedAt" IS NULL THEN 'open' ELSE 'met' END,
  r."exitedAt", t.set_by_seq
FROM deadline t, ${ROWS} WHERE t.entry_id = $1 AND t.kind = 'validity' AND r."validUntil" IS NOT NULL`;

const TABLES = ['entry', 'entry_dossier', 'data_key', 'subject', 'subject_identifier', 'deadline'];
/** With each chunk the subjects of numbers that were there already are looked for. */
const NEEDED = ['ix_subject_identifier_subject_id'];

/**
 * A database with as many entries in force as wanted, and some drafts and ended ones beside them. Subjects, keyed
 * identifiers, data keys, sealed dossiers and their name tokens are written by the product's own repositories; the
 * entries and their deadlines are cloned from a real one by SQL. Their events are left out: nobody reads them here.
 */
export class Register {
  private inForce = 0;
  private told = 0;

  private constructor(
    private readonly source: DataSource,
    private readonly subjects: SubjectRepository,
    private readonly dossiers: DossierRepository,
    private readonly template: string,
    private readonly ground: { fields: string[]; departments: string[]; makers: string[] },
  ) {}

  /** `template`: an entry in force with its deadline, as the product has recorded it. */
  static async over(
    source: DataSource,
    subjects: SubjectRepository,
    dossiers: DossierRepository,
    template: string,
  ): Promise<Register> {
    const names = async (sql: string) => (await source.query<{ is: string }[]>(sql)).map((row) => row.is);
    return new Register(source, subjects, dossiers, template, {
      fields: await names(`SELECT code AS is FROM field WHERE code <> 'cross-field' ORDER BY code`),
      departments: await names(`SELECT id AS is FROM department WHERE kind = 'recognising' ORDER BY code`),
      makers: await names('SELECT id::text AS is FROM app_user ORDER BY username'),
    });
  }

  /** Subjects 0 to `entries` − 1 are listed when this is done. */
  async growTo(entries: number): Promise<void> {
    const began = performance.now();
    const before = this.inForce;
    if (entries - before < MANY) await this.fill(entries);
    else await filling(this.source, TABLES, NEEDED, () => this.fill(entries));
    // As autovacuum would in time: fresh statistics, and name tokens out of the list of those that wait for the index.
    await this.vacuum();
    const seconds = (performance.now() - began) / 1000;
    progress(`register: ${this.inForce - before} more in force in ${seconds.toFixed(0)} s`);
  }

  private async fill(entries: number): Promise<void> {
    const lane = async () => {
      for (let first = this.next(entries); first !== null; first = this.next(entries)) {
        await this.chunk(first, Math.min(entries, first + CHUNK));
        this.tell(entries);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  private async vacuum(): Promise<void> {
    for (const table of TABLES) await this.source.query(`VACUUM (ANALYZE) ${table}`);
  }

  private next(entries: number): number | null {
    if (this.inForce >= entries) return null;
    const first = this.inForce;
    this.inForce = Math.min(entries, first + CHUNK);
    return first;
  }

  private tell(entries: number): void {
    if (this.inForce - this.told < TELL_EVERY) return;
    this.told = this.inForce;
    progress(`register: ${this.inForce} of ${entries} entries in force`);
  }

  private async chunk(from: number, to: number): Promise<void> {
    const numbers = Array.from({ length: to - from }, (_, i) => from + i);
    const all = numbers.map((number) => invented(number));
    const subjectIds = await this.subjects.findOrCreateMany(all);
    const made = numbers.flatMap((number, i) =>
      standings(number).map((standing) => ({
        dossier: inventedDossier(all[i]!),
        row: this.row(number, standing, { subjectId: subjectIds[i]!, subjectKind: all[i]!.kind }),
      })),
    );
    await this.dossiers.saveMany(made.map(({ row, dossier }) => ({ entryId: row.id, dossier })));
    const rows = JSON.stringify(made.map(({ row }) => row));
    await this.source.query(ENTRIES, [this.template, rows]);
    await this.source.query(DEADLINES, [this.template, rows]);
  }

  private row(number: number, standing: Standing, subject: Pick<Row, 'subjectId' | 'subjectKind'>): Row {
    const { fields, departments, makers } = this.ground;
    const at = (use: number) => spreadOver(number, use);
    const list = oneOf(LISTS, at(3));
    const field = Math.floor(at(4) ** 1.5 * fields.length) + (standing === 'inForce' ? 0 : 1);
    return {
      ...{ id: randomUUID(), no: numberOf(number, list, standing), list, ...subject },
      ...{ field: fields[field % fields.length]!, department: oneOf(departments, at(5) ** 1.3) },
      ...{ maker: oneOf(makers, at(6)), state: stateOf(list, standing), ...datesOf(standing, at(7)) },
      exitGround: standing === 'ended' ? 'expired' : null,
    };
  }
}

const standings = (number: number): Standing[] => {
  if (number % BESIDE === 0) return ['inForce', 'draft'];
  return number % BESIDE === BESIDE / 2 ? ['inForce', 'ended'] : ['inForce'];
};

/** No year of the template's: numbers must not collide with those that the product gives out. */
const YEARS: Record<Standing, number> = { inForce: 2001, draft: 2002, ended: 2003 };
const numberOf = (number: number, list: ListKind, standing: Standing): string =>
  formatEntryNo(list, YEARS[standing], number);

/** The number of the entry in force of a subject. */
export const entryNoOf = (number: number): string =>
  numberOf(number, oneOf(LISTS, spreadOver(number, 3)), 'inForce');

function stateOf(list: ListKind, standing: Standing): string {
  if (standing === 'draft') return 'draft';
  if (standing === 'ended') return 'exited';
  return list === 'watch' ? 'listed' : 'recognised';
}

function datesOf(standing: Standing, part: number) {
  const drafted = Date.now() - DAY_MS * (DAYS_TO_RECOGNITION + 1 + part * DAYS_BACK);
  const recognised = drafted + DAYS_TO_RECOGNITION * DAY_MS;
  const day = (ms: number) => new Date(Math.floor(ms)).toISOString();
  if (standing === 'draft')
    return { draftedAt: day(drafted), recognisedAt: null, validUntil: null, exitedAt: null };
  const exited = standing === 'ended' ? day(recognised + DAY_MS) : null;
  return {
    draftedAt: day(drafted),
    recognisedAt: day(recognised),
    validUntil: exited ?? day(recognised + VALID_DAYS * DAY_MS),
    exitedAt: exited,
  };
}
