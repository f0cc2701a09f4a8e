import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CatalogueKind } from '../../rules/catalogues/kinds.js';

/**
 * A version of the sharing catalogue (R6.2) or of the catalogue of measures (R7.1). A trigger refuses changes: a
 * version is approved once, never edited, only followed.
 */
@Entity('catalogue_version')
@Unique('uq_catalogue_version_number', ['kind', 'version'])
@Check('ck_catalogue_version_approved', '(approved_by IS NULL) = (approved_at IS NULL)')
@Check('ck_catalogue_version_four_eyes', 'approved_by <> author_id')
export class CatalogueVersionEntity {
  /** A repeat of the same request to draft it has the same. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: CatalogueKind;

  /** Given out in the order of drafting. */
  @Column('int')
  version!: number;

  @Column('jsonb')
  content!: Record<string, unknown>;

  /** Shanghai date. */
  @Column('date')
  effectiveFrom!: string;

  @Column('text')
  issuedBy!: string;

  /** An officer's id, or `release`. */
  @Column('text')
  authorId!: string;

  @Column('timestamptz')
  createdAt!: Date;

  /** Null: a draft. */
  @Column('text', { nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;
}
