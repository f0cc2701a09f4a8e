import type {
  BenefitStanding,
  CompensationStanding,
  CorrectionDeadlineKind,
} from '../../../../libs/rules/correction/correction-facts.js';
import type { CorrectionNeed } from '../../../../libs/rules/correction/judge-correction.js';
import type { MeasureResult, MeasureRound } from '../../../../libs/rules/measures/task.js';
import type { EntryTerms, SeverityClass } from '../../../../libs/rules/packs/entry-terms.js';
import type {
  CommandName,
  DeadlineKind,
  EventType,
  RepairMethod,
} from '../../../../libs/rules/procedure/commands.js';
import type { FindingCode, Reconciled, Repair } from '../../../../libs/rules/reconciliation/findings.js';
import type {
  NotificationChannelName,
  NotificationKind,
} from '../../../../libs/rules/notifications/notifications.js';
import type { AccountReason, Grant, ProposalStanding } from '../../../../libs/rules/organisation/accounts.js';
import type { DepartmentKind } from '../../../../libs/rules/organisation/departments.js';
import type { PaperKind } from '../../../../libs/rules/papers/kinds.js';
import type { PublicationAct } from '../../../../libs/rules/publication/acts.js';
import type { OutletCode } from '../../../../libs/rules/publication/channels.js';
import type { EntryState } from '../../../../libs/rules/procedure/states.js';
import type {
  ExitGround,
  ListKind,
  Platform,
  RecognitionBasisKind,
  Role,
  ServiceMethod,
  SubjectKind,
} from '../../../../libs/rules/words.js';
import type zh from './zh.json';

type Words = typeof zh;
type Named<Values extends string, Group extends Record<Values, string>> = Group;

/**
 * Every word of the rules has its words on the screen: the compiler refuses this type while one is missing. (That
 * both languages have the same keys is a test.)
 */
export type Vocabularies = [
  Named<ListKind, Words['list']>,
  Named<SubjectKind, Words['subjectKind']>,
  Named<RecognitionBasisKind, Words['basis']>,
  Named<Role | 'clock' | 'system', Words['role']>,
  Named<ServiceMethod, Words['serviceMethod']>,
  Named<ExitGround, Words['exitGround']>,
  Named<Platform, Words['platform']>,
  Named<EntryState, Words['state']>,
  Named<CommandName, Words['command']>,
  Named<EventType, Words['event']>,
  Named<DeadlineKind, Words['deadline']>,
  Named<SeverityClass, Words['severity']>,
  Named<PaperKind, Words['paperKind']>,
  Named<NotificationKind, Words['notificationKind']>,
  Named<NotificationChannelName, Words['notificationChannel']>,
  Named<RepairMethod, Words['repairMethod']>,
  Named<PublicationAct, Words['publicationAct']>,
  Named<OutletCode, Words['outlet']>,
  Named<EntryTerms['filingRungs'][number]['role'], Words['rung']>,
  Named<MeasureRound, Words['measureRound']>,
  Named<MeasureResult, Words['measureResult']>,
  Named<Reconciled, Words['reconciled']>,
  Named<FindingCode, Words['reconciliationFinding']>,
  Named<Repair, Words['reconciliationRepair']>,
  Named<CorrectionNeed, Words['correctionNeed']>,
  Named<CorrectionDeadlineKind, Words['correctionDeadline']>,
  Named<CompensationStanding, Words['compensationStanding']>,
  Named<BenefitStanding, Words['benefitStanding']>,
  Named<AccountReason, Words['accountReason']>,
  Named<Grant, Words['accountGrant']>,
  Named<ProposalStanding, Words['proposalStanding']>,
  Named<DepartmentKind, Words['departmentKind']>,
];
