import { EXIT_GROUNDS, LIST_KINDS, ROLES } from '../../../libs/rules/words.js';
import { Code, Codes, Flag, Items, Text } from '../http/output.js';

/** One way off a list, from the table that procedures, exit dialogue and docs are drawn from (R8.5). */
export class ExitRowDto {
  @Code(LIST_KINDS, 'ListKind')
  list!: string;

  @Code(EXIT_GROUNDS, 'ExitGround')
  ground!: string;

  @Text({ description: 'The command that sets it off' })
  command!: string;

  @Code(['officer', 'clock', 'service'], 'ExitDecider')
  decidedBy!: 'officer' | 'clock' | 'service';

  @Codes(ROLES, 'Role', { description: 'Which officers; empty: none' })
  by!: string[];

  @Text()
  article!: string;

  @Text()
  requirement!: string;

  @Flag()
  reasonRequired!: boolean;

  @Flag({ description: 'Announced through the original channels' })
  announced!: boolean;

  @Code(['watchList', 'nothing'], 'ExitFollows', { description: 'Where the pack says so' })
  follows!: 'watchList' | 'nothing';

  @Code(['kept', 'erased'], 'ExitRecord')
  record!: 'kept' | 'erased';

  @Text()
  zh!: string;

  @Text()
  en!: string;
}

export class ExitTableDto {
  @Items(() => ExitRowDto)
  items!: ExitRowDto[];
}
