import { STEPS } from '../../../libs/rules/packs/list-schema.js';
import { DEADLINE_KINDS } from '../../../libs/rules/procedure/commands.js';
import { EXIT_GROUNDS } from '../../../libs/rules/words.js';
import { TextIn } from '../http/input.js';
import { Any, Code, Day, Flag, Instant, Items, Part, Text } from '../http/output.js';
import { PackRefDto } from '../imports/imports.dto.js';
import { ExitFollowUpDto } from './entry-exits.dto.js';
import { SEVERITIES } from './entry-page.dto.js';

export class WhatIfQuery {
  @TextIn(80, { description: '`code` or `code@version`' })
  pack!: string;
}

export class TermDifferenceDto {
  @Text({ description: 'Dotted: `validity.single.max`' })
  path!: string;

  @Any({ nullable: true, description: 'Null: not there' })
  now!: unknown;

  @Any({ nullable: true, description: 'Null: not there' })
  then!: unknown;
}

export class DeadlineThenDto {
  @Code(DEADLINE_KINDS, 'DeadlineKind')
  kind!: string;

  @Instant()
  now!: string;

  @Instant()
  then!: string;

  @Day({ description: 'The last day that would count' })
  thenOn!: string;
}

const STANDINGS = ['owed', 'chosen', 'absent'] as const;

export class StepThenDto {
  @Code(STEPS, 'StepName')
  step!: string;

  @Code(STANDINGS, 'StepStanding', { description: '`chosen`: as the officer decides' })
  now!: string;

  @Code(STANDINGS, 'StepStanding')
  then!: string;

  @Flag({ nullable: true, description: 'Null: the entry does not say' })
  done!: boolean | null;

  @Flag({ description: 'The entry is in force without a step that it would owe' })
  lacking!: boolean;
}

export class ClassThenDto {
  @Code(SEVERITIES, 'SeverityClass')
  severity!: string;

  @Text({ description: 'ISO 8601 duration' })
  min!: string;

  @Text({ description: 'ISO 8601 duration' })
  max!: string;

  @Flag()
  inside!: boolean;
}

export class ValidityThenDto {
  @Text({ description: 'ISO 8601 duration' })
  stated!: string;

  @Flag({ description: 'Of its own class; when the pack has others, of any' })
  inside!: boolean;

  @Items(() => ClassThenDto)
  classes!: ClassThenDto[];
}

export class ExitThenDto {
  @Code(EXIT_GROUNDS, 'ExitGround')
  ground!: string;

  @Flag({ description: 'The other pack knows this ground' })
  knownThen!: boolean;

  @Part(() => ExitFollowUpDto)
  now!: ExitFollowUpDto;

  @Part(() => ExitFollowUpDto)
  then!: ExitFollowUpDto;
}

/** This entry under another pack. Nothing is changed: an entry keeps the pack it was drafted under (R1.3). */
export class WhatIfDto {
  @Part(() => PackRefDto)
  pack!: PackRefDto;

  @Items(() => TermDifferenceDto)
  terms!: TermDifferenceDto[];

  @Items(() => DeadlineThenDto, { description: 'Open deadlines, counted from the same moment' })
  deadlines!: DeadlineThenDto[];

  @Items(() => StepThenDto)
  steps!: StepThenDto[];

  @Part(() => ValidityThenDto, { nullable: true, description: 'Null: none is stated yet' })
  validity!: ValidityThenDto | null;

  @Items(() => ExitThenDto)
  exits!: ExitThenDto[];
}
