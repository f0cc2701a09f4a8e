import { PASSWORD_LENGTH } from '../../../libs/rules/password-length.js';
import { PERMISSIONS, type Permission, type Scope } from '../../../libs/rules/permissions.js';
import { ROLES, type Role } from '../../../libs/rules/words.js';
import { SecretIn, TextIn } from '../http/input.js';
import { Code, Codes, Count, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';

export class SignInDto {
  @TextIn(64)
  username!: string;

  @SecretIn(PASSWORD_LENGTH.max)
  password!: string;

  @SecretIn(16, { optional: true, description: 'Of the authenticator app, or a recovery code' })
  code?: string;
}

export class ChangePasswordDto {
  @SecretIn(PASSWORD_LENGTH.max)
  current!: string;

  @SecretIn(PASSWORD_LENGTH.max)
  next!: string;
}

export class UserDto {
  @Id()
  id!: string;

  @Text()
  username!: string;

  @Text()
  displayName!: string;
}

export class MyDepartmentDto {
  @Id()
  id!: string;

  @Text()
  code!: string;

  @Text()
  name!: string;

  @Text()
  nameEn!: string;
}

export class GrantDto {
  @Code(PERMISSIONS, 'Permission')
  action!: Permission;

  @Code(['own', 'all'], 'Scope', { description: 'own: in the own department only' })
  scope!: Scope;
}

export class MeDto {
  @Part(() => UserDto)
  user!: UserDto;

  @Part(() => MyDepartmentDto)
  department!: MyDepartmentDto;

  @Codes(ROLES, 'Role')
  roles!: Role[];

  @Items(() => GrantDto)
  permissions!: GrantDto[];

  @Text({ description: 'Send it back as X-CSRF-Token with every change' })
  csrfToken!: string;

  @Instant({ description: 'The absolute end of the session' })
  sessionEndsAt!: string;

  @Count({ description: 'Without a request for so long the session ends' })
  idleSeconds!: number;

  @Flag({ description: 'Only the password can be changed until it has been' })
  mustChangePassword!: boolean;

  @Instant({
    nullable: true,
    description: 'Since when a code is asked for beside the password; null: it is not',
  })
  secondFactorSince!: string | null;

  @Flag({ description: 'Only the second factor can be set up until it has been' })
  mustSetSecondFactor!: boolean;

  @Code(['password', 'sso'], 'SignedInBy', {
    description: 'sso: the identity provider has a session of its own',
  })
  signedInBy!: 'password' | 'sso';

  @Count({ description: 'Recovery codes that are left' })
  recoveryCodesLeft!: number;
}
