import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface ReceivedMail {
  from: string;
  to: string[];
  head: string;
  /** The subject as it is read. */
  subject: string;
  text: string;
  attachments: { fileName: string; content: Buffer }[];
  user: unknown;
  secure: boolean;
}

/** A mail server on a free port of this machine that keeps what it takes. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  /** What recipients are refused with from now on; null: they are taken. */
  refusesWith: number | null = null;

  private constructor(private readonly server: SMTPServer) {}

  static async start(options: SMTPServerOptions = {}): Promise<MailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: options.cert ? [] : ['STARTTLS'],
      onRcptTo: ({ address }, _, done) => {
        const { refusesWith: responseCode } = box;
        if (responseCode === null) done();
        else done(Object.assign(new Error(`${address} is unknown here`), { responseCode }));
      },
      onData: (stream, { envelope, user, secure }, done) => {
        void textOf(stream).then((raw) => {
          const { mailFrom, rcptTo } = envelope;
          const to = rcptTo.map(({ address }) => address);
          box.mails.push({ from: mailFrom ? mailFrom.address : '', to, user, secure, ...readMail(raw) });
          done();
        });
      },
      ...options,
    });
    const box = new MailServer(server);
    // Clients that turn away during TLS are no fault of the server.
    server.on('error', () => undefined);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return box;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    return new Promise((closed) => this.server.close(() => closed()));
  }
}

/** As far as our own mails go: text, perhaps with files after it, in base64 or plain; headers in encoded words. */
function readMail(raw: string): Pick<ReceivedMail, 'head' | 'subject' | 'text' | 'attachments'> {
  const whole = readPart(raw);
  const boundary = /boundary="([^"]+)"/.exec(whole.head)?.[1];
  const parts = boundary ? raw.split(`--${boundary}`).slice(1, -1).map(readPart) : [whole];
  const [text, ...files] = parts;
  return {
    ...{ head: whole.head, text: text!.content.toString('utf8') },
    subject: decodedWords(/^subject: (.*)$/im.exec(whole.head)?.[1] ?? ''),
    attachments: files.map(({ head, content }) => ({ fileName: fileNameIn(head), content })),
  };
}

function readPart(raw: string): { head: string; content: Buffer } {
  const [folded = '', ...rest] = raw.trimStart().split('\r\n\r\n');
  const head = folded.replace(/\r\n[ \t]+/g, ' ');
  const encoded = /^content-transfer-encoding: base64/im.test(head);
  return { head, content: Buffer.from(rest.join('\r\n\r\n'), encoded ? 'base64' : 'utf8') };
}

/** Long names come in numbered pieces (RFC 2231). */
const fileNameIn = (head: string): string =>
  decodeURIComponent(
    [...head.matchAll(/filename\*\d+\*=(?:utf-8'')?([^;\s]+)/g)].map(([, piece]) => piece).join(''),
  ) || decodedWords(/filename="?([^";]+)/.exec(head)?.[1] ?? '');

const decodedWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/gi, (_, base64: string) =>
      Buffer.from(base64, 'base64').toString('latin1'),
    )
    .replace(/=\?utf-8\?Q\?([^?]*)\?=/gi, (_, quoted: string) =>
      quoted
        .replace(/_/g, ' ')
        .replace(/=([0-9A-F]{2})/gi, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    )
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
