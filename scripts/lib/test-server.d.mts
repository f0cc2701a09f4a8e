export function testServerPath(env?: NodeJS.ProcessEnv): string;
export function obtainTestServer(env?: NodeJS.ProcessEnv): Promise<string>;
