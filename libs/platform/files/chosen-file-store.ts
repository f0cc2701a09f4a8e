import type { FileStore } from './file-store.js';
import { LocalFolder } from './local-folder.js';
import { S3Bucket, type S3Settings } from './s3-bucket.js';
import { ScannedFileStore } from './scanned-file-store.js';
import { SealedFileStore } from './sealed-file-store.js';
import { VirusScanner, type ScannerAddress } from './virus-scanner.js';

export interface FilesConfig {
  /** Absolute. Holds the journal of erasures too, whatever place the files have. */
  filesDir: string;
  /** Null or absent: files lie in `filesDir`. */
  filesS3?: S3Settings | null;
  /** Null or absent: nothing is scanned. */
  virusScan?: ScannerAddress | null;
}

/** The store that the settings choose. */
export function chosenFileStore({ filesDir, filesS3, virusScan }: FilesConfig): FileStore {
  const store = new SealedFileStore(filesS3 ? new S3Bucket(filesS3) : new LocalFolder(filesDir));
  return virusScan ? new ScannedFileStore(store, new VirusScanner(virusScan)) : store;
}
