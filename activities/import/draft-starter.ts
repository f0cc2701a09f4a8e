import { Injectable } from '@nestjs/common';
import { Client, WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { v5 as uuidFromName } from 'uuid';
import { DRAFTED_BY, type DraftableList } from '../../libs/contract/batch.messages.js';
import { draftInput } from '../../libs/contract/draft-input.js';
import { draftedUpdate, type EntryInput } from '../../libs/contract/entry.messages.js';
import { FAILURES } from '../../libs/contract/failures.js';
import { entryWorkflowId } from '../../libs/contract/ids.js';
import { entrySearchAttributes } from '../../libs/contract/search-attributes.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { EntryListRepository } from '../../libs/persistence/repositories/entry-list.repository.js';
import type { ImportBatch } from '../../libs/persistence/repositories/import.repository.js';
import type { StagedRow } from '../../libs/persistence/repositories/import-row.repository.js';
import { SubjectRepository } from '../../libs/persistence/repositories/subject.repository.js';
import type { StagedDraft } from '../../libs/persistence/staged-draft.js';
import { DraftTermsReader } from './draft-terms.js';

/** Namespace of the command ids of imported drafts. */
const IMPORTED_DRAFTS = '5e5f8f0a-2f4e-4d0e-8a57-0a4f4c0b9d11';

type Row = StagedRow<StagedDraft>;

/** How the rows of one batch become drafts. */
export interface BatchOfDrafts {
  /**
   * Subjects and sealed dossiers of a chunk; answers the subjects' ids in its order, null for rows that would repeat
   * an open entry. Idempotent.
   */
  prepare(chunk: readonly Row[]): Promise<(string | null)[]>;
  /** Starts the entry's workflow and waits for its first event. Idempotent. */
  start(row: Row, subjectId: string): Promise<'drafted' | 'skipped'>;
  /** Destroys what was sealed for rows that did not become entries. Idempotent. */
  discard(rows: readonly Row[]): Promise<void>;
}

/** Starts entry workflows for the rows of preliminary lists. */
@Injectable()
export class DraftStarter {
  constructor(
    private readonly client: Client,
    private readonly subjects: SubjectRepository,
    private readonly dossiers: DossierRepository,
    private readonly entries: EntryListRepository,
    private readonly terms: DraftTermsReader,
  ) {}

  async forBatch(batch: ImportBatch): Promise<BatchOfDrafts> {
    const termsOf = await this.terms.forBatch(batch, new Date());
    return {
      prepare: (chunk) => this.prepare(batch, chunk),
      start: async (row, subjectId) => {
        const { subject, fieldCode } = row.content;
        const terms = await termsOf(fieldCode, subject.kind);
        return this.start(inputOf(batch, row, subjectId, terms));
      },
      discard: async (rows) => {
        for (const { entryId } of rows) await this.dossiers.erase(entryId, new Date());
      },
    };
  }

  private async prepare(batch: ImportBatch, chunk: readonly Row[]): Promise<(string | null)[]> {
    const subjectIds = await this.subjects.findOrCreateMany(chunk.map(({ content }) => content.subject));
    const repeats = await this.repeats(batch, chunk, subjectIds);
    const toSeal = chunk.filter((_, index) => !repeats[index]);
    await this.dossiers.saveMany(
      toSeal.map(({ entryId, content }) => ({ entryId, dossier: content.dossier })),
    );
    return subjectIds.map((id, index) => (repeats[index] ? null : id));
  }

  /** Whether each row's subject has an open entry already; one that this very row became does not count. */
  private async repeats(
    { listKind, departmentId }: ImportBatch,
    chunk: readonly Row[],
    subjectIds: readonly string[],
  ): Promise<boolean[]> {
    const pairs = chunk.map(({ content }, index) => ({
      subjectId: subjectIds[index]!,
      fieldCode: content.fieldCode,
    }));
    const open = await this.entries.openAmong(listKind, departmentId, pairs);
    const byPair = new Map(
      open.map(({ subjectId, fieldCode, entryId }) => [`${subjectId}/${fieldCode}`, entryId]),
    );
    return pairs.map(({ subjectId, fieldCode }, index) => {
      const entryId = byPair.get(`${subjectId}/${fieldCode}`);
      return entryId !== undefined && entryId !== chunk[index]!.entryId;
    });
  }

  private async start(input: EntryInput): Promise<'drafted' | 'skipped'> {
    const startWorkflowOperation = new WithStartWorkflowOperation(
      DRAFTED_BY[input.listKind as DraftableList],
      {
        workflowId: entryWorkflowId(input.listKind, input.entryId),
        args: [input],
        taskQueue: TASK_QUEUES.entries,
        workflowIdConflictPolicy: 'USE_EXISTING',
        typedSearchAttributes: entrySearchAttributes(input),
      },
    );
    try {
      await this.client.workflow.executeUpdateWithStart(draftedUpdate, {
        startWorkflowOperation,
        updateId: input.commandId!,
      });
      return 'drafted';
    } catch (error) {
      if (isDuplicate(error)) return 'skipped';
      throw error;
    }
  }
}

function inputOf(
  batch: ImportBatch,
  { entryId, rowKey, content }: Row,
  subjectId: string,
  terms: Pick<EntryInput, 'terms' | 'standardVersionId'>,
): EntryInput {
  const { subject, fieldCode, dossier } = content;
  return draftInput({
    ...terms,
    ...{ entryId, subjectId, fieldCode, rowKey, importId: batch.id },
    listKind: batch.listKind,
    departmentId: batch.departmentId,
    subjectKind: subject.kind,
    basisCount: dossier.bases.length,
    makerId: batch.uploadedBy,
    commandId: uuidFromName(entryId, IMPORTED_DRAFTS),
  });
}

/** Somebody drafted the same subject between dry run and import: the open entry stands. */
const isDuplicate = (error: unknown): boolean =>
  error instanceof WorkflowUpdateFailedError &&
  error.cause instanceof ApplicationFailure &&
  error.cause.type === FAILURES.duplicateOpenEntry;
