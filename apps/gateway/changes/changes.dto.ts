import { OCCASIONS, type Occasion } from '../../../libs/rules/sharing/occasions.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { CountWordIn, TextIn } from '../http/input.js';
import { Code, Count, Flag, Id, Instant, Items, Json, Part, Text } from '../http/output.js';
import { NamedCodeDto } from '../screening/screening.dto.js';

export const MOST_CHANGES = 200;

export class ChangesQuery {
  @TextIn(400, {
    optional: true,
    description: '`next` of the answer before; without it, from the very first change',
  })
  since?: string;

  @CountWordIn(1, MOST_CHANGES, { optional: true, description: '100 unless told' })
  limit?: number;
}

/** A recognition, a change of an entry in force, or an exit. */
export class ChangeDto {
  @Id()
  entryId!: string;

  @Count({ description: 'Within the entry; it only grows' })
  sequence!: number;

  @Code(OCCASIONS, 'Occasion')
  occasion!: Occasion;

  @Instant()
  at!: string;

  @Flag({ description: 'Right after this change' })
  inForce!: boolean;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Part(() => NamedCodeDto)
  field!: NamedCodeDto;

  @Part(() => NamedCodeDto)
  department!: NamedCodeDto;

  @Json({
    nullable: true,
    description:
      'The items of §8 that the sharing catalogue gives this party, as the entry stands now; null: they were destroyed',
  })
  items!: Record<string, unknown> | null;
}

export class ChangesDto {
  @Items(() => ChangeDto, {
    description: 'In the order of the record; those of one entry in their own order',
  })
  items!: ChangeDto[];

  @Text({ description: '`since` of the next request, also when there is nothing more for now' })
  next!: string;

  @Flag({ description: 'There may be more already' })
  more!: boolean;
}
