import { join } from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';
import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { ActivitiesModule } from '../../activities/activities.module.js';
import { ActivityMap } from '../../activities/activity-map.js';
import { draftInput } from '../../libs/contract/draft-input.js';
import type { DraftableList } from '../../libs/contract/batch.messages.js';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { createDataSource } from '../../libs/persistence/data-source.js';
import type { Dossier } from '../../libs/persistence/dossier.js';
import { migrate } from '../../libs/persistence/migrate.js';
import { PersistenceModule } from '../../libs/persistence/persistence.module.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { DepartmentRepository } from '../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { FieldRepository } from '../../libs/persistence/repositories/field.repository.js';
import { PolicyPackRepository } from '../../libs/persistence/repositories/policy-pack.repository.js';
import { SubjectRepository } from '../../libs/persistence/repositories/subject.repository.js';
import { FIELDS } from '../../libs/persistence/demonstration/district.js';
import { MasterKey } from '../../libs/platform/crypto/master-key.js';
import {
  NO_CONNECTORS,
  type ConnectorsConfig,
} from '../../libs/platform/connectors/configured-connectors.js';
import { ConnectorsModule } from '../../libs/platform/connectors/connectors.module.js';
import { FilesModule } from '../../libs/platform/files/files.module.js';
import { NotificationChannelsModule } from '../../libs/platform/notifications/notifications.module.js';
import type { NotificationsConfig } from '../../libs/platform/notifications/notifications-config.js';
import { NO_PLATFORMS, type PlatformsConfig } from '../../libs/platform/platforms/platform-config.js';
import { PlatformsModule } from '../../libs/platform/platforms/platforms.module.js';
import { WebhookSendingModule } from '../../libs/platform/webhooks/webhooks.module.js';
import { SHIPPED_CALENDAR } from '../../libs/rules/calendar/shipped-calendar.js';
import { SnapshotsModule } from '../../libs/platform/snapshots/snapshots.module.js';
import type { EntryTerms } from '../../libs/rules/packs/entry-terms.js';
import { resolveTerms } from '../../libs/rules/packs/resolve.js';
import { SHIPPED_PACKS } from '../../libs/rules/packs/shipped-packs.js';
import type { Actor, Role, SubjectKind } from '../../libs/rules/words.js';
import { removeFolder, throwAwayFolder } from './guard.js';

export const FIELD = 'tax';

/** The record and the activities over a database of their own, for tests that bring their own engine. */
export interface Stage {
  app: INestApplicationContext;
  source: DataSource;
  activities: ReturnType<ActivityMap['all']>;
  entries: EntryRepository;
  /** Where snapshots lie. */
  dataDir: string;
  departmentId: string;
  /** Two departments beside it. */
  otherDepartmentIds: string[];
  /** An officer of the stage's department. */
  officer(role: Role, id?: string): Actor;
  /** Prepares subject and dossier of an invented candidate and answers what its workflow starts with. */
  candidate(wanted?: Candidate): Promise<EntryInput>;
  close(): Promise<void>;
}

export interface Candidate {
  pack?: string;
  list?: DraftableList;
  field?: string;
  predecessorId?: string;
  /** Another department than the stage's. */
  departmentId?: string;
  /** On its list at once, for so long. */
  validity?: string;
  /** Terms other than the pack's. */
  terms?: Partial<EntryTerms>;
  subjectKind?: SubjectKind;
  subjectId?: string;
}

/** Where everybody outside is, as far as a test says so. */
export type Outside = PlatformsConfig & {
  connectors?: ConnectorsConfig;
  notifications?: Partial<NotificationsConfig>;
};

