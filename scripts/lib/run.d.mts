export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  echo?: boolean;
  onLine?: (line: string) => void;
  timeoutMs?: number;
  uid?: number;
  gid?: number;
}
export function endCommands(): void;
export function run(
  command: string,
  args: string[],
  options?: RunOptions,
): Promise<{ code: number | null; signal: string | null; output: string; error?: Error }>;
export function lastLines(output: string, count?: number): string;
