import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { zipOf, type ZipEntry } from '../../../test/e2e/hostile/zip.js';
import { SniffedFile } from './sniffed-file.js';

const pdf = (bytes: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(bytes, 'x')]);
const inChunks = (file: Buffer, size: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(file.length / size) }, (_, i) => file.subarray(i * size, (i + 1) * size)),
  );

describe('looking at a file before it is stored', () => {
  it.each([
    ['shorter than what is looked at', pdf(3), 2],
    ['just as long', pdf(4091), 100],
    ['longer', pdf(9000), 7],
    ['in one piece', pdf(9000), 10_000],
  ])('%s: nothing of it is lost', async (_, file, size) => {
    const sniffed = await SniffedFile.open(inChunks(file, size), 'a.pdf');
    expect(sniffed.mediaType).toBe('application/pdf');
    expect(await buffer(sniffed.content)).toEqual(file);
  });

  it('what is not taken can be discarded', async () => {
    const sniffed = await SniffedFile.open(inChunks(Buffer.alloc(10_000, 'MZ'), 100), 'a.pdf');
    expect(sniffed.mediaType).toBeNull();
    await expect(sniffed.discard()).resolves.toBeUndefined();
  });

  it('a source that breaks off breaks the content', async () => {
    const broken = Readable.from(
      (function* () {
        yield pdf(5000);
        throw new Error('connection lost');
      })(),
    );
    const sniffed = await SniffedFile.open(broken, 'a.pdf');
    await expect(buffer(sniffed.content)).rejects.toThrow('connection lost');
  });
});

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const part = (name: string, content: Buffer | string = '<x/>'): ZipEntry => ({ name, content });
const TYPES = part('[Content_Types].xml');
const WORD = [TYPES, part('word/document.xml')];
const MEGABYTE = 1024 * 1024;
/** A picture by its first bytes. */
const png = (chunk: string, bytes: number): Buffer => {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes);
  const header = Buffer.concat([Buffer.from('IHDR'), Buffer.alloc(17)]);
  return Buffer.concat([head, header, size, Buffer.from(chunk), Buffer.alloc(bytes + 4)]);
};

const opened = (content: Buffer, name: string): Promise<SniffedFile> =>
  SniffedFile.open(inChunks(content, 50_000), name);

describe('kinds of documents, by content (R3.1)', () => {
  it.each<[string, Buffer, string, string | null]>([
    ['a PDF, whatever its name', Buffer.from('%PDF-1.7'), 'proof.exe', 'application/pdf'],
    ['a PNG', png('IDAT', 20), 'a', 'image/png'],
    ['a PNG with much about its colours', png('iCCP', 30_000), 'a.png', 'image/png'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg', 'image/jpeg'],
    ['a TIFF', Buffer.from([0x49, 0x49, 0x2a, 0x00]), 'a.tif', 'image/tiff'],
    ['a document', zipOf(WORD), 'a.docx', DOCX],
    ['a document by another name', zipOf(WORD), 'a.xlsx', DOCX],
    ['a workbook', zipOf([TYPES, part('xl/workbook.xml')]), 'a.xlsx', XLSX],
    ['an OFD', zipOf([part('OFD.xml')]), '送达回证.OFD', 'application/ofd'],
    ['text', Buffer.from('送达'), 'a.txt', 'text/plain'],
    ['text in GB18030', Buffer.from([0xcb, 0xcd, 0xb4, 0xef]), 'a.TXT', 'text/plain'],
    ['a program', Buffer.from([0x4d, 0x5a, 0, 0]), 'a.pdf', null],
    ['a program called text', Buffer.from('MZ program'), 'a.txt', null],
    ['zeros far behind in text', Buffer.from(`${'x'.repeat(9000)}\0`), 'a.txt', null],
    [
      'no text far behind in text',
      Buffer.concat([Buffer.alloc(9000, 'x'), Buffer.from([0xff])]),
      'a.txt',
      null,
    ],
    ['a zip of anything', zipOf([part('a')]), 'a.docx', null],
    ['HTML', Buffer.from('<html>'), 'a.html', null],
    ['HTML called text', Buffer.from('\n <!DOCTYPE html><p>'), 'a.txt', null],
    ['a script behind words, called text', Buffer.from('hello <script>alert(1)</script>'), 'a.txt', null],
    ['SVG called a picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png', null],
    ['SVG called text', Buffer.from('<?xml version="1.0"?><svg/>'), 'a.txt', null],
    ['a GIF', Buffer.from('GIF89a........'), 'a.jpg', null],
  ])('%s', async (_, content, name, expected) => {
    expect((await opened(content, name)).mediaType).toBe(expected);
  });

  it('a container comes whole to where it is stored', async () => {
    const content = zipOf([
      ...WORD,
      { name: 'word/media/1.png', content: Buffer.alloc(200_000, 1), stored: true },
    ]);
    expect((await buffer((await opened(content, 'a.docx')).content)).equals(content)).toBe(true);
  });

  it('nothing at all is no file', async () => {
    await expect(opened(Buffer.alloc(0), 'a.txt')).rejects.toMatchObject({ code: 'file-empty' });
  });

  it('text of more than 20 megabytes is too large', async () => {
    const large = opened(Buffer.alloc(20 * MEGABYTE + 1, 'x'), 'a.txt');
    await expect(large).rejects.toMatchObject({ code: 'payload-too-large' });
  });

  it.each<[string, Buffer]>([
    ['unpacks to two hundred times its size', zipOf([...WORD, part('word/a', Buffer.alloc(11 * MEGABYTE))])],
    [
      'has too many parts',
      zipOf([...WORD, ...Array.from({ length: 2000 }, (__, n) => part(`x${n.toString()}`))]),
    ],
    ['is encrypted', zipOf([TYPES, { ...part('word/document.xml'), encrypted: true }])],
    ['has macros', zipOf([...WORD, part('word/vbaProject.bin')])],
    ['points outside of itself', zipOf([...WORD, part('../../etc/passwd')])],
    ['is cut off', zipOf(WORD).subarray(0, -30)],
    ['lies about the size of a part', lying(zipOf([part('OFD.xml', Buffer.alloc(12 * MEGABYTE))]))],
  ])('a container that %s is not taken', async (_, content) => {
    await expect(opened(content, 'a.docx')).rejects.toMatchObject({ code: 'file-unsafe' });
  });
});

/** Of one part: its sizes say that it unpacks to ten bytes. */
function lying(zip: Buffer): Buffer {
  const central = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  zip.writeUInt32LE(10, 22);
  zip.writeUInt32LE(10, central + 24);
  return zip;
}
