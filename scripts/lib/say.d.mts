export class Fault extends Error {}
export function say(text: string): void;
export function surviveClosedTerminal(): void;
export function duration(milliseconds: number): string;
export function withProgress<T>(
  label: string,
  work: () => Promise<T>,
  options?: { everyMs?: number; detail?: () => string },
): Promise<T>;
export function faultLine(error: unknown): string;
