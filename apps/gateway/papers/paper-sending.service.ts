import { Injectable } from '@nestjs/common';
import type { PaperEntity } from '../../../libs/persistence/entities/paper.entity.js';
import { NotificationRepository } from '../../../libs/persistence/repositories/notification.repository.js';
import { NotifiedReader } from '../../../libs/persistence/repositories/notified.reader.js';
import { PaperRepository } from '../../../libs/persistence/repositories/paper.repository.js';
import { reachedFor } from '../../../libs/rules/papers/sending.js';
import { refusedBy } from '../authorisation/refusals.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { commandId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';

const SEND = 'paper.send';

/** Sends copies of issued papers to whom they are addressed (R9.1); no service by itself, see `reachedFor`. */
@Injectable()
export class PaperSendingService {
  constructor(
    private readonly papers: PaperRepository,
    private readonly notifications: NotificationRepository,
    private readonly readers: NotifiedReader,
    private readonly own: OwnDepartment,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /** A worker takes it from here. Once for each key. Throws `not-found`, or a refusal (audited). */
  async send(entryId: string, paperId: string, caller: Caller): Promise<void> {
    const paper = await this.papers.find(paperId);
    if (paper?.entryId !== entryId) throw new Problem('not-found');
    const deed: Deed = { action: SEND, target: { kind: 'entry', id: entryId }, details: { paperId } };
    await this.own.require(caller, 'paper.issue', paper.departmentId, deed);
    const change = { name: SEND, target: { kind: 'paper', id: paperId }, body: {} };
    await this.once.run(change, caller, async () => {
      await this.#owe(paper, deed, caller);
      await this.auditor.allowed(caller, deed);
    });
  }

  async #owe(paper: PaperEntity, deed: Deed, caller: Caller): Promise<void> {
    const { id: aboutId, entryId, departmentId, no } = paper;
    const reached = reachedFor(paper, await this.readers.contactsOf(entryId));
    if (!reached) {
      const problem = refusedBy('paper-unreachable');
      await this.auditor.refused(caller, deed, problem.refusal);
      throw problem;
    }
    const { caseId, contact } = reached;
    const occasion = commandId(caller.actor.id, caller.key, aboutId, SEND);
    await this.notifications.owe([
      {
        ...{ kind: 'paperSent', aboutId, occasion, entryId, caseId, departmentId, userId: null, contact },
        facts: { no, dueOn: null, role: null },
      },
    ]);
  }
}
