import { SUBJECT_KINDS, type SubjectKind } from '../../../libs/rules/words.js';
import { EventActorDto } from '../entries/entry-parts.dto.js';
import { DayIn, IdsIn, TextIn } from '../http/input.js';
import { Code, Count, Day, Flag, Id, Ids, Instant, Items, Part, Text, Texts } from '../http/output.js';

export const SUBJECT_ACTS = ['numberAdded', 'joined', 'renamed'] as const;
export const SCHEMES = ['uscc', 'residentId', 'otherDocument', 'lei'] as const;

/** A change of number or name: at least one of them, and at most one number. Numbers travel in bodies only. */
export class SuccessionDto {
  @TextIn(40, { optional: true, description: 'Every subject but natural persons' })
  newUscc?: string;

  @TextIn(40, { optional: true, description: 'Natural persons' })
  newIdNumber?: string;

  @TextIn(200, { optional: true })
  newName?: string;

  @TextIn(2000, { min: 4, description: 'Sealed in the record' })
  reason!: string;

  @IdsIn({ optional: true, max: 50, description: 'Documents of entries of this subject' })
  documentIds?: string[];

  @DayIn({ description: 'Shanghai date from which it holds' })
  on!: string;
}

/** A recorded act on the subject's identity. */
export class SubjectActDto {
  @Id()
  id!: string;

  @Code(SUBJECT_ACTS, 'SubjectAct')
  type!: (typeof SUBJECT_ACTS)[number];

  @Instant()
  at!: string;

  @Day({ description: 'From which it holds' })
  on!: string;

  @Part(() => EventActorDto)
  actor!: EventActorDto;

  @Text()
  article!: string;

  @Code(SCHEMES, 'IdentifierScheme', { nullable: true, description: 'Of the new number' })
  scheme!: string | null;

  @Id({ nullable: true, description: 'Another subject that is the same from now on' })
  joinedId!: string | null;

  @Flag({ description: 'A new name came with it' })
  renamed!: boolean;

  @Text({ nullable: true, description: 'Masked for natural persons of other departments' })
  newName!: string | null;

  @Text({ nullable: true, description: 'Only for those who may record such acts here' })
  reason!: string | null;

  @Ids()
  documentIds!: string[];

  @Text({ description: 'SHA-256, hex' })
  hash!: string;
}

export class NumbersDto {
  @Code(SCHEMES, 'IdentifierScheme')
  scheme!: string;

  @Count()
  count!: number;
}

/** Who this is over time: one subject, whatever numbers and names it had (§8). */
export class SubjectPageDto {
  @Id({ description: 'The subject that all of its numbers lead to' })
  id!: string;

  @Code(SUBJECT_KINDS, 'SubjectKind')
  kind!: SubjectKind;

  @Texts({ description: 'Newest first; natural persons of other departments: masked' })
  names!: string[];

  @Items(() => NumbersDto, { description: 'The numbers themselves are kept as keyed hashes only' })
  numbers!: NumbersDto[];

  @Count()
  entries!: number;

  @Count({ description: 'Entries in force' })
  listed!: number;

  @Items(() => SubjectActDto, { description: 'Oldest first' })
  acts!: SubjectActDto[];

  @Flag({ description: 'Whether the reader may record a change of number or name' })
  maySucceed!: boolean;
}

export class SuccessionResultDto {
  @Part(() => SubjectActDto)
  act!: SubjectActDto;

  @Flag({ description: 'This very act was recorded before; nothing was done now' })
  repeated!: boolean;
}
