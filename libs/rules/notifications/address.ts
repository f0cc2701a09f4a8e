import type { NotificationChannelName } from './notifications.js';

/** Where somebody can be reached; `none`: what was given is neither, and an officer has to call or write. */
export type NotificationAddress =
  { kind: 'mail'; value: string } | { kind: 'phone'; value: string } | { kind: 'none' };

/** The local part as it is usual; no quotes, comments or line ends, which have a meaning in headers. */
const MAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}/;
/** A mainland mobile number, with blanks or hyphens as people write it. */
const MOBILE = /(?<!\d)(?:\+?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/;

/** The address in what somebody wrote as their contact: mail before telephone, for it holds the whole text. */
export function addressIn(contact: string): NotificationAddress {
  const plain = contact.normalize('NFKC');
  const mail = MAIL.exec(plain);
  if (mail) return { kind: 'mail', value: mail[0] };
  const mobile = MOBILE.exec(plain);
  return mobile ? { kind: 'phone', value: mobile.slice(1).join('') } : { kind: 'none' };
}

/** As much of it as lets an officer see whose it may be; null: there is none. */
export function maskAddress(address: NotificationAddress): string | null {
  if (address.kind === 'none') return null;
  const { value } = address;
  return address.kind === 'mail'
    ? `${value.slice(0, 1)}***${value.slice(value.indexOf('@'))}`
    : `${value.slice(0, 3)}****${value.slice(-4)}`;
}

/** Whether the whole of it is one mail address. */
export const isMailAddress = (typed: string): boolean => MAIL.exec(typed)?.[0] === typed;

/**
 * The way to an address among those that are configured; `null`: nothing outside reaches it, and it is put down for
 * somebody to pass on.
 */
export function channelTo(
  { kind }: NotificationAddress,
  configured: ReadonlySet<NotificationChannelName>,
): 'mail' | 'webhook' | null {
  if (kind === 'mail' && configured.has('mail')) return 'mail';
  return kind !== 'none' && configured.has('webhook') ? 'webhook' : null;
}
