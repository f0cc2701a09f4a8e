import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A widget of the shape that the known ones have: it fills the field of its element, and gives a new answer when reset. */
const SCRIPT = `
let given = 0;
const place = document.querySelector('.h-captcha');
const field = document.createElement('textarea');
field.name = 'h-captcha-response';
field.hidden = true;
const button = document.createElement('button');
button.type = 'button';
button.textContent = '样例验证';
button.onclick = () => { field.value = place.dataset.sitekey + '-' + (given += 1); };
place.append(field, button);
window.hcaptcha = { reset: () => { field.value = ''; } };
`;

/** Plays a captcha service: serves its widget and says once of each answer that it is good. */
export class FakeCaptcha {
  readonly answers: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeCaptcha> {
    const server = createServer();
    const captcha = new FakeCaptcha(server);
    server.on('request', (request, response) => {
      if (request.method === 'GET') return response.setHeader('content-type', 'text/javascript').end(SCRIPT);
      void text(request).then((form) => {
        const answer = new URLSearchParams(form).get('response') ?? '';
        const success = /^sample-key-\d+$/.test(answer) && !captcha.answers.includes(answer);
        captcha.answers.push(answer);
        response.end(JSON.stringify({ success }));
      });
      return undefined;
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return captcha;
  }

  get origin(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** Of a gateway that lets filings in by it. */
  get env(): Record<string, string> {
    return {
      ...{ FILING_PROOF: 'captcha', CAPTCHA_URL: `${this.origin}/verify`, CAPTCHA_SECRET: 'sample-secret' },
      ...{ CAPTCHA_SCRIPT: `${this.origin}/api.js`, CAPTCHA_SITE_KEY: 'sample-key' },
      CAPTCHA_FIELD: 'h-captcha-response',
    };
  }

  stop(): Promise<void> {
    return new Promise((stopped) => this.server.close(() => stopped()));
  }
}
