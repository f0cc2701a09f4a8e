import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes, ApiHeader, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { Permission } from '../../../libs/rules/permissions.js';
import type { Scope } from '../../../libs/rules/systems.js';

/** Open without a session. */
export const ANYONE = 'minglu:anyone';
export const Anyone = () => SetMetadata(ANYONE, true);

/** Reachable although the account is not set up: the first password not changed, or the second factor missing. */
export const BEFORE_SET_UP = 'minglu:before-set-up';
export const BeforeSetUp = () => SetMetadata(BEFORE_SET_UP, true);

/** The permission without which the route is closed; in which department is for the service to ask. */
export const NEEDS = 'minglu:needs';
export const Needs = (...permissions: Permission[]) => SetMetadata(NEEDS, permissions);

/** The route is for systems alone. */
export const FOR_SYSTEMS = 'minglu:for-systems';
export const ForSystems = () => SetMetadata(FOR_SYSTEMS, true);

/** The route takes the credential of a system with this scope, beside a session unless it is for systems alone. */
export const CREDENTIAL = 'minglu:credential';
export const TakesCredential = (scope: Scope) =>
  applyDecorators(SetMetadata(CREDENTIAL, scope), ApiSecurity('credential'), ApiSecurity('session'));

/** Describes the `Idempotency-Key` of a route that is open to anyone and reads the key itself. */
export const TakesKey = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: '1–128 visible ASCII characters. Asking again with the same key changes nothing more.',
    schema: { type: 'string', minLength: 1, maxLength: 128 },
  });

/** The route changes something: it takes an `Idempotency-Key`. */
export const CHANGES = 'minglu:changes';
export const Change = () => applyDecorators(SetMetadata(CHANGES, true), TakesKey(), ApiSecurity('csrf'));

interface Answer {
  status?: number;
  description?: string;
}

/** What the route answers when all goes well. Problems are described once, for every route. */
export const Answers = (type: Type, { status = 200, description = '' }: Answer = {}) =>
  applyDecorators(HttpCode(status), ApiResponse({ status, type, description }));

/** 302, for browsers */
export const SendsOn = (description: string) => ApiResponse({ status: 302, description });

/** 204 */
export const AnswersNothing = () =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204, description: '' }));

/** Multipart, which all other routes refuse; the form is described by a DTO with a `file`. */
export const TakesFile = () =>
  applyDecorators(RouteConfig({ takesFile: true }), ApiConsumes('multipart/form-data'));

/** A form with files from anybody: at most so often from one address. */
export const TakesFilesFrom = (rateLimit: { max: number; timeWindow: string; groupId: string }) =>
  applyDecorators(
    RouteConfig({ takesFile: true, rateLimit }),
    ApiConsumes('multipart/form-data'),
    TakesKey(),
  );
