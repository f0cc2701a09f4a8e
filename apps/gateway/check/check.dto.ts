import { SCREENING_PURPOSES, type ScreeningPurpose } from '../../../libs/rules/systems.js';
import { CodeIn, TextIn } from '../http/input.js';
import { Instant, Text } from '../http/output.js';

export class CheckTicketRequestDto {
  @CodeIn(SCREENING_PURPOSES, 'ScreeningPurpose')
  purpose!: ScreeningPurpose;

  @TextIn(200, { min: 2, description: 'The case at hand; every check with the ticket is registered with it' })
  purposeText!: string;
}

export class CheckTicketDto {
  @Text({ description: 'Goes to the check page as the form field `ticket`, never into an address' })
  ticket!: string;

  @Instant()
  expiresAt!: string;

  @Text({ description: 'Where the form is sent, in a frame or a window of its own' })
  address!: string;
}
