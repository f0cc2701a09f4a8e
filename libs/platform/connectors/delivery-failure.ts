const MEANING = {
  notConfigured: 'is not configured: nobody said where it is',
  unreachable: 'cannot be reached',
  silent: 'did not answer in time',
  unauthorised: 'refused our credential or signature',
  untrusted: 'did not prove who it is',
  rejected: 'found the message faulty',
  failed: 'failed',
  nonsense: 'answered something that makes no sense',
} as const;
export type DeliveryFailureKind = keyof typeof MEANING;

/**
 * Why a message could not be delivered. `faults` are the receiver's codes for what it did not like, cut to plain
 * code characters: free text of others may name somebody.
 */
export class DeliveryFailure extends Error {
  constructor(
    readonly to: string,
    readonly kind: DeliveryFailureKind,
    readonly faults: readonly string[] = [],
  ) {
    super(`${to} ${MEANING[kind]}${inBrackets(faults)}`);
    this.name = 'DeliveryFailure';
  }

  /** As the record keeps it, to be put in words by whoever shows it: `failed (HTTP 503)`. */
  get code(): string {
    return this.kind + inBrackets(this.faults);
  }
}

const inBrackets = (faults: readonly string[]): string =>
  faults.length === 0 ? '' : ` (${faults.map(plain).join(', ')})`;

const plain = (fault: string): string => fault.replace(/[^A-Za-z0-9_.:\-/ ]/g, '').slice(0, 80);
