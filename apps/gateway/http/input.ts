import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  length,
  ValidateNested,
} from 'class-validator';
import { isRealDate } from '../../../libs/rules/calendar/dates.js';
import { parseDuration } from '../../../libs/rules/calendar/term.js';
import { quicklyEach, quickReaderOf, readsQuickly, UNSURE, type QuickRead } from './quick-reading.js';

/** How requests are described and checked, in one decorator a property. All are required unless `optional`. */
interface Asked {
  description?: string;
  optional?: boolean;
  /** `null` may be sent to say "none". */
  nullable?: boolean;
}

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
 * Without control characters other than line breaks and tabs (nothing an officer types, and PostgreSQL refuses NUL),
 * halves of surrogate pairs, and the mark that stands where bytes were no UTF-8.
 */
const READABLE = /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF\uFFFD-\uFFFF]*$/u;

function asked(given: Asked, form: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  return askedQuickly(given, form, undefined, ...checks);
}

/** `read` answers, of values that pass all `checks`, what these make of them. */
function askedQuickly(
  { optional, nullable, description }: Asked,
  form: ApiPropertyOptions,
  read: QuickRead | undefined,
  ...checks: PropertyDecorator[]
): PropertyDecorator {
  const absent = optional === true || nullable === true;
  const absence = absent ? [IsOptional()] : [];
  const shown = { ...form, description, nullable, required: !optional } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(shown), readsQuickly({ absent, read }), ...absence, ...checks);
}

const rule = (name: string, holds: (value: unknown) => boolean, message: string): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: holds, defaultMessage: () => message } });

const isReadable = (value: unknown): boolean => typeof value === 'string' && READABLE.test(value);

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

const readText =
  (min: number, max: number): QuickRead =>
  (value) => {
    if (typeof value !== 'string') return UNSURE;
    const text = value.trim();
    return length(text, min, max) && READABLE.test(text) ? text : UNSURE;
  };

export const TextIn = (max: number, given: Asked & { min?: number } = {}): PropertyDecorator =>
  askedQuickly(
    given,
    { type: String, minLength: given.min ?? 1, maxLength: max },
    readText(given.min ?? 1, max),
    trimmed,
    IsString(),
    Length(given.min ?? 1, max),
    rule('readable', isReadable, 'must not hold control or unreadable characters'),
  );

/** What comes as a word, read; anything else is left for the checks to refuse. */
const fromWord = (read: (word: string) => unknown): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? read(value) : value));

/** Text of a form that has no pattern of its own: `holds` says whether it is one. */
export const FormIn = (
  max: number,
  holds: (text: string) => boolean,
  message: string,
  given: Asked = {},
): PropertyDecorator =>
  asked(
    given,
    { type: String, minLength: 1, maxLength: max },
    trimmed,
    IsString(),
    Length(1, max),
    rule('form', (value) => typeof value === 'string' && holds(value), message),
  );

/** Kept as typed, blanks and all: passwords. */
export const SecretIn = (max: number, given: Asked = {}): PropertyDecorator =>
  asked(
    given,
    { type: String, format: 'password', minLength: 1, maxLength: max },
    IsString(),
    Length(1, max),
  );

export const IdIn = (given: Asked = {}): PropertyDecorator =>
  asked(
    given,
    { type: String, format: 'uuid' },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
    Matches(UUID, { message: 'must be a UUID' }),
  );

export const DayIn = (given: Asked = {}): PropertyDecorator =>
  asked(
    given,
    { type: String, format: 'date' },
    rule('day', (value) => typeof value === 'string' && isRealDate(value), 'must be a date YYYY-MM-DD'),
  );

const isPositiveDuration = (value: unknown): boolean =>
  typeof value === 'string' && parseDuration(value)?.isZero === false;

/** ISO 8601, longer than zero. */
export const DurationIn = (given: Asked = {}): PropertyDecorator =>
  asked(
    given,
    { type: String, format: 'duration', example: 'P24M' },
    rule('duration', isPositiveDuration, 'must be an ISO 8601 duration such as P24M'),
  );

export const CodeIn = (values: readonly string[], name: string, given: Asked = {}): PropertyDecorator =>
  askedQuickly(
    given,
    { enum: [...values], enumName: name },
    (value) => (values.includes(value as string) ? value : UNSURE),
    IsIn(values, { message: `must be one of ${values.join(', ')}` }),
  );

