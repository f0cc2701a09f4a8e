import { jsonOf } from '../hostile/person.js';
import { send, type Answer } from '../hostile/wire.js';

interface Cookie {
  value: string;
  path: string;
  strict: boolean;
}

/**
 * A browser as far as signing in elsewhere needs one: it keeps cookies by host and path, follows redirects one at a time,
 * and sends no `Strict` cookie along where another site sent it.
 */
export class SsoVisitor {
  readonly #jars = new Map<string, Map<string, Cookie>>();

  /** `from`: the address that it comes from; each has its own share of tries. */
  constructor(
    private readonly base: string,
    private readonly from = '203.0.113.1',
  ) {}

  /** Asks a page of ours, from a page of ours. */
  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.#visit(new URL(path, this.base), false, { method, body, headers });
  }

  /** Leaves by our link; answers the provider's address. */
  async leave(): Promise<URL> {
    const { status, headers } = await this.ask('GET', '/api/v1/session/sso');
    if (status !== 302) throw new Error(`left with ${status}`);
    return new URL(String(headers.location), this.base);
  }

  /** Goes through the provider's pages and stops before our callback. */
  async through(provider: URL): Promise<URL> {
    let address = provider;
    for (let steps = 0; steps < 10 && address.origin !== this.base; steps += 1) {
      const { status, headers, text } = await this.#visit(address, false);
      if (!headers.location) throw new Error(`the provider answered ${status}: ${text.slice(0, 200)}`);
      address = new URL(String(headers.location), address);
    }
    return address;
  }

  /** Comes back to us from another site. */
  comeBack(callback: URL): Promise<Answer> {
    return this.#visit(callback, true);
  }

  /** The whole way; answers where our callback sends the browser. */
  async wholeWay(): Promise<string> {
    return String((await this.comeBack(await this.through(await this.leave()))).headers.location);
  }

  /** What our own page does next. */
  enter(code?: string): Promise<Answer> {
    return this.ask('POST', '/api/v1/session/sso', { code });
  }

  /** The values of our cookies whose names begin so. */
  cookies(prefix: string): string[] {
    return [...this.#jar(this.base)].flatMap(([name, { value }]) => (name.startsWith(prefix) ? [value] : []));
  }

  /** Another browser that has the very same cookies. */
  copy(): SsoVisitor {
    const other = new SsoVisitor(this.base, this.from);
    for (const [host, jar] of this.#jars) other.#jars.set(host, new Map(jar));
    return other;
  }

  /** Puts something else into a cookie of ours. */
  tamper(prefix: string, change: (value: string) => string): void {
    for (const [name, cookie] of this.#jar(this.base))
      if (name.startsWith(prefix)) cookie.value = change(cookie.value);
  }

  #jar(address: string | URL): Map<string, Cookie> {
    const { hostname } = new URL(address);
    const jar = this.#jars.get(hostname) ?? new Map<string, Cookie>();
    this.#jars.set(hostname, jar);
    return jar;
  }

  async #visit(
    address: URL,
    fromElsewhere: boolean,
    {
      method = 'GET',
      body,
      headers = {},
    }: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const cookie = [...this.#jar(address)]
      .filter(([, { path, strict }]) => address.pathname.startsWith(path) && !(strict && fromElsewhere))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const all = { host: address.host, 'x-forwarded-for': this.from, ...(cookie && { cookie }), ...headers };
    const answer = await send(address.origin, jsonOf(method, address.pathname + address.search, body, all));
    this.#keep(address, [answer.headers['set-cookie'] ?? []].flat());
    return answer;
  }

  #keep(address: URL, given: string[]): void {
    const jar = this.#jar(address);
    for (const line of given) {
      const [pair = '', ...attributes] = line.split(/; */);
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      const valueOf = (key: string) =>
        attributes.find((each) => each.toLowerCase().startsWith(`${key}=`))?.split('=')[1];
      const expires = valueOf('expires');
      if (valueOf('max-age') === '0' || (expires && Date.parse(expires) < Date.now())) jar.delete(name);
      else
        jar.set(name, {
          value,
          path: valueOf('path') ?? '/',
          strict: /^strict$/i.test(valueOf('samesite') ?? ''),
        });
    }
  }
}
