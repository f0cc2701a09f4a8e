import { createTransport, type NodemailerError } from 'nodemailer';
import { DeliveryFailure, type DeliveryFailureKind } from '../connectors/delivery-failure.js';
import type { NotificationChannel, NotificationFile, OutgoingNotification } from './notification-channel.js';

export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`). */
  secure: boolean;
  /** Without STARTTLS nothing is said. */
  startTls: boolean;
  user: string | null;
  password: string | null;
  /** PEM of whom the server's certificate has to come from; null: the usual authorities. */
  ca: string | null;
  /** `名录 <no-reply@credit.example>` */
  from: string;
}

/** For each step (milliseconds). */
const PATIENCE = 15_000;

/** Mail over SMTP, plain text with what is attached, one message a reader. */
export class MailChannel implements NotificationChannel {
  readonly name = 'mail';
  readonly takesFiles = true;

  constructor(private readonly server: MailServer) {}

  /** Answers the message id and what the server said. */
  async deliver({ id, address, subject, text, attachment }: OutgoingNotification): Promise<string> {
    const transport = createTransport(this.#options());
    try {
      const { messageId, response } = await transport.sendMail({
        ...{ from: this.server.from, to: { name: '', address: address?.value ?? '' }, subject, text },
        // The same id when it is sent again, so that a mail system takes it for the same message.
        messageId: `<${id}@${this.#domain()}>`,
        ...(attachment && { attachments: [attachedAs(attachment)] }),
        headers: { 'auto-submitted': 'auto-generated' },
      });
      return `${messageId} ${codeIn(response)}`;
    } catch (error) {
      throw failureOf(error as NodemailerError);
    } finally {
      transport.close();
    }
  }

  #options() {
    const { host, port, secure, startTls, user, password, ca } = this.server;
    return {
      ...{ host, port, secure, requireTLS: startTls && !secure, ignoreTLS: !startTls },
      ...{ connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE },
      ...{ disableFileAccess: true, disableUrlAccess: true },
      ...(user !== null && { auth: { user, pass: password ?? '' } }),
      ...(ca !== null && { tls: { ca } }),
    };
  }

  #domain(): string {
    return /@([^\s>]+)/.exec(this.server.from)?.[1] ?? 'minglu.invalid';
  }
}

const attachedAs = ({ fileName: filename, mediaType: contentType, content }: NotificationFile) => ({
  ...{ filename, contentType, content },
});

/** Why TLS was refused stands in its message only: the code is the one of the connection. */
const UNTRUSTED = /certificate|altnames|issuer/i;
const KINDS: Partial<Record<string, DeliveryFailureKind>> = {
  EAUTH: 'unauthorised',
  ENOAUTH: 'unauthorised',
  ETLS: 'untrusted',
  ETIMEDOUT: 'silent',
  ECONNECTION: 'unreachable',
  EDNS: 'unreachable',
  ESOCKET: 'unreachable',
};

/** By codes only: what the server says may repeat the address. A 5xx about this message is for good. */
function failureOf(error: NodemailerError): DeliveryFailure {
  const status = error.responseCode ?? 0;
  const code = error.code ?? '';
  const faults = status > 0 ? [`SMTP ${String(status)}`] : [];
  if (status === 0 && UNTRUSTED.test(error.message)) return new DeliveryFailure('mail', 'untrusted');
  if ((code === 'EENVELOPE' || code === 'EMESSAGE') && status >= 500)
    return new DeliveryFailure('mail', 'rejected', faults);
  return new DeliveryFailure('mail', KINDS[code] ?? 'failed', faults);
}

/** `250`, `250 2.0.0`; the rest may name a person. */
const codeIn = (response: string): string => /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.[0] ?? '';
