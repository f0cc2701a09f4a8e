import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { Problem, type Fault, type FaultCode } from './problem.js';
import { quickReader, UNSURE } from './quick-reading.js';

const MAX_FAULTS = 100;

/** The checks of inputs by what is wrong when they fail. */
const CODES: Readonly<Record<string, FaultCode>> = {
  ...{ isString: 'notText', isLength: 'length', readable: 'unreadable', isIn: 'choice' },
  ...{ matches: 'form', day: 'form', duration: 'form', form: 'form', whitelistValidation: 'unknown' },
};

/** Every fault with its path, `bases.0.date`; the value itself is never repeated. */
export function faultsOf(errors: readonly ValidationError[], parent = ''): Fault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = parent ? `${parent}.${property}` : property;
    const own = Object.entries(constraints).map(([name, message]) => ({
      path,
      reason: reasonOf(name, message, property),
      ...(CODES[name] && { code: CODES[name] }),
    }));
    return [...own, ...faultsOf(children, path)];
  });
}

/** class-validator begins its sentences with the property, which the path says already. */
function reasonOf(constraint: string, message: string, property: string): string {
  if (constraint === 'whitelistValidation') return 'unknown property';
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}

/** The faults of a request as one problem. */
export const invalidInput = (errors: readonly ValidationError[]): Problem =>
  new Problem('invalid-input', { errors: faultsOf(errors).slice(0, MAX_FAULTS) });

/** Bodies in order whose type says so are read without class-validator; whatever else there is it finds and names. */
class QuickerPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const read = quickReader(metadata.metatype)?.(value) ?? UNSURE;
    return read === UNSURE ? ((await super.transform(value, metadata)) as unknown) : read;
  }
}

/** Unknown properties are refused, known ones checked; what arrives in services has the form of its DTO. */
export const validationPipe = (): ValidationPipe =>
  new QuickerPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: invalidInput,
  });

/** The same for what does not come through Nest's pipes (multipart fields, the body of a bulk command). */
export async function validated<T extends object>(type: new () => T, value: unknown): Promise<T> {
  const plain = value ?? {};
  if (typeof plain !== 'object' || Array.isArray(plain)) throw new Problem('malformed-request');
  return (await validationPipe().transform(plain, { type: 'body', metatype: type })) as T;
}
