/** Where in a ZIP archive (APPNOTE.TXT) the marks, times, lengths and offsets stand. */
const END = { mark: 0x06054b50, bytes: 22, entries: 10, directory: 16 };
const ENTRY = { mark: 0x02014b50, bytes: 46, time: 12, name: 28, extra: 30, comment: 32, file: 42 };
const FILE_TIME = 10;

/** Date and time in two words, two seconds exact; in UTC, as archives know no zone. */
function dosTime(at: Date): number {
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}

/** The archive with every file of it dated at this instant instead of when it was packed. Throws RangeError for what is no archive. */
export function withFixedTimes(archive: Buffer, at: Date): Buffer {
  const fixed = Buffer.from(archive);
  const time = dosTime(at);
  // The writer puts no comment behind the end.
  const end = fixed.length - END.bytes;
  if (end < 0 || fixed.readUInt32LE(end) !== END.mark) throw new RangeError('not a ZIP archive');
  let position = fixed.readUInt32LE(end + END.directory);
  for (let left = fixed.readUInt16LE(end + END.entries); left > 0; left -= 1) {
    if (fixed.readUInt32LE(position) !== ENTRY.mark)
      throw new RangeError('broken directory of a ZIP archive');
    fixed.writeUInt32LE(time, position + ENTRY.time);
    fixed.writeUInt32LE(time, fixed.readUInt32LE(position + ENTRY.file) + FILE_TIME);
    const further = [ENTRY.name, ENTRY.extra, ENTRY.comment].map((at) => fixed.readUInt16LE(position + at));
    position += ENTRY.bytes + further.reduce((sum, bytes) => sum + bytes, 0);
  }
  return fixed;
}
