import type { ChildProcess } from 'node:child_process';

export const superuser: string;
export const stopSignals: { signal: NodeJS.Signals; hardSignal: NodeJS.Signals; graceMs: number };
export function ensureLinks(native: string): Promise<void>;
export function prepareCluster(options: { folder: string; password: string }): Promise<void>;
export function spawnPostgres(options: {
  folder: string;
  port: number;
  logFile: string;
  fast?: boolean;
}): Promise<ChildProcess>;
export function clearLeftover(folder: string): Promise<boolean>;
export function databaseUrl(options: { port: number; password: string; database?: string }): string;
export function waitForPostgres(options: {
  port: number;
  password: string;
  gone?: () => boolean;
  withinMs?: number;
}): Promise<void>;
export function ensureDatabase(options: { port: number; password: string; database: string }): Promise<void>;
