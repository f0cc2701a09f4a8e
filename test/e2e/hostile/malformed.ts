/** What is no HTTP, or HTTP that means two things at once. */
export const MALFORMED: readonly (readonly [name: string, bytes: string])[] = [
  ['a method that is none', 'BREW /api/v1/me HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
  ['another protocol', 'SSH-2.0-OpenSSH_9.0\r\n\r\n'],
  ['a version that is none', 'GET /api/v1/me HTTP/9.9\r\nHost: x\r\n\r\n'],
  ['a head of 20,000 bytes', `GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`],
  ['an address of 20,000 bytes', `GET /api/v1/${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ['a header with a blank in its name', 'GET /api/v1/me HTTP/1.1\r\nHost: x\r\nBad Name: y\r\n\r\n'],
  ['a header with a NUL', 'GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n'],
  ['a length below nothing', 'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\nhello'],
  [
    'two lengths',
    'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello',
  ],
  [
    'a length and chunks, to smuggle a second request',
    'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/v1/me HTTP/1.1\r\n\r\n',
  ],
  [
    'chunks of no length',
    'POST /api/v1/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz\r\nhello\r\n0\r\n\r\n',
  ],
];
