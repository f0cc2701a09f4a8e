import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/**
 * How answers are described in the OpenAPI document. Every property is named by what it is (text, code, day,
 * instant, …), so that nothing about its form depends on what the compiler can tell of a type.
 */
interface Described {
  description?: string;
  nullable?: boolean;
  /** The property may be missing. */
  optional?: boolean;
}

/** Swagger resolves a lazy type only when the function is called `type`; hence the wrapping below. */
type Lazy = () => abstract new (...given: never[]) => object;

function property({ optional, ...described }: Described, form: ApiPropertyOptions): PropertyDecorator {
  return applyDecorators(ApiProperty({ ...form, ...described, required: !optional } as ApiPropertyOptions));
}

export const Text = (given: Described = {}): PropertyDecorator => property(given, { type: String });
export const Id = (given: Described = {}): PropertyDecorator =>
  property(given, { type: String, format: 'uuid' });
/** A Shanghai date, `YYYY-MM-DD`. */
export const Day = (given: Described = {}): PropertyDecorator =>
  property(given, { type: String, format: 'date' });
/** ISO 8601 with offset. */
export const Instant = (given: Described = {}): PropertyDecorator =>
  property(given, { type: String, format: 'date-time' });
export const Count = (given: Described = {}): PropertyDecorator => property(given, { type: 'integer' });
/** Any number, not only a whole one. */
export const Numeric = (given: Described = {}): PropertyDecorator => property(given, { type: Number });
export const Flag = (given: Described = {}): PropertyDecorator => property(given, { type: Boolean });

/** One of a closed list; `name` is the schema's name in the document. */
export const Code = (values: readonly string[], name: string, given: Described = {}): PropertyDecorator =>
  property(given, { enum: [...values], enumName: name });
export const Codes = (values: readonly string[], name: string, given: Described = {}): PropertyDecorator =>
  property(given, { enum: [...values], enumName: name, isArray: true });

export const Part = (type: Lazy, given: Described = {}): PropertyDecorator =>
  property(given, { type: () => type() });
export const Items = (type: Lazy, given: Described = {}): PropertyDecorator =>
  property(given, { type: () => type(), isArray: true });
export const Texts = (given: Described = {}): PropertyDecorator => property(given, { type: [String] });
export const Ids = (given: Described = {}): PropertyDecorator =>
  property(given, { type: 'array', items: { type: 'string', format: 'uuid' } });
export const Counts = (given: Described = {}): PropertyDecorator =>
  property(given, { type: 'array', items: { type: 'integer' } });

/** JSON whose form is fixed elsewhere (a policy pack, an event's data). */
export const Json = (given: Described = {}): PropertyDecorator =>
  property(given, { type: 'object', additionalProperties: true });
/** A map from codes to numbers. */
export const Tally = (given: Described = {}): PropertyDecorator =>
  property(given, { type: 'object', additionalProperties: { type: 'integer' } });
/** Any JSON: a number, a word, or something of a form fixed elsewhere. */
export const Any = (given: Described = {}): PropertyDecorator => property(given, { oneOf: ANY_JSON });
const ANY_JSON = [
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'array', items: {} },
  { type: 'object', additionalProperties: true },
];
