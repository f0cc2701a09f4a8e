import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { SubjectRepository } from '../../../libs/persistence/repositories/subject.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { normaliseIdentifier } from '../../../libs/rules/identifiers/normalise.js';
import { checkResidentId } from '../../../libs/rules/identifiers/resident-id.js';
import { checkUscc } from '../../../libs/rules/identifiers/uscc.js';
import { isInForce } from '../../../libs/rules/procedure/states.js';
import { Auditor } from '../core/auditor.js';
import { EntryRows } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { SearchSubjectsDto, SubjectEntriesDto, SubjectsDto } from './subjects.dto.js';

interface Wanted {
  scheme: 'uscc' | 'residentId';
  value: string;
}

const fault = (path: string, reason: string): Problem =>
  new Problem('invalid-input', { errors: [{ path, reason }] });

/** Normalised and checked: a mistyped number is said to be one, not "not found". */
function wantedOf({ uscc, idNumber }: SearchSubjectsDto): Wanted {
  if ((uscc === undefined) === (idNumber === undefined))
    throw fault('uscc', 'exactly one of uscc and idNumber');
  if (uscc !== undefined) {
    const { value } = normaliseIdentifier(uscc);
    const checked = checkUscc(value);
    if (!checked.ok) throw fault('uscc', checked.fault);
    return { scheme: 'uscc', value };
  }
  const { value } = normaliseIdentifier(idNumber ?? '');
  const checked = checkResidentId(value, shanghaiDate(new Date().toISOString()));
  if (!checked.ok) throw fault('idNumber', checked.fault);
  return { scheme: 'residentId', value };
}

/** Subjects by their exact number, found by keyed hash (R10.3); every search is audited, without the number. */
@Injectable()
export class SubjectsReader {
  constructor(
    private readonly subjects: SubjectRepository,
    private readonly records: EntryRepository,
    private readonly rows: EntryRows,
    private readonly auditor: Auditor,
  ) {}

  async search(body: SearchSubjectsDto, caller: Caller): Promise<SubjectsDto> {
    const { scheme, value } = wantedOf(body);
    const id = await this.subjects.findByIdentifier(scheme, value);
    const entries = id === null ? [] : await this.records.ofSubject(id);
    const target = id === null ? undefined : { kind: 'subject', id };
    await this.auditor.allowed(caller, {
      action: 'subject.search',
      target,
      details: { scheme, hits: entries.length },
    });
    const [first] = entries;
    if (id === null || !first) return { items: [] };
    const listed = entries.filter(({ state }) => isInForce(state)).length;
    return { items: [{ id, kind: first.subjectKind, entries: entries.length, listed }] };
  }

  async entries(id: string, caller: Caller): Promise<SubjectEntriesDto> {
    return { items: await this.rows.shown(await this.records.ofSubject(id), caller) };
  }
}
