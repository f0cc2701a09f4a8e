export function findChromium(env?: NodeJS.ProcessEnv): string | undefined;
export function obtainChromium(env?: NodeJS.ProcessEnv): Promise<string>;
