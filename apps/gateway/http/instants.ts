/** An instant as it is answered, ISO 8601; null where nothing has happened yet. */
export const iso = (date: Date | null): string | null => date?.toISOString() ?? null;
