import { readdirSync, readFileSync } from 'node:fs';
import { commandLine } from '../../scripts/lib/processes.mjs';

/** Linux counts CPU time in hundredths of a second, on every machine that Node runs on. */
const MS_PER_TICK = 10;

interface ProcessTimes {
  pid: number;
  parent: number;
  cpuMs: number;
}

/** The machine's processes, from /proc; none where there is no /proc. */
function processes(): ProcessTimes[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => timesOf(Number(pid)));
  } catch {
    return [];
  }
}

function timesOf(pid: number): ProcessTimes[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    // utime, stime, and those of children that have ended.
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
    return [{ pid, parent: Number(fields[1]), cpuMs: ticks * MS_PER_TICK }];
  } catch {
    return [];
  }
}

/** What a process of the bench is, from how it was started. */
function partOf(pid: number): string {
  const line = commandLine(pid);
  if (pid === process.pid) return 'bench';
  if (line.includes('skeleton-worker')) return 'skeletonWorker';
  if (/bare-(screening|portal)/.test(line)) return 'bareHandler';
  if (line.includes('apps/worker/')) return 'worker';
  if (line.includes('apps/gateway/')) return 'gateway';
  if (line.includes('start-dev')) return 'temporal';
  return /postgres/.test(line) ? 'postgres' : 'other';
}

/** CPU milliseconds used so far by this process and all that it started, by part. */
export function cpuByPart(): Record<string, number> {
  const all = processes();
  const mine = new Set([process.pid]);
  for (let before = 0; before !== mine.size;) {
    before = mine.size;
    for (const { pid, parent } of all) if (mine.has(parent)) mine.add(pid);
  }
  const used: Record<string, number> = {};
  for (const { pid, cpuMs } of all.filter(({ pid }) => mine.has(pid))) {
    const part = partOf(pid);
    used[part] = (used[part] ?? 0) + cpuMs;
  }
  return used;
}

/** CPU milliseconds that each part used during `work`, for each of `count` pieces of work. */
export async function cpuPerPiece<T>(
  count: number,
  work: () => Promise<T>,
): Promise<{ result: T; cpu: Record<string, number> }> {
  const before = cpuByPart();
  const result = await work();
  const after = cpuByPart();
  const cpu = Object.entries(after)
    .map(([part, ms]): [string, number] => [part, (ms - (before[part] ?? 0)) / count])
    .filter(([, ms]) => ms >= 0.05);
  return { result, cpu: Object.fromEntries(cpu.map(([part, ms]) => [part, Number(ms.toFixed(1))])) };
}

/** Resident memory of a process in MiB; NaN where there is no /proc. */
export function residentMiB(pid: number): number {
  try {
    const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number((Number(line?.[1]) / 1024).toFixed(1));
  } catch {
    return Number.NaN;
  }
}

/** The highest resident memory in MiB that each process had while `work` went on. */
export async function peaksDuring<Name extends string, T>(
  pids: Record<Name, number>,
  work: () => Promise<T>,
  everyMs = 200,
): Promise<{ result: T; peakMiB: Record<Name, number> }> {
  const peakMiB = {} as Record<Name, number>;
  const look = () => {
    for (const [name, pid] of Object.entries<number>(pids) as [Name, number][])
      peakMiB[name] = Math.max(peakMiB[name] ?? 0, residentMiB(pid));
  };
  look();
  const timer = setInterval(look, everyMs);
  try {
    const result = await work();
    look();
    return { result, peakMiB };
  } finally {
    clearInterval(timer);
  }
}
