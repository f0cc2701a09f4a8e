import { Injectable } from '@nestjs/common';
import type { LookKind } from '../../../libs/persistence/entities/query-register.entity.js';
import { QueryRegisterRepository } from '../../../libs/persistence/repositories/query-register.repository.js';
import { SubjectRepository } from '../../../libs/persistence/repositories/subject.repository.js';
import { correlationId } from '../../../libs/platform/logging/correlation.js';
import { querierOf, type Caller } from '../http/caller.js';

/** Writes down every look of an officer at subjects' data (R10.1). What cannot be written is not answered. */
@Injectable()
export class Looks {
  constructor(
    private readonly register: QueryRegisterRepository,
    private readonly subjects: SubjectRepository,
  ) {}

  /** An entry's personal data, or a file of it, was opened for a stated purpose. Throws DataKeyGone. */
  async opened(
    kind: Extract<LookKind, 'personal' | 'document'>,
    { id: entryId, subjectId }: { id: string; subjectId: string },
    text: string,
    caller: Caller,
  ): Promise<void> {
    const found = await this.subjects.rootsOf([subjectId]);
    await this.#write(caller, { kind, entryId, purpose: 'stated', text, found, missed: [] });
  }

  /**
   * What was written or handed in, in a case, was opened; `subjectId`: whom its entry is about, null: a lead. The purpose is
   * sealed under the case's key. Throws DataKeyGone.
   */
  async openedCase(
    kind: Extract<LookKind, 'personal' | 'document'>,
    { caseId, subjectId }: { caseId: string; subjectId: string | null },
    text: string,
    caller: Caller,
  ): Promise<void> {
    const found = subjectId === null ? [] : await this.subjects.rootsOf([subjectId]);
    await this.#write(caller, { kind, entryId: caseId, purpose: 'stated', text, found, missed: [] });
  }

  /** Somebody was looked for by number; `missed`: its keyed hash, where nobody has it. */
  async searched(
    { subjectId, missed }: { subjectId: string | null; missed: Buffer },
    caller: Caller,
  ): Promise<void> {
    const found = subjectId === null ? [] : await this.subjects.rootsOf([subjectId]);
    const line = { purpose: 'search', text: null, found, missed: subjectId === null ? [missed] : [] };
    await this.#write(caller, { kind: 'search', ...line });
  }

  /** Entries of a list were taken away as a file, for a stated purpose. */
  async exported(entries: readonly { subjectId: string }[], text: string, caller: Caller): Promise<void> {
    const found = await this.subjects.rootsOf([...new Set(entries.map(({ subjectId }) => subjectId))]);
    const line = { purpose: 'stated', text, found, missed: [], asked: entries.length };
    await this.#write(caller, { kind: 'export', ...line });
  }

  async #write(
    caller: Caller,
    line: {
      kind: LookKind;
      entryId?: string;
      /** How many; one unless told. */
      asked?: number;
      purpose: string;
      text: string | null;
      found: string[];
      missed: Buffer[];
    },
  ): Promise<void> {
    const once = { at: new Date(), asked: 1, suggested: [], correlationId: correlationId() ?? null };
    await this.register.append({ ...querierOf({ caller }), ...once, ...line });
  }
}
