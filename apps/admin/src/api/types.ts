import type { Schemas } from '../../../../libs/api-client/client.js';
import type { EntryTerms } from '../../../../libs/rules/packs/entry-terms.js';
import type { CommandName, EventType } from '../../../../libs/rules/procedure/commands.js';
import type { OfficerCommand } from '../commands/officer-command.js';
import type { Term } from '../../../../libs/rules/calendar/term.js';

/*
 * The shapes of the API under short names. They are the generated ones; narrowed only where the document says `string`
 * or JSON and the rules know exactly what stands there.
 */
type Narrow<Shape, Known> = Omit<Shape, keyof Known> & Known;

export type { CommandName, OfficerCommand, EntryTerms, EventType, Term };
export type Certainty = Schemas['Certainty'];
export type DeadlineKind = Schemas['DeadlineKind'];
export type DocumentKind = Schemas['DocumentKind'];
export type UploadedKind = Schemas['UploadedKind'];
export type ChosenPaperKind = Schemas['ChosenPaperKind'];
export type Paper = Schemas['PaperDto'];
export type PaperSending = Schemas['PaperSendingDto'];
export type PaperFormat = Schemas['PaperFormat'];
export type PaperChoice = Schemas['PaperChoiceDto'];
export type Papers = Schemas['PapersDto'];
export type IssuedPapers = Schemas['IssuedPapersDto'];
export type DocumentType = Schemas['DocumentType'];
export type EntryState = Schemas['EntryState'];
export type ExitGround = Schemas['ExitGround'];
export type ListKind = Schemas['ListKind'];
export type DraftList = Schemas['DraftList'];
export type Platform = Schemas['Platform'];
export type Permission = Schemas['Permission'];
export type RecognitionBasisKind = Schemas['RecognitionBasisKind'];
export type RepairMethod = Schemas['RepairMethod'];
export type Role = Schemas['Role'];
export type ServiceMethod = Schemas['ServiceMethod'];
export type SeverityClass = Schemas['SeverityClass'];
export type SubjectKind = Schemas['SubjectKind'];

/** What this page makes up itself (no answer at all) has no request to quote. */
export type CatalogueVersion = Schemas['CatalogueVersionDto'];
export type NewCatalogue = Schemas['NewCatalogueDto'];
export type SharingCatalogueShown = Schemas['SharingCatalogueDto'];
export type MeasureCatalogueShown = Schemas['MeasureCatalogueDto'];

export type Problem = Narrow<Schemas['ProblemDto'], { detail?: string; instance?: string }>;
export type Me = Schemas['MeDto'];
export type SystemState = Schemas['SystemDto'];
export type Department = Schemas['DepartmentDto'];
export type Field = Schemas['FieldDto'];

export type NextDeadline = Schemas['NextDeadlineDto'];
export type EntryRow = Schemas['EntryRowDto'];
export type EntriesPage = Schemas['EntriesPage'];
export type InboxItem = Narrow<Schemas['InboxItemDto'], { waitingFor: OfficerCommand[] }>;
export type Told = Schemas['ToldDto'];
export type Inbox = Narrow<Schemas['InboxDto'], { mine: InboxItem[]; department: InboxItem[] }>;
export type Basis = Schemas['BasisShownDto'];
export type SubjectShown = Schemas['SubjectShownDto'];
export type Recognition = Schemas['RecognitionDto'];
export type Passage = Schemas['WithheldPassageDto'];
export type PublicView = Schemas['PublicViewDto'];
export type EntryPage = Narrow<Schemas['EntryPageDto'], { terms: EntryTerms }>;
export type Personal = Schemas['PersonalDto'];
export type EntryEvent = Narrow<
  Schemas['EventDto'],
  { type: EventType; from: EntryState | null; to: EntryState }
>;
export type DeadlineStep = Schemas['DeadlineStepDto'];
export type EntryDeadline = Narrow<Schemas['DeadlineDto'], { term: Term }>;
export type LifeLineItem = Schemas['LifeLineItemDto'];
export type EntryExit = Schemas['EntryExitDto'];
export type ExitFollowUp = Schemas['ExitFollowUpDto'];
export type EntryAction = Narrow<Schemas['ActionDto'], { command: OfficerCommand }>;
export type EntryDocument = Schemas['DocumentDto'];
export type Comparison = Schemas['ComparisonDto'];
export type WarningCount = Schemas['WarningCountDto'];
export type Warning = Schemas['WarningDto'];
export type Suspension = Schemas['SuspensionDto'];
export type RemovalRequest = Schemas['RemovalRequestDto'];
export type Unconfirmed = Schemas['UnconfirmedDto'];
export type Doubled = Schemas['DoubledDto'];
export type RemovalAnswerInput = Schemas['AnswerByHandDto'];
export type RemovalStatus = Schemas['RemovalStatus'];
export type PlatformState = Schemas['PlatformDto'];
export type Platforms = Schemas['PlatformsDto'];
export type Snapshot = Schemas['SnapshotDto'];
export type SnapshotReceived = Schemas['SnapshotReceivedDto'];
export type WaitingCandidate = Schemas['WaitingCandidateDto'];
export type CommandResult = Schemas['CommandResultDto'];
export type DraftEntry = Schemas['DraftEntryDto'];
export type Drafted = Schemas['DraftedDto'];
export type Subject = Schemas['SubjectDto'];
export type SubjectPage = Schemas['SubjectPageDto'];
export type SubjectAct = Schemas['SubjectActDto'];
export type Succession = Schemas['SuccessionDto'];
export type SuccessionResult = Schemas['SuccessionResultDto'];

