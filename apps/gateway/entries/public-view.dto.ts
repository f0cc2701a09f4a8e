import { RECOGNITION_BASIS_KINDS } from '../../../libs/rules/words.js';
import { CHANNELS, type ChannelCode } from '../../../libs/rules/packs/list-schema.js';
import { NOTIFIED, type NotifiedCode } from '../../../libs/rules/publication/channels.js';
import type { Passage } from '../../../libs/rules/redaction/passages.js';
import { SpansWordIn } from '../http/input.js';
import { Code, Codes, Count, Day, Flag, Items, Text } from '../http/output.js';

export class BasisShownDto {
  @Count({ description: 'Counted from 1; `recognise` names bases by it' })
  number!: number;

  @Code(RECOGNITION_BASIS_KINDS, 'RecognitionBasisKind')
  kind!: string;

  @Text()
  documentNo!: string;

  @Day({ nullable: true })
  date!: string | null;
}

/** A passage of the facts that the public does not read, by its place (UTF-16): from `from` on, up to `to` without it. */
export class WithheldPassageDto {
  @Count()
  from!: number;

  @Count()
  to!: number;
}

export class PublicViewQuery {
  @SpansWordIn({
    optional: true,
    description: 'As the public would see it with these passages of the facts withheld; own department only',
  })
  withhold?: Passage[];
}

/** What the public will see (R6.4). */
export class PublicViewDto {
  @Text({ nullable: true })
  name!: string | null;

  @Text({ nullable: true })
  uscc!: string | null;

  @Text({ nullable: true })
  legalRepresentative!: string | null;

  @Text({ nullable: true })
  lei!: string | null;

  @Text()
  list!: string;

  @Text()
  field!: string;

  @Text({ nullable: true })
  facts!: string | null;

  @Text()
  departmentName!: string;

  @Items(() => BasisShownDto)
  bases!: BasisShownDto[];

  @Day({ nullable: true })
  recognisedOn!: string | null;

  @Day({ nullable: true })
  validUntil!: string | null;

  @Flag({
    description: 'Marked as under objection while one is being verified, where the pack says so (§21)',
  })
  underObjection!: boolean;

  @Flag({ description: 'Whether the pack lets it be published, and it has not ended' })
  published!: boolean;

  @Codes(CHANNELS, 'Channel', { description: 'Where it is published (§10)' })
  channels!: ChannelCode[];

  @Code(NOTIFIED, 'Notified', {
    nullable: true,
    description: 'Who is notified of an entry that must not be public',
  })
  notified!: NotifiedCode | null;
}
