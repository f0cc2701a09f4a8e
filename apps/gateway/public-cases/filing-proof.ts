import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { createChallenge, randomInt, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { request } from 'undici';
import { z } from 'zod';
import { SpentProofRepository } from '../../../libs/persistence/repositories/spent-proof.repository.js';
import type { CaptchaWidget } from '../../../libs/platform/config/filing-proof.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import { CONFIG } from '../core/tokens.js';
import { Problem } from '../http/problem.js';

/** A second or two of a telephone's time; a hundred filings are minutes of anybody's. */
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 1_000, from: 1_000, to: 3_000 } as const;
/** Long enough to write a statement and look for evidence. */
const LIFE_MS = 60 * 60_000;
const CAPTCHA_TIMEOUT = 5_000;
const MAX_CAPTCHA_ANSWER = 64 * 1024;

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ expiresAt: z.number() }),
    signature: z.string().max(200),
  }),
  solution: z.object({ counter: z.int().min(0).max(4_294_967_295), derivedKey: z.string().max(200) }),
});

/** That whoever files has done some work for it, or passed the captcha that the operator has chosen (issue 6: abuse). */
@Injectable()
export class FilingProof {
  readonly #config: GatewayConfig['filingProof'];
  readonly #secret: string;

  constructor(
    @Inject(CONFIG) { filingProof, masterKey }: GatewayConfig,
    private readonly spent: SpentProofRepository,
  ) {
    this.#config = filingProof;
    this.#secret = masterKey.subkey('filing').toString('hex');
  }

  get kind(): GatewayConfig['filingProof']['kind'] {
    return this.#config.kind;
  }

  /** Of a captcha that the portal can show. */
  get widget(): CaptchaWidget | null {
    return this.#config.kind === 'captcha' ? this.#config.widget : null;
  }

  /** A challenge of the ALTCHA widget, version 3. */
  challenge(now: Date): Promise<Challenge> {
    const { algorithm, cost, from, to } = WORK;
    return createChallenge({
      ...{ algorithm, cost, deriveKey, counter: randomInt(to, from) },
      expiresAt: new Date(now.getTime() + LIFE_MS),
      ...{ hmacSignatureSecret: this.#secret, hmacKeySignatureSecret: this.#secret },
    });
  }

  /** Throws `proof-required`, `proof-unavailable`. The same proof may come again for the same case. */
  async require(proof: string | undefined, caseId: string, ip: string): Promise<void> {
    if (this.#config.kind === 'none') return;
    if (proof === undefined) throw new Problem('proof-required');
    const good =
      this.#config.kind === 'work'
        ? await this.#isWorkDone(proof, caseId)
        : await this.#isCaptchaPassed(this.#config, proof, { caseId, ip });
    if (!good) throw new Problem('proof-required');
  }

  async #isWorkDone(proof: string, caseId: string): Promise<boolean> {
    const payload = payloadIn(proof);
    if (!payload) return false;
    const { challenge, solution } = payload;
    const secrets = { hmacSignatureSecret: this.#secret, hmacKeySignatureSecret: this.#secret };
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets });
    if (!verified) return false;
    const expiresAt = new Date(challenge.parameters.expiresAt! * 1000);
    return this.#spend(challenge.signature!, caseId, expiresAt);
  }

  /** The service says once whether its answer is good: a repeat of the same filing is known by what was spent. */
  async #isCaptchaPassed(
    { url, secret }: { url: string; secret: string },
    response: string,
    { caseId, ip }: { caseId: string; ip: string },
  ): Promise<boolean> {
    if (await this.spent.servedFor(hashOf(response), caseId)) return true;
    const { success } = await askCaptcha(url, { secret, response, remoteip: ip });
    return success && this.#spend(response, caseId, new Date(Date.now() + LIFE_MS));
  }

  #spend(proof: string, caseId: string, expiresAt: Date): Promise<boolean> {
    return this.spent.spend({ hash: hashOf(proof), caseId, expiresAt });
  }
}

const hashOf = (proof: string): Buffer => createHash('sha256').update(proof).digest();

function payloadIn(proof: string): Payload | null {
  try {
    const read = payloadSchema.safeParse(JSON.parse(Buffer.from(proof, 'base64').toString('utf8')));
    return read.success ? (read.data as unknown as Payload) : null;
  } catch {
    return null;
  }
}

async function askCaptcha(url: string, form: Record<string, string>): Promise<{ success: boolean }> {
  try {
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
      ...{ headersTimeout: CAPTCHA_TIMEOUT, bodyTimeout: CAPTCHA_TIMEOUT },
    });
    const text = await body.text();
    if (statusCode !== 200 || text.length > MAX_CAPTCHA_ANSWER) throw new Error('no answer of a captcha');
    return z.object({ success: z.boolean() }).parse(JSON.parse(text));
  } catch (cause) {
    throw new Problem('proof-unavailable', { retryAfter: 5, cause });
  }
}
