import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { asProblem, drain, faultAt, keepField, partsOf, plainName, type UploadedFile } from './upload.js';

/** How much a form with several files may hold. */
export interface FormLimits {
  files: number;
  /** Of one file. */
  bytes: number;
  /** Of one field, in bytes of UTF-8. */
  fieldBytes: number;
  fields: number;
}

/** What becomes of a form while it comes in. */
export interface FormTaking<A, T> {
  /** Sees all fields before the first file is read: what is refused here was not worth receiving. */
  admit: (fields: Record<string, unknown>) => Promise<A>;
  store: (file: UploadedFile, admitted: A) => Promise<T>;
  /** Whatever goes wrong later is answered by this, for each file. */
  undo: (stored: T) => Promise<void>;
}

/** Takes a form whose fields stand before its files (called `files`, each streamed into `store`). */
export async function receiveForm<A, T>(
  request: FastifyRequest,
  { files, bytes, fieldBytes, fields: fieldCount }: FormLimits,
  { admit, store, undo }: FormTaking<A, T>,
): Promise<{ admitted: A; stored: T[] }> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type');
  const limits = { fileSize: bytes + 1, files, fields: fieldCount, fieldSize: fieldBytes };
  const fields: Record<string, unknown> = {};
  const stored: T[] = [];
  let admitted: { as: A } | null = null;
  try {
    for await (const part of partsOf(request, { ...limits, parts: files + fieldCount })) {
      if (part.type === 'field' && admitted) throw faultAt(part.fieldname, 'must stand before the files');
      else if (part.type === 'field') keepField(fields, part);
      else if (part.fieldname !== 'files') throw faultAt(part.fieldname, 'unknown property');
      // A browser sends an empty part for an input in which nothing was chosen.
      else if (!part.filename) await drain(part.file);
      else {
        admitted ??= { as: await admit(fields) };
        const file = { fileName: plainName(part.filename), mediaType: part.mimetype, content: part.file };
        stored.push(await sayingWhich(stored.length, store(file, admitted.as)));
      }
    }
    admitted ??= { as: await admit(fields) };
  } catch (error) {
    await Promise.all(stored.map(undo));
    throw asProblem(error);
  }
  return { admitted: admitted.as, stored };
}

/** What is wrong with a file says which of them it is: `files.0` is the first. */
async function sayingWhich<T>(n: number, storing: Promise<T>): Promise<T> {
  try {
    return await storing;
  } catch (error) {
    const problem = asProblem(error);
    if (!(problem instanceof Problem) || problem.status >= 500) throw error;
    const reason = problem.errors?.[0]?.reason ?? problem.code;
    throw new Problem(problem.code, { errors: [{ path: `files.${String(n)}`, reason }], cause: problem });
  }
}
