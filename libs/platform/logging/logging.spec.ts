import { describe, expect, it } from '@jest/globals';
import { correlationId, correlationIdFrom, withCorrelation } from './correlation.js';
import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';
import { describeError } from './safe-error.js';

function capture() {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  const logger = createLogger({ service: 'test', level: 'debug', destination });
  return {
    logger,
    text: () => lines.join(''),
    last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>,
  };
}

/** As pg raises them: the values stand in message and detail. */
const driverError = () =>
  Object.assign(new Error('invalid input syntax for type uuid: "样例甲00003"'), {
    ...{ severity: 'ERROR', code: '23505', table: 'entry', constraint: 'uq_entry_open' },
    detail: 'Key (name)=(样例甲00003) already exists.',
  });

/** As TypeORM wraps them: with the statement and its parameters. */
class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError';
  readonly query = 'INSERT …';
  readonly parameters = ['样例甲00003'];

  constructor(readonly driverError: Error) {
    super(driverError.message);
  }
}
const queryError = () => new QueryFailedError(driverError());

describe('R10.3 logs', () => {
  it('redact personal keys at any depth, in lists, and bytes', () => {
    const { logger, text, last } = capture();
    logger.info({
      entryId: 'e1',
      subject: { name: '样例甲00003', inner: [{ idNumber: '999999195309026737' }] },
      payload: Buffer.from('样例'),
      Password: 'secret',
    });
    expect(text()).not.toMatch(/样例|999999195309026737|secret/);
    expect(last()).toMatchObject({ entryId: 'e1', level: 'info', service: 'test', Password: '[redacted]' });
  });

  it.each(['err', 'error', 'cause'])('tell of a database error under %s only where it happened', (key) => {
    const { logger, text } = capture();
    logger.error({ [key]: queryError() }, 'failed');
    expect(text()).not.toContain('样例');
    expect(text()).toContain('database error 23505 at entry uq_entry_open');
  });

  it('describe errors for incidents in one line', () => {
    expect(describeError(queryError())).toBe('QueryFailedError: database error 23505 at entry uq_entry_open');
    expect(describeError(new TypeError('no such thing'))).toBe('TypeError: no such thing');
    const refused = Object.assign(new Error('password authentication failed'), {
      severity: 'FATAL',
      code: '28P01',
    });
    expect(describeError(refused)).toBe('Error: password authentication failed');
    expect(describeError('样例')).toBe('string: something else than an error was thrown');
  });

  it('survive circular and very deep objects', () => {
    const { logger, text } = capture();
    const circular: Record<string, unknown> = { id: 1 };
    circular['self'] = circular;
    logger.info({ circular }, 'deep');
    expect(text()).toContain('deep');
  });

  it('carry the correlation id through awaits, and no id outside', async () => {
    const { logger, last } = capture();
    await withCorrelation('request-1', async () => {
      await Promise.resolve();
      logger.info('inside');
    });
    expect(last()).toMatchObject({ correlationId: 'request-1', message: 'inside' });
    logger.info('outside');
    expect(last()).not.toHaveProperty('correlationId');
    expect(correlationId()).toBeUndefined();
  });

  it.each(['', 'a b', 'line\nbreak', 'x'.repeat(65), '样例', undefined, ['a']])(
    'do not take the correlation id %j from outside',
    (given) => {
      expect(correlationIdFrom(given)).toMatch(/^[0-9a-f-]{36}$/);
      expect(correlationIdFrom('sound-1.2_3')).toBe('sound-1.2_3');
    },
  );

  it("take Nest's messages with their context", () => {
    const { logger, last } = capture();
    const nest = new NestLogger(logger);
    nest.log('started', 'Application');
    expect(last()).toMatchObject({ level: 'info', context: 'Application', message: 'started' });
    nest.error(queryError(), 'stack', 'Exceptions');
    expect(last()).toMatchObject({ level: 'error', context: 'Exceptions', err: { code: '23505' } });
    nest.verbose('below the level');
    expect(last()).toMatchObject({ level: 'error' });
  });
});
