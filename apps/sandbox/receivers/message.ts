import { z } from 'zod';

/** A message as everybody outside takes it. What is in it is the sender's catalogue's business. */
export const messageSchema = z.strictObject({
  id: z.uuid(),
  purpose: z.enum([
    'filing',
    'publication',
    'takedown',
    'announcement',
    'notification',
    'statistics',
    'measure',
  ]),
  occasion: z.string().min(1).max(100),
  issuedAt: z.iso.datetime({ offset: true }),
  sequence: z.int().min(0),
  items: z.record(z.string(), z.unknown()),
});
export type Message = z.infer<typeof messageSchema>;

/** Names of receivers are made on first use: a platform, a publishing site, a portal. */
export const receiverName = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,40}$/);
