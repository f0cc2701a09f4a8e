import { AuditLogEntity } from './audit-log.entity.js';
import { CalendarChangeEntity } from './calendar-change.entity.js';
import { CalendarDayEntity } from './calendar-day.entity.js';
import { CalendarYearEntity } from './calendar-year.entity.js';
import { ChainHeadEntity } from './chain-head.entity.js';
import { CommandEntity } from './command.entity.js';
import { DataKeyEntity } from './data-key.entity.js';
import { DeadlineChangeEntity } from './deadline-change.entity.js';
import { DeadlineEntity } from './deadline.entity.js';
import { DepartmentEntity } from './department.entity.js';
import { DocumentEntity } from './document.entity.js';
import { EntryDossierEntity } from './entry-dossier.entity.js';
import { EntryEventEntity } from './entry-event.entity.js';
import { EntryNumberEntity } from './entry-number.entity.js';
import { EntryEntity } from './entry.entity.js';
import { FieldEntity } from './field.entity.js';
import { ImportBatchEntity } from './import-batch.entity.js';
import { ImportRowEntity } from './import-row.entity.js';
import { IncidentEntity } from './incident.entity.js';
import { PolicyPackEntity } from './policy-pack.entity.js';
import { SessionEntity } from './session.entity.js';
import { StandardSuggestionEntity } from './standard-suggestion.entity.js';
import { StandardVersionEntity } from './standard-version.entity.js';
import { StandardEntity } from './standard.entity.js';
import { SubjectIdentifierEntity } from './subject-identifier.entity.js';
import { SubjectEntity } from './subject.entity.js';
import { UserEntity } from './user.entity.js';
import { WorkflowHistoryEntity } from './workflow-history.entity.js';

/** Every entity, listed by hand: the data source scans no folders. */
export const ENTITIES = [
  AuditLogEntity,
  CalendarChangeEntity,
  CalendarDayEntity,
  CalendarYearEntity,
  ChainHeadEntity,
  CommandEntity,
  DataKeyEntity,
  DeadlineChangeEntity,
  DeadlineEntity,
  DepartmentEntity,
  DocumentEntity,
  EntryDossierEntity,
  EntryEventEntity,
  EntryNumberEntity,
  EntryEntity,
  FieldEntity,
  ImportBatchEntity,
  ImportRowEntity,
  IncidentEntity,
  PolicyPackEntity,
  SessionEntity,
  StandardSuggestionEntity,
  StandardVersionEntity,
  StandardEntity,
  SubjectIdentifierEntity,
  SubjectEntity,
  UserEntity,
  WorkflowHistoryEntity,
];
