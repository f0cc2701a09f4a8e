import type { ListedEntry } from '../../../libs/persistence/repositories/screening.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { measuresFor, type Measure, type MeasuresCatalogue } from '../../../libs/rules/measures/catalogue.js';
import { partyOf, type Asker } from '../http/caller.js';
import { Flag, Text } from '../http/output.js';

/** A measure that a listing brings with it (§十一). */
export class MeasureDto {
  @Text()
  code!: string;

  @Text()
  text!: string;

  @Text({ description: 'The law that says so' })
  legalBasis!: string;

  @Text()
  memorandum!: string;

  @Text({
    nullable: true,
    description: 'Code of the department that applies it; null: the asker is invited to',
  })
  department!: string | null;

  @Flag({ description: 'False: it may be applied' })
  mandatory!: boolean;
}

/**
 * Says which measures an entry in force brings with it, by the catalogue in force. Government reads what departments
 * apply, a body outside of it only what it is invited to.
 */
export function measuresTold(
  catalogue: MeasuresCatalogue,
  asker: Asker,
  at: Date,
): (entry: ListedEntry) => MeasureDto[] {
  const [on, concerns] = [shanghaiDate(at.toISOString()), concernOf(asker)];
  const told = new Map<string, MeasureDto[]>();
  return ({ listKind, fieldCode }) => {
    const key = `${listKind}/${fieldCode}`;
    const measures =
      told.get(key) ?? measuresFor({ listKind, fieldCode, on }, catalogue).filter(concerns).map(shown);
    told.set(key, measures);
    return measures;
  };
}

function concernOf(asker: Asker): (measure: Measure) => boolean {
  if (partyOf(asker) === 'implementingDepartment')
    return ({ implementer }) => implementer.kind === 'department';
  const body = asker.system?.credential.body ?? null;
  return ({ implementer }) =>
    implementer.kind === 'invitedBody' && (body === null || implementer.body === body);
}

const shown = ({ code, text, legalBasis, memorandum, implementer, mandatory }: Measure): MeasureDto => ({
  ...{ code, text, legalBasis, memorandum: memorandum.title, mandatory },
  department: implementer.kind === 'department' ? implementer.department : null,
});
