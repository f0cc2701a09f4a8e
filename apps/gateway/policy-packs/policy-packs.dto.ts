import { Day, Flag, Items, Json, Text } from '../http/output.js';

export class PolicyPackDto {
  @Text()
  code!: string;

  @Text()
  version!: string;

  @Text()
  title!: string;

  @Day()
  effectiveFrom!: string;

  @Day({ nullable: true })
  effectiveTo!: string | null;

  @Flag({ description: 'Its own end has passed; it may still be chosen' })
  lapsed!: boolean;

  @Text({ nullable: true })
  notice!: string | null;

  @Flag()
  isDefault!: boolean;
}

export class PolicyPacksDto {
  @Items(() => PolicyPackDto)
  items!: PolicyPackDto[];
}

export class PolicyPackContentDto extends PolicyPackDto {
  @Json({ description: 'The whole pack; each number with its source' })
  content!: Record<string, unknown>;

  @Text({ description: 'SHA-256 over the canonical JSON of the content, hex' })
  sha256!: string;
}