export const CodesIn = (values: readonly string[], name: string, given: Several): PropertyDecorator =>
  asked(
    given,
    { enum: [...values], enumName: name, isArray: true, ...bounds(given) },
    ...several(given),
    ArrayUnique(),
    IsIn(values, { each: true, message: `each must be one of ${values.join(', ')}` }),
  );

export const FlagIn = (given: Asked = {}): PropertyDecorator => asked(given, { type: Boolean }, IsBoolean());

/** In a query or a form `true` and `false` are words. */
export const FlagWordIn = (given: Asked = {}): PropertyDecorator =>
  asked(
    given,
    { type: Boolean },
    fromWord((word) => (['true', 'false'].includes(word) ? word === 'true' : word)),
    IsBoolean(),
  );

export const CountIn = (min: number, max: number, given: Asked = {}): PropertyDecorator =>
  asked(given, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));

/** In a query numbers are words; decimal digits only. */
export const CountWordIn = (min: number, max: number, given: Asked = {}): PropertyDecorator =>
  applyDecorators(
    fromWord((word) => (/^\d{1,10}$/.test(word) ? Number(word) : word)),
    CountIn(min, max, given),
  );

const SPANS = /^(?:\d{1,6}-\d{1,6}(?:,\d{1,6}-\d{1,6}){0,49})?$/;
const spansOf = (word: string): unknown =>
  SPANS.test(word)
    ? word
        .split(',')
        .filter(Boolean)
        .map((span) => span.split('-').map(Number))
        .map(([from, to]) => ({ from, to }))
    : word;

/** In a query spans of a text are a word, `3-9,12-20`; none are an empty one. */
export const SpansWordIn = (given: Asked = {}): PropertyDecorator =>
  applyDecorators(
    fromWord(spansOf),
    asked(
      given,
      { type: String, pattern: SPANS.source, example: '3-9,12-20' },
      rule('spans', Array.isArray, 'must be spans such as 3-9,12-20'),
    ),
  );

type Lazy = () => new () => object;

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areObjects = (value: unknown): boolean => Array.isArray(value) && value.every(isObject);

/** Made when the first value comes: types are given lazily. */
function lazyReader(type: Lazy): QuickRead {
  let reader: QuickRead | undefined;
  return (value) => (reader ??= quickReaderOf(type()))(value);
}

export const PartIn = (type: Lazy, given: Asked = {}): PropertyDecorator =>
  askedQuickly(
    given,
    { type: () => type() },
    lazyReader(type),
    rule('object', isObject, 'must be an object'),
    ValidateNested(),
    Type(type),
  );

interface Several extends Asked {
  min?: number;
  max: number;
}

const several = ({ min = 0, max }: Several): PropertyDecorator[] => [
  IsArray(),
  ArrayMinSize(min),
  ArrayMaxSize(max),
];
const bounds = ({ min = 0, max }: Several) => ({ minItems: min, maxItems: max });

function readItems(type: Lazy, { min = 0, max }: Several): QuickRead {
  const read = lazyReader(type);
  return (value) =>
    Array.isArray(value) && value.length >= min && value.length <= max ? quicklyEach(value, read) : UNSURE;
}

export const ItemsIn = (type: Lazy, given: Several): PropertyDecorator =>
  askedQuickly(
    given,
    { type: () => type(), isArray: true, ...bounds(given) },
    readItems(type, given),
    ...several(given),
    rule('objects', areObjects, 'each must be an object'),
    ValidateNested({ each: true }),
    Type(type),
  );

export const IdsIn = (given: Several): PropertyDecorator =>
  asked(
    given,
    { type: 'array', items: { type: 'string', format: 'uuid' }, ...bounds(given) },
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(lower) : value)),
    ...several(given),
    ArrayUnique(),
    Matches(UUID, { each: true, message: 'each must be a UUID' }),
  );

export const CountsIn = (min: number, max: number, given: Several): PropertyDecorator =>
  asked(
    given,
    { type: 'array', items: { type: 'integer', minimum: min, maximum: max }, ...bounds(given) },
    ...several(given),
    ArrayUnique(),
    IsInt({ each: true }),
    Min(min, { each: true }),
    Max(max, { each: true }),
  );

const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
