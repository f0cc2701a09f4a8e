import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { correlationId } from './correlation.js';
import { redact } from './redaction.js';
import { safeError } from './safe-error.js';

export type { Logger };

export interface LoggingOptions {
  /** The process: `gateway`, `worker`, … */
  service: string;
  level: string;
  /** Standard output unless told. */
  destination?: DestinationStream;
}

const options = ({ service, level }: LoggingOptions): LoggerOptions => ({
  level,
  base: { service },
  messageKey: 'message',
  timestamp: () => `,"at":"${new Date().toISOString()}"`,
  mixin: () => {
    const id = correlationId();
    return id === undefined ? {} : { correlationId: id };
  },
  formatters: {
    level: (label) => ({ level: label }),
    log: (object) => {
      const { err, ...rest } = object;
      return {
        ...(redact(rest) as Record<string, unknown>),
        ...(err !== undefined && { err: safeError(err) }),
      };
    },
  },
});

/** JSON lines with level, instant, service and correlation id; personal values redacted, errors stripped. */
export function createLogger(given: LoggingOptions): Logger {
  return given.destination ? pino(options(given), given.destination) : pino(options(given));
}
