import { Readable, type Writable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { FileMissing, FilesUnavailable } from './file-store.js';
import { S3Upload } from './s3-upload.js';
import type { FilePlace } from './sealed-file-store.js';

export interface S3Settings {
  bucket: string;
  region: string;
  /** Of a store that is not Amazon's; null: Amazon's, by region. */
  endpoint: string | null;
  /** Null: what the SDK finds around it, such as the role of the machine. */
  credentials: { accessKeyId: string; secretAccessKey: string } | null;
}

const CONNECT_MS = 5_000;
const ANSWER_MS = 60_000;

/** A bucket of an object store that speaks S3. Whatever it does not answer or refuses is {@link FilesUnavailable}. */
export class S3Bucket implements FilePlace {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor({ bucket, region, endpoint, credentials }: S3Settings) {
    this.#bucket = bucket;
    this.#client = new S3Client({
      region,
      // A bucket as a part of the host name needs a certificate and a name of its own: few stores have them.
      ...(endpoint !== null && { endpoint, forcePathStyle: true }),
      ...(credentials && { credentials }),
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
      // The seal of each piece proves more, and many stores do not know these checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  write(fileId: string, pour: (sink: Writable) => Promise<void>): Promise<void> {
    return pour(new S3Upload(this.#client, this.#object(fileId)));
  }

  async open(fileId: string): Promise<Readable> {
    try {
      const { Body } = await this.#client.send(new GetObjectCommand(this.#object(fileId)));
      return Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new FileMissing() : new FilesUnavailable(error);
    }
  }

  /** With all versions, where the bucket keeps them: a deleted file must not come back. */
  async delete(fileId: string): Promise<void> {
    try {
      await this.#client.send(new DeleteObjectCommand(this.#object(fileId)));
      if (await this.#keepsVersions()) await this.#deleteVersions(fileId);
    } catch (error) {
      if (!isMissing(error)) throw new FilesUnavailable(error);
    }
  }

  close(): void {
    this.#client.destroy();
  }

  async #keepsVersions(): Promise<boolean> {
    try {
      const { Status } = await this.#client.send(new GetBucketVersioningCommand({ Bucket: this.#bucket }));
      return Status !== undefined;
    } catch (error) {
      if (statusOf(error) === NOT_IMPLEMENTED) return false;
      throw error;
    }
  }

  async #deleteVersions(fileId: string): Promise<void> {
    const object = this.#object(fileId);
    const found = await this.#client.send(
      new ListObjectVersionsCommand({ Bucket: this.#bucket, Prefix: object.Key }),
    );
    for (const { VersionId } of [...(found.Versions ?? []), ...(found.DeleteMarkers ?? [])])
      await this.#client.send(new DeleteObjectCommand({ ...object, VersionId }));
  }

  #object(fileId: string): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket, Key: `${fileId.slice(0, 2)}/${fileId}` };
  }
}

const NOT_FOUND = 404;
const NOT_IMPLEMENTED = 501;

const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;

/** A bucket that is not there is a fault of the settings, not a file that is gone. */
const isMissing = (error: unknown): boolean =>
  statusOf(error) === NOT_FOUND && (error as S3ServiceException).name !== 'NoSuchBucket';
