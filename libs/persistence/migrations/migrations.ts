import { Reference1767225600001 } from './1767225600001-reference.js';
import { Entries1767225600002 } from './1767225600002-entries.js';
import { Record1767225600003 } from './1767225600003-record.js';
import { Imports1767225600004 } from './1767225600004-imports.js';
import { Oversight1767225600005 } from './1767225600005-oversight.js';
import { PlatformData1767225600007 } from './1767225600007-platform-data.js';
import { PlatformIntake1767225600008 } from './1767225600008-platform-intake.js';
import { SubjectRoots1767225600006 } from './1767225600006-subject-roots.js';
import { Sweeps1767225600009 } from './1767225600009-sweeps.js';
import { SubjectEvents1767225600010 } from './1767225600010-subject-events.js';
import { RemovalAnswers1767225600011 } from './1767225600011-removal-answers.js';
import { ChangeFeed1767225600020 } from './1767225600020-change-feed.js';
import { Screening1767225600024 } from './1767225600024-screening.js';
import { Publication1767225600025 } from './1767225600025-publication.js';
import { Measures1767225600026 } from './1767225600026-measures.js';
import { Statistics1767225600027 } from './1767225600027-statistics.js';
import { Catalogues1767225600028 } from './1767225600028-catalogues.js';
import { QueryReview1767225600029 } from './1767225600029-query-review.js';
import { RemedyCases1767225600034 } from './1767225600034-remedy-cases.js';
import { RemedyFiling1767225600036 } from './1767225600036-remedy-filing.js';
import { Reconciliation1767225600039 } from './1767225600039-reconciliation.js';
import { Papers1767225600037 } from './1767225600037-papers.js';
import { FirmDeadlines1767225600031 } from './1767225600031-firm-deadlines.js';
import { OversightNumbers1767225600033 } from './1767225600033-oversight-numbers.js';
import { Corrections1767225600038 } from './1767225600038-corrections.js';
import { Erasures1767225600032 } from './1767225600032-erasures.js';
import { PublicLists1767225600035 } from './1767225600035-public-lists.js';
import { Notifications1767225600040 } from './1767225600040-notifications.js';
import { PapersSent1767225600042 } from './1767225600042-papers-sent.js';
import { MeasureExplanations1767225600044 } from './1767225600044-measure-explanations.js';
import { LookDays1767225600045 } from './1767225600045-look-days.js';
import { SecondFactors1767225600046 } from './1767225600046-second-factors.js';
import { SingleSignOn1767225600047 } from './1767225600047-single-sign-on.js';
import { LooseFiles1767225600049 } from './1767225600049-loose-files.js';
import { SkippedDeliveries1767225600050 } from './1767225600050-skipped-deliveries.js';
import { Organisation1767225600051 } from './1767225600051-organisation.js';

/** Every migration in order, listed by hand: the data source scans no folders. */
export const MIGRATIONS = [
  Reference1767225600001,
  Entries1767225600002,
  Record1767225600003,
  Imports1767225600004,
  Oversight1767225600005,
  SubjectRoots1767225600006,
  PlatformData1767225600007,
  PlatformIntake1767225600008,
  Sweeps1767225600009,
  SubjectEvents1767225600010,
  RemovalAnswers1767225600011,
  ChangeFeed1767225600020,
  Screening1767225600024,
  Publication1767225600025,
  Measures1767225600026,
  Statistics1767225600027,
  Catalogues1767225600028,
  QueryReview1767225600029,
  FirmDeadlines1767225600031,
  Erasures1767225600032,
  OversightNumbers1767225600033,
  RemedyCases1767225600034,
  PublicLists1767225600035,
  RemedyFiling1767225600036,
  Papers1767225600037,
  Corrections1767225600038,
  Reconciliation1767225600039,
  Notifications1767225600040,
  PapersSent1767225600042,
  MeasureExplanations1767225600044,
  LookDays1767225600045,
  SecondFactors1767225600046,
  SingleSignOn1767225600047,
  LooseFiles1767225600049,
  SkippedDeliveries1767225600050,
  Organisation1767225600051,
];
