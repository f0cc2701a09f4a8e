import { SecretIn } from '../http/input.js';

export class SsoSignInDto {
  @SecretIn(16, {
    optional: true,
    description: 'Of the authenticator app, or a recovery code, where the identity provider asked for none',
  })
  code?: string;
}
