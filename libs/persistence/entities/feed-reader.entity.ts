import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a reader of our own has come in the feed of changes. */
@Entity('feed_reader')
export class FeedReaderEntity {
  @PrimaryColumn('text')
  name!: string;

  @Column('bigint')
  position!: string;
}
