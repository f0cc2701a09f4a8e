import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { jest } from '@jest/globals';
import Provider, { type Configuration, type InteractionResults } from 'oidc-provider';
import { freePort } from '../../scripts/lib/ports.mjs';

const CLIENT = { id: 'minglu', secret: 'sample-client-secret-of-minglu' };

/** Somebody whom the provider knows. */
export interface Person {
  /** The provider's lasting name of the person. */
  subject: string;
  preferred_username?: string;
  email?: string;
  email_verified?: boolean;
  /** What was asked of them: `mfa` when it was several things. */
  amr?: string[];
}

interface Token {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
  /** Signed by the provider unless told: by nobody, or by somebody else. */
  signer?: 'nobody' | 'stranger';
}

const NAME = '统一身份认证';
const page = (content: string): string =>
  `<!doctype html><html lang="zh"><title>${NAME}</title><h1>${NAME}</h1>${content}</html>`;
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const decoded = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

/**
 * A district's identity provider on a port of its own, on another site than the gateway: `localhost`, not `127.0.0.1`.
 * Whoever comes is `person`; a browser is shown a page with a button first.
 */
export class TestIdentityProvider {
  person: Person = { subject: 'nobody' };
  /** Instead of signing in; null: all goes well. */
  refusal: InteractionResults | null = null;
  /** What becomes of each ID token before it leaves. */
  forge: ((token: Token) => Token) | null = null;

  private constructor(
    readonly issuer: string,
    private readonly port: number,
    private readonly gateway: string,
  ) {}

  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #people = new Map<string, Omit<Person, 'subject' | 'amr'>>();
  #provider!: Provider;
  #server: Server | null = null;

  /** Knows a gateway that is not started yet. `listening` false: it is down until `up()`. */
  static async start({ listening = true } = {}): Promise<TestIdentityProvider> {
    const port = await freePort();
    const gateway = String(await freePort());
    const idp = new TestIdentityProvider(`http://localhost:${String(port)}`, port, gateway);
    idp.#provider = idp.#made();
    if (listening) await idp.up();
    return idp;
  }

  /** Of the gateway that signs in by it. */
  get env(): Record<string, string> {
    return {
      ...{ GATEWAY_PORT: this.gateway, PUBLIC_URL: `http://127.0.0.1:${this.gateway}` },
      ...{ OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
      OIDC_NAME: NAME,
    };
  }

  get secret(): string {
    return CLIENT.secret;
  }

  async up(): Promise<void> {
    const answer = this.#provider.callback();
    const server = createServer((request, response) => {
      if (request.url?.startsWith('/interaction/')) void this.#interact(request, response);
      else void answer(request, response);
    });
    this.#server = server;
    await new Promise<void>((ready) => server.listen(this.port, 'localhost', ready));
  }

  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }

  #made(): Provider {
    const base = `http://127.0.0.1:${this.gateway}`;
    const configuration: Configuration = {
      clients: [
        {
          ...{ client_id: CLIENT.id, client_secret: CLIENT.secret },
          redirect_uris: [`${base}/api/v1/session/sso/callback`],
          post_logout_redirect_uris: [`${base}/sign-in`],
        },
      ],
      jwks: {
        keys: [{ ...this.#keys.privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }],
      },
      cookies: { keys: ['sample cookie key'] },
      // Long enough for a test; unsaid, each is complained about.
      ttl: {
        Interaction: 600,
        Session: 600,
        Grant: 600,
        AuthorizationCode: 60,
        AccessToken: 600,
        IdToken: 600,
      },
      claims: { openid: ['sub', 'amr'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: {
          logoutSource: (context, form) => {
            context.body = page(
              `${form}<button name="logout" value="yes" form="op.logoutForm">确认退出</button>`,
            );
          },
        },
      },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, subject) => ({
        accountId: subject,
        claims: () => ({ sub: subject, ...this.#people.get(subject) }),
      }),
      // Nobody is asked whether the district may know its own officers.
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client!.clientId,
          accountId: oidc.session!.accountId!,
        });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    };
    // It warns of keeping everything in memory, which is all that a test needs.
    const warning = jest.spyOn(console, 'warn').mockReturnValue(undefined);
    const provider = new Provider(this.issuer, configuration);
    warning.mockRestore();
    provider.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (this.forge && context.path === '/token' && body?.id_token)
        context.body = { ...body, id_token: this.#forged(body.id_token, this.forge) };
    });
    return provider;
  }

  async #interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const byHand = request.headers.accept?.includes('text/html') && request.method === 'GET';
    if (byHand) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page('<form method="post"><button>确认登录</button></form>'));
      return;
    }
    const { subject, amr, ...told } = this.person;
    this.#people.set(subject, told);
    const login = { login: { accountId: subject, amr } };
    await this.#provider.interactionFinished(request, response, this.refusal ?? login);
  }

  #forged(token: string, forge: (token: Token) => Token): string {
    const [header = '', claims = ''] = token.split('.');
    const made = forge({ header: decoded(header), claims: decoded(claims) });
    const content = `${encoded(made.header)}.${encoded(made.claims)}`;
    if (made.signer === 'nobody') return `${content}.`;
    const key = made.signer === 'stranger' ? this.#stranger.privateKey : this.#keys.privateKey;
    return `${content}.${signature(content, key)}`;
  }
}

const signature = (content: string, key: KeyObject): string =>
  createSign('RSA-SHA256').update(content).sign(key, 'base64url');
