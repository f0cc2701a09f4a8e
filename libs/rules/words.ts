/** The words of the field, one for one thing. Wire values: they are stored and sent and never change. */

export const LIST_KINDS = ['red', 'black', 'watch', 'warning'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export const SUBJECT_KINDS = [
  'naturalPerson',
  'enterprise',
  'socialOrganisation',
  'publicInstitution',
  'governmentBody',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** The closed list of recognition bases of §四 (R1.5). */
export const RECOGNITION_BASIS_KINDS = [
  'registration',
  'criminalPenalty',
  'administrativeLicence',
  'administrativePenalty',
  'administrativeCoercion',
  'administrativeConfirmation',
  'administrativeInspection',
  'administrativeLevy',
  'administrativeReward',
  'administrativePayment',
  'judgmentNotPerformed',
  'commendation',
  'otherByLaw',
] as const;
export type RecognitionBasisKind = (typeof RECOGNITION_BASIS_KINDS)[number];

export const ROLES = [
  'maker',
  'checker',
  'legalReviewer',
  'head',
  'creditOffice',
  'implementingOfficer',
  'operator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** How a prior notice was served (民事诉讼法 arts. 88–95). Service by publication counts only after the pack's term. */
export const SERVICE_METHODS = [
  'direct',
  'leftAtPremises',
  'post',
  'electronic',
  'entrusted',
  'publication',
] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];

/** Grounds on which an entry leaves its list (§十五–§十八); `exits.ts` says what each means on which list. */
export const EXIT_GROUNDS = [
  'expired',
  'repaired',
  'standardChanged',
  'misidentified',
  'listedBlackOrWatch',
  'incentivesMisused',
  'movedToBlack',
  'belowKeyFields',
  'doubled',
] as const;
export type ExitGround = (typeof EXIT_GROUNDS)[number];

/** An officer who acts: the rules look at the department and at every role the officer holds. */
export interface Actor {
  id: string;
  departmentId: string;
  roles: readonly Role[];
}

/** The platforms whose lists are compared with ours and to which entries are filed (§六, §七, §九). */
export const PLATFORMS = ['municipal', 'provincial', 'national'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** The field of entries that stand above all fields: big-data warnings (§十六). Never a key field itself. */
export const CROSS_FIELD = 'cross-field';
