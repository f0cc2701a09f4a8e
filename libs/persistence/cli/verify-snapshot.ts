import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { fromPem } from '../../platform/snapshots/snapshot-signer.js';
import { SnapshotFolder } from '../../platform/snapshots/snapshot-folder.js';
import { PublicSnapshotRepository } from '../repositories/public-snapshot.repository.js';
import { headerOf } from '../snapshots/snapshot-file.js';
import { fileFaults, linkFaults, recordFaults, type SnapshotFaults } from '../snapshots/verify-snapshot.js';
import { onDatabase, print } from './command-line.js';

/**
 * `npm run verify-snapshot -- <file or day>`: signature, hash and chain against the record; exit code 1 on any fault.
 * `-- <file> --key <public key, PEM>`: the signature alone, for whoever has no record; it reads `<file>.sig`.
 */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const [wanted, option, keyFile] = process.argv.slice(2);

if (!wanted) {
  process.stderr.write('usage: verify-snapshot <file or day> [--key <public key>]\n');
  process.exitCode = 2;
} else if (option === '--key' && keyFile) {
  process.exitCode = await withKey(wanted, keyFile);
} else {
  await onDatabase(async (source, { dataDir }) => {
    const snapshots = new PublicSnapshotRepository(source);
    if (!DAY.test(wanted)) return told(await againstRecord(await readFile(wanted), snapshots));
    const content = await SnapshotFolder.within(dataDir).read(wanted);
    return told(await (content ? againstRecord(content, snapshots) : withoutFile(wanted, snapshots)));
  });
}

async function withKey(file: string, key: string): Promise<number> {
  const signature = Buffer.from(await readFile(`${file}.sig`, 'utf8'), 'base64');
  return told(fileFaults(await readFile(file), signature, fromPem(await readFile(key, 'utf8'))));
}

async function againstRecord(content: Buffer, snapshots: PublicSnapshotRepository): Promise<SnapshotFaults> {
  const day = headerOf(content)?.day;
  const kept = day && (await snapshots.find(day));
  if (!kept) return ['the record knows no snapshot of its day'];
  const [previous = null] = await snapshots.list(1, kept.day);
  return [
    ...fileFaults(content, kept.signature, kept.publicKey),
    ...recordFaults(content, kept, previous),
    ...(await chainFaults(snapshots, kept.day)),
  ];
}

/** Only the last day's file is kept; of the others the record has hash, signature and chain. */
async function withoutFile(day: string, snapshots: PublicSnapshotRepository): Promise<SnapshotFaults> {
  const kept = await snapshots.find(day);
  if (!kept) return ['the record knows no snapshot of that day'];
  if ((await snapshots.last())?.day === day) return ['the file of the last day is missing'];
  print(`The file of ${day} is not kept any more: its SHA-256 is ${kept.hash.toString('hex')}.`);
  const [previous = null] = await snapshots.list(1, day);
  return [...linkFaults(kept, previous), ...(await chainFaults(snapshots, day))];
}

/** Every day before, back to the first. */
async function chainFaults(snapshots: PublicSnapshotRepository, before: string): Promise<SnapshotFaults> {
  const days = await snapshots.list(100_000, before);
  return days.flatMap((each, at) => linkFaults(each, days[at + 1] ?? null));
}

function told(faults: SnapshotFaults): number {
  for (const fault of faults) print(`FAULT ${fault}`);
  print(faults.length === 0 ? 'The snapshot is whole.' : 'The snapshot is not whole.');
  return faults.length === 0 ? 0 : 1;
}
