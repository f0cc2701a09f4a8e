import { REPAIR_METHODS, type RepairMethod } from '../../../libs/rules/procedure/commands.js';
import {
  EXIT_GROUNDS,
  SERVICE_METHODS,
  type ExitGround,
  type ServiceMethod,
} from '../../../libs/rules/words.js';
import type { SeverityClass } from '../../../libs/rules/packs/entry-terms.js';
import { SEVERITIES } from '../entries/entry-page.dto.js';
import { ENTRY_STATES } from '../entries/entry-row.dto.js';
import {
  CodeIn,
  CountIn,
  CountsIn,
  DayIn,
  DurationIn,
  FlagIn,
  IdIn,
  IdsIn,
  ItemsIn,
  TextIn,
} from '../http/input.js';
import { Code, Count, Flag, Id, Instant } from '../http/output.js';

/** What every command takes: the reason, sealed in the record (R2.4). */
export class CommandBody {
  @TextIn(2000, { optional: true, description: 'Required where the procedure says so: see /actions' })
  reason?: string;
}

export class ServeNoticeDto extends CommandBody {
  @CodeIn(SERVICE_METHODS, 'ServiceMethod')
  method!: ServiceMethod;

  @DayIn({ description: 'Shanghai date of service; for publication: of the notice' })
  servedOn!: string;

  @IdIn({ description: 'A document of this entry' })
  proofDocumentId!: string;
}

export class RecordStatementDto extends CommandBody {
  @CodeIn(['statement', 'defence', 'waived'], 'StatementKind')
  kind!: 'statement' | 'defence' | 'waived';

  @TextIn(8000, { optional: true })
  text?: string;

  @IdsIn({ max: 50 })
  documentIds!: string[];
}

export class FileObjectionDto extends CommandBody {
  @CodeIn(['subject', 'other'], 'ObjectionBy')
  by!: 'subject' | 'other';

  @TextIn(8000)
  text!: string;

  @TextIn(100, { optional: true })
  objectorName?: string;

  @IdsIn({ max: 50 })
  documentIds!: string[];
}

export class DecideObjectionDto extends CommandBody {
  @CodeIn(['rejected', 'sustained'], 'ObjectionOutcome')
  outcome!: 'rejected' | 'sustained';
}

const MAX_PASSAGES = 50;
const MAX_FACTS = 20_000;

export class PassageDto {
  @CountIn(0, MAX_FACTS, { description: 'Its first character in the facts, counted from 0 (UTF-16)' })
  from!: number;

  @CountIn(1, MAX_FACTS, { description: 'The first character behind it' })
  to!: number;
}

export class WithholdPassagesDto extends CommandBody {
  @ItemsIn(() => PassageDto, {
    max: MAX_PASSAGES,
    description: 'All passages of the facts that the public does not read from now on, in their order (§10)',
  })
  passages!: PassageDto[];
}

export class RecogniseDto extends CommandBody {
  @CodeIn(SEVERITIES, 'SeverityClass')
  severity!: SeverityClass;

  @DurationIn()
  validity!: string;

  @FlagIn()
  repairable!: boolean;

  @CodeIn(REPAIR_METHODS, 'RepairMethod', { optional: true, nullable: true })
  repairMethod?: RepairMethod | null;

  @DurationIn({ optional: true, nullable: true })
  repairPeriod?: string | null;

  @TextIn(2000, { optional: true })
  repairNote?: string;

  @CountsIn(1, 100, { min: 1, max: 100, description: 'The bases it rests on, counted from 1' })
  basisNumbers!: number[];

  @FlagIn({ optional: true, description: 'It must not be public by law; it is notified instead (§10)' })
  withheld?: boolean;

  @TextIn(200, {
    optional: true,
    description: 'The employer to notify; without, the competent department is',
  })
  employer?: string;

  @ItemsIn(() => PassageDto, {
    optional: true,
    max: MAX_PASSAGES,
    description: 'Passages of the facts that the public does not read (§10); without, as before',
  })
  passages?: PassageDto[];
}

export class SetValidityDto extends CommandBody {
  @DurationIn()
  validity!: string;
}

export class ServeWarningDto extends ServeNoticeDto {
  @DurationIn()
  validity!: string;

  @FlagIn({ description: 'Whether the public may see the entry; only where the pack allows it (§15)' })
  public!: boolean;
}

export class CorrectServiceDateDto extends CommandBody {
  @DayIn({ description: 'Shanghai date on which the notice was really served' })
  servedOn!: string;
}

export class ExitDto extends CommandBody {
  @CodeIn(EXIT_GROUNDS, 'ExitGround')
  ground!: ExitGround;
}

export class CommandResultDto {
  @Id()
  entryId!: string;

  @Count({ description: 'Number of the event in the record' })
  seq!: number;

  @Code(ENTRY_STATES, 'EntryState')
  state!: string;

  @Instant()
  at!: string;

  @Flag({ description: 'This very command was recorded before; nothing was done now' })
  repeated!: boolean;
}
