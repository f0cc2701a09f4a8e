import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PUBLIC_ACTOR } from '../cases/case-filing.service.js';
import type { Deed } from '../core/auditor.js';
import { DocumentKeeper, MAX_DOCUMENT_BYTES, type StoredDocument } from '../documents/document-keeper.js';
import { deterministicId } from '../http/command-id.js';
import { receiveForm } from '../http/upload-form.js';

/** Files of one form. */
export const MAX_FILES = 5;

/** A statement of 8000 characters is up to 24,000 bytes, in four-byte ones 32,000. */
const LIMITS = { files: MAX_FILES, bytes: MAX_DOCUMENT_BYTES, fieldBytes: 40_000, fields: 12 };

/** What was found of a form before its files are read. */
export interface Admitted {
  /** The case's, by which its files are sealed. */
  dataKey: Buffer;
  /** As which a file that is refused stands in the audit log. */
  deed: Deed;
}

interface ReceivedFile extends StoredDocument {
  fileName: string;
}

/** Evidence from outside: a form of the public with its files (R2.2, R9.1). */
@Injectable()
export class EvidenceForm {
  constructor(private readonly keeper: DocumentKeeper) {}

  /** `admit` sees all fields before a byte of evidence is read. Throws what it throws, and what files are refused for. */
  async receive<A extends Admitted>(
    request: FastifyRequest,
    admit: (fields: Record<string, unknown>) => Promise<A>,
  ): Promise<{ admitted: A; evidence: Evidence }> {
    const suspect = { actor: null, ip: request.ip };
    const { admitted, stored } = await receiveForm(request, LIMITS, {
      admit: (given) => admit(filled(given)),
      store: async (file, { dataKey, deed }): Promise<ReceivedFile> => ({
        ...(await this.keeper.store(file, dataKey, { suspect, deed })),
        fileName: file.fileName,
      }),
      undo: (file) => this.keeper.drop(file),
    });
    return { admitted, evidence: new Evidence(stored, this.keeper) };
  }
}

/** Files in the store, which no document names until they are kept. */
export class Evidence {
  #kept = false;

  constructor(
    private readonly files: readonly ReceivedFile[],
    private readonly keeper: DocumentKeeper,
  ) {}

  get count(): number {
    return this.files.length;
  }

  /** Hexadecimal. */
  get hashes(): string[] {
    return this.files.map(({ sha256 }) => sha256);
  }

  /** The same for the same filing or addition, however often it comes. */
  idsIn(source: string): string[] {
    return this.files.map((_, index) => deterministicId('document', source, String(index)));
  }

  /** From here on a repeat of the filing answers for them. Throws `idempotency-key-reused` for other files under its key. */
  async keep(caseId: string, source: string): Promise<void> {
    this.#kept = true;
    const ids = this.idsIn(source);
    for (const [index, { fileName, ...file }] of this.files.entries())
      await this.keeper.keep({
        ...{ id: ids[index]!, entryId: caseId, kind: 'evidence', fileName, ...file },
        ...{ uploadedBy: PUBLIC_ACTOR, at: new Date() },
      });
  }

  async droppedUnlessKept<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!this.#kept) await Promise.all(this.files.map((file) => this.keeper.drop(file)));
      throw error;
    }
  }
}

/** Inputs of a form that were left empty are not there. */
const filled = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
