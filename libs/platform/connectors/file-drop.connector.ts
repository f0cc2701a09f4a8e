import type { Connector, Delivery, OutgoingMessage } from './connector.js';
import { DeliveryFailure, type DeliveryFailureKind } from './delivery-failure.js';
import { messageAs, receiptFrom, RECEIPT_FORMATS, type DropFormat } from './drop-format.js';
import type { DropStore } from './drop-store.js';
import { LoginRefused, WrongHostKey } from './sftp-store.js';

const LONGEST_RECEIPT = 64 * 1024;

/**
 * A file for each message in a folder that the receiver empties, and a folder in which it puts its receipts
 * (docs/platforms.md). The name is the message's id, so that a repeat is the same file.
 */
export class FileDropConnector implements Connector {
  constructor(
    private readonly name: string,
    private readonly store: DropStore,
    private readonly format: DropFormat,
  ) {}

  async deliver(message: OutgoingMessage): Promise<Delivery> {
    await this.#through(() =>
      this.store.put(`${message.id}.${this.format}`, messageAs(this.format, message)),
    );
    return { status: 'handedOver' };
  }

  /** Asked of what was handed over only: a file that is gone was fetched, and its receipt is to come. */
  async enquire(messageId: string): Promise<Delivery> {
    for (const format of RECEIPT_FORMATS) {
      const found = await this.#through(() =>
        this.store.receipt(`${messageId}.receipt.${format}`, LONGEST_RECEIPT + 1),
      );
      if (found) return this.#read(found, format, messageId);
    }
    return { status: 'handedOver' };
  }

  #read(found: Buffer, format: (typeof RECEIPT_FORMATS)[number], messageId: string): Delivery {
    if (found.length > LONGEST_RECEIPT)
      throw new DeliveryFailure(this.name, 'nonsense', ['receipt too long']);
    const receipt = receiptFrom(format, found.toString('utf8'));
    if (!receipt) throw new DeliveryFailure(this.name, 'nonsense', ['receipt unreadable']);
    if (receipt.id !== messageId) throw new DeliveryFailure(this.name, 'nonsense', ['receipt of another']);
    if ('faults' in receipt) throw new DeliveryFailure(this.name, 'rejected', receipt.faults);
    return { status: 'received', receipt: receipt.receipt };
  }

  async #through<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const { kind, fault } = failureOf(error);
      throw new DeliveryFailure(this.name, kind, fault ? [fault] : []);
    }
  }
}

const AWAY = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ERR_NOT_CONNECTED',
  'ERR_GENERIC_CLIENT',
];

/** Codes only: messages of file systems and servers hold paths. */
function failureOf(error: unknown): { kind: DeliveryFailureKind; fault?: string } {
  if (error instanceof WrongHostKey) return { kind: 'untrusted' };
  if (error instanceof LoginRefused) return { kind: 'unauthorised' };
  const { code } = error as { code?: string | number };
  if (code === 'ETIMEDOUT') return { kind: 'silent' };
  if (AWAY.includes(String(code))) return { kind: 'unreachable' };
  return { kind: 'failed', fault: code === undefined ? undefined : String(code) };
}
