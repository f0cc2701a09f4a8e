import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import type { Faults } from './faults.js';
import type { PlacedLine } from './lines.js';

const PAGE = '<!doctype html><title>System maintenance</title><p>System maintenance</p>';

/** Answers as a platform with these faults does. `work` is done also when its answer is lost. */
export async function playAnswer(
  reply: FastifyReply,
  faults: Faults,
  work: () => Promise<{ status?: number; body: object }>,
): Promise<void> {
  if (faults.delayMs > 0) await delay(faults.delayMs);
  if (faults.outage) return void reply.code(503).send({ title: 'out of service' });
  const { status = 200, body } = await work();
  if (faults.lostAnswers) return lose(reply);
  if (faults.wrongAnswers) return void reply.code(200).type('text/html').send(PAGE);
  await reply.code(status).send(body);
}

/** A snapshot as lines of JSON: its as-of, its lines, their count. */
export async function playSnapshot(
  reply: FastifyReply,
  faults: Faults,
  lines: AsyncIterable<PlacedLine>,
): Promise<void> {
  if (faults.delayMs > 0) await delay(faults.delayMs);
  if (faults.outage) return void reply.code(503).send({ title: 'out of service' });
  if (faults.lostAnswers) return lose(reply);
  await reply.type('application/x-ndjson').send(Readable.from(snapshotLines(faults, lines)));
}

async function* snapshotLines(
  { staleMinutes, doubledAnswers, wrongAnswers }: Faults,
  lines: AsyncIterable<PlacedLine>,
): AsyncGenerator<string> {
  const asOf = new Date(Date.now() - staleMinutes * 60_000).toISOString();
  yield `${JSON.stringify({ asOf })}\n`;
  let count = 0;
  for await (const line of lines) {
    const row = `${JSON.stringify(line)}\n`;
    const times = doubledAnswers ? 2 : 1;
    count += times;
    yield row.repeat(times);
  }
  // Without its end it is no snapshot.
  if (!wrongAnswers) yield `${JSON.stringify({ count })}\n`;
}

function lose(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.destroy();
}
