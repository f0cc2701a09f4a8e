import { PASSWORD_LENGTH } from '../../../libs/rules/password-length.js';
import { SecretIn } from '../http/input.js';
import { Text, Texts } from '../http/output.js';

export class OwnPasswordDto {
  @SecretIn(PASSWORD_LENGTH.max, { description: 'Once more, although somebody is signed in' })
  password!: string;
}

export class FirstCodeDto {
  @SecretIn(16, { description: 'What the app shows after it has read the secret' })
  code!: string;
}

export class OfferedSecretDto {
  @Text({ description: 'Base32, to be typed where a QR code cannot be read' })
  secret!: string;

  @Text({ description: '`otpauth://totp/…`, for a QR code' })
  uri!: string;
}

export class RecoveryCodesDto {
  @Texts({ description: 'Each is good once in place of a code of the app; shown this once' })
  codes!: string[];
}
