import type { Platform } from '../../rules/words.js';

const MEANING = {
  notConfigured: 'is not configured: nobody said where it is',
  unreachable: 'cannot be reached',
  silent: 'did not answer in time',
  refused: 'refused the request',
  failed: 'failed',
  nonsense: 'answered something that makes no sense',
} as const;
export type PlatformFailureKind = keyof typeof MEANING;

/** Why a platform could not be asked. Never holds what it answered: that may name somebody. */
export class PlatformFailure extends Error {
  constructor(
    readonly platform: Platform,
    readonly kind: PlatformFailureKind,
    readonly detail?: string,
  ) {
    super(`the ${platform} platform ${MEANING[kind]}${detail === undefined ? '' : ` (${detail})`}`);
    this.name = 'PlatformFailure';
  }

  /** As the record keeps it, to be put in words by whoever shows it: `failed (HTTP 503)`. */
  get code(): string {
    return this.detail === undefined ? this.kind : `${this.kind} (${this.detail})`;
  }
}
