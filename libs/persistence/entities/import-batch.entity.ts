import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ListKind } from '../../rules/words.js';
import { DepartmentEntity } from './department.entity.js';

export type ImportStatus = 'checking' | 'checked' | 'faulty' | 'confirmed' | 'running' | 'done';

/** A preliminary list handed in as a file. A file is confirmed once per department and list (R2.1). */
@Entity('import_batch')
@Index('uq_import_batch_confirmed', ['departmentId', 'listKind', 'fileHash'], {
  unique: true,
  where: "status IN ('confirmed', 'running', 'done')",
})
@Index('ix_import_batch_created_at', ['departmentId', 'createdAt', 'id'])
export class ImportBatchEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** HMAC of the file's SHA-256. */
  @Column('bytea')
  fileHash!: Buffer;

  @Column('text')
  listKind!: ListKind;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string;

  @Column('uuid')
  uploadedBy!: string;

  @Column('text')
  status!: ImportStatus;

  @Column('int', { default: 0 })
  rowsTotal!: number;

  @Column('int', { default: 0 })
  rowsGood!: number;

  /** What was normalised, with old and new values: personal, so sealed under the import's key. */
  @Column('bytea', { nullable: true })
  report!: Buffer | null;

  /** Row, column and fault only. */
  @Column('jsonb', { default: () => "'[]'" })
  faults!: unknown[];

  @Column('text')
  packCode!: string;

  @Column('text')
  packVersion!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
