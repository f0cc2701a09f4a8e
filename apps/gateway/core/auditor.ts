import { Injectable } from '@nestjs/common';
import { AuditRepository } from '../../../libs/persistence/repositories/audit.repository.js';
import { correlationId } from '../../../libs/platform/logging/correlation.js';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import type { Caller } from '../http/caller.js';

/** Who tried; before sign-in only the address is known. */
export type Suspect = Pick<Caller, 'actor' | 'ip'> | { actor: null; ip: string };

/** What was tried. `details` and ids only: no name, number or text. */
export interface Deed {
  /** `command.approve`, `entry.readPersonal`, `session.signIn`, … */
  action: string;
  target?: { kind: string; id: string };
  details?: Record<string, unknown>;
}

/** Writes the audit log (R10.4): what was done, and what was refused and why. */
@Injectable()
export class Auditor {
  constructor(private readonly log: AuditRepository) {}

  allowed(by: Suspect, deed: Deed): Promise<void> {
    return this.#write(by, deed, 'allowed', null);
  }

  /** With the rule's reason. `refusal` is null when no rule of the catalogue refused (a wrong password). */
  refused(by: Suspect, deed: Deed, refusal: RuleRefusedDetail | null): Promise<void> {
    const { details = {} } = deed;
    const told = refusal ? { ...details, reason: refusal.reason } : details;
    return this.#write(by, { ...deed, details: told }, 'refused', refusal);
  }

  failed(by: Suspect, deed: Deed): Promise<void> {
    return this.#write(by, deed, 'failed', null);
  }

  #write(
    { actor, ip }: Suspect,
    { action, target, details = {} }: Deed,
    outcome: 'allowed' | 'refused' | 'failed',
    refusal: Pick<RuleRefusedDetail, 'rule' | 'article'> | null,
  ): Promise<void> {
    return this.log.append({
      at: new Date(),
      actor: actor ? { ...actor, roles: [...actor.roles] } : {},
      ...{ action, outcome, details, ip },
      targetKind: target?.kind ?? null,
      targetId: target?.id ?? null,
      rule: refusal?.rule ?? null,
      article: refusal?.article ?? null,
      correlationId: correlationId() ?? null,
    });
  }
}
