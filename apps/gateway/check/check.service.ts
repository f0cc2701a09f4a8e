import { Injectable } from '@nestjs/common';
import { CredentialRepository } from '../../../libs/persistence/repositories/credential.repository.js';
import { systemActor, type Asker } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { ScreenedSubjectDto, ScreeningDto } from '../screening/screening.dto.js';
import { ScreeningService } from '../screening/screening.service.js';
import type { CheckTicketRequestDto } from './check.dto.js';
import { CheckTickets, type CheckTicket } from './check-tickets.js';

export const CHECK_PAGE = '/check';

/** Checks of one subject on the embeddable page: by the rules of screening, on the account of a credential (R7.3). */
@Injectable()
export class CheckService {
  constructor(
    private readonly tickets: CheckTickets,
    private readonly credentials: CredentialRepository,
    private readonly screening: ScreeningService,
  ) {}

  give(
    { purpose, purposeText }: CheckTicketRequestDto,
    { system }: Asker,
  ): { ticket: string; expiresAt: string } {
    if (!system) throw new Problem('credential-invalid');
    return this.tickets.give({ credentialId: system.credential.id, purpose, purposeText }, new Date());
  }

  read(ticket: string): CheckTicket | null {
    return this.tickets.read(ticket, new Date());
  }

  /** Counts as a call of the credential. Throws `credential-invalid`, `credential-scope`, `too-many-requests`. */
  async check(ticket: CheckTicket, subject: ScreenedSubjectDto, ip: string): Promise<ScreeningDto> {
    const { credentialId, purpose, purposeText } = ticket;
    const presented = await this.credentials.presentById(credentialId);
    if (presented?.standing !== 'good') throw new Problem('credential-invalid');
    const { credential, overQuota } = presented;
    if (overQuota !== null) throw new Problem('too-many-requests', { retryAfter: overQuota });
    if (!credential.scopes.includes('screening.run')) throw new Problem('credential-scope');
    const system = { credential, actor: systemActor(credential), ip, key: '' };
    return this.screening.screen({ purpose, purposeText, subjects: [subject] }, { system });
  }
}
