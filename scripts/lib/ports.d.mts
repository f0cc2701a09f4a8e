export function isFree(port: number, host?: string): Promise<boolean>;
export function freePort(host?: string): Promise<number>;
export function answers(port: number, host?: string, timeoutMs?: number): Promise<boolean>;
export function portFrom(env: NodeJS.ProcessEnv, name: string, fallback: number): number;
