import { toolConfig, type ToolConfig } from '../../platform/config/process-config.js';
import { describeError } from '../../platform/logging/safe-error.js';
import { createDataSource } from '../data-source.js';
import type { DataSource } from 'typeorm';

/** Writes a line to the terminal: what a command prints is its result, not a log. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/**
 * Runs a command on the database of the environment and ends the connection. The answer becomes the exit code; an
 * error is told in one line without personal data.
 */
export async function onDatabase(
  work: (source: DataSource, config: ToolConfig) => Promise<number>,
): Promise<void> {
  try {
    const config = toolConfig(process.env);
    const source = createDataSource({ ...config.database, poolSize: 2, applicationName: 'minglu-command' });
    await source.initialize();
    try {
      process.exitCode = await work(source, config);
    } finally {
      await source.destroy();
    }
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    process.exitCode = 1;
  }
}
