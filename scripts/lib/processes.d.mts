import type { ChildProcess } from 'node:child_process';

export interface StopTarget {
  pid: number;
  started?: string;
  signal?: NodeJS.Signals;
  hardSignal?: NodeJS.Signals;
  graceMs?: number;
}
export interface ServiceOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  logFile: string;
  uid?: number;
  gid?: number;
}
export function isAlive(pid: number): boolean;
export function startedAt(pid: number): string;
export function commandLine(pid: number): string;
export function isSame(pid: number, started?: string): boolean;
export function signal(pid: number, name: NodeJS.Signals, options?: { group?: boolean }): void;
export function waitGone(pid: number, started: string | undefined, withinMs: number): Promise<boolean>;
export function stopProcess(target: StopTarget): Promise<void>;
export function spawnService(command: string, args: string[], options: ServiceOptions): ChildProcess;
export function findOnPath(names: string[], env?: NodeJS.ProcessEnv): string | undefined;
export function isExecutable(path: string): boolean;
