import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ImportBatchEntity } from './import-batch.entity.js';

export type ImportRowStatus = 'staged' | 'drafted' | 'skipped';

/** A good row waiting to become an entry; its entry id is given out at the dry run, so a repeat makes no second. */
@Entity('import_row')
@Index('ix_import_row_key', ['rowKey'])
@Index('ix_import_row_status', ['importId', 'status', 'rowNo'])
export class ImportRowEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => ImportBatchEntity, { onDelete: 'CASCADE' })
  importId!: string;

  @PrimaryColumn('int')
  rowNo!: number;

  @Column('bytea')
  rowKey!: Buffer;

  @Column('uuid')
  entryId!: string;

  /** The parsed row under the import's key; null once drafted. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('text', { default: 'staged' })
  status!: ImportRowStatus;
}
