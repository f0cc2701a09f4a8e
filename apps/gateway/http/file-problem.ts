import { FilesUnavailable, FileTooLarge } from '../../../libs/platform/files/file-store.js';
import { FileInfected, ScannerUnavailable } from '../../../libs/platform/files/virus-scanner.js';
import { Problem } from './problem.js';

const SCANNER_RETRY = 30;
const STORE_RETRY = 5;

/** What the file store refuses, as a problem; null for any other error. */
export function fileProblem(error: unknown): Problem | null {
  if (error instanceof FileTooLarge) return new Problem('payload-too-large', { cause: error });
  if (error instanceof FileInfected) {
    const errors = [{ path: 'file', reason: error.signature }];
    return new Problem('file-infected', { errors, cause: error });
  }
  if (error instanceof ScannerUnavailable)
    return new Problem('scanner-unavailable', { retryAfter: SCANNER_RETRY, cause: error });
  if (error instanceof FilesUnavailable)
    return new Problem('files-unavailable', { retryAfter: STORE_RETRY, cause: error });
  return null;
}
