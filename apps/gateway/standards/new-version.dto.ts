import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsObject, IsOptional } from 'class-validator';
import { CodeIn, DayIn, TextIn } from '../http/input.js';
import { STANDARD_LEVELS } from './standards.dto.js';

/** A new version of a standard; its number is given out. */
export class NewVersionDto {
  @CodeIn(STANDARD_LEVELS, 'StandardLevel')
  level!: (typeof STANDARD_LEVELS)[number];

  @TextIn(200)
  issuingBody!: string;

  @TextIn(120)
  documentNo!: string;

  @TextIn(20_000)
  text!: string;

  @DayIn({ description: 'The version before, if it has no end, ends on the day before' })
  effectiveFrom!: string;

  @DayIn({ optional: true, nullable: true, description: 'The last day; without one, until a next version' })
  effectiveTo?: string | null;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description:
      'What the service can judge by itself (R8.4): `repealed`, `subjectKinds`, `bases` (`kinds`, `least`), `conductAge` (`most`, `countedTo`)',
  })
  @IsOptional()
  @IsObject()
  criteria?: Record<string, unknown> | null;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    nullable: true,
    description: 'Steps and windows that laws lay down instead of the pack, each naming its law (R3.5)',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  overrides?: Record<string, unknown>[] | null;
}
