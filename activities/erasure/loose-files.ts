import { Injectable } from '@nestjs/common';
import { caseWorkflowId } from '../../libs/contract/case.messages.js';
import { LooseFileRepository } from '../../libs/persistence/repositories/loose-file.repository.js';
import { FileStore } from '../../libs/platform/files/file-store.js';
import { CASE_KINDS } from '../../libs/rules/remedies/case-words.js';
import { EngineDescriptions } from '../reconciliation/engine-descriptions.js';

/** Longer than anybody asks again for an answer that did not come. */
const PATIENCE_MS = 86_400_000;
const AT_ONCE = 200;

/**
 * Destroys what requests have left behind that were cut off and never asked again: files without a name, evidence that
 * no event of its case names, and all that was sealed for a case which was never filed (§19).
 */
@Injectable()
export class LooseFiles {
  constructor(
    private readonly loose: LooseFileRepository,
    private readonly files: FileStore,
    private readonly engine: EngineDescriptions,
  ) {}

  /** Answers how many files were destroyed. */
  async destroy(now: Date): Promise<number> {
    const before = new Date(now.getTime() - PATIENCE_MS);
    await this.loose.loosenUnnamed(before);
    for (const caseId of await this.loose.unfiledCases(before))
      if (!(await this.isOnItsWay(caseId))) await this.loose.dropUnfiled(caseId);
    let destroyed = 0;
    for (
      let fileIds = await this.loose.loose(before, AT_ONCE);
      fileIds.length > 0;
      fileIds = await this.loose.loose(before, AT_ONCE)
    ) {
      for (const fileId of fileIds) await this.files.delete(fileId);
      await this.loose.forget(fileIds);
      destroyed += fileIds.length;
    }
    return destroyed;
  }

  /** Its workflow has begun; while workers were away nothing could be recorded. */
  private async isOnItsWay(caseId: string): Promise<boolean> {
    for (const kind of CASE_KINDS)
      if ((await this.engine.of(caseWorkflowId(kind, caseId))).running) return true;
    return false;
  }
}
