import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { DataSource } from 'typeorm';
import { NeedleSearch, SHORTEST_NEEDLE, type Hit } from '../../platform/proof/needle-search.js';
import { erasureFaults, hitsInRows } from '../erasure/proof.js';
import { onDatabase, print } from './command-line.js';

/**
 * `npm run prove-erasure -- <entry number or id> [--needles <file>] [--also <file or folder>]…`
 *
 * Without needles: certificate, chain and inventory. With them, one a line in a file or on standard input (the names are
 * known to the system no more, so whoever asks brings them): every row, the files of PostgreSQL after a checkpoint, the
 * data folder with the engine's store, attached files and logs, and whatever `--also` names, a backup or logs elsewhere.
 * Exit code 1 when anything is found. Needles are told by their number, never by their text.
 */
const [wanted, ...options] = process.argv.slice(2);
const valuesOf = (option: string): string[] =>
  options.flatMap((each, i) => (each === option && options[i + 1] ? [options[i + 1]!] : []));

if (!wanted) {
  process.stderr.write('usage: prove-erasure <entry number or id> [--needles <file>] [--also <path>]…\n');
  process.exitCode = 2;
} else {
  await onDatabase(async (source, { dataDir }) => {
    const faults = await erasureFaults(source, wanted);
    for (const fault of faults) print(`FAULT ${fault}`);
    const needles = await needlesGiven();
    const hits = needles.length > 0 ? await hitsOf(source, dataDir, needles) : [];
    for (const { place, needle, way } of hits) print(`FOUND needle ${String(needle)} (${way}) in ${place}`);
    if (needles.length === 0) print('No needles were given: certificate, chain and inventory were checked.');
    const sound = faults.length + hits.length === 0;
    print(sound ? 'Nothing is left.' : 'Something is left, or not proven.');
    return sound ? 0 : 1;
  });
}

/** Blank lines and what is too short to mean anything are left out, and said so. */
async function needlesGiven(): Promise<string[]> {
  const [file] = valuesOf('--needles');
  const given = file ? await readFile(file, 'utf8') : process.stdin.isTTY ? '' : await text(process.stdin);
  const lines = given
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const long = lines.filter((line) => Buffer.byteLength(line) >= SHORTEST_NEEDLE);
  if (long.length < lines.length)
    print(`${String(lines.length - long.length)} too short needles were left out.`);
  return long;
}

async function hitsOf(source: DataSource, dataDir: string, needles: readonly string[]): Promise<Hit[]> {
  const search = new NeedleSearch(needles);
  const hits = await hitsInRows(source, search);
  const { folder, skip } = await databaseFiles(source);
  const places = [...(folder ? [folder] : []), dataDir, ...valuesOf('--also')];
  const seen = new Set<string>();
  for (const place of places) {
    const result = await search.below(
      place,
      (path) => skip(path) || seen.has(path) || (path !== place && places.includes(path)),
    );
    seen.add(place);
    hits.push(...result.hits);
    print(`${String(result.files)} files below ${place}`);
  }
  return hits;
}

/** Where PostgreSQL's files lie, as far as they are on this machine; other databases of the server are none of ours. */
async function databaseFiles(
  source: DataSource,
): Promise<{ folder: string | null; skip: (path: string) => boolean }> {
  try {
    await source.query('CHECKPOINT');
    const [row] = await source.query<{ folder: string }[]>(
      `SELECT current_setting('data_directory') AS folder`,
    );
    const folder = row!.folder;
    const others = await source.query<{ oid: string }[]>(
      `SELECT oid::text AS oid FROM pg_database WHERE datname <> current_database() AND NOT datistemplate`,
    );
    const skipped = new Set(others.map(({ oid }) => join(folder, 'base', oid)));
    return { folder, skip: (path) => skipped.has(path) };
  } catch {
    print(
      'The files of PostgreSQL cannot be asked for with these rights: rows only; name the folder by --also.',
    );
    return { folder: null, skip: () => false };
  }
}
