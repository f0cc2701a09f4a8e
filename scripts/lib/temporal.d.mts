import type { ChildProcess } from 'node:child_process';

export const namespace: string;
export const searchAttributes: Record<string, 'Keyword' | 'Datetime'>;
export const stopSignals: { signal: NodeJS.Signals; graceMs: number };
export function spawnTemporal(options: {
  program: string;
  port: number;
  uiPort?: number;
  dbFile?: string;
  logFile: string;
  dynamicConfig?: Record<string, unknown>;
}): Promise<ChildProcess>;
export function waitForTemporal(options: {
  port: number;
  gone?: () => boolean;
  withinMs?: number;
}): Promise<void>;
