import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { particularsOf } from '../../../libs/persistence/dossier.js';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import type { PaperDraft, PaperFiles } from '../../../libs/persistence/repositories/paper.repository.js';
import { PolicyPackRepository } from '../../../libs/persistence/repositories/policy-pack.repository.js';
import { FileStore } from '../../../libs/platform/files/file-store.js';
import {
  hashOfFile,
  PAPER_MEDIA_TYPES,
  paperFile,
  type PaperFormat,
} from '../../../libs/platform/papers/paper-file.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { composePaper, PaperFieldMissing, type PaperContent } from '../../../libs/rules/papers/compose.js';
import { paperFields, type PaperSource } from '../../../libs/rules/papers/fields.js';
import type { PaperGround, PaperKind } from '../../../libs/rules/papers/kinds.js';
import { paperNo } from '../../../libs/rules/papers/number.js';
import { publicViewRulesOf } from '../../../libs/rules/redaction/particulars.js';
import { refusedBy } from '../authorisation/refusals.js';
import { MAX_DOCUMENT_BYTES } from '../documents/document-keeper.js';
import { deterministicId } from '../http/command-id.js';
import { iso } from '../http/instants.js';
import { invalid } from '../http/problem.js';

/** Names hidden where the pack is gone. */
const MASKED = { naturalPersonName: 'masked', legalRepresentativeName: 'masked' } as const;

/** Writes papers out of the record: what they say, and their files in the store. */
@Injectable()
export class PaperWriter {
  constructor(
    private readonly dossiers: DossierRepository,
    private readonly departments: DepartmentRepository,
    private readonly fields: FieldRepository,
    private readonly packs: PolicyPackRepository,
    private readonly keys: DataKeyRepository,
    private readonly files: FileStore,
  ) {}

  /** Throws DataKeyGone once the entry is erased. */
  async sourceOf(entry: EntryRecord, ground: PaperGround, text: string | null): Promise<PaperSource> {
    const [dossier, department, field, pack] = await Promise.all([
      this.dossiers.open(entry.id),
      this.departments.find(entry.departmentId),
      this.fields.find(entry.fieldCode),
      this.packs.find(entry.packCode, entry.packVersion),
    ]);
    return {
      ...ground,
      ...{ facts: entry.facts, terms: entry.terms, entryNo: entry.no, text },
      ...{ validUntil: iso(entry.validUntil), exitedAt: iso(entry.exitedAt) },
      department: department?.name ?? '',
      field: field?.name ?? entry.fieldCode,
      particulars: particularsOf(entry.subjectKind, dossier),
      ...{ conduct: dossier.facts, bases: dossier.bases },
      publicView: pack ? publicViewRulesOf(pack.content) : MASKED,
    };
  }

  /** Throws `invalid-input` when the officer's words are owed, a refusal when the entry has not come so far. */
  compose(kind: PaperKind, source: PaperSource, { no, at }: { no: string; at: Date }): PaperContent {
    try {
      return composePaper(kind, paperFields(kind, source), { no, date: shanghaiDate(at.toISOString()) });
    } catch (error) {
      if (!(error instanceof PaperFieldMissing)) throw error;
      throw error.field === 'text' ? invalid('text', 'is required') : refusedBy('paper-not-due');
    }
  }

  /** The paper with its number, its two files in the store. */
  async draw(
    draft: PaperDraft,
    source: PaperSource,
    { year, count }: { year: number; count: number },
  ): Promise<PaperFiles> {
    const no = paperNo(draft.kind, { department: source.department, year, count });
    const content = this.compose(draft.kind, source, { no, at: draft.at });
    const [pdf, docx] = [await this.#store('pdf', content, draft), await this.#store('docx', content, draft)];
    return { no, pdf, docx };
  }

  async #store(format: PaperFormat, content: PaperContent, draft: PaperDraft) {
    const { id, entryId, issuedBy: uploadedBy, at } = draft;
    const file = await paperFile(format, content);
    const stored = await this.files.put(
      Readable.from([file]),
      await this.keys.keyOf(entryId),
      MAX_DOCUMENT_BYTES,
    );
    return {
      id: deterministicId('paper-document', id, format),
      ...{ entryId, uploadedBy, at, ...stored },
      kind: 'paper',
      fileName: `${content.title} ${content.no}.${format}`,
      mediaType: PAPER_MEDIA_TYPES[format],
      sha256: hashOfFile(file),
    };
  }
}
