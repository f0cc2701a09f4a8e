import { Writable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import { FilesUnavailable } from './file-store.js';

/** Stores take no parts below 5 MiB, but for the last. */
export const PART_BYTES = 8 * 1024 * 1024;

type Done = (error?: Error | null) => void;

/**
 * Writes one object: at once when it fits into a part, else part by part, so that no more than one lies in memory.
 * The object appears when the stream has finished; one that breaks off leaves nothing.
 */
export class S3Upload extends Writable {
  readonly #parts: CompletedPart[] = [];
  #waiting: Buffer[] = [];
  #bytes = 0;
  #uploadId: string | null = null;

  constructor(
    private readonly client: S3Client,
    private readonly object: { Bucket: string; Key: string },
  ) {
    super();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#waiting.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes < PART_BYTES) done();
    else settle(this.#sendPart(), done);
  }

  override _final(done: Done): void {
    settle(this.#uploadId === null ? this.#sendWhole() : this.#complete(), done);
  }

  override _destroy(error: Error | null, done: Done): void {
    if (error === null || this.#uploadId === null) done(error);
    // What the store keeps of a broken upload it lists nowhere and charges for; the error that broke it counts.
    else void this.#abort(this.#uploadId).finally(() => done(error));
  }

  async #sendWhole(): Promise<void> {
    await this.client.send(new PutObjectCommand({ ...this.object, Body: this.#taken() }));
  }

  async #sendPart(): Promise<void> {
    this.#uploadId ??= await this.#begin();
    const PartNumber = this.#parts.length + 1;
    const part = { ...this.object, UploadId: this.#uploadId, PartNumber, Body: this.#taken() };
    const { ETag } = await this.client.send(new UploadPartCommand(part));
    this.#parts.push({ ETag, PartNumber });
  }

  async #begin(): Promise<string> {
    const { UploadId } = await this.client.send(new CreateMultipartUploadCommand(this.object));
    if (UploadId === undefined) throw new Error('the store began no upload');
    return UploadId;
  }

  async #complete(): Promise<void> {
    if (this.#bytes > 0) await this.#sendPart();
    const upload = { ...this.object, UploadId: this.#uploadId!, MultipartUpload: { Parts: this.#parts } };
    await this.client.send(new CompleteMultipartUploadCommand(upload));
    this.#uploadId = null;
  }

  async #abort(UploadId: string): Promise<void> {
    await this.client
      .send(new AbortMultipartUploadCommand({ ...this.object, UploadId }))
      .catch(() => undefined);
  }

  #taken(): Buffer {
    const taken = Buffer.concat(this.#waiting);
    [this.#waiting, this.#bytes] = [[], 0];
    return taken;
  }
}

const settle = (work: Promise<void>, done: Done): void =>
  void work.then(
    () => done(),
    (error: unknown) => done(new FilesUnavailable(error)),
  );
