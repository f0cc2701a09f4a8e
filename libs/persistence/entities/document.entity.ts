import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file of an entry, or of a case. Name and content are sealed; the file itself lies in the file store under `fileId`. */
@Entity('document')
@Index('ix_document_entry_id', ['entryId', 'at'])
@Index('ix_document_file_id', ['fileId'])
export class DocumentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** The entry, or the case, under whose data key it is sealed. */
  @Column('uuid')
  entryId!: string;

  @Column('text')
  kind!: string;

  @Column('bytea')
  sealedName!: Buffer;

  @Column('text')
  mediaType!: string;

  /** Bytes of the plain content. */
  @Column('int')
  size!: number;

  @Column('uuid')
  fileId!: string;

  @Column('uuid')
  uploadedBy!: string;

  @Column('timestamptz')
  at!: Date;
}
