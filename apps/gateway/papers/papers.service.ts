import { Injectable, StreamableFile } from '@nestjs/common';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import {
  PaperRepository,
  type PaperDraft,
  type PaperFiles,
} from '../../../libs/persistence/repositories/paper.repository.js';
import { FileStore } from '../../../libs/platform/files/file-store.js';
import { paperFile } from '../../../libs/platform/papers/paper-file.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { PaperSource } from '../../../libs/rules/papers/fields.js';
import { caseAnswered, issuedTogether, mayIssue } from '../../../libs/rules/papers/kinds.js';
import { templateOf } from '../../../libs/rules/papers/templates.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { PaperWriter } from './paper-writer.js';
import type { IssuedPapersDto, WritePaperDto } from './papers.dto.js';
import { PapersReader } from './papers.reader.js';

/** What stands in a preview where the number will be. */
const NO_NUMBER = '（预览稿，尚未编号）';

/** Papers of an entry: seen first, then issued under the next number, by the recognising department (R2.4). */
@Injectable()
export class PapersService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly papers: PaperRepository,
    private readonly reader: PapersReader,
    private readonly writer: PaperWriter,
    private readonly files: FileStore,
    private readonly own: OwnDepartment,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /** The first paper of the act in PDF. Throws `not-found`, `invalid-input`, a refusal (audited), `record-missing`. */
  async preview(id: string, body: WritePaperDto, caller: Caller): Promise<StreamableFile> {
    const { source } = await this.#allowed('paper.preview', id, body, caller);
    const content = this.writer.compose(body.kind, source, { no: NO_NUMBER, at: new Date() });
    const file = await paperFile('pdf', content);
    return new StreamableFile(file, { type: 'application/pdf', length: file.length, disposition: 'inline' });
  }

  /** Throws as `preview`, and `idempotency-key-reused`. */
  async issue(id: string, body: WritePaperDto, caller: Caller): Promise<IssuedPapersDto> {
    const idOf = (kind: string) => deterministicId('paper', caller.actor.id, caller.key, id, kind);
    const all = [body.kind, 'repairNotice'].map(idOf);
    const known = await this.reader.some(id, all, caller);
    if (known.length === 0) await this.#issueNew(id, body, idOf, caller);
    else await this.#repeated(id, body, caller);
    return { items: await this.reader.some(id, all, caller) };
  }

  async #issueNew(
    id: string,
    body: WritePaperDto,
    idOf: (kind: string) => string,
    caller: Caller,
  ): Promise<void> {
    const { entry, source, deed } = await this.#allowed('paper.issue', id, body, caller);
    const at = new Date();
    const kinds = issuedTogether(body.kind, source);
    // Before a number is taken: what cannot be written is said without one.
    for (const kind of kinds) this.writer.compose(kind, source, { no: NO_NUMBER, at });
    const drafts = kinds.map((kind): PaperDraft => ({
      ...{ id: idOf(kind), entryId: id, kind, at },
      caseId: caseAnswered(kind, source)?.id ?? null,
      templateVersion: templateOf(kind).version,
      ...{ issuedBy: caller.actor.id, departmentId: entry.departmentId },
    }));
    await this.once.run(changeOf(id, body), caller, () => this.#keep(drafts, source, at));
    const papers = drafts.map(({ id: paperId, kind }) => ({ paperId, kind }));
    await this.auditor.allowed(caller, { ...deed, details: { papers } });
  }

  /** Another text under the same key is refused, whatever became of the first. */
  async #repeated(id: string, body: WritePaperDto, caller: Caller): Promise<void> {
    await this.once.run(changeOf(id, body), caller, () => Promise.resolve());
  }

  /** Files of papers that were not kept after all are dropped. */
  async #keep(drafts: readonly PaperDraft[], source: PaperSource, at: Date): Promise<void> {
    const year = Number(shanghaiDate(at.toISOString()).slice(0, 4));
    const drawn: PaperFiles[] = [];
    try {
      await this.papers.issue(drafts, year, async (draft, count) => {
        const files = await this.writer.draw(draft, source, { year, count });
        drawn.push(files);
        return files;
      });
    } catch (error) {
      const fileIds = drawn.flatMap(({ pdf, docx }) => [pdf.fileId, docx.fileId]);
      await Promise.all(fileIds.map((fileId) => this.files.delete(fileId)));
      throw error;
    }
  }

  async #allowed(action: string, id: string, { kind, text }: WritePaperDto, caller: Caller) {
    const entry = await this.#entry(id);
    const deed: Deed = { action, target: { kind: 'entry', id }, details: { kind } };
    await this.own.require(caller, 'paper.issue', entry.departmentId, deed);
    const ground = await this.reader.groundOf(entry);
    const verdict = mayIssue(kind, ground);
    if (!verdict.allowed) {
      await this.auditor.refused(caller, deed, verdict);
      throw new RuleRefusedProblem(verdict);
    }
    return { entry, deed, source: await this.writer.sourceOf(entry, ground, text ?? null) };
  }

  async #entry(id: string): Promise<EntryRecord> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    return entry;
  }
}

const changeOf = (entryId: string, { kind, text }: WritePaperDto) => ({
  name: 'paper.issue',
  target: { kind: 'paper', id: entryId },
  body: { kind, text: text ?? null },
});
