import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that was begun, noted before its first byte: until a document names it, nobody would find it again. */
@Entity('loose_file')
export class LooseFileEntity {
  @PrimaryColumn('uuid')
  fileId!: string;

  @Column('timestamptz')
  at!: Date;
}
