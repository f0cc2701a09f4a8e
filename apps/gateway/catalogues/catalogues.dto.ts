import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { ITEM_CODES, PARTIES, type ItemCode, type Party } from '../../../libs/rules/sharing/catalogue.js';
import { DayIn, TextIn } from '../http/input.js';
import { Code, Codes, Count, Day, Flag, Instant, Items, Json, Text } from '../http/output.js';

export const CATALOGUE_STANDINGS = ['inForce', 'coming', 'past', 'draft', 'overtaken'] as const;
export type CatalogueStanding = (typeof CATALOGUE_STANDINGS)[number];

/** A new version; its number is given out. */
export class NewCatalogueDto {
  @DayIn({ description: 'Not before today' })
  effectiveFrom!: string;

  @TextIn(200)
  issuedBy!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '`{ items }` of the sharing catalogue, `{ memoranda }` of the catalogue of measures',
  })
  @IsObject()
  content!: Record<string, unknown>;
}

export class CatalogueVersionDto {
  @Count()
  version!: number;

  @Day()
  effectiveFrom!: string;

  @Text()
  issuedBy!: string;

  @Code(CATALOGUE_STANDINGS, 'CatalogueStanding', {
    description: '`overtaken`: a draft behind which a later version was approved',
  })
  standing!: CatalogueStanding;

  @Text({ nullable: true, description: 'Null: it came with the release' })
  author!: string | null;

  @Instant()
  createdAt!: string;

  @Text({ nullable: true })
  approvedBy!: string | null;

  @Instant({ nullable: true })
  approvedAt!: string | null;

  @Flag({ description: 'Whether the caller may approve it now' })
  mayApprove!: boolean;

  @Text({ nullable: true, description: 'Why not, when it is a draft' })
  whyNot!: string | null;

  @Json({ description: 'The whole version' })
  content!: Record<string, unknown>;
}

export class MeasureCatalogueDto {
  @Items(() => CatalogueVersionDto, { description: 'The latest first' })
  versions!: CatalogueVersionDto[];

  @Flag({ description: 'Whether the caller may draft one' })
  mayDraft!: boolean;
}

export class NeverSharedDto {
  @Code(ITEM_CODES, 'SharedItem')
  item!: ItemCode;

  @Code(PARTIES, 'SharingParty')
  party!: Party;

  @Code(['personalData', 'redactedView'], 'NeverSharedWhy')
  why!: 'personalData' | 'redactedView';
}

export class SharingCatalogueDto extends MeasureCatalogueDto {
  @Codes(ITEM_CODES, 'SharedItem')
  items!: ItemCode[];

  @Codes(PARTIES, 'SharingParty')
  parties!: Party[];

  @Items(() => NeverSharedDto, { description: 'What no catalogue may give to whom (§23)' })
  never!: NeverSharedDto[];
}
