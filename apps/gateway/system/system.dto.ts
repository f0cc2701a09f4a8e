import { Code, Count, Flag, Part, Text } from '../http/output.js';

export const PART_STATES = ['up', 'down'] as const;
export type PartState = (typeof PART_STATES)[number];

export class DefaultPackDto {
  @Text()
  code!: string;

  @Text()
  version!: string;

  @Text({ nullable: true, description: 'E.g. that the policy has lapsed: to be shown, not hidden' })
  notice!: string | null;
}

export class SystemDto {
  @Text()
  name!: string;

  @Text()
  version!: string;

  @Text({ nullable: true, description: "Temporal's Web UI" })
  temporalUiUrl!: string | null;

  @Text()
  namespace!: string;

  @Part(() => DefaultPackDto, { nullable: true, description: 'Null while the database is down' })
  defaultPack!: DefaultPackDto | null;

  @Code(PART_STATES, 'PartState')
  database!: PartState;

  @Code(PART_STATES, 'PartState')
  temporal!: PartState;

  @Code(PART_STATES, 'PartState')
  worker!: PartState;

  @Count({ description: 'Open incidents' })
  failingActivities!: number;

  @Text({ nullable: true, description: 'What officers call the single sign-on; null: there is none' })
  singleSignOn!: string | null;

  @Flag({ description: 'Officers may sign in with a password' })
  takesPasswords!: boolean;
}
