import type { PublicationStanding } from '../../../libs/persistence/repositories/publication.repository.js';
import { ACTS, type PublicationAct } from '../../../libs/rules/publication/acts.js';
import { OUTLETS, type OutletCode } from '../../../libs/rules/publication/channels.js';
import { OCCASIONS, type Occasion } from '../../../libs/rules/sharing/occasions.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { SentDto } from '../http/attempted.dto.js';
import { CodeIn, IdIn } from '../http/input.js';
import { Code, Flag, Id, Instant, Items, Json, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

const STANDINGS = ['open', 'late', 'received', 'withdrawn'] as const satisfies readonly PublicationStanding[];

export class PublicationsQuery extends PageQuery {
  @IdIn({ optional: true })
  entryId?: string;

  @CodeIn(OUTLETS, 'Outlet', { optional: true })
  channel?: OutletCode;

  @IdIn({ optional: true })
  departmentId?: string;

  @CodeIn(STANDINGS, 'PublicationStanding', {
    optional: true,
    description: '`late`: still shown although validity has ended; `withdrawn`: overtaken by the entry’s end',
  })
  standing?: PublicationStanding;
}

/** One line of the channel ledger (R6.4). */
export class PublicationDto extends SentDto {
  @Id()
  id!: string;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Id()
  departmentId!: string;

  @Code(OCCASIONS, 'Occasion')
  occasion!: Occasion;

  @Code(ACTS, 'PublicationAct')
  act!: PublicationAct;

  @Code(OUTLETS, 'Outlet')
  channel!: OutletCode;

  @Instant()
  openedAt!: string;

  @Instant({ nullable: true, description: 'A takedown is due with the end of the entry' })
  dueAt!: string | null;

  @Instant({ nullable: true, description: 'The end of validity that the channel was given' })
  until!: string | null;

  @Code(STANDINGS, 'PublicationStanding')
  standing!: PublicationStanding;

  @Instant({ nullable: true })
  withdrawnAt!: string | null;

  @Flag({ description: 'Whether the caller may have it tried at once' })
  mayTry!: boolean;
}

export class PublicationsPage {
  @Items(() => PublicationDto)
  items!: PublicationDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class PublishedContentDto {
  @Json({
    nullable: true,
    description:
      'What the public was shown, as it was sent; null: nothing was sent, it was a notification, or it is destroyed',
  })
  content!: Record<string, unknown> | null;
}
