import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataKeys } from '../platform/crypto/data-keys.js';
import { KeyedIndex } from '../platform/crypto/keyed-index.js';
import type { MasterKey } from '../platform/crypto/master-key.js';
import { dataSourceOptions, type DatabaseOptions } from './data-source.js';
import { RecordTransitionRepository } from './record/record-transition.repository.js';
import { ReprojectionRepository } from './record/reprojection.repository.js';
import { AuditRepository } from './repositories/audit.repository.js';
import { CalendarRepository } from './repositories/calendar.repository.js';
import { CommandRepository } from './repositories/command.repository.js';
import { DataKeyRepository } from './repositories/data-key.repository.js';
import { DepartmentRepository } from './repositories/department.repository.js';
import { DocumentRepository } from './repositories/document.repository.js';
import { DossierRepository } from './repositories/dossier.repository.js';
import { EntryListRepository } from './repositories/entry-list.repository.js';
import { EntryRepository } from './repositories/entry.repository.js';
import { FieldRepository } from './repositories/field.repository.js';
import { ImportRowRepository } from './repositories/import-row.repository.js';
import { ImportRepository } from './repositories/import.repository.js';
import { IncidentRepository } from './repositories/incident.repository.js';
import { PolicyPackRepository } from './repositories/policy-pack.repository.js';
import { SessionRepository } from './repositories/session.repository.js';
import { StandardRepository } from './repositories/standard.repository.js';
import { SubjectRepository } from './repositories/subject.repository.js';
import { UserRepository } from './repositories/user.repository.js';
import { WorkflowHistoryRepository } from './repositories/workflow-history.repository.js';

const REPOSITORIES = [
  AuditRepository,
  CalendarRepository,
  CommandRepository,
  DataKeyRepository,
  DepartmentRepository,
  DocumentRepository,
  DossierRepository,
  EntryListRepository,
  EntryRepository,
  FieldRepository,
  ImportRepository,
  ImportRowRepository,
  IncidentRepository,
  PolicyPackRepository,
  RecordTransitionRepository,
  ReprojectionRepository,
  SessionRepository,
  StandardRepository,
  SubjectRepository,
  UserRepository,
  WorkflowHistoryRepository,
];

export interface PersistenceOptions {
  database: DatabaseOptions;
  masterKey: MasterKey;
}

/** The data source and every repository, for injection. The pool is closed when the application shuts down. */
@Module({})
export class PersistenceModule {
  static forRoot({ database, masterKey }: PersistenceOptions): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(database))],
      providers: [
        { provide: DataKeys, useValue: new DataKeys(masterKey) },
        { provide: KeyedIndex, useValue: new KeyedIndex(masterKey) },
        ...REPOSITORIES,
      ],
      exports: [DataKeys, KeyedIndex, ...REPOSITORIES],
    };
  }
}
