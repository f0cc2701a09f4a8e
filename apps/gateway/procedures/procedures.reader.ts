import { Injectable } from '@nestjs/common';
import { EXITS } from '../../../libs/rules/procedure/exits.js';
import { isEnded, isInForce } from '../../../libs/rules/procedure/states.js';
import { RULES } from '../../../libs/rules/rule-catalogue.js';
import { procedureOf } from '../entries/actions.js';
import { Problem } from '../http/problem.js';
import { exitRow } from './exit-row.js';
import type { ExitTableDto } from './exits.dto.js';
import type { ProcedureDto, RulesDto } from './procedures.dto.js';

/** The tables that the workflow obeys, for the UI's diagram and for integrators. */
@Injectable()
export class ProceduresReader {
  procedure(list: string): ProcedureDto {
    const procedure = procedureOf(list);
    if (!procedure) throw new Problem('not-found');
    return {
      list: procedure.list,
      initial: procedure.first.state,
      states: procedure.states.map((state) => ({ state, ended: isEnded(state), inForce: isInForce(state) })),
      transitions: procedure.transitions.map(({ command, from, to, by, event, article, reason }) => ({
        ...{ command, from, to, event, article, reason },
        by: typeof by === 'string' ? [] : [...by],
        clock: by === 'clock',
      })),
    };
  }

  exits(): ExitTableDto {
    return { items: EXITS.map(exitRow) };
  }

  rules(): RulesDto {
    return { items: Object.entries(RULES).map(([rule, said]) => ({ rule, ...said })) };
  }
}
