import type { KeyedIndex } from '../../../libs/platform/crypto/keyed-index.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { normaliseIdentifier } from '../../../libs/rules/identifiers/normalise.js';
import { checkResidentId } from '../../../libs/rules/identifiers/resident-id.js';
import { checkUscc } from '../../../libs/rules/identifiers/uscc.js';
import { identifierOf } from '../../../libs/rules/preliminary-list/row.js';
import type { Fault } from '../http/problem.js';
import type { ScreenedSubjectDto } from './screening.dto.js';

/** Whom a line asks for. `hash`: of the number; `key` is it in hex. */
export type WantedSubject =
  { faults: Fault[] } | { faults: null; hash: Buffer | null; key: string | null; name: string | null };

const KINDS_OF_NUMBER = ['uscc', 'idNumber', 'document'] as const;

/** Reads lines; what is wrong with one is the fault of that line alone. */
export function subjectReader(index: KeyedIndex, now: Date): (subject: ScreenedSubjectDto) => WantedSubject {
  const today = shanghaiDate(now.toISOString());
  return (subject) => {
    const given = KINDS_OF_NUMBER.filter((kind) => hasValue(subject[kind]));
    if (given.length > 1) return faulty(given[1]!, 'more than one number');
    const name = subject.name ?? null;
    if (given.length === 0 && name === null) return faulty('uscc', 'neither number nor name');
    if (given.length === 0) return { faults: null, hash: null, key: null, name };
    const number = numberIn(subject, today);
    if ('reason' in number) return { faults: [number] };
    const hash = index.identifierHash(number.scheme, number.value);
    return { faults: null, hash, key: hash.toString('hex'), name };
  };
}

/** As everywhere, null says that there is none. */
const hasValue = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;

const faulty = (path: string, reason: string): WantedSubject => ({ faults: [{ path, reason }] });

type Number = { scheme: 'uscc' | 'residentId' | 'otherDocument'; value: string } | Fault;

function numberIn({ uscc, idNumber, document }: ScreenedSubjectDto, today: string): Number {
  if (hasValue(uscc)) {
    const { value } = normaliseIdentifier(uscc);
    const checked = checkUscc(value);
    return checked.ok ? { scheme: 'uscc', value } : { path: 'uscc', reason: checked.fault };
  }
  const type = document?.type ?? 'residentId';
  const path = document ? 'document.number' : 'idNumber';
  const { value } = normaliseIdentifier(document?.number ?? idNumber!);
  const identifier = identifierOf({ uscc: null, documentType: type, documentNumber: value })!;
  const checked = identifier.scheme === 'residentId' ? checkResidentId(value, today) : null;
  return checked?.ok === false ? { path, reason: checked.fault } : identifier;
}
