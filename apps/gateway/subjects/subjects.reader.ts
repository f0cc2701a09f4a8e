import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { SubjectRepository } from '../../../libs/persistence/repositories/subject.repository.js';
import { isInForce } from '../../../libs/rules/procedure/states.js';
import { KeyedIndex } from '../../../libs/platform/crypto/keyed-index.js';
import { Auditor } from '../core/auditor.js';
import { Looks } from '../core/looks.js';
import { EntryRows } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { SearchSubjectsDto, SubjectEntriesDto, SubjectsDto } from './subjects.dto.js';
import { fault, wantedResidentId, wantedUscc, type WantedNumber } from './wanted-number.js';

function wantedOf({ uscc, idNumber }: SearchSubjectsDto): WantedNumber {
  if ((uscc === undefined) === (idNumber === undefined))
    throw fault('uscc', 'exactly one of uscc and idNumber');
  return uscc === undefined ? wantedResidentId('idNumber', idNumber ?? '') : wantedUscc('uscc', uscc);
}

/** Subjects by their exact number, found by keyed hash (R10.3); every search is registered and audited, without the number. */
@Injectable()
export class SubjectsReader {
  constructor(
    private readonly subjects: SubjectRepository,
    private readonly records: EntryRepository,
    private readonly rows: EntryRows,
    private readonly index: KeyedIndex,
    private readonly looks: Looks,
    private readonly auditor: Auditor,
  ) {}

  async search(body: SearchSubjectsDto, caller: Caller): Promise<SubjectsDto> {
    const { scheme, value } = wantedOf(body);
    const id = await this.subjects.findByIdentifier(scheme, value);
    const entries = id === null ? [] : await this.records.ofSubject(id);
    await this.looks.searched({ subjectId: id, missed: this.index.identifierHash(scheme, value) }, caller);
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

  /** The entries under all of the subject's numbers, newest first (§八). A name alone joins nothing. */
  async entries(id: string, caller: Caller): Promise<SubjectEntriesDto> {
    if (!(await this.subjects.find(id))) throw new Problem('not-found');
    return { items: await this.rows.shown(await this.records.ofSubject(id), caller) };
  }
}
