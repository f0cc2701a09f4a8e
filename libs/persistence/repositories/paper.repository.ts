import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { sealBytes } from '../../platform/crypto/envelope.js';
import type { DecidedCase, PaperKind } from '../../rules/papers/kinds.js';
import { DocumentEntity } from '../entities/document.entity.js';
import { PaperEntity } from '../entities/paper.entity.js';
import { DataKeyRepository } from './data-key.repository.js';
import { documentAad, type NewDocument } from './document.repository.js';

/** A paper before it has its number and its files. */
export type PaperDraft = Pick<
  PaperEntity,
  'id' | 'entryId' | 'caseId' | 'kind' | 'templateVersion' | 'issuedBy' | 'departmentId' | 'at'
>;

/** Its files, in the store and as documents of the entry. */
export interface PaperFiles {
  no: string;
  pdf: NewDocument & { sha256: string };
  docx: NewDocument & { sha256: string };
}

const NEXT = `
INSERT INTO paper_number AS n (department_id, kind, year, last) VALUES ($1, $2, $3, 1)
ON CONFLICT (department_id, kind, year) DO UPDATE SET last = n.last + 1 RETURNING last`;

/** `withdrawn` is no decision. */
const DECIDED = `
SELECT id, no, kind, outcome FROM remedy_case
WHERE entry_id = $1 AND outcome IN ('declined', 'upheld', 'rejected', 'overturned')
ORDER BY decided_at DESC NULLS LAST, id`;

/** Issued papers and their numbers. */
@Injectable()
export class PaperRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  /** Of an entry, oldest first. */
  ofEntry(entryId: string): Promise<PaperEntity[]> {
    return this.source
      .getRepository(PaperEntity)
      .find({ where: { entryId }, order: { at: 'ASC', no: 'ASC' } });
  }

  find(id: string): Promise<PaperEntity | null> {
    return this.source.getRepository(PaperEntity).findOneBy({ id });
  }

  /** What was decided in cases about the entry, the latest first. */
  decidedCases(entryId: string): Promise<DecidedCase[]> {
    return this.source.query<DecidedCase[]>(DECIDED, [entryId]);
  }

  /**
   * Issues papers in one transaction: each takes the next number of its department, kind and Shanghai year, is drawn
   * with it, and kept with its files. A draft whose id was issued before is left as it is; a number is used once, and
   * none is left out. Throws DataKeyGone.
   */
  async issue(
    drafts: readonly PaperDraft[],
    year: number,
    draw: (draft: PaperDraft, count: number) => Promise<PaperFiles>,
  ): Promise<void> {
    await this.source.transaction(async (manager) => {
      for (const draft of drafts) {
        const count = await nextCount(manager, draft, year);
        if (await manager.existsBy(PaperEntity, { id: draft.id })) {
          await giveBack(manager, draft, year);
          continue;
        }
        await this.#keep(manager, draft, await draw(draft, count));
      }
    });
  }

  async #keep(manager: EntityManager, draft: PaperDraft, { no, pdf, docx }: PaperFiles): Promise<void> {
    const key = await this.keys.keyOf(draft.entryId);
    for (const { fileName, sha256: _, ...row } of [pdf, docx]) {
      const sealedName = sealBytes(key, Buffer.from(fileName), documentAad(row.id));
      await manager.insert(DocumentEntity, { ...row, sealedName });
    }
    const files = {
      pdfDocumentId: pdf.id,
      pdfSha256: pdf.sha256,
      docxDocumentId: docx.id,
      docxSha256: docx.sha256,
    };
    await manager.insert(PaperEntity, { ...draft, no, ...files });
  }
}

type Counted = { departmentId: string; kind: PaperKind };

/** Holds the counter's row until the transaction ends, so that whoever asks next waits for this paper. */
async function nextCount(
  manager: EntityManager,
  { departmentId, kind }: Counted,
  year: number,
): Promise<number> {
  const [row] = await manager.query<{ last: number }[]>(NEXT, [departmentId, kind, year]);
  return row!.last;
}

async function giveBack(
  manager: EntityManager,
  { departmentId, kind }: Counted,
  year: number,
): Promise<void> {
  const sql = `UPDATE paper_number SET last = last - 1 WHERE department_id = $1 AND kind = $2 AND year = $3`;
  await manager.query(sql, [departmentId, kind, year]);
}
