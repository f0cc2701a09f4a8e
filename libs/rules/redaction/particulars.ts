import type { PolicyPack } from '../packs/schema.js';
import type { SubjectKind } from '../words.js';

/** What the record holds of a subject (§八). Personal data. */
export interface Particulars {
  kind: SubjectKind;
  name: string;
  uscc: string | null;
  lei: string | null;
  documentType: string | null;
  documentNumber: string | null;
  address?: string | null;
  legalRepresentative: { name: string; documentType: string | null; documentNumber: string | null } | null;
}

/** What a pack leaves open about the public view; numbers and addresses are hidden in every pack. */
export interface PublicViewRules {
  naturalPersonName: 'masked' | 'full';
  legalRepresentativeName: 'masked' | 'full';
}

/** The pack's choice (§十, R6.4). */
export const publicViewRulesOf = ({ common: { publicView } }: PolicyPack): PublicViewRules => ({
  naturalPersonName: publicView.naturalPersonName.value,
  legalRepresentativeName: publicView.legalRepresentativeName.value,
});
