/** Names, numbers and other texts of a body that an answer must not repeat; short ones are no secret. */
export function personalTexts(body: unknown): string[] {
  if (Buffer.isBuffer(body) || typeof body !== 'object' || body === null) return [];
  const { name, uscc, documentNumber, facts, text, reason } = body as Record<string, unknown>;
  return [name, uscc, documentNumber, facts, text, reason].filter(
    (value): value is string => typeof value === 'string' && value.trim().length > 3,
  );
}
