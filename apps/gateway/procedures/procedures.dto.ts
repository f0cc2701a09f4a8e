import { LIST_KINDS, ROLES } from '../../../libs/rules/words.js';
import { Code, Codes, Flag, Items, Text } from '../http/output.js';

export class StateDto {
  @Text()
  state!: string;

  @Flag()
  ended!: boolean;

  @Flag({ description: 'The subject is on the list' })
  inForce!: boolean;
}

export class TransitionDto {
  @Text()
  command!: string;

  @Text()
  from!: string;

  @Text()
  to!: string;

  @Codes(ROLES, 'Role', { description: 'Empty: the clock or the service' })
  by!: string[];

  @Text()
  event!: string;

  @Text()
  article!: string;

  @Code(['required', 'optional', 'none'], 'ReasonNeed')
  reason!: 'required' | 'optional' | 'none';

  @Flag({ description: 'Set off by a deadline' })
  clock!: boolean;
}

/** Drawn from the transition table that the workflow obeys. */
export class ProcedureDto {
  @Code(LIST_KINDS, 'ListKind')
  list!: string;

  @Text()
  initial!: string;

  @Items(() => StateDto)
  states!: StateDto[];

  @Items(() => TransitionDto)
  transitions!: TransitionDto[];
}

export class RuleDto {
  @Text()
  rule!: string;

  @Text()
  article!: string;

  @Text()
  requirement!: string;

  @Text()
  zh!: string;

  @Text()
  en!: string;
}

export class RulesDto {
  @Items(() => RuleDto)
  items!: RuleDto[];
}
