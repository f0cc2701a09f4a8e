export function ensureMasterKey(dataFolder: string): Promise<string>;
