import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { Code, Count, Instant, Items } from '../http/output.js';
import { PublicNameDto } from './public-entries.dto.js';

export class ListCountDto {
  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Count()
  count!: number;
}

export class PublicOverviewDto {
  @Items(() => ListCountDto, { description: 'Public and in force' })
  counts!: ListCountDto[];

  @Instant({ description: 'When they were counted; once in some minutes' })
  countedAt!: string;

  @Items(() => PublicNameDto)
  fields!: PublicNameDto[];

  @Items(() => PublicNameDto, { description: 'Those that recognise' })
  departments!: PublicNameDto[];
}
