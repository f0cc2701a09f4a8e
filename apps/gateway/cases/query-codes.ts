import { Injectable } from '@nestjs/common';
import { KeyedIndex } from '../../../libs/platform/crypto/keyed-index.js';
import { queryCodeOf, readQueryCode } from '../../../libs/rules/remedies/query-code.js';

/** The codes by which parties follow their cases: made anew whenever the same filing is asked again, and never kept. */
@Injectable()
export class QueryCodes {
  constructor(private readonly index: KeyedIndex) {}

  /** Of one filing. Who has its idempotency key and can repeat its body is who filed it. */
  codeOf(filing: { caseId: string; key: string }): string {
    return queryCodeOf(this.index.fingerprint('query-code', JSON.stringify([filing.caseId, filing.key])));
  }

  /** What is kept of a code, however it was typed; null: it has not the form of one. */
  hashOf(typed: string): Buffer | null {
    const code = readQueryCode(typed);
    return code === null ? null : this.index.fingerprint('query-code-hash', code);
  }
}
