import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf } from './media-type.js';

const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]);

describe('kinds of documents (R3.1)', () => {
  it.each([
    ['a PDF, whatever its name', Buffer.from('%PDF-1.7'), 'proof.exe', 'application/pdf'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a', 'image/png'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg', 'image/jpeg'],
    ['an OFD', zip, '送达回证.OFD', 'application/ofd'],
    ['plain text', Buffer.from('送达'), 'a.txt', 'text/plain'],
    ['a program called text', Buffer.from([0x4d, 0x5a, 0, 0]), 'a.txt', null],
    ['a zip of anything', zip, 'a.zip', null],
    ['HTML', Buffer.from('<html>'), 'a.html', null],
    ['nothing', Buffer.alloc(0), 'a.txt', null],
  ])('%s', (_, head, name, expected) => {
    expect(mediaTypeOf(head, name)).toBe(expected);
  });
});
