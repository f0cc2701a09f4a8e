import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';

const connectWithinMs = 5000;
const stallWithinMs = 15_000;

/**
 * Downloads a `.tar.gz` and writes the one file named `wanted` out of it as an executable.
 * Gives up after a few seconds without an answer or without further bytes.
 * @param {{ url: string, wanted: string, target: string, onProgress?: (done: number, total: number) => void }} options
 */
export async function downloadExecutable({ url, wanted, target, onProgress = () => undefined }) {
  const archive = gunzipSync(await download(url, onProgress));
  const file = fileInTar(archive, wanted);
  if (!file) throw new Error(`the archive has no file ${wanted}`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, file);
  await chmod(target, 0o755);
}

/** Downloads and parses a small JSON document, with the same patience. */
export async function downloadJson(url) {
  return JSON.parse((await download(url, () => undefined)).toString('utf8'));
}

async function download(url, onProgress) {
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(new Error('no answer')), connectWithinMs);
  const rearm = () => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(new Error('the download stalled')), stallWithinMs);
  };
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const total = Number(response.headers.get('content-length') ?? 0);
    const parts = [];
    let done = 0;
    for await (const part of response.body) {
      rearm();
      parts.push(part);
      onProgress((done += part.length), total);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw new Error(error.cause?.code ?? error.message, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** The bytes of the first regular file with this base name in a tar archive. */
export function fileInTar(archive, wanted) {
  for (let at = 0; at + 512 <= archive.length;) {
    const header = archive.subarray(at, at + 512);
    const name = text(header, 0, 100);
    if (name === '') return undefined;
    const size = parseInt(text(header, 124, 12), 8);
    const type = text(header, 156, 1);
    at += 512;
    if ((type === '0' || type === '') && name.split('/').at(-1) === wanted)
      return archive.subarray(at, at + size);
    at += Math.ceil(size / 512) * 512;
  }
  return undefined;
}

function text(header, from, length) {
  return header
    .subarray(from, from + length)
    .toString('utf8')
    .split('\0')[0]
    .trim();
}
