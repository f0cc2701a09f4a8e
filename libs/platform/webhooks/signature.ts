import { createHmac, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const MARK = 'whsec_';

/** A signing secret as Standard Webhooks writes it. */
export const newWebhookSecret = (): string => `${MARK}${randomBytes(SECRET_BYTES).toString('base64')}`;

/** The headers with which a delivery proves where it comes from, that nobody changed it, and when it was sent. */
export function signedHeaders(
  secret: string,
  { id, at, body }: { id: string; at: Date; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(MARK.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