export type ProcedureTransition = Narrow<
  Schemas['TransitionDto'],
  { command: CommandName; from: EntryState; to: EntryState; event: EventType }
>;
export type Procedure = Narrow<
  Schemas['ProcedureDto'],
  {
    initial: EntryState;
    states: Narrow<Schemas['StateDto'], { state: EntryState }>[];
    transitions: ProcedureTransition[];
  }
>;

export type BulkItem = Schemas['BulkItemDto'];
export type BulkResult = Schemas['BulkResultDto'];

export type Import = Schemas['ImportDto'];
export type ImportSummary = Schemas['ImportRowSummaryDto'];
export type ImportStatus = Schemas['ImportStatus'];

export type CalendarDay = Schemas['CalendarDayDto'];
export type CalendarYear = Schemas['CalendarYearDto'];
export type CalendarYears = Schemas['CalendarYearsDto'];
export type CalendarPut = Schemas['CalendarPutDto'];
export type Reprojection = Schemas['ReprojectionDto'];
export type Due = Narrow<Schemas['DueDto'], { term: Term }>;

export type PolicyPack = Schemas['PolicyPackDto'];
export type PolicyPackContent = Schemas['PolicyPackContentDto'];
export type StandardVersion = Schemas['StandardVersionDto'];
export type StandardRow = Schemas['StandardRowDto'];
export type Standard = Schemas['StandardDto'];
export type Suggestion = Schemas['SuggestionDto'];

export type NewVersion = Schemas['NewVersionDto'];
export type Sweep = Schemas['SweepDto'];
export type SweepRow = Schemas['SweepRowDto'];
export type SweepState = Schemas['SweepState'];
export type SweepCommand = Schemas['SweepCommand'];
export type SweepAction = Schemas['SweepActionDto'];
export type SweepProgress = Schemas['SweepProgressDto'];
export type SweepItem = Schemas['SweepItemDto'];
export type SweepVerdict = Schemas['SweepVerdict'];
export type SweepOutcome = Schemas['SweepOutcome'];
export type SweepCommandResult = Schemas['SweepCommandResultDto'];

export type WhatIf = Schemas['WhatIfDto'];
export type Oversight = Schemas['OversightDto'];
export type Overview = Schemas['OverviewDto'];

export type MeasureTask = Schemas['MeasureTaskDto'];
export type MeasureDueDate = Narrow<Schemas['MeasureDueDateDto'], { term: Term }>;
export type DueDate = Narrow<Schemas['DueDateDto'], { term: Term }>;
export type TaskStanding = Schemas['TaskStanding'];
export type DepartmentBoard = Schemas['DepartmentBoardDto'];
export type MeasuresInForce = Schemas['MeasuresDto'];
export type Memorandum = Schemas['MemorandumDto'];
export type CataloguedMeasure = Schemas['CataloguedMeasureDto'];
export type AcknowledgedMany = Schemas['AcknowledgedManyDto'];