/** Migrates the empty database at `url`, loads packs, calendar, a department and a field, and wires the activities. */
export async function setStage(url: string, client: Client, outside: Outside = NO_PLATFORMS): Promise<Stage> {
  const migrating = await createDataSource({ url }).initialize();
  await migrate(migrating);
  await migrating.destroy();
  const masterKey = new MasterKey(randomBytes(32));
  const dataDir = await throwAwayFolder('stage');
  const engine = {
    module: class EngineModule {},
    global: true,
    providers: [{ provide: Client, useValue: client }],
    exports: [Client],
  };
  @Module({
    imports: [
      PersistenceModule.forRoot({ database: { url }, masterKey }),
      PlatformsModule.forRoot(outside),
      ConnectorsModule.forRoot(outside.connectors ?? NO_CONNECTORS),
      WebhookSendingModule.forRoot({ loopback: true, networks: [] }),
      NotificationChannelsModule.forRoot({
        ...{ mail: null, webhook: null, folder: join(dataDir, 'notifications'), link: null },
        ...outside.notifications,
      }),
      SnapshotsModule.forRoot({ masterKey, dataDir }),
      FilesModule.forRoot({ filesDir: join(dataDir, 'files') }),
      engine,
      ActivitiesModule,
    ],
  })
  class StageModule {}
  const app = await NestFactory.createApplicationContext(StageModule, {
    logger: ['error'],
    abortOnError: false,
  });
  const departmentId = await loadReference(app);
  const otherDepartmentIds = await Promise.all(['SECOND', 'THIRD'].map((code) => loadDepartment(app, code)));
  return {
    app,
    source: app.get(DataSource),
    activities: app.get(ActivityMap).all(),
    entries: app.get(EntryRepository),
    ...{ dataDir, departmentId, otherDepartmentIds },
    officer: (role, id = role) => ({ id, departmentId, roles: [role] }),
    candidate: (wanted = {}) => prepareCandidate(app, departmentId, wanted),
    close: async () => {
      await app.close();
      await removeFolder(dataDir);
    },
  };
}

async function loadReference(app: INestApplicationContext): Promise<string> {
  const now = new Date();
  for (const pack of SHIPPED_PACKS) await app.get(PolicyPackRepository).load(pack, now);
  const editor = { id: randomUUID(), departmentId: randomUUID() };
  for (const year of SHIPPED_CALENDAR.years) await app.get(CalendarRepository).replaceYear(year, editor, now);
  for (const field of FIELDS) await app.get(FieldRepository).load(field);
  await app
    .get(DepartmentRepository)
    .load({ code: 'OFFICE', name: '测试信用办', nameEn: 'Test credit office', kind: 'creditOffice' });
  return loadDepartment(app, 'TEST');
}

const loadDepartment = (app: INestApplicationContext, code: string): Promise<string> =>
  app
    .get(DepartmentRepository)
    .load({ code, name: `测试部门${code}`, nameEn: `Test department ${code}`, kind: 'recognising' });

async function prepareCandidate(
  app: INestApplicationContext,
  departmentId: string,
  wanted: Candidate,
): Promise<EntryInput> {
  const { pack: code = 'zhangdian-2018', subjectKind = 'enterprise', list = 'black' } = wanted;
  const pack = SHIPPED_PACKS.find((one) => one.code === code)!;
  const entryId = randomUUID();
  const scheme = subjectKind === 'naturalPerson' ? 'residentId' : 'uscc';
  const subjectId =
    wanted.subjectId ??
    (await app.get(SubjectRepository).findOrCreate({ kind: subjectKind, scheme, value: randomUUID() }));
  await app.get(DossierRepository).save(entryId, inventedDossier());
  const input = draftInput({
    ...{ entryId, subjectId, subjectKind, departmentId: wanted.departmentId ?? departmentId },
    listKind: list,
    fieldCode: wanted.field ?? FIELD,
    standardVersionId: null,
    terms: { ...resolveTerms(pack, { listKind: list, subjectKind }), ...wanted.terms },
    basisCount: 1,
    makerId: 'maker',
    commandId: randomUUID(),
  });
  return { ...input, predecessorId: wanted.predecessorId ?? null, validity: wanted.validity ?? null };
}

const inventedDossier = (): Dossier => ({
  name: '样例00000号商贸有限公司（虚构）',
  uscc: null,
  document: null,
  legalRepresentative: null,
  lei: null,
  facts: '样例事实',
  bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2026〕1号', date: '2026-01-05' }],
  conductDate: null,
  remarks: null,
  proposedValidityMonths: null,
  proposedRepairable: null,
});
