import { OmitType } from '@nestjs/swagger';
import { CodeIn, TextIn } from '../http/input.js';
import { SearchEntriesDto } from './entry-row.dto.js';

export const ENTRY_EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type EntryExportFormat = (typeof ENTRY_EXPORT_FORMATS)[number];

/** The filters of the list, and what for. */
export class ExportEntriesDto extends OmitType(SearchEntriesDto, ['cursor', 'limit'] as const) {
  @CodeIn(ENTRY_EXPORT_FORMATS, 'EntryExportFormat')
  format!: EntryExportFormat;

  @TextIn(200, { min: 4, description: 'Why so many are looked at; it stands in the register of queries' })
  purpose!: string;
}
