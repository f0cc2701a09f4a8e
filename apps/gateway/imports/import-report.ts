import type { NormalisedDto, ImportWarningDto } from './imports.dto.js';

/** How many lines of each kind are kept for the reader; the counts are of all. */
export const REPORTED = 1000;

/** What a dry run noted beside its faults; sealed under the import's key, as file names and values may name people. */
export interface ImportReport {
  fileName: string;
  faulty: number;
  normalised: NormalisedDto[];
  warnings: ImportWarningDto[];
}

export const emptyReport = (fileName: string): ImportReport => ({
  fileName,
  faulty: 0,
  normalised: [],
  warnings: [],
});

/** Adds as many as there is room for. */
export function addTo<T>(kept: T[], more: readonly T[]): void {
  kept.push(...more.slice(0, Math.max(0, REPORTED - kept.length)));
}
