import { Code, Count, Id, Items, Part, Text } from '../http/output.js';

const PROOFS = ['work', 'captcha', 'none'] as const;

export class FilingDepartmentDto {
  @Id()
  id!: string;

  @Text()
  name!: string;

  @Text()
  nameEn!: string;
}

export class FilingFieldDto {
  @Text()
  code!: string;

  @Text()
  name!: string;

  @Text()
  nameEn!: string;
}

/** A script, an element of the class that the field is named by with the key, and the field with the answer. */
export class CaptchaDto {
  @Text()
  script!: string;

  @Text()
  siteKey!: string;

  @Text({ description: '`cf-turnstile-response`: of the element `cf-turnstile`' })
  field!: string;
}

/** What the forms need to know. */
export class FilingFormDto {
  @Code(PROOFS, 'FilingProof', {
    description: '`work`: solve /filing/challenge; `captcha`: the operator’s widget; `none`: nothing',
  })
  proof!: (typeof PROOFS)[number];

  @Part(() => CaptchaDto, {
    nullable: true,
    description: 'The operator’s widget; null: none, or none is told',
  })
  captcha!: CaptchaDto | null;

  @Count()
  maxFiles!: number;

  @Count({ description: 'Of one file' })
  maxFileBytes!: number;

  @Items(() => FilingDepartmentDto, { description: 'To whom leads can be brought' })
  departments!: FilingDepartmentDto[];

  @Items(() => FilingFieldDto)
  fields!: FilingFieldDto[];
}

class ChallengeParametersDto {
  @Text()
  algorithm!: string;

  @Text()
  nonce!: string;

  @Text()
  salt!: string;

  @Count()
  cost!: number;

  @Count()
  keyLength!: number;

  @Text()
  keyPrefix!: string;

  @Text()
  keySignature!: string;

  @Count({ description: 'Seconds since 1970' })
  expiresAt!: number;
}

/** A challenge of the ALTCHA widget (version 3). */
export class FilingChallengeDto {
  @Part(() => ChallengeParametersDto)
  parameters!: ChallengeParametersDto;

  @Text()
  signature!: string;
}
