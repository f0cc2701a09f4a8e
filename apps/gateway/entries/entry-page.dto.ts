import { RemovalRequestDto } from '../removal-requests/removal-requests.dto.js';
import { EXIT_GROUNDS, RECOGNITION_BASIS_KINDS } from '../../../libs/rules/words.js';
import { CHANNELS, type ChannelCode } from '../../../libs/rules/packs/list-schema.js';
import { NOTIFIED, type NotifiedCode } from '../../../libs/rules/publication/channels.js';
import { HOLDABLE_STATES, RED_HOLDABLE_STATES } from '../../../libs/rules/procedure/states.js';
import { REPAIR_METHODS } from '../../../libs/rules/procedure/commands.js';
import {
  Code,
  Codes,
  Count,
  Counts,
  Day,
  Flag,
  Id,
  Instant,
  Items,
  Json,
  Part,
  Text,
} from '../http/output.js';
import { TextIn } from '../http/input.js';
import { EntryKinDto, ServedWarningDto, SuspensionDto } from './entry-kin.dto.js';
import { EntryRowDto } from './entry-row.dto.js';

export const SEVERITIES = ['single', 'minor', 'general', 'serious'] as const;

export class MaskedPersonDto {
  @Text()
  name!: string;

  @Text({ nullable: true })
  documentType!: string | null;

  @Text({ nullable: true, description: 'Masked' })
  documentNumber!: string | null;
}

/** Who (§8), numbers masked. */
export class SubjectShownDto {
  @Id()
  id!: string;

  @Text()
  kind!: string;

  @Text({ nullable: true })
  name!: string | null;

  @Text({ nullable: true })
  uscc!: string | null;

  @Text({ nullable: true })
  documentType!: string | null;

  @Text({ nullable: true, description: 'Masked' })
  documentNumber!: string | null;

  @Part(() => MaskedPersonDto, { nullable: true })
  legalRepresentative!: MaskedPersonDto | null;

  @Text({ nullable: true })
  lei!: string | null;
}

export class BasisShownDto {
  @Count({ description: 'Counted from 1; `recognise` names bases by it' })
  number!: number;

  @Code(RECOGNITION_BASIS_KINDS, 'RecognitionBasisKind')
  kind!: string;

  @Text()
  documentNo!: string;

  @Day({ nullable: true })
  date!: string | null;
}

export class EntryPackDto {
  @Text()
  code!: string;

  @Text()
  version!: string;

  @Text({ nullable: true })
  notice!: string | null;
}

export class RecognitionDto {
  @Instant()
  at!: string;

  @Text({ nullable: true })
  officerName!: string | null;

  @Code(SEVERITIES, 'SeverityClass')
  severity!: string;

  @Flag()
  repairable!: boolean;

  @Code(REPAIR_METHODS, 'RepairMethod', { nullable: true })
  repairMethod!: string | null;

  @Text({ nullable: true })
  repairPeriod!: string | null;

  @Text({ nullable: true })
  validity!: string | null;

  @Code(NOTIFIED, 'Notified', {
    nullable: true,
    description: 'It must not be public by law; who is notified',
  })
  withheld!: NotifiedCode | null;

  @Counts({ description: 'The bases it rests on' })
  basisNumbers!: number[];

  @Text({ nullable: true, description: 'Own department only' })
  reason!: string | null;
}

export class ObjectionDto {
  @Id()
  id!: string;

  @Code([...new Set([...HOLDABLE_STATES, ...RED_HOLDABLE_STATES])], 'HoldableState')
  heldFrom!: string;
}

/** What the public will see (R6.4). */
export class PublicViewDto {
  @Text({ nullable: true })
  name!: string | null;

  @Text({ nullable: true })
  uscc!: string | null;

  @Text({ nullable: true })
  legalRepresentative!: string | null;

  @Text({ nullable: true })
  lei!: string | null;

  @Text()
  list!: string;

