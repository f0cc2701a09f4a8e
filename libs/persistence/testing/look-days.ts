import type { DataSource } from 'typeorm';
import { addDays } from '../../rules/calendar/dates.js';
import { shanghaiDate } from '../../rules/calendar/shanghai.js';
import { ORDINARY, type ReviewVerdict } from '../../rules/oversight/anomalies.js';
import type { QueryRegisterEntity } from '../entities/query-register.entity.js';
import type { CountedDay } from '../repositories/query-review.repository.js';

type Row = Pick<
  QueryRegisterEntity,
  'id' | 'at' | 'credentialId' | 'userId' | 'departmentId' | 'asked' | 'found' | 'suggested' | 'missed' | 'ip'
>;
type Look = Row & { day: string };
interface Said {
  queryId: string;
  verdict: ReviewVerdict;
}

const LOOKS = `SELECT id, at, credential_id AS "credentialId", user_id AS "userId", department_id AS "departmentId",
  asked, found, suggested, missed, ip FROM query_register`;
const SAID = 'SELECT query_id AS "queryId", verdict FROM query_review ORDER BY at';

const HOUR_MS = 3_600_000;
const hourOf = (at: Date): number => new Date(at.getTime() + 8 * HOUR_MS).getUTCHours();
const dayOf = ({ day }: Look): string => day;
const querierOf = ({ credentialId, userId }: Look): string => (credentialId ?? userId)!;

/** An account that looks or reviews; answers its id. */
export async function newOfficer(source: DataSource): Promise<string> {
  const [{ id }] = await source.query<[{ id: string }]>(
    `INSERT INTO app_user (id, username, display_name, department_id, roles, password_hash, must_change_password,
       created_at, password_changed_at)
     SELECT gen_random_uuid(), gen_random_uuid(), '样例', id, '{maker}', '-', false, now(), now()
     FROM department LIMIT 1 RETURNING id`,
  );
  return id;
}

/** What the days of the register come to when every look is read and counted by hand. */
export async function daysByHand(source: DataSource, from: string, to: string): Promise<CountedDay[]> {
  const rows = await source.query<Row[]>(LOOKS);
  const looks = rows.map((row) => ({ ...row, day: shanghaiDate(row.at.toISOString()) }));
  const said = new Map(
    (await source.query<Said[]>(SAID)).map(({ queryId, verdict }) => [queryId, verdict] as const),
  );
  const byDay = groupedBy(looks, (look) => `${dayOf(look)} ${querierOf(look)}`);
  return [...byDay.values()]
    .filter(([look]) => dayOf(look!) >= from && dayOf(look!) <= to)
    .map((own) => ({ ...counted(own, said), ...compared(own[0]!, looks) }))
    .sort((a, b) => b.day.localeCompare(a.day) || a.querierId.localeCompare(b.querierId));
}

function counted(looks: readonly Look[], said: ReadonlyMap<string, ReviewVerdict>) {
  const [first] = looks as [Look];
  const verdicts = looks.flatMap(({ id }) => said.get(id) ?? []);
  const outside = looks
    .map(({ at }) => hourOf(at))
    .filter((h) => h < ORDINARY.fromHour || h >= ORDINARY.toHour);
  return {
    ...{ day: dayOf(first), querierId: querierOf(first), system: first.credentialId !== null },
    ...{ departmentId: first.departmentId, looks: looks.length, outsideHours: outside.length },
    asked: looks.reduce((sum, { asked }) => sum + asked, 0),
    missed: looks.reduce((sum, { missed }) => sum + missed.length, 0),
    ...{ subjects: timesOf(looks).size, mostAtOne: Math.max(0, ...timesOf(looks).values()) },
    ...{ reviewed: verdicts.length, open: verdicts.filter((verdict) => verdict !== 'inOrder').length },
  };
}

function groupedBy(looks: readonly Look[], keyOf: (look: Look) => string): Map<string, Look[]> {
  const groups = new Map<string, Look[]>();
  for (const look of looks) groups.set(keyOf(look), [...(groups.get(keyOf(look)) ?? []), look]);
  return groups;
}

function timesOf(looks: readonly Look[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const root of looks.flatMap(({ found, suggested }) => [...found, ...suggested]))
    times.set(root, (times.get(root) ?? 0) + 1);
  return times;
}

function compared(look: Look, all: readonly Look[]) {
  const [day, querier] = [dayOf(look), querierOf(look)];
  const own = all.filter((one) => querierOf(one) === querier);
  const before = (days: number): Look[] => {
    const first = addDays(day, -days);
    return own.filter((one) => dayOf(one) < day && dayOf(one) >= first);
  };
  const subjects = [...groupedBy(before(30), dayOf).values()]
    .map((looks) => timesOf(looks).size)
    .filter(Boolean);
  const known = new Set(before(90).map(({ ip }) => ip));
  const now = own.filter((one) => dayOf(one) === day).map(({ ip }) => ip);
  return {
    usualSubjects: subjects.length === 0 ? null : subjects.reduce((sum, n) => sum + n, 0) / subjects.length,
    newAddress: known.size > 0 && now.some((ip) => !known.has(ip)),
  };
}
