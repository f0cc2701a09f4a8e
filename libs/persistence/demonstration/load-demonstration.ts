import type { DataSource } from 'typeorm';
import { SHIPPED_CALENDAR } from '../../rules/calendar/shipped-calendar.js';
import { SHIPPED_PACKS } from '../../rules/packs/shipped-packs.js';
import { CalendarRepository } from '../repositories/calendar.repository.js';
import { DepartmentRepository } from '../repositories/department.repository.js';
import { FieldRepository } from '../repositories/field.repository.js';
import { PolicyPackRepository } from '../repositories/policy-pack.repository.js';
import { StandardRepository } from '../repositories/standard.repository.js';
import { DEMONSTRATION_ACCOUNTS, FIRST_ACCOUNT } from './accounts.js';
import { DEPARTMENTS, FIELDS } from './district.js';
import { makeFirstAccounts } from './first-accounts.js';
import { STANDARDS } from './standards.js';

export interface DemonstrationOptions {
  /** Where `first-sign-in.json` goes. */
  dataDir: string;
  /** The database that `npm start` runs by itself: all demonstration accounts; else one with a one-time password. */
  embedded: boolean;
  now: Date;
}

export interface Loaded {
  packs: number;
  calendarYears: number;
  accounts: number;
}

/** Two first starts at once would make two sets of accounts. */
const FIRST_ACCOUNTS_LOCK = 7_300_003;

/**
 * Loads packs, calendar, departments, fields, standards and first accounts. Idempotent: what is there is kept, and a
 * calendar year that was edited is not reset.
 */
export async function loadDemonstration(source: DataSource, options: DemonstrationOptions): Promise<Loaded> {
  const packs = await loadPacks(source, options.now);
  const calendarYears = await loadCalendar(source, options.now);
  for (const department of DEPARTMENTS) await new DepartmentRepository(source).load(department);
  for (const field of FIELDS) await new FieldRepository(source).load(field);
  for (const standard of STANDARDS) await new StandardRepository(source).load(standard);
  const accounts = await loadAccounts(source, options);
  return { packs, calendarYears, accounts };
}

async function loadPacks(source: DataSource, now: Date): Promise<number> {
  const repository = new PolicyPackRepository(source);
  let loaded = 0;
  for (const pack of SHIPPED_PACKS) if ((await repository.load(pack, now)) === 'loaded') loaded += 1;
  return loaded;
}

/** Years that nobody has entered yet: a release may bring new ones. */
async function loadCalendar(source: DataSource, now: Date): Promise<number> {
  const repository = new CalendarRepository(source);
  const present = new Set((await repository.years()).map(({ year }) => year));
  const missing = SHIPPED_CALENDAR.years.filter(({ year }) => !present.has(year));
  for (const year of missing) await repository.replaceYear(year, { system: 'release' }, now);
  return missing.length;
}

function loadAccounts(
  source: DataSource,
  { dataDir, embedded, now: at }: DemonstrationOptions,
): Promise<number> {
  const planned = embedded ? DEMONSTRATION_ACCOUNTS : [FIRST_ACCOUNT];
  return source.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [FIRST_ACCOUNTS_LOCK]);
    return makeFirstAccounts(manager, planned, { dataDir, mustChangePassword: !embedded, at });
  });
}
