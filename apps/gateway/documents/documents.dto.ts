import { ApiProperty } from '@nestjs/swagger';
import { CodeIn } from '../http/input.js';
import { Code, Count, Id, Instant, Items, Text } from '../http/output.js';

/** What officers hand in. */
export const UPLOADED_KINDS = [
  'serviceProof',
  'evidence',
  'statement',
  'apology',
  'clarification',
  'other',
] as const;
/** `paper`: a file of an issued paper. */
export const DOCUMENT_KINDS = [...UPLOADED_KINDS, 'paper'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export class DocumentFieldsDto {
  @CodeIn(UPLOADED_KINDS, 'UploadedKind')
  kind!: (typeof UPLOADED_KINDS)[number];
}

export class DocumentFormDto extends DocumentFieldsDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'PDF, image, text or office document' })
  file!: unknown;
}

export class DocumentDto {
  @Id()
  id!: string;

  @Code(DOCUMENT_KINDS, 'DocumentKind')
  kind!: DocumentKind;

  @Text({ nullable: true, description: 'Own department only' })
  name!: string | null;

  @Text()
  mediaType!: string;

  @Count({ description: 'Bytes' })
  size!: number;

  @Text({ nullable: true })
  uploadedBy!: string | null;

  @Instant()
  at!: string;
}

export class DocumentsDto {
  @Items(() => DocumentDto)
  items!: DocumentDto[];
}
