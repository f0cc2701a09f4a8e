export function obtainTemporalCli(env?: NodeJS.ProcessEnv): Promise<string>;
