import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../../../libs/platform/logging/logger.js';
import type { IdentityProvider } from '../../../libs/platform/sso/identity-provider.js';
import { ProviderAway, ProviderRefused } from '../../../libs/platform/sso/provider-errors.js';
import { Auditor } from '../core/auditor.js';
import { LOGGER } from '../core/tokens.js';
import { Problem } from '../http/problem.js';
import { SsoCookies } from './sso-cookies.js';

export const IDENTITY_PROVIDER = Symbol('IdentityProvider');

/** How a way to the provider ended, as the sign-in page is told; it has the words. */
type Ending = 'arrived' | 'failed' | 'denied' | 'unavailable' | 'stays';

/** The only page of ours that anybody is ever sent back to: no address that came in is followed. */
const signInPage = (ending: Ending): string => `/sign-in?sso=${ending}`;

/** The way to the identity provider and back, by redirects; answers where the browser goes next. */
@Injectable()
export class SsoService {
  constructor(
    @Inject(IDENTITY_PROVIDER) private readonly provider: IdentityProvider | null,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly cookies: SsoCookies,
    private readonly auditor: Auditor,
  ) {}

  async begin(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    return this.#unlessAway(async () => {
      const { departure, address } = await this.#offered().begin();
      this.cookies.depart(request, reply, departure, new Date());
      return address.href;
    });
  }

  async comeBack(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const provider = this.#offered();
    const answer = new URL(request.url, 'http://gateway').searchParams;
    const departure = this.cookies.departure(request, answer.get('state') ?? '', new Date());
    if (!departure) return this.#refused(request, 'not sent from here', 'failed');
    this.cookies.forgetDeparture(reply, departure);
    return this.#unlessAway(async () => {
      try {
        this.cookies.arrive(reply, await provider.identify(answer, departure), new Date());
        return signInPage('arrived');
      } catch (error) {
        if (!(error instanceof ProviderRefused)) throw error;
        return this.#refused(request, error.why, error.byProvider ? 'denied' : 'failed');
      }
    });
  }

  /** After our own session has ended. */
  async endElsewhere(): Promise<string> {
    return this.#unlessAway(async () => {
      const address = await this.#offered().endSession();
      return address?.href ?? signInPage('stays');
    });
  }

  #offered(): IdentityProvider {
    if (!this.provider) throw new Problem('sso-not-offered');
    return this.provider;
  }

  async #unlessAway(work: () => Promise<string>): Promise<string> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ProviderAway)) throw error;
      this.logger.warn({ err: error.cause }, 'the identity provider does not answer');
      return signInPage('unavailable');
    }
  }

  async #refused({ ip }: FastifyRequest, why: string, ending: Ending): Promise<string> {
    const deed = { action: 'session.signIn', details: { by: 'sso', why } };
    await this.auditor.refused({ actor: null, ip }, deed, null);
    return signInPage(ending);
  }
}
