import { Readable, Transform } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { tooLarge, unreadable } from './unreadable.js';

interface Place {
  method: number;
  offset: number;
  compressed: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 5_000;
const PIECE = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * A zip archive in memory whose entries are inflated as streams. The central directory is what counts, as for the
 * programs that wrote it; what all entries inflate to together is limited.
 */
export class ZipArchive {
  readonly #places: Map<string, Place>;
  #left: number;

  constructor(
    private readonly bytes: Buffer,
    maxInflated: number,
  ) {
    this.#places = readDirectory(bytes);
    this.#left = maxInflated;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  /** The content of an entry; the stream fails with `payload-too-large` beyond the limit. */
  open(name: string): Readable {
    const place = this.#places.get(name);
    if (!place) throw unreadable('not a complete workbook');
    const raw = Readable.from(inPieces(this.#content(place)), { objectMode: false });
    if (place.method === STORED) return raw.pipe(this.#meter());
    if (place.method !== DEFLATED) throw unreadable('compressed in an unknown way, or encrypted');
    const inflate = createInflateRaw();
    const meter = this.#meter();
    inflate.on('error', () => meter.destroy(unreadable('a damaged workbook')));
    raw.pipe(inflate).pipe(meter);
    return meter;
  }

  #content({ offset, compressed }: Place): Buffer {
    const { bytes } = this;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
      throw unreadable('a damaged workbook');
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    return bytes.subarray(start, start + compressed);
  }

  #meter(): Transform {
    return new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.#left -= chunk.length;
        if (this.#left < 0) done(tooLarge('the workbook unpacks to too much'));
        else done(null, chunk);
      },
    });
  }
}

/** So that what is not compressed is also read bit by bit. */
function* inPieces(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += PIECE) yield content.subarray(at, at + PIECE);
}

function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - MAX_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw unreadable('a damaged workbook');
}

function readDirectory(bytes: Buffer): Map<string, Place> {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw tooLarge('the workbook has too many parts');
  const places = new Map<string, Place>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw unreadable('a damaged workbook');
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    places.set(name, {
      method: encrypted ? -1 : bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return places;
}
