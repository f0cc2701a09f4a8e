const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
const STEP = 1024;

/** Bytes as `812 B`, `1.4 MB`. */
export function formatSize(bytes: number): string {
  const power = Math.min(
    UNITS.length - 1,
    Math.max(0, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP))),
  );
  const amount = bytes / STEP ** power;
  return `${power === 0 ? String(amount) : amount.toFixed(1)} ${UNITS[power] ?? 'B'}`;
}
