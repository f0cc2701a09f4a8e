import { DataSource } from 'typeorm';
import type { components } from '../../libs/api-client/schema.js';
import { encodeCursor } from '../../libs/persistence/cursor.js';
import { addDays } from '../../libs/rules/calendar/dates.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import type { EntriesQuery } from '../../apps/gateway/entries/entry-row.dto.js';
import { invented, tellingPart } from './invented.js';
import { officer } from './officers.js';
import { entryNoOf } from './register.js';
import type { BenchServers } from './servers.js';

type Schemas = components['schemas'];
type Query = Partial<EntriesQuery>;

/** What officers look for; each time something else of the kind. */
export type Lists = Record<string, () => Query>;

/** So many rows into the list, by the last cursor that a reader would have got there. */
const DEEP = `SELECT drafted_at AS "at", id FROM entry ORDER BY drafted_at DESC, id DESC OFFSET $1 LIMIT 1`;
const PLACES = [0.3, 0.5, 0.7, 0.95];

export async function listsOf(servers: BenchServers, entries: number): Promise<Lists> {
  const reader = await officer(servers, 'maker.a');
  const { items: departments } = await reader.get<Schemas['DepartmentsDto']>('/departments');
  const recognising = departments.filter(({ kind }) => kind === 'recognising').map(({ id }) => id);
  const { items: fields } = await reader.get<Schemas['FieldsDto']>('/fields');
  const codes = fields.map(({ code }) => code).filter((code) => code !== 'cross-field');
  const cursors = await cursorsInto(servers, entries);
  const today = shanghaiDate(new Date().toISOString());
  const anybody = () => Math.floor(Math.random() * entries);
  const dayBack = (most: number) => addDays(today, -Math.floor(Math.random() * most));
  return {
    firstPage: () => ({}),
    listStateAndField: () => ({ list: any(['black', 'red']), state: 'recognised', field: any(codes) }),
    departmentInForce: () => ({ department: any(recognising), inForce: true }),
    draftsOfDepartment: () => ({ department: any(recognising), state: 'draft' }),
    recognisedInAMonth: () => {
      const recognisedFrom = dayBack(600);
      return { recognisedFrom, recognisedUntil: addDays(recognisedFrom, 30), list: any(['black', 'red']) };
    },
    expiresWithinAMonth: () => ({ validUntil: addDays(today, 100 + Math.floor(Math.random() * 600)) }),
    dueBefore: () => ({ dueBefore: addDays(today, 30 + Math.floor(Math.random() * 600)) }),
    deepPage: () => ({ cursor: any(cursors) }),
    partOfAName: () => ({ q: tellingPart(anybody()) }),
    nameAsWritten: () => ({ q: invented(anybody()).name.slice(0, 8) }),
    whatThousandsAreCalled: () => ({ q: any(['商贸', '运输', '有限公司']) }),
    numberOfASubject: () => ({ q: invented(anybody()).value }),
    numberOfAnEntry: () => ({ q: entryNoOf(anybody()) }),
  };
}

const any = <T>(items: readonly T[]): T => items[Math.floor(Math.random() * items.length)]!;

async function cursorsInto({ candidates }: BenchServers, entries: number): Promise<string[]> {
  const source = candidates.get(DataSource);
  const cursors: string[] = [];
  for (const place of PLACES) {
    const [row] = await source.query<{ at: Date; id: string }[]>(DEEP, [Math.floor(entries * place)]);
    cursors.push(encodeCursor([row!.at.toISOString(), row!.id]));
  }
  return cursors;
}
