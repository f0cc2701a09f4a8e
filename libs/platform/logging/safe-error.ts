/** What may be told of an error: to logs, incidents, Temporal. */
export interface SafeError {
  type: string;
  message: string;
  /** PostgreSQL's SQLSTATE or Node's system code. */
  code?: string;
  stack?: string;
}

interface DatabaseError {
  code?: unknown;
  table?: unknown;
  constraint?: unknown;
  severity?: unknown;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * PostgreSQL repeats the offending values in its messages and details, and TypeORM the statement with its
 * parameters: of a database error only code, table and constraint are told.
 */
function databaseErrorOf(error: Error): DatabaseError | null {
  const driver = (error as { driverError?: unknown }).driverError ?? error;
  const candidate = driver as DatabaseError;
  return text(candidate.severity) && text(candidate.code) ? candidate : null;
}

/** Classes of SQLSTATE that speak of connection, sign-in, database or server, never of data. */
const ABOUT_THE_SERVER = /^(08|28|3D|53|57|58)/;

function messageOf(error: Error): string {
  const database = databaseErrorOf(error);
  if (!database || ABOUT_THE_SERVER.test(String(database.code))) return error.message;
  const where = [text(database.table), text(database.constraint)].filter(Boolean).join(' ');
  return `database error ${String(database.code)}${where ? ` at ${where}` : ''}`;
}

/** The frames only: the first lines of a stack repeat the message. */
const framesOf = (error: Error): string | undefined =>
  error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/** Strips an error of what may be personal. */
export function safeError(error: unknown): SafeError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something else than an error was thrown' };
  const code = text(databaseErrorOf(error)?.code) ?? text((error as { code?: unknown }).code);
  return {
    type: error.name,
    message: messageOf(error),
    ...(code !== undefined && { code }),
    stack: framesOf(error),
  };
}

/** One line for incidents: `QueryFailedError: database error 57P01`. */
export function describeError(error: unknown): string {
  const { type, message } = safeError(error);
  return `${type}: ${message}`.slice(0, 500);
}
