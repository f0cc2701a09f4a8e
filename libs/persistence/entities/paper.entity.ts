import type { PaperKind } from '../../rules/papers/kinds.js';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DepartmentEntity } from './department.entity.js';
import { EntryEntity } from './entry.entity.js';

/**
 * An issued paper (文书) of an entry. What it says lies only in its two files, which are documents of the entry, sealed
 * under its key; the row goes with them when the entry is erased.
 */
@Entity('paper')
@Unique('uq_paper_no', ['no'])
@Index('ix_paper_entry_id', ['entryId', 'at'])
export class PaperEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => EntryEntity)
  entryId!: string;

  /** The decided case that it answers. */
  @Column('uuid', { nullable: true })
  caseId!: string | null;

  @Column('text')
  kind!: PaperKind;

  @Column('int')
  templateVersion!: number;

  /** 文号 */
  @Column('text')
  no!: string;

  @Column('uuid')
  pdfDocumentId!: string;

  @Column('uuid')
  docxDocumentId!: string;

  /** SHA-256 of the plain files, hexadecimal. */
  @Column('text')
  pdfSha256!: string;

  @Column('text')
  docxSha256!: string;

  @Column('uuid')
  issuedBy!: string;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string;

  @Column('timestamptz')
  at!: Date;
}
