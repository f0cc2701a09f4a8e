import * as oidc from 'openid-client';

/** The provider does not answer, or not as one. */
export class ProviderAway extends Error {
  constructor(cause: unknown) {
    super('the identity provider does not answer', { cause });
    this.name = 'ProviderAway';
  }
}

/** What came back vouches for nobody. `why` is a code, never words of others. */
export class ProviderRefused extends Error {
  constructor(
    readonly why: string,
    /** The provider itself said no: the person gave up, or may not come here. */
    readonly byProvider: boolean,
  ) {
    super(`the identity provider vouches for nobody: ${why}`);
    this.name = 'ProviderRefused';
  }
}

/** Codes of OAuth and of the library; nothing else is repeated, for it may be anybody's text. */
const CODE = /^[A-Za-z_]{1,60}$/;
/** No answer in time, or one that no provider gives: a proxy in front of it speaks. */
const NO_ANSWER: ReadonlySet<string> = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);
const SERVER_ERROR = 500;

const codeOf = (text: unknown): string => (typeof text === 'string' && CODE.test(text) ? text : 'unknown');

/** What an error of the library means to whoever wants to sign in; anything else is a fault of ours and stays as it is. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof oidc.AuthorizationResponseError) return new ProviderRefused(codeOf(error.error), true);
  if (error instanceof oidc.ResponseBodyError)
    return error.status >= SERVER_ERROR
      ? new ProviderAway(error)
      : new ProviderRefused(codeOf(error.error), false);
  if (error instanceof oidc.ClientError)
    return NO_ANSWER.has(error.code ?? '')
      ? new ProviderAway(error)
      : new ProviderRefused(codeOf(error.code), false);
  if (error instanceof oidc.WWWAuthenticateChallengeError) return new ProviderRefused('challenge', false);
  // What fetch throws when there is no connection.
  return error instanceof TypeError && error.message === 'fetch failed' ? new ProviderAway(error) : error;
}
