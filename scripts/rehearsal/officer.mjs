import { randomUUID } from 'node:crypto';

/** A refusal of the API: problem+json (RFC 9457). */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** An officer at work over the public API, with a session as a browser has it. */
export class Officer {
  #base;
  #cookie = '';
  #csrf = '';

  constructor(base, account) {
    this.#base = `${base}/api/v1`;
    this.account = account;
  }

  async signIn() {
    const { username, password } = this.account;
    const me = await this.#send('POST', '/session', { username, password });
    this.#csrf = me.csrfToken;
    this.name = me.user.displayName;
    return this;
  }

  async signOut() {
    await this.#send('DELETE', '/session');
  }

  get(path) {
    return this.#send('GET', path);
  }

  post(path, body, options) {
    return this.#send('POST', path, body, options);
  }

  put(path, body, options) {
    return this.#send('PUT', path, body, options);
  }

  command(entryId, name, body = {}, options = {}) {
    return this.post(`/entries/${entryId}/commands/${name}`, body, options);
  }

  /** Hands in a file for an entry and answers the document's id. */
  async attach(entryId, kind, name, content) {
    const form = new FormData();
    form.set('kind', kind);
    form.set('file', new Blob([content], { type: 'text/plain' }), name);
    const { id } = await this.#send('POST', `/entries/${entryId}/documents`, form);
    return id;
  }

  async #send(method, path, body, { key = randomUUID() } = {}) {
    const form = body instanceof FormData;
    const response = await fetch(this.#base + path, {
      method,
      headers: {
        accept: 'application/json',
        cookie: this.#cookie,
        'x-csrf-token': this.#csrf,
        ...(['POST', 'PUT'].includes(method) && { 'idempotency-key': key }),
        ...(body && !form && { 'content-type': 'application/json' }),
      },
      ...(body && { body: form ? body : JSON.stringify(body) }),
    });
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    if (cookies.length > 0) this.#cookie = cookies.join('; ');
    const text = await response.text();
    const answer = text ? JSON.parse(text) : undefined;
    if (!response.ok) throw new Refused(answer ?? { title: `${response.status}` });
    return answer;
  }
}
