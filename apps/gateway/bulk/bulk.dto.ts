import { IsObject, IsOptional } from 'class-validator';
import { FlagIn, IdsIn, TextIn } from '../http/input.js';
import { Count, Flag, Id, Items, Part, Text } from '../http/output.js';
import { ProblemDto } from '../http/problem.dto.js';
import { ApiPropertyOptional } from '@nestjs/swagger';

export const MAX_BULK = 500;

export class BulkDto {
  @IdsIn({ min: 1, max: MAX_BULK })
  ids!: string[];

  @FlagIn({ description: 'true: only say what would be allowed' })
  preview!: boolean;

  @TextIn(2000, { optional: true })
  reason?: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: "The command's own body, the same for all",
  })
  @IsOptional()
  @IsObject()
  data?: Record<string, unknown>;
}

export class BulkItemDto {
  @Id()
  id!: string;

  @Text({ nullable: true })
  no!: string | null;

  @Text({ nullable: true })
  name!: string | null;

  @Flag({ description: 'Preview: it would be allowed. Otherwise: it was done' })
  allowed!: boolean;

  @Text({ optional: true })
  rule?: string;

  @Text({ optional: true })
  article?: string;

  @Text({ optional: true })
  reason?: string;

  @Count({ optional: true })
  seq?: number;

  @Part(() => ProblemDto, { optional: true })
  problem?: ProblemDto;
}

export class BulkResultDto {
  @Flag()
  preview!: boolean;

  @Items(() => BulkItemDto)
  items!: BulkItemDto[];

  @Count({ description: 'Preview: would be allowed. Otherwise: done' })
  allowed!: number;

  @Count()
  refused!: number;
}
