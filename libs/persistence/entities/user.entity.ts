import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../../rules/words.js';
import { DepartmentEntity } from './department.entity.js';

/** A local account. `username` is stored in lower case, so that it is unique whatever case is typed. */
@Entity('app_user')
@Index('uq_app_user_username', ['username'], { unique: true })
@Index('uq_app_user_sso_awaited', ['ssoAwaited'], { unique: true })
@Index('uq_app_user_sso_subject', ['ssoIssuer', 'ssoSubject'], { unique: true })
export class UserEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  username!: string;

  @Column('text')
  displayName!: string;

  @Column('uuid')
  @ForeignKey(() => DepartmentEntity)
  departmentId!: string;

  @Column('text', { array: true })
  roles!: Role[];

  /** Argon2id in PHC notation. */
  @Column('text')
  passwordHash!: string;

  @Column('int', { default: 0 })
  failedAttempts!: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil!: Date | null;

  @Column('boolean', { default: false })
  mustChangePassword!: boolean;

  @Column('boolean', { default: true })
  active!: boolean;

  /** Counts what administrators changed: of two at once the second is told. */
  @Column('int', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  passwordChangedAt!: Date;

  /** Where warnings and escalations go; null: the officer looks into the inbox. */
  @Column('text', { nullable: true })
  mail!: string | null;

  /** Since when a code of an app is asked for beside the password; null: it is not. */
  @Column('timestamptz', { nullable: true })
  secondFactorAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastSignInAt!: Date | null;

  /** What the identity provider will say of the person this account is for; null: it is pinned already, or for nobody. */
  @Column('text', { nullable: true })
  ssoAwaited!: string | null;

  /** Whom the account is pinned to: the provider, and its own lasting name of the person. */
  @Column('text', { nullable: true })
  ssoIssuer!: string | null;

  @Column('text', { nullable: true })
  ssoSubject!: string | null;

  /** When the last arrival from there that opened a session was vouched for: each opens one. */
  @Column('timestamptz', { nullable: true })
  ssoArrivedAt!: Date | null;

  /** Until then the password opens a session although passwords are refused; null: it does not. */
  @Column('timestamptz', { nullable: true })
  passwordLetUntil!: Date | null;
}
