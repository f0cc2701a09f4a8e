import { compareDurations } from '../calendar/term.js';
import { LIST_KINDS } from '../words.js';
import type { CommonRules } from './common-schema.js';
import { listFaults } from './list-cross-checks.js';
import { notShorter, shorterTerm } from './order-checks.js';
import type { PackFault, PolicyPack } from './schema.js';

/** 网络安全法 art. 21: logs are kept six months at least. */
const LEAST_AUDIT_RETENTION = 'P6M';

const fault = (path: string, message: string): PackFault => ({ path, message });

function datesFaults({ effectiveFrom, effectiveTo }: PolicyPack): PackFault[] {
  const ordered = effectiveTo === null || effectiveFrom < effectiveTo;
  return ordered ? [] : [fault('effectiveTo', 'not after effectiveFrom')];
}

function commonFaults({ measures, security, warning }: CommonRules): PackFault[] {
  const faults = [
    ...shorterTerm('common.measures.acknowledgeWithin', measures.acknowledgeWithin, measures.feedBackWithin),
    ...notShorter('common.security.sessionAbsolute', security.sessionAbsolute, security.sessionIdle.value),
    ...notShorter('common.security.auditRetention', security.auditRetention, LEAST_AUDIT_RETENTION),
  ];
  if ((warning.keyFields.value === null) !== (warning.withdrawnWhenBelow.value === null)) {
    faults.push(fault('common.warning.withdrawnWhenBelow.value', 'null exactly when keyFields is null'));
  }
  return faults;
}

/** The validity that follows a black exit has to be one that the watch list allows (§十七). */
function watchAfterExitFaults({ lists }: PolicyPack): PackFault[] {
  const bounds = lists.watch.validity.single;
  const listing = lists.black.exit.watchAfterExit.value;
  const path = 'lists.black.exit.watchAfterExit.value.validity';
  if (!listing) return [];
  if (!bounds) return [fault('lists.watch.validity.single', 'needed: black exits lead onto the watch list')];
  const inside = [
    compareDurations(bounds.min.value, listing.validity),
    compareDurations(listing.validity, bounds.max.value),
  ];
  return inside.every((order) => order !== null && order <= 0)
    ? []
    : [fault(path, 'outside the bounds of the watch list')];
}

/** An entry of the warning list ends when its cause does, or it needs a validity. */
function warningValidityFaults({ common, lists }: PolicyPack): PackFault[] {
  const endless = common.warning.withdrawnWhenBelow.value === false && !lists.warning.validity.single;
  return endless
    ? [fault('lists.warning.validity.single', 'needed: warnings are not withdrawn by themselves')]
    : [];
}

const CLOCK = /^PT/;

/** A term of seconds in a pack that is meant in earnest is a slip. Sessions (`common.security`) are no terms. */
function clockFaults(node: unknown, path: string): PackFault[] {
  if (path === 'common.security') return [];
  if (typeof node === 'string')
    return CLOCK.test(node) ? [fault(path, 'exact time is for rehearsals only')] : [];
  if (typeof node !== 'object' || node === null) return [];
  const children = Object.entries(node).filter(([key]) => key !== 'source');
  return children.flatMap(([key, child]) => clockFaults(child, path === '' ? key : `${path}.${key}`));
}

/** The faults that show only when the parts of a well-shaped pack are held against one another. */
export function packFaults(pack: PolicyPack): PackFault[] {
  return [
    ...datesFaults(pack),
    ...commonFaults(pack.common),
    ...LIST_KINDS.flatMap((kind) => listFaults(kind, pack.lists[kind])),
    ...watchAfterExitFaults(pack),
    ...warningValidityFaults(pack),
    ...(pack.rehearsal ? [] : clockFaults({ lists: pack.lists, common: pack.common }, '')),
  ];
}
