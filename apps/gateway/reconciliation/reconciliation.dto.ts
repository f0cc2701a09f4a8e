import { FINDINGS, RECONCILED, REPAIRS } from '../../../libs/rules/reconciliation/findings.js';
import type { FindingCode, Reconciled, Repair } from '../../../libs/rules/reconciliation/findings.js';
import { Code, Id, Instant, Items, Part, Tally, Text } from '../http/output.js';

export class ReconciliationRunDto {
  @Id()
  id!: string;

  @Instant()
  startedAt!: string;

  @Instant({ nullable: true, description: 'Null: under way, or lost with its workflow' })
  finishedAt!: string | null;

  @Tally({ description: 'How many of what were looked at' })
  looked!: Record<string, number>;

  @Tally({ description: 'How many findings of which code stood when it was over' })
  found!: Record<string, number>;
}

/** Where record and engine do not agree. */
export class ReconciliationFindingDto {
  @Id()
  id!: string;

  @Code(RECONCILED, 'Reconciled')
  life!: Reconciled;

  @Code(FINDINGS, 'ReconciliationFindingCode')
  code!: FindingCode;

  @Text()
  workflowId!: string;

  @Id({ nullable: true })
  entryId!: string | null;

  @Text({ nullable: true })
  entryNo!: string | null;

  @Text({ nullable: true, description: 'The state in the record; of the feed, how many changes wait' })
  inRecord!: string | null;

  @Text({ nullable: true, description: 'The state that the workflow says' })
  inEngine!: string | null;

  @Instant()
  firstSeenAt!: string;

  @Instant()
  lastSeenAt!: string;

  @Code(REPAIRS, 'ReconciliationRepair', {
    nullable: true,
    description: 'What an operator may have done about it; null: nothing from here, or nothing any more',
  })
  repair!: Repair | null;

  @Instant({ nullable: true })
  repairedAt!: string | null;

  @Text({ nullable: true })
  repairedBy!: string | null;

  @Instant({ nullable: true, description: 'Repaired, or not found any more' })
  resolvedAt!: string | null;

  @Text({ nullable: true })
  temporalUiUrl!: string | null;
}

export class ReconciliationDto {
  @Items(() => ReconciliationRunDto, { description: 'The last ones, the latest first' })
  runs!: ReconciliationRunDto[];

  @Items(() => ReconciliationFindingDto, { description: 'Open ones first' })
  findings!: ReconciliationFindingDto[];
}

export class RepairedFindingDto {
  @Part(() => ReconciliationFindingDto)
  finding!: ReconciliationFindingDto;
}