export type Filing = Schemas['FilingDto'];
export type Retention = Schemas['RetentionDto'];
export type Erasure = Schemas['ErasureDto'];
export type ErasureStep = Schemas['ErasureStepDto'];
export type EntryRetention = Schemas['EntryRetentionDto'];
export type Correction = Schemas['CorrectionDto'];
export type CorrectionPage = Schemas['CorrectionPageDto'];
export type CorrectionLetter = Schemas['CorrectionLetter'];
export type CorrectionLetterStanding = Schemas['CorrectionLetterDto'];
export type CorrectionDue = Schemas['CorrectionDueDto'];
export type CorrectionNeed = Schemas['CorrectionNeed'];
export type CorrectionEvent = Schemas['CorrectionEventDto'];
export type CorrectionReceipt = Schemas['CorrectionReceiptDto'];
export type Compensation = Schemas['CompensationDto'];
export type CompensationStanding = Schemas['CompensationStanding'];
export type Benefit = Schemas['BenefitDto'];
export type BenefitStanding = Schemas['BenefitStanding'];
export type IssueLetter = Schemas['IssueLetterDto'];
export type ServeLetter = Schemas['ServeLetterDto'];
export type RegisterCompensation = Schemas['RegisterCompensationDto'];
export type AnswerBenefit = Schemas['AnswerBenefitDto'];
export type Notification = Schemas['NotificationDto'];
export type NotificationStanding = Schemas['NotificationStanding'];
export type FilingStanding = Schemas['FilingStanding'];
export type Recipient = Schemas['Recipient'];
export type OnTime = Schemas['OnTimeDto'];
export type Figure = Schemas['FigureDto'];
export type FigureKind = Schemas['FigureKind'];
export type FigureCorrection = Schemas['FigureCorrectionIn'];
export type CountedTask = Schemas['CountedTaskDto'];
export type MeasureFigureKind = Schemas['MeasureFigureKind'];
export type ReturnFigure = Schemas['ReturnFigureDto'];
export type ReturnConfirmed = Schemas['ReturnConfirmedDto'];
export type StatisticsMonth = Schemas['StatisticsMonthDto'];
export type StatisticsMonthRow = Schemas['StatisticsMonthRowDto'];
export type StatisticsReturn = Schemas['StatisticsReturnDto'];
export type StatisticsRevision = Schemas['StatisticsRevisionDto'];
export type TypicalCase = Schemas['TypicalCaseDto'];
export type TypicalCaseState = Schemas['TypicalCaseState'];
export type TypicalCaseCommand = Schemas['TypicalCaseCommand'];
export type ProposeCase = Schemas['ProposeCaseDto'];
export type CasePreview = Schemas['CasePreviewDto'];
export type AwaitedReturn = Schemas['AwaitedReturnDto'];

export type Publication = Schemas['PublicationDto'];
export type PublicationStanding = Schemas['PublicationStanding'];
export type Outlet = Schemas['Outlet'];

export type AuditLine = Schemas['AuditLineDto'];
export type EngineSummary = Schemas['EngineSummaryDto'];
export type WorkflowTypeSummary = Schemas['WorkflowTypeSummaryDto'];
export type ReconciliationFinding = Schemas['ReconciliationFindingDto'];
export type ReconciliationRun = Schemas['ReconciliationRunDto'];
export type Incident = Schemas['IncidentDto'];
export type Run = Schemas['RunDto'];
export type Runs = Schemas['RunsDto'];
export type RunStep = Schemas['StepDto'];

export type Account = Schemas['AccountDto'];
export type AccountSearch = Schemas['SearchAccountsDto'];
export type NewAccount = Schemas['NewAccountDto'];
export type ChangedAccount = Schemas['ChangeAccountDto'];
export type AccountAct = Schemas['ActOnAccountDto'];
export type AccountReason = Schemas['AccountReason'];
export type AccountProposal = Schemas['ProposalDto'];
export type ConfirmedProposal = Schemas['ConfirmedDto'];
export type NewDepartment = Schemas['NewDepartmentDto'];
export type ChangedDepartment = Schemas['ChangeDepartmentDto'];
export type NewField = Schemas['NewFieldDto'];
export type ChangedField = Schemas['ChangeFieldDto'];

export type Credential = Schemas['CredentialDto'];
export type NewCredential = Schemas['CreateCredentialDto'];
export type CredentialSecret = Schemas['CredentialSecretDto'];
export type Webhook = Schemas['WebhookDto'];
export type WebhookDelivery = Schemas['WebhookDeliveryDto'];

export type LookDay = Schemas['LookDayDto'];
export type LookDays = Schemas['LookDaysDto'];
export type Look = Schemas['LookDto'];
export type ReviewVerdict = Schemas['ReviewVerdict'];
export type NewReview = Schemas['ReviewLooksDto'];

export type RemedyRow = Schemas['CaseRowDto'];
export type RemedyDeadline = Narrow<Schemas['CaseDeadlineDto'], { term: Term }>;
export type RemedyPage = Narrow<Schemas['CasePageDto'], { deadlines: RemedyDeadline[] }>;
export type RemedyKind = Schemas['CaseKind'];
export type RemedyState = Schemas['CaseState'];
export type RemedyTexts = Schemas['CaseTextsDto'];
export type RemedyEvent = Schemas['CaseEventDto'];
export type RemedyAction = Schemas['ActionDto'];
export type FileRemedy = Schemas['FileCaseDto'];
export type FiledRemedy = Schemas['FiledCaseDto'];
export type GiveRemedyCommand = Schemas['GiveCaseCommandDto'];
