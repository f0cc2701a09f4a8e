export function filesUnder(paths: string[], accepts?: (file: string) => boolean): Promise<string[]>;
export function contentHash(files: string[]): Promise<string>;
export function isSpec(file: string): boolean;
