import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fileProblem } from './file-problem.js';
import { Problem } from './problem.js';

export interface UploadedFile {
  fileName: string;
  /** As the client says; not to be believed. */
  mediaType: string;
  content: Readable;
}

export interface Received<T> {
  fields: Record<string, unknown>;
  /** What became of the file. */
  stored: T;
  fileName: string;
  mediaType: string;
}

const MAX_FIELD_BYTES = 10_000;
const MAX_NAME = 200;

/**
 * Takes a form with one file of at most `maxBytes` and streams the file into `store` when it comes by; fields may
 * stand before or behind it. Whatever goes wrong after `store` is answered by `undo`.
 */
export async function receiveUpload<T>(
  request: FastifyRequest,
  maxBytes: number,
  store: (file: UploadedFile) => Promise<T>,
  undo: (stored: T) => Promise<void>,
): Promise<Received<T>> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type');
  const limits = { fileSize: maxBytes + 1, files: 1, fields: 10, fieldSize: MAX_FIELD_BYTES, parts: 12 };
  const fields: Record<string, unknown> = {};
  let taken: Omit<Received<T>, 'fields'> | null = null;
  try {
    for await (const part of partsOf(request, limits)) {
      if (part.type === 'field') keepField(fields, part);
      else if (part.fieldname !== 'file') throw faultAt(part.fieldname, 'unknown property');
      else
        taken = await take(
          { fileName: plainName(part.filename), mediaType: part.mimetype, content: part.file },
          store,
        );
    }
  } catch (error) {
    if (taken) await undo(taken.stored);
    throw asProblem(error);
  }
  if (!taken) throw new Problem('file-missing', { errors: [{ path: 'file', reason: 'is required' }] });
  return { fields, ...taken };
}

/** The parts of a form. Of one whose sender has hung up before anybody read it the parser would wait for ever. */
export function partsOf(request: FastifyRequest, limits: object): ReturnType<FastifyRequest['parts']> {
  if (request.raw.destroyed) throw new Problem('malformed-request');
  return request.parts({ limits });
}

export const faultAt = (path: string, reason: string): Problem =>
  new Problem('invalid-input', { errors: [{ path, reason }] });

/** A field that comes twice says two things, and nobody knows which is meant. */
export function keepField(
  fields: Record<string, unknown>,
  { fieldname: name, value, valueTruncated }: { fieldname: string; value: unknown; valueTruncated: boolean },
): void {
  if (valueTruncated) throw new Problem('payload-too-large');
  if (Object.hasOwn(fields, name)) throw faultAt(name, 'is there twice');
  fields[name] = value;
}

async function take<T>(file: UploadedFile, store: (file: UploadedFile) => Promise<T>) {
  const { fileName, mediaType } = file;
  return { stored: await store(file), fileName, mediaType };
}

/** The last part of a path, without what could confuse a header or a screen. */
export const plainName = (name: string): string => {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  return base.replace(/[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '').slice(0, MAX_NAME) || 'file';
};

/** Errors of the multipart parser: too large is 413, everything else of its own is a malformed request. */
export function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const ofFile = fileProblem(error);
  if (ofFile) return ofFile;
  const { code } = error as { code?: unknown };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Problem('payload-too-large', { cause: error });
  if (typeof code === 'string' && /^FST_(FILES|FIELDS|PARTS)_LIMIT$/.test(code))
    return new Problem('payload-too-large', { cause: error });
  if (typeof code === 'string' && code.startsWith('FST_'))
    return new Problem('malformed-request', { cause: error });
  const ofParser =
    error instanceof Error &&
    /multipart|Unexpected end of form|Malformed part header|terminated early|Premature close/i.test(
      error.message,
    );
  return ofParser ? new Problem('malformed-request', { cause: error }) : error;
}

/** Reads a stream to its end without keeping it. */
export const drain = (content: Readable): Promise<void> => pipeline(content, new PassThrough().resume());
