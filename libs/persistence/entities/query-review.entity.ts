import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ReviewVerdict } from '../../rules/oversight/anomalies.js';
import { QueryRegisterEntity } from './query-register.entity.js';
import { UserEntity } from './user.entity.js';

/** What a reviewer said of one look at personal data (R10.1). The latest counts. Append-only by trigger. */
@Entity('query_review')
@Index('ix_query_review_query', ['queryId', 'at'])
export class QueryReviewEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  @ForeignKey(() => QueryRegisterEntity)
  queryId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid')
  @ForeignKey(() => UserEntity)
  reviewerId!: string;

  @Column('text')
  verdict!: ReviewVerdict;

  /** May name somebody: sealed under the querier's key, as the purpose is. */
  @Column('bytea', { nullable: true })
  sealedNote!: Buffer | null;
}
