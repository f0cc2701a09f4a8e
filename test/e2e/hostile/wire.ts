import { request } from 'node:http';
import { connect } from 'node:net';

/** One HTTP request as it goes over the wire; nothing about it is put right on the way. */
export interface Wire {
  method: string;
  path: string;
  headers: Record<string, string | string[]>;
  body?: Buffer;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The body as it came, where it was read whole. */
  bytes?: Buffer;
}

/** Sends a request on a connection of its own and reads the whole answer. */
export function send(base: string, { method, path, headers, body }: Wire): Promise<Answer> {
  const { hostname: host, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const length = body ? { 'content-length': String(body.length) } : {};
    const outgoing = request(
      { host, port, method, path, headers: { ...length, ...headers }, agent: false },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.once('error', reject);
        incoming.once('end', () => {
          const bytes = Buffer.concat(chunks);
          const { statusCode: status = 0, headers } = incoming;
          resolve({ status, headers, text: bytes.toString('utf8'), bytes });
        });
      },
    );
    // A server may answer and close before it has taken a body that it does not want.
    outgoing.once('error', reject);
    outgoing.setTimeout(50_000, () => outgoing.destroy(new Error(`no answer to ${method} ${path}`)));
    outgoing.end(body);
  });
}

/** Sends these very bytes, for what no HTTP library would write, and reads until the server closes. */
export function sendBytes(base: string, bytes: string): Promise<Answer> {
  const { hostname: host, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port) });
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('error', reject);
    socket.setTimeout(10_000, () => socket.destroy(new Error('the server keeps the connection open')));
    socket.once('close', () => resolve(parsed(Buffer.concat(chunks).toString('utf8'))));
    socket.write(bytes, 'latin1');
  });
}

function parsed(raw: string): Answer {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const headers = fields.map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()] as const;
  });
  return {
    status: Number(line.split(' ')[1]),
    headers: Object.fromEntries(headers),
    text: rest.join('\r\n\r\n'),
  };
}
