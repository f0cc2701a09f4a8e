import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { commitAll, upload } from './imports.js';
import { officer } from './officers.js';
import { peaksDuring, residentMiB } from './processes.js';
import { preliminaryList } from './preliminary-list.js';
import { progress } from './progress.js';
import type { BenchServers } from './servers.js';

export interface ImportSettings {
  /** Rows of the list that is checked and drafted. */
  rows: number;
  /** Rows of a longer list that is only checked. */
  checkedRows: number;
}

interface Phase {
  seconds: number;
  rowsPerSecond: number;
  /** Highest resident memory of each process, and how far above its memory when idle. */
  peakMiB: Record<string, number>;
  aboveIdleMiB: Record<string, number>;
}

/** A tenth of the rows first, so that memory that grows with the file would show. */
const FEW = 10;

/** Preliminary lists through the API: dry run and commit, each size on processes that were just started. */
export async function importing(servers: BenchServers, { rows, checkedRows }: ImportSettings) {
  const sizes = [Math.max(1, Math.round(rows / FEW)), rows];
  const bySize: Record<string, unknown> = {};
  for (const size of sizes) bySize[`${size} rows`] = await oneImport(servers, size);
  bySize[`${checkedRows} rows`] = await oneCheck(servers, checkedRows);
  return { bySize, aim: 'peak memory flat: it does not grow with the list' };
}

async function oneImport(servers: BenchServers, rows: number) {
  const maker = await startAfresh(servers);
  const { id, ...checked } = await check(servers, maker, rows);
  const { result, phase } = await measured(servers, rows, () => commitAll(maker, id));
  if (result.progress.done !== rows || result.progress.failed > 0)
    throw new Error(`the import ended with ${JSON.stringify(result.progress)}`);
  progress(`import: ${rows} rows, commit ${phase.rowsPerSecond}/s`);
  return { ...checked, commit: phase };
}

async function oneCheck(servers: BenchServers, rows: number) {
  const { fileMiB, dryRun } = await check(servers, await startAfresh(servers), rows);
  return { fileMiB, dryRun };
}

async function startAfresh(servers: BenchServers): Promise<Officer> {
  await servers.app.worker.restart();
  await servers.app.gateway.restart();
  const maker = await officer(servers, 'maker.a');
  await warmUp(maker);
  return maker;
}

async function check(servers: BenchServers, maker: Officer, rows: number) {
  const file = new Blob([preliminaryList(rows)], { type: 'text/csv' });
  const { result, phase } = await measured(servers, rows, () => upload(maker, file));
  if (result.rows.good !== rows)
    throw new Error(`the dry run found ${result.rows.faulty} faulty rows in an invented list`);
  progress(`import: ${rows} rows, dry run ${phase.rowsPerSecond}/s`);
  return { id: result.id, fileMiB: mib(file.size / 2 ** 20), dryRun: phase };
}

/** Code is compiled, connections are open and terms are read before anything is measured. */
async function warmUp(maker: Officer): Promise<void> {
  const { id } = await upload(maker, new Blob([preliminaryList(50)]));
  await commitAll(maker, id);
}

async function measured<T>({ app }: BenchServers, rows: number, work: () => Promise<T>) {
  const pids = { gateway: app.gateway.pid!, worker: app.worker.pid! };
  const idle = Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, residentMiB(pid)]));
  const began = performance.now();
  const { result, peakMiB } = await peaksDuring(pids, work);
  return { result, phase: phaseOf(rows, (performance.now() - began) / 1000, idle, peakMiB) };
}

function phaseOf(
  rows: number,
  seconds: number,
  idle: Record<string, number>,
  peakMiB: Record<string, number>,
): Phase {
  return {
    seconds: Number(seconds.toFixed(2)),
    rowsPerSecond: Number((rows / seconds).toPrecision(3)),
    peakMiB,
    aboveIdleMiB: Object.fromEntries(
      Object.entries(peakMiB).map(([name, peak]) => [name, mib(peak - idle[name]!)]),
    ),
  };
}

const mib = (value: number): number => Number(value.toFixed(1));
