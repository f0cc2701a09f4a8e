import { SUBJECT_KINDS, type SubjectKind } from '../../../libs/rules/words.js';
import { TextIn } from '../http/input.js';
import { Code, Count, Id, Items } from '../http/output.js';
import { EntryRowDto } from '../entries/entry-row.dto.js';

/** Exactly one of the two. Numbers travel in bodies only: URLs are written to logs all over the world. */
export class SearchSubjectsDto {
  @TextIn(40, { optional: true })
  uscc?: string;

  @TextIn(40, { optional: true })
  idNumber?: string;
}

export class SubjectDto {
  @Id()
  id!: string;

  @Code(SUBJECT_KINDS, 'SubjectKind')
  kind!: SubjectKind;

  @Count()
  entries!: number;

  @Count({ description: 'Entries in force' })
  listed!: number;
}

export class SubjectsDto {
  @Items(() => SubjectDto)
  items!: SubjectDto[];
}

export class SubjectEntriesDto {
  @Items(() => EntryRowDto)
  items!: EntryRowDto[];
}
