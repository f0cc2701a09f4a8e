import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { openJson, sealJson } from '../../../libs/platform/crypto/envelope.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { SCREENING_PURPOSES, type ScreeningPurpose } from '../../../libs/rules/systems.js';
import { CONFIG } from '../core/tokens.js';

/** What a ticket stands for: whose checks, and for what. The words of the purpose may name somebody. */
export interface CheckTicket {
  credentialId: string;
  purpose: ScreeningPurpose;
  purposeText: string;
  /** ISO 8601 */
  expiresAt: string;
}

const LIFE_MS = 15 * 60_000;
const AAD = 'check-ticket';

const schema = z.strictObject({
  credentialId: z.uuid(),
  purpose: z.enum(SCREENING_PURPOSES),
  purposeText: z.string(),
  expiresAt: z.iso.datetime(),
});

/**
 * Tickets for the check page: a browser never holds the credential itself. Sealed, so that nobody can make or read
 * one; nothing is kept of them, and whoever revokes the credential ends its tickets too.
 */
@Injectable()
export class CheckTickets {
  readonly #key: Buffer;

  constructor(@Inject(CONFIG) { masterKey }: GatewayConfig) {
    this.#key = masterKey.subkey('ticket');
  }

  give(of: Omit<CheckTicket, 'expiresAt'>, now: Date): { ticket: string; expiresAt: string } {
    const expiresAt = new Date(now.getTime() + LIFE_MS).toISOString();
    const sealed = sealJson(this.#key, { ...of, expiresAt }, AAD);
    return { ticket: sealed.toString('base64url'), expiresAt };
  }

  /** Null when it is none of ours, was changed, or has expired. */
  read(ticket: string, now: Date): CheckTicket | null {
    try {
      const read = schema.parse(openJson(this.#key, Buffer.from(ticket, 'base64url'), AAD));
      return Date.parse(read.expiresAt) > now.getTime() ? read : null;
    } catch {
      return null;
    }
  }
}
