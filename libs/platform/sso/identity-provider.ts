import * as oidc from 'openid-client';
import type { SsoConfig } from '../config/sso-setting.js';
import { ProviderAway, refusalOf } from './provider-errors.js';

/** What has to come back with a person's return from the provider, unguessable and used once. */
export interface Departure {
  state: string;
  nonce: string;
  /** Of PKCE (RFC 7636): only who began may finish. */
  verifier: string;
}

/** Somebody for whom the provider vouches. */
export interface Identity {
  issuer: string;
  subject: string;
  /** Null: the provider said none, or a mail address that it has not verified. */
  claim: string | null;
  /** The provider asked for a second factor, and says so. */
  secondFactor: boolean;
}

/** A provider that does not answer holds nobody up for longer (seconds). */
const PATIENCE = 5;
/** Its metadata is read anew after so long (milliseconds): endpoints and algorithms change, if seldom. */
const METADATA_FOR = 3_600_000;
/** Methods (RFC 8176) that say that there were several. */
const SEVERAL_FACTORS = 'mfa';
const LONGEST_CLAIM = 200;

type Claims = Readonly<Record<string, unknown>>;

/** The district's identity provider, by OpenID Connect: authorization code with PKCE, state and nonce. */
export class IdentityProvider {
  #metadata: { read: Promise<oidc.Configuration>; at: number } | null = null;

  constructor(private readonly config: SsoConfig) {}

  /** Where somebody goes to be vouched for. Throws {@link ProviderAway}. */
  async begin(): Promise<{ departure: Departure; address: URL }> {
    const metadata = await this.#discovered();
    const departure = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(metadata, {
      ...{ redirect_uri: this.config.callback, scope: this.config.scope },
      ...{ state: departure.state, nonce: departure.nonce },
      code_challenge: await oidc.calculatePKCECodeChallenge(departure.verifier),
      code_challenge_method: 'S256',
      ...(this.config.secondFactorAcr && { acr_values: this.config.secondFactorAcr }),
    });
    return { departure, address };
  }

  /**
   * Who came back. `answer` is the query of the callback as it came. Throws {@link ProviderAway}, or a `ProviderRefused`
   * for anything that is not exactly the answer to this departure.
   */
  async identify(answer: URLSearchParams, { state, nonce, verifier }: Departure): Promise<Identity> {
    const metadata = await this.#discovered();
    const callback = new URL(this.config.callback);
    callback.search = answer.toString();
    try {
      const tokens = await oidc.authorizationCodeGrant(metadata, callback, {
        ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      const { iss: issuer, sub: subject } = claims;
      const told = await this.#withUserInfo(metadata, tokens.access_token, claims);
      return { issuer, subject, claim: this.#claimIn(told), secondFactor: this.#secondFactorIn(claims) };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Where the provider ends its own session; null: it offers no such place. Throws {@link ProviderAway}. */
  async endSession(): Promise<URL | null> {
    const metadata = await this.#discovered();
    if (metadata.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(metadata, { post_logout_redirect_uri: this.config.signedOut });
  }

  /** Read when it is first needed, so that a provider that is down keeps nothing from starting. */
  async #discovered(): Promise<oidc.Configuration> {
    if (!this.#metadata || Date.now() - this.#metadata.at > METADATA_FOR)
      this.#metadata = { read: this.#discover(), at: Date.now() };
    const { read } = this.#metadata;
    try {
      return await read;
    } catch (error) {
      if (this.#metadata?.read === read) this.#metadata = null;
      throw new ProviderAway(error);
    }
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.config;
    const address = new URL(issuer);
    // Signatures are checked although the tokens come over TLS: who stands in between must not vouch for anybody.
    const execute = [oidc.enableNonRepudiationChecks];
    if (address.protocol === 'http:') execute.push(oidc.allowInsecureRequests);
    // The way to show the secret that every server has to know (RFC 6749 §2.3.1).
    const authentication = oidc.ClientSecretBasic(clientSecret);
    return oidc.discovery(address, clientId, undefined, authentication, { execute, timeout: PATIENCE });
  }

  /** Many providers say in the token only who it is, and the rest when asked. */
  async #withUserInfo(
    metadata: oidc.Configuration,
    accessToken: string,
    claims: oidc.IDToken,
  ): Promise<Claims> {
    const asked = metadata.serverMetadata().userinfo_endpoint !== undefined;
    if (claims[this.config.claim] !== undefined || !asked) return claims;
    return oidc.fetchUserInfo(metadata, accessToken, claims.sub);
  }

  #claimIn(told: Claims): string | null {
    const value = told[this.config.claim];
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_CLAIM) return null;
    return this.config.claim === 'email' && told.email_verified !== true ? null : value;
  }

  #secondFactorIn({ amr, acr }: oidc.IDToken): boolean {
    if (Array.isArray(amr) && amr.includes(SEVERAL_FACTORS)) return true;
    return this.config.secondFactorAcr !== null && acr === this.config.secondFactorAcr;
  }
}
