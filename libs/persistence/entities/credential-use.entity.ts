import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CredentialEntity } from './credential.entity.js';

/** Calls of a credential in the running minute and Shanghai day: counted here, so that all gateways agree. */
@Entity('credential_use')
export class CredentialUseEntity {
  @PrimaryColumn('uuid')
  @ForeignKey(() => CredentialEntity)
  credentialId!: string;

  @Column('timestamptz')
  minute!: Date;

  @Column('int')
  inMinute!: number;

  @Column('date')
  day!: string;

  @Column('int')
  inDay!: number;

  @Column('timestamptz')
  lastAt!: Date;
}
