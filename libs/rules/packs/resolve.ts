import type { ListKind, SubjectKind } from '../words.js';
import type { EntryTerms, SeverityClass, ValidityBounds } from './entry-terms.js';
import type { ListRules } from './list-schema.js';
import { overrideFaults } from './override-faults.js';
import type { PackFault, PolicyPack } from './schema.js';
import { parseStandardOverrides } from './standard-overrides.js';
import type { StandardOverride } from './standard-overrides.js';

/** For which entry the terms are wanted. `standardOverrides` is the standard's JSON, validated here again. */
export interface TermsWanted {
  listKind: ListKind;
  subjectKind: SubjectKind;
  standardOverrides?: unknown;
}

/** The overrides of a standard are broken, or do not suit the pack. `faults` has a path for each. */
export class StandardOverrideError extends Error {
  override readonly name = 'StandardOverrideError';
  constructor(readonly faults: readonly PackFault[]) {
    super(faults.map(({ path, message }) => `${path}: ${message}`).join('; '));
  }
}

type Validity = EntryTerms['validity'];

const plainValidity = (validity: ListRules['validity']): Validity =>
  Object.fromEntries(
    Object.entries(validity).map(([name, bounds]): [string, ValidityBounds] => [
      name,
      {
        min: bounds.min.value,
        max: bounds.max.value,
        default: bounds.default.value,
        repairableAfter: bounds.repairableAfter.value,
        published: bounds.published.value,
      },
    ]),
  );

const plainFiling = ({ superior, creditOffice, municipal, provincial, national }: ListRules['filing']) => ({
  superior: superior.value,
  creditOffice: creditOffice.value,
  municipal: municipal.value,
  provincial: provincial.value,
  national: national.value,
});

const plainMeasures = ({
  acknowledgeWithin,
  feedBackWithin,
  stopConfirmedWithin,
}: PolicyPack['common']['measures']) => ({
  acknowledgeWithin: acknowledgeWithin.value,
  feedBackWithin: feedBackWithin.value,
  stopConfirmedWithin: stopConfirmedWithin.value,
});

const plainWarning = ({ keyFields, withdrawnWhenBelow }: PolicyPack['common']['warning']) =>
  keyFields.value === null
    ? null
    : { keyFields: keyFields.value, withdrawnWhenBelow: withdrawnWhenBelow.value ?? true };

/** What the pack itself says of such an entry. */
function packTerms(pack: PolicyPack, listKind: ListKind, subjectKind: SubjectKind): EntryTerms {
  const rules = pack.lists[listKind];
  return {
    packCode: pack.code,
    packVersion: pack.version,
    listKind,
    subjectKind,
    priorNotice: rules.priorNotice[subjectKind].value,
    noticeIsStep: rules.steps.some(({ step }) => step === 'priorNotice'),
    windowToState: rules.windowToState.value,
    servedByPublicationAfter: rules.servedByPublicationAfter.value,
    publicity: rules.publicity.value,
    publicityRequired: rules.publicityRequired.value,
    legalReview: rules.legalReview.value,
    approvers: rules.approvers.value,
    validity: plainValidity(rules.validity),
    filing: plainFiling(rules.filing),
    filingRungs: rules.filing.rungs.value,
    watchAfterExit: rules.exit.watchAfterExit.value,
    objection: {
      answerWithin: rules.objection.answerWithin.value,
      verifyWithin: rules.objection.verifyWithin.value,
    },
    mayBePublic: rules.channels.all.value.length > 0,
    warning: plainWarning(pack.common.warning),
    snapshotMaxAge: pack.common.platformSnapshotMaxAge.value,
    removalAnsweredWithin: pack.common.removalRequestAnsweredWithin.value,
    measures: plainMeasures(pack.common.measures),
    retention: rules.retention.value,
    overriddenBy: [],
  };
}

function overrideValidity(validity: Validity, changes: StandardOverride['validity'] = {}): Validity {
  const next: Validity = { ...validity };
  for (const name of Object.keys(changes) as SeverityClass[]) {
    const bounds = validity[name];
    if (bounds) next[name] = { ...bounds, ...changes[name] };
  }
  return next;
}

/** A later override never meets an earlier one on the same parameter: `overrideFaults` refuses that. */
function applyOverride(terms: EntryTerms, override: StandardOverride): EntryTerms {
  const { law, article, validity, filing, objection, ...steps } = override;
  return {
    ...terms,
    ...steps,
    noticeIsStep: terms.noticeIsStep === true || override.priorNotice === 'required',
    validity: overrideValidity(terms.validity, validity),
    filing: { ...terms.filing, ...filing },
    objection: { ...terms.objection, ...objection },
    overriddenBy: [...terms.overriddenBy, { law, article }],
  };
}

/** All faults of a standard's overrides for such entries under a pack: what an editor of standards has to see. */
export function standardOverrideFaults(pack: PolicyPack, wanted: TermsWanted): PackFault[] {
  const parsed = parseStandardOverrides(wanted.standardOverrides ?? []);
  if (!parsed.ok) return parsed.faults;
  const terms = packTerms(pack, wanted.listKind, wanted.subjectKind);
  return overrideFaults(terms, parsed.overrides.reduce(applyOverride, terms), parsed.overrides);
}

/**
 * The few values that one entry needs, from the pack and from the laws that its standard names. They are frozen
 * into the entry at drafting (R1.3) and share nothing with the pack.
 * @throws StandardOverrideError when the overrides cannot stand.
 */
export function resolveTerms(pack: PolicyPack, wanted: TermsWanted): EntryTerms {
  const faults = standardOverrideFaults(pack, wanted);
  if (faults.length > 0) throw new StandardOverrideError(faults);
  const parsed = parseStandardOverrides(wanted.standardOverrides ?? []);
  const overrides = parsed.ok ? parsed.overrides : [];
  return structuredClone(
    overrides.reduce(applyOverride, packTerms(pack, wanted.listKind, wanted.subjectKind)),
  );
}
