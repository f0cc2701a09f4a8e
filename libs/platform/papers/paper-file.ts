import { createHash } from 'node:crypto';
import type { PaperContent } from '../../rules/papers/compose.js';
import { paperDocx } from './paper-docx.js';
import { paperPdf } from './paper-pdf.js';

export const PAPER_FORMATS = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

export const PAPER_MEDIA_TYPES: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const DRAWN = { pdf: paperPdf, docx: paperDocx } as const;

/** The paper as a file. The same content gives the same bytes, so that its hash can be checked again. */
export const paperFile = (format: PaperFormat, content: PaperContent): Promise<Buffer> =>
  DRAWN[format](content);

/** SHA-256, hexadecimal. */
export const hashOfFile = (file: Buffer): string => createHash('sha256').update(file).digest('hex');
