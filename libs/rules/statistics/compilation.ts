import { publicText } from '../redaction/public-text.js';
import type { Particulars, PublicViewRules } from '../redaction/particulars.js';
import { correctedFigures, totalOf, type Figure, type FigureCorrection } from './figures.js';

/** A department's part in the statistics of a month. `reported`: it confirmed; else the record's own figures stand. */
export interface DepartmentStatistics {
  department: { code: string; name: string };
  reported: boolean;
  figures: Figure[];
  corrections: FigureCorrection[];
  narrative: string | null;
}

/** What goes to the municipal platform: numbers, who has not reported, and what departments say of their work. */
export interface CompiledStatistics {
  month: string;
  totals: Figure[];
  missing: string[];
  departments: DepartmentStatistics[];
}

/** What is known of one return when its month is compiled. */
export interface ReturnToCompile {
  department: { code: string; name: string };
  prefilled: readonly Figure[];
  /** The last recorded one; null: none. */
  confirmation: { corrections: readonly FigureCorrection[]; narrative: string | null } | null;
}

/** Numbers that may be a person's leave in no report, whoever typed them (§二十三). No subject is known here. */
const NOBODY: Particulars = {
  ...{ kind: 'enterprise', name: '', uscc: null, lei: null, documentType: null, documentNumber: null },
  legalRepresentative: null,
};
const STRICTEST: PublicViewRules = { naturalPersonName: 'masked', legalRepresentativeName: 'masked' };
const withoutNumbers = (text: string): string => publicText(text, NOBODY, STRICTEST);

/** All departments' returns as one; who did not report is named (R7.5). */
export function compiled(month: string, returns: readonly ReturnToCompile[]): CompiledStatistics {
  const departments = returns.map(departmentOf);
  return {
    month,
    totals: totalOf(departments.map(({ figures }) => figures)),
    missing: departments.filter(({ reported }) => !reported).map(({ department }) => department.code),
    departments,
  };
}

function departmentOf({ department, prefilled, confirmation }: ReturnToCompile): DepartmentStatistics {
  const corrections = confirmation?.corrections ?? [];
  return {
    ...{ department, reported: confirmation !== null, figures: correctedFigures(prefilled, corrections) },
    corrections: corrections.map((one) => ({ ...one, reason: withoutNumbers(one.reason) })),
    narrative: confirmation?.narrative ? withoutNumbers(confirmation.narrative) : null,
  };
}
