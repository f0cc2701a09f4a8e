import { TextIn } from '../http/input.js';
import { Code, Flag, Items } from '../http/output.js';
import { PublicEntryRowDto } from './public-entries.dto.js';

export const LOOKUP_OUTCOMES = [
  'listed',
  'notListed',
  'suggestions',
  'nobody',
  'wrongCode',
  'personalNumber',
  'tooShort',
  'tooGeneral',
] as const;
export type LookupOutcome = (typeof LOOKUP_OUTCOMES)[number];

export class LookupRequestDto {
  @TextIn(100, { description: 'A unified social credit code, or part of the name of an organisation' })
  term!: string;
}

export class LookupDto {
  @Code(LOOKUP_OUTCOMES, 'LookupOutcome', {
    description:
      'A code decides: `listed`, `notListed`. A name only suggests: `suggestions`, `nobody`. Not looked up: `wrongCode`, `personalNumber`, `tooShort`, `tooGeneral` (in thousands of names)',
  })
  outcome!: LookupOutcome;

  @Items(() => PublicEntryRowDto)
  items!: PublicEntryRowDto[];

  @Flag({ description: 'There may be others: more of the name finds fewer' })
  more!: boolean;
}
