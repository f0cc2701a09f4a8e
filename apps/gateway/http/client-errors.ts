import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { Problem, problemBody } from './problem.js';

/**
 * Answers what is no HTTP at all, or has heads beyond all measure: Node's parser gives up before there is a request,
 * so neither hooks nor filter ever see it. The connection ends with it.
 */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem('malformed-request');
  const id = randomUUID();
  const body = JSON.stringify(problemBody(problem, id, 'zh'));
  socket.end(
    [
      `HTTP/1.1 ${problem.status} Bad Request`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      `x-request-id: ${id}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
