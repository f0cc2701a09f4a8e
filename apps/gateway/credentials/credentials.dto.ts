import { SCOPES, SYSTEM_PARTIES, type Scope, type SystemParty } from '../../../libs/rules/systems.js';
import { CodeIn, CodesIn, CountIn, DayIn, IdIn, TextIn } from '../http/input.js';
import { Code, Codes, Count, Id, Instant, Items, Part, Text } from '../http/output.js';

export const CREDENTIAL_STANDINGS = ['good', 'expired', 'revoked'] as const;
const MOST_CALLS_A_MINUTE = 6_000;
const MOST_CALLS_A_DAY = 1_000_000;
const LONGEST_GRACE_HOURS = 168;

export class CreateCredentialDto {
  @TextIn(100, { description: 'What the system is called' })
  name!: string;

  @CodeIn(SYSTEM_PARTIES, 'SystemParty')
  party!: SystemParty;

  @IdIn({ optional: true, description: 'Whose system it is; required for an implementing department' })
  departmentId?: string;

  @TextIn(64, {
    optional: true,
    description:
      'As which invited body of the catalogue of measures it speaks; required of one that feeds back on measures',
  })
  body?: string;

  @CodesIn(SCOPES, 'CredentialScope', { min: 1, max: SCOPES.length })
  scopes!: Scope[];

  @DayIn({ description: 'The last day on which it is good; at most two years from now' })
  expiresOn!: string;

  @CountIn(1, MOST_CALLS_A_MINUTE, { description: 'Calls a minute' })
  perMinute!: number;

  @CountIn(1, MOST_CALLS_A_DAY, { description: 'Calls a Shanghai day' })
  perDay!: number;
}

export class RotateCredentialDto {
  @CountIn(0, LONGEST_GRACE_HOURS, { description: 'For how many hours the secret before stays good too' })
  graceHours!: number;
}

export class CredentialDto {
  @Id()
  id!: string;

  @Text()
  name!: string;

  @Code(SYSTEM_PARTIES, 'SystemParty')
  party!: SystemParty;

  @Id({ nullable: true })
  departmentId!: string | null;

  @Text({ nullable: true, description: 'As which invited body it speaks' })
  body!: string | null;

  @Codes(SCOPES, 'CredentialScope')
  scopes!: Scope[];

  @Text({ description: 'The first characters of the secret' })
  prefix!: string;

  @Code(CREDENTIAL_STANDINGS, 'CredentialStanding')
  standing!: (typeof CREDENTIAL_STANDINGS)[number];

  @Count()
  perMinute!: number;

  @Count()
  perDay!: number;

  @Instant()
  createdAt!: string;

  @Instant({ nullable: true })
  rotatedAt!: string | null;

  @Instant({ nullable: true, description: 'Until when the secret before the rotation is good' })
  previousUntil!: string | null;

  @Instant()
  expiresAt!: string;

  @Instant({ nullable: true })
  revokedAt!: string | null;

  @Instant({ nullable: true })
  lastUsedAt!: string | null;
}

export class CredentialsDto {
  @Items(() => CredentialDto)
  items!: CredentialDto[];
}

export class CredentialSecretDto {
  @Part(() => CredentialDto)
  credential!: CredentialDto;

  @Text({
    nullable: true,
    description: 'Shown this once. Null: the request is a repeat; whoever has lost the secret rotates it.',
  })
  secret!: string | null;
}
