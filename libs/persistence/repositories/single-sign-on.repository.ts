import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UserEntity } from '../entities/user.entity.js';

/** Somebody as an identity provider knows them. */
export interface SsoPerson {
  issuer: string;
  /** The provider's own lasting name of the person. */
  subject: string;
  /** The value of the claim that accounts are marked with; null: it said none, or did not verify it. */
  claim: string | null;
}

/** Which account is whose at the identity provider (R10.2). */
@Injectable()
export class SingleSignOnRepository {
  constructor(private readonly source: DataSource) {}

  /** The account pinned to the person, else the one that awaits them; null: neither. Inactive ones are found too. */
  async accountOf({ issuer, subject, claim }: SsoPerson): Promise<UserEntity | null> {
    const users = this.source.getRepository(UserEntity);
    const pinned = await users.findOneBy({ ssoIssuer: issuer, ssoSubject: subject });
    return pinned ?? (claim === null ? null : await users.findOneBy({ ssoAwaited: claim }));
  }

  /**
   * The person arrives at the account, which is theirs from now on. `vouchedAt`: when the provider's word for them came.
   * False: an arrival vouched for then or later has opened a session already, or the account is not theirs any more.
   */
  async arrive(id: string, { issuer, subject, claim }: SsoPerson, vouchedAt: Date): Promise<boolean> {
    const [, taken] = await this.source.query<[unknown[], number]>(
      `UPDATE app_user SET sso_issuer = $2, sso_subject = $3, sso_awaited = NULL, sso_arrived_at = $5
       WHERE id = $1 AND (sso_arrived_at IS NULL OR sso_arrived_at < $5)
         AND ((sso_issuer = $2 AND sso_subject = $3) OR sso_awaited = $4)`,
      [id, issuer, subject, claim, vouchedAt],
    );
    return taken === 1;
  }

  /** From now on the account awaits the person of this claim; whom it was pinned to is forgotten. Null: it awaits nobody. */
  async expectPerson(id: string, claim: string | null): Promise<void> {
    await this.source
      .getRepository(UserEntity)
      .update({ id }, { ssoAwaited: claim, ssoIssuer: null, ssoSubject: null });
  }
}
