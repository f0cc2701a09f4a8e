import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { LIMITS } from './limits.js';
import { tooLarge, unreadable } from './unreadable.js';

export type XmlEvent =
  | { kind: 'open'; name: string; attributes: Record<string, string> }
  | { kind: 'text'; text: string }
  | { kind: 'close'; name: string };

/** Element names without their namespace prefix: some programs write `x:row`. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The XML of a stream, event by event. Characters cut in two by a chunk's end are put together again. */
export async function* xmlEvents(source: Readable): AsyncGenerator<XmlEvent> {
  const parser = new SaxesParser();
  let events: XmlEvent[] = [];
  let broken = false;
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    events.push({ kind: 'open', name: local(name), attributes });
  });
  parser.on('text', (text) => events.push({ kind: 'text', text }));
  parser.on('cdata', (text) => events.push({ kind: 'text', text }));
  parser.on('closetag', ({ name }) => events.push({ kind: 'close', name: local(name) }));
  const decoder = new TextDecoder('utf-8');
  let silent = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (broken) throw unreadable('a damaged workbook');
    silent = events.length > 0 ? 0 : silent + chunk.length;
    if (silent > LIMITS.silentBytes) throw tooLarge('a cell is too long');
    yield* events;
    events = [];
  }
  parser.close();
  // Whatever was read before: of a workbook that breaks off nobody knows what is missing.
  if (broken) throw unreadable('a damaged workbook');
  yield* events;
}
