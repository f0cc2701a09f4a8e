import {
  CASE_KINDS,
  CONTRIBUTORS,
  type CaseKind,
  type Contributor,
} from '../../../libs/rules/remedies/case-words.js';
import { CodeIn, IdIn, IdsIn, TextIn } from '../http/input.js';

/** What an officer takes down at the counter, or an implementing department reports. */
export class FileCaseDto {
  @CodeIn(CASE_KINDS, 'CaseKind')
  kind!: CaseKind;

  @IdIn({ optional: true, description: 'The entry it is about; not of a lead' })
  entryId?: string;

  @CodeIn(['subject', 'concerned'], 'CaseRelation', {
    optional: true,
    description: 'Of an objection, a challenge or an application for repair: who brings it',
  })
  relation?: 'subject' | 'concerned';

  @TextIn(8000, { description: 'What is said; sealed' })
  statement!: string;

  @TextIn(100, { optional: true, description: 'Who brings it; sealed' })
  name?: string;

  @TextIn(200, { optional: true, description: 'Telephone or mail; sealed' })
  contact?: string;

  @CodeIn(CONTRIBUTORS, 'Contributor', { optional: true, description: 'Of a lead' })
  contributor?: Contributor;

  @CodeIn(['red', 'black', 'watch'], 'LeadList', { optional: true, description: 'Of a lead' })
  list?: 'red' | 'black' | 'watch';

  @TextIn(60, { optional: true, description: 'Of a lead: code of the field' })
  field?: string;

  @TextIn(200, { optional: true, description: 'Of a lead: whom it is about; sealed' })
  subjectName?: string;

  @TextIn(40, { optional: true, description: 'Of a lead: their number; sealed' })
  subjectNumber?: string;
}

export class GiveCaseCommandDto {
  @TextIn(4000, {
    optional: true,
    description: 'Read by the party with its query code; required where the procedure says so: see `actions`',
  })
  reason?: string;

  @IdsIn({ optional: true, max: 50 })
  documentIds?: string[];

  @CodeIn(['rejected', 'overturned'], 'ReconsiderationOutcome', {
    optional: true,
    description: 'Of `recordReconsideration`: what it came to',
  })
  outcome?: 'rejected' | 'overturned';
}
