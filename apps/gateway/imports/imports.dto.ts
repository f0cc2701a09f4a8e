import { DRAFTABLE_LISTS, type DraftableList } from '../../../libs/contract/batch.messages.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { CodeIn, FlagWordIn, TextIn } from '../http/input.js';
import { Code, Count, Id, Instant, Items, Part, Text, Texts } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';
import { ApiProperty } from '@nestjs/swagger';

export const IMPORT_STATUSES = ['checking', 'checked', 'faulty', 'running', 'done', 'repeated'] as const;
export type ImportStatusShown = (typeof IMPORT_STATUSES)[number];

/** The fields of the form beside the file. */
export class ImportFieldsDto {
  @CodeIn(DRAFTABLE_LISTS, 'ImportList')
  list!: DraftableList;

  @TextIn(80, { optional: true, description: '`code` or `code@version`; the default pack unless told' })
  pack?: string;

  @FlagWordIn({
    optional: true,
    description: 'Only `true`: every upload is a dry run, confirmed by its own request',
  })
  dryRun?: boolean;
}

export class ImportFormDto extends ImportFieldsDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'CSV (UTF-8 or GB18030) or XLSX' })
  file!: unknown;
}

export class ImportsQuery extends PageQuery {}

export class PackRefDto {
  @Text()
  code!: string;

  @Text()
  version!: string;
}

export class RowCountsDto {
  @Count()
  total!: number;

  @Count()
  good!: number;

  @Count()
  faulty!: number;
}

export class RowFaultDto {
  @Count({ description: 'The line of the file or sheet; the header is line 1' })
  row!: number;

  @Text({ description: 'As the template names it' })
  column!: string;

  @Text()
  fault!: string;
}

export class NormalisedDto {
  @Count()
  row!: number;

  @Text()
  column!: string;

  @Texts({ description: 'fullWidth, blanks, lowerCase' })
  changes!: string[];

  @Text({ description: 'The value now, masked' })
  value!: string;
}

export class ImportWarningDto {
  @Count()
  row!: number;

  @Text()
  column!: string;

  @Text()
  warning!: string;
}

export class ProgressDto {
  @Count()
  total!: number;

  @Count()
  done!: number;

  @Count()
  failed!: number;
}

export class AlreadyImportedDto {
  @Id()
  importId!: string;

  @Instant()
  at!: string;
}

export class ImportDto {
  @Id()
  id!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text({ nullable: true })
  fileName!: string | null;

  @Code(IMPORT_STATUSES, 'ImportStatus')
  status!: ImportStatusShown;

  @Part(() => PackRefDto)
  pack!: PackRefDto;

  @Part(() => RowCountsDto)
  rows!: RowCountsDto;

  @Items(() => RowFaultDto)
  faults!: RowFaultDto[];

  @Items(() => NormalisedDto, { description: 'The first 1,000' })
  normalised!: NormalisedDto[];

  @Items(() => ImportWarningDto, { description: 'The first 1,000' })
  warnings!: ImportWarningDto[];

  @Part(() => ProgressDto)
  progress!: ProgressDto;

  @Part(() => AlreadyImportedDto, { nullable: true, description: 'The same file was imported before' })
  alreadyImported!: AlreadyImportedDto | null;

  @Text()
  uploadedBy!: string;

  @Instant()
  createdAt!: string;

  @Instant({ nullable: true })
  confirmedAt!: string | null;

  @Instant({ nullable: true })
  finishedAt!: string | null;
}

export class ImportRowSummaryDto {
  @Id()
  id!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text({ nullable: true })
  fileName!: string | null;

  @Code(IMPORT_STATUSES, 'ImportStatus')
  status!: ImportStatusShown;

  @Part(() => RowCountsDto)
  rows!: RowCountsDto;

  @Part(() => ProgressDto)
  progress!: ProgressDto;

  @Text()
  uploadedBy!: string;

  @Instant()
  createdAt!: string;

  @Instant({ nullable: true })
  finishedAt!: string | null;
}

export class ImportsPage {
  @Items(() => ImportRowSummaryDto)
  items!: ImportRowSummaryDto[];

  @Text({ nullable: true })
  next!: string | null;
}
