import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { platformSnapshotWorkflowId } from '../../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import type { RedShownAdverse } from '../../../libs/persistence/repositories/platform-data.repository.js';
import {
  PlatformSnapshotRepository,
  SnapshotIdTaken,
  type Accepted,
  type Snapshot,
} from '../../../libs/persistence/repositories/platform-snapshot.repository.js';
import { FileStore } from '../../../libs/platform/files/file-store.js';
import { isInstant } from '../../../libs/rules/calendar/dates.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { WorkingCalendar } from '../../../libs/rules/calendar/working-calendar.js';
import { maxAgeOf } from '../../../libs/rules/procedure/comparison.js';
import { endedByPlatform } from '../../../libs/rules/procedure/listed-elsewhere.js';
import { Auditor } from '../core/auditor.js';
import { auditedTaking } from '../core/refused-files.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { CalendarNow } from '../entries/calendar-now.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { receiveUpload } from '../http/upload.js';
import { validated } from '../http/validation.js';
import { LIMITS } from '../imports/reading/limits.js';
import { SnapshotFieldsDto } from './platforms.dto.js';
import { snapshotLines } from './snapshot-lines.js';

/** Takes a platform's lists as a file (R4.1), for platforms or days without an interface. */
@Injectable()
export class SnapshotUploadService {
  constructor(
    private readonly snapshots: PlatformSnapshotRepository,
    private readonly files: FileStore,
    private readonly engine: Engine,
    private readonly auditor: Auditor,
    private readonly calendar: CalendarNow,
  ) {}

  /**
   * The file is spooled under a key that only this request knows: its fields may stand behind it, and what a crash
   * leaves on the disk nobody can read.
   */
  async receive(request: FastifyRequest, caller: Caller): Promise<Accepted> {
    const key = randomBytes(32);
    const { fields, stored: fileId } = await receiveUpload(
      request,
      LIMITS.fileBytes,
      ({ content }) =>
        auditedTaking(this.auditor, { suspect: caller, deed: { action: 'platform.upload' } }, async () => {
          const { fileId } = await this.files.put(content, key, LIMITS.fileBytes);
          return fileId;
        }),
      (spooled) => this.files.delete(spooled),
    );
    try {
      const accepted = await this.#accept(
        await validated(SnapshotFieldsDto, fields),
        { fileId, key },
        caller,
      );
      await this.#announce(accepted.snapshot);
      return accepted;
    } finally {
      await this.files.delete(fileId);
    }
  }

  async #accept(
    { platform, asOf, endsAtMost }: SnapshotFieldsDto,
    { fileId, key }: { fileId: string; key: Buffer },
    caller: Caller,
  ): Promise<Accepted> {
    const id = deterministicId('platform-snapshot', caller.actor.id, caller.key);
    const receivedAt = new Date();
    const given = { id, platform, asOf: pastInstant(asOf, receivedAt), receivedAt };
    const lines = snapshotLines(() => this.files.read(fileId, key), shanghaiDate(receivedAt.toISOString()));
    const { calendar } = await this.calendar.read();
    const judge = endsAtMost === undefined ? undefined : endingAtMost(endsAtMost, calendar);
    const accepted = await this.snapshots
      .accept({ ...given, source: 'upload', receivedBy: caller.actor.id }, lines, judge)
      .catch((error: unknown) => {
        throw error instanceof SnapshotIdTaken ? new Problem('idempotency-key-reused') : error;
      });
    await this.#audit(accepted, caller);
    return accepted;
  }

  /** Told at once; should the engine be away, the next pull of this platform tells it. */
  async #announce({ id, platform, announcedAt }: Snapshot): Promise<void> {
    if (announcedAt) return;
    const options = {
      workflowId: platformSnapshotWorkflowId(id),
      taskQueue: TASK_QUEUES.entries,
      args: [{ platform }],
      workflowIdConflictPolicy: 'USE_EXISTING',
    } as const;
    await this.engine
      .within(COMMAND_WAIT, ({ workflow }) => workflow.start(WORKFLOW_TYPES.platformSnapshot, options))
      .catch((error: unknown) => {
        throw toProblem(error);
      });
  }

  #audit({ snapshot, repeated }: Accepted, caller: Caller): Promise<void> {
    const { id, platform, asOf, rows } = snapshot;
    return this.auditor.allowed(caller, {
      action: 'platform.upload',
      target: { kind: 'platformSnapshot', id },
      details: { platform, asOf: asOf.toISOString(), rows, repeated },
    });
  }
}

/** Refuses a snapshot by which more red entries would end than whoever brings it has been told. */
const endingAtMost =
  (most: number, calendar: WorkingCalendar) =>
  (named: readonly RedShownAdverse[]): void => {
    const ended = named.filter((one) => endedByPlatform(one.lines, { maxAge: maxAgeOf(one), calendar }));
    if (ended.length > most) throw new Problem('would-end-red-entries', { count: ended.length });
  };

function pastInstant(asOf: string, now: Date): Date {
  const reason = !isInstant(asOf)
    ? 'must be an instant with its offset, such as 2026-03-02T08:00:00+08:00'
    : new Date(asOf) > now
      ? 'lies in the future'
      : null;
  if (reason !== null) throw new Problem('invalid-input', { errors: [{ path: 'asOf', reason }] });
  return new Date(asOf);
}
