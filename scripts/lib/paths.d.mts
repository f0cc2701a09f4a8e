export const root: string;
export function dataDir(env?: NodeJS.ProcessEnv): string;
export function cacheDir(env?: NodeJS.ProcessEnv): string;
export function shown(path: string): string;