  @Text()
  field!: string;

  @Text({ nullable: true })
  facts!: string | null;

  @Text()
  departmentName!: string;

  @Items(() => BasisShownDto)
  bases!: BasisShownDto[];

  @Day({ nullable: true })
  recognisedOn!: string | null;

  @Day({ nullable: true })
  validUntil!: string | null;

  @Flag({
    description: 'Marked as under objection while one is being verified, where the pack says so (§21)',
  })
  underObjection!: boolean;

  @Flag({ description: 'Whether the pack lets it be published, and it has not ended' })
  published!: boolean;

  @Codes(CHANNELS, 'Channel', { description: 'Where it is published (§10)' })
  channels!: ChannelCode[];

  @Code(NOTIFIED, 'Notified', {
    nullable: true,
    description: 'Who is notified of an entry that must not be public',
  })
  notified!: NotifiedCode | null;
}

export class EntryPageDto extends EntryRowDto {
  @Text({ nullable: true, description: 'Other departments read it as the public will' })
  facts!: string | null;

  @Text({ nullable: true })
  remarks!: string | null;

  @Day({ nullable: true })
  conductOn!: string | null;

  @Items(() => BasisShownDto)
  bases!: BasisShownDto[];

  @Count({ nullable: true })
  proposedValidityMonths!: number | null;

  @Flag({ nullable: true })
  proposedRepairable!: boolean | null;

  @Json({ description: 'The terms frozen at drafting (R1.3): EntryTerms' })
  terms!: Record<string, unknown>;

  @Part(() => EntryPackDto)
  pack!: EntryPackDto;

  @Part(() => SubjectShownDto)
  subject!: SubjectShownDto;

  @Part(() => RecognitionDto, { nullable: true })
  recognition!: RecognitionDto | null;

  @Text({ nullable: true, description: 'ISO 8601 duration' })
  validity!: string | null;

  @Code(EXIT_GROUNDS, 'ExitGround', { nullable: true })
  exitGround!: string | null;

  @Instant({ nullable: true })
  exitedAt!: string | null;

  @Id({ nullable: true })
  predecessorId!: string | null;

  @Id({ nullable: true })
  successorId!: string | null;

  @Id({ nullable: true })
  importId!: string | null;

  @Part(() => ObjectionDto, { nullable: true })
  objection!: ObjectionDto | null;

  @Part(() => EntryKinDto)
  kin!: EntryKinDto;

  @Part(() => ServedWarningDto, { nullable: true, description: 'Watch list (§16)' })
  warning!: ServedWarningDto | null;

  @Items(() => SuspensionDto, { description: 'Oldest first; the last one may still run' })
  suspensions!: SuspensionDto[];

  @Flag({ description: 'Whether the officer lets the public see it (§15)' })
  public!: boolean;

  @Text()
  workflowId!: string;

  @Count({ description: 'Number of the last event' })
  version!: number;

  @Part(() => PublicViewDto)
  publicView!: PublicViewDto;

  @Items(() => RemovalRequestDto, { description: 'What platforms were asked to remove for its sake (§6)' })
  removalRequests!: RemovalRequestDto[];
}

export class PurposeQuery {
  @TextIn(200, { min: 4, description: 'Why personal data is looked at; it is audited' })
  purpose!: string;
}

export class PersonDto {
  @Text()
  name!: string;

  @Text({ nullable: true })
  documentType!: string | null;

  @Text({ nullable: true })
  documentNumber!: string | null;
}

export class PersonalDto {
  @Text()
  name!: string;

  @Text({ nullable: true })
  uscc!: string | null;

  @Text({ nullable: true })
  documentType!: string | null;

  @Text({ nullable: true })
  documentNumber!: string | null;

  @Part(() => PersonDto, { nullable: true })
  legalRepresentative!: PersonDto | null;

  @Text({ nullable: true })
  lei!: string | null;
}
