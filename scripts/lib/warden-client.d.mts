export class Warden {
  watch(pid: number, how?: { signal?: NodeJS.Signals; hardSignal?: NodeJS.Signals; graceMs?: number }): void;
  forget(pid: number): void;
  removeLater(folder: string): void;
  keep(folder: string): void;
}
