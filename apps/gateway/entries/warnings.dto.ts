import { FlagWordIn } from '../http/input.js';
import { Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';
import { WarningCountDto } from './entry-kin.dto.js';
import { EntryRowDto } from './entry-row.dto.js';

export class WarningsQuery extends PageQuery {
  @FlagWordIn({ optional: true, description: 'Whether the warning stands now' })
  inForce?: boolean;
}

/** A big-data warning with the key fields that it counts (§16). */
export class WarningDto extends EntryRowDto {
  @Part(() => WarningCountDto)
  warningCount!: WarningCountDto;
}

export class WarningsPage {
  @Items(() => WarningDto)
  items!: WarningDto[];

  @Text({ nullable: true })
  next!: string | null;
}
