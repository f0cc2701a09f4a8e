import { z } from 'zod';
import type { PublicSubject } from '../redaction/subject-view.js';
import type { ExitGround, ListKind, RecognitionBasisKind, SubjectKind } from '../words.js';
import { isRealDate } from '../calendar/dates.js';
import { RECIPIENTS } from './recipients.js';
import shipped from './sharing-catalogue.json' with { type: 'json' };

/** Everybody whom something of an entry may reach. `invitedBody`: banks, associations and others outside government. */
export const PARTIES = [
  ...RECIPIENTS,
  'implementingDepartment',
  'invitedBody',
  'public',
  'employer',
] as const;
export type Party = (typeof PARTIES)[number];

/** The items of §八, as they leave. Dates are Shanghai dates, instants ISO 8601. */
export interface SharedItems {
  entryNo: string;
  listKind: ListKind;
  field: { code: string; name: string };
  subjectKind: SubjectKind;
  subjectName: string;
  publicSubject: PublicSubject;
  uscc: string | null;
  lei: string | null;
  document: { type: string; number: string } | null;
  legalRepresentativeName: string | null;
  legalRepresentativeDocument: { type: string; number: string } | null;
  facts: string;
  publicFacts: string;
  department: { code: string; name: string };
  bases: { kind: RecognitionBasisKind; documentNo: string; date: string }[];
  recognisedOn: string | null;
  validUntil: string | null;
  suspended: boolean;
  exit: { on: string; ground: ExitGround } | null;
}
export type ItemCode = keyof SharedItems;

export const ITEM_CODES = shipped.items.map(({ item }) => item as ItemCode);

/** Items that no catalogue may give to the public or to bodies outside government (§二十三). */
const NEVER_OUTSIDE: readonly ItemCode[] = [
  'document',
  'legalRepresentativeDocument',
  'facts',
  'legalRepresentativeName',
];
const OUTSIDE: readonly Party[] = ['public', 'invitedBody'];
/** The public reads the redacted view only (§十). */
const NEVER_PUBLIC: readonly ItemCode[] = [...NEVER_OUTSIDE, 'subjectName', 'uscc', 'lei'];

/** Why no catalogue may give an item to a party; null: it may. */
export function neverShared(item: ItemCode, party: Party): 'personalData' | 'redactedView' | null {
  if (NEVER_OUTSIDE.includes(item) && OUTSIDE.includes(party)) return 'personalData';
  return NEVER_PUBLIC.includes(item) && party === 'public' ? 'redactedView' : null;
}

const NEVER = {
  personalData: 'personal data goes to no body outside government',
  redactedView: 'the public reads the redacted view only',
} as const;

const itemSchema = z.strictObject({
  item: z.enum(ITEM_CODES as [ItemCode, ...ItemCode[]]),
  basis: z.string().trim().min(1).max(200),
  to: z.array(z.enum(PARTIES)).max(PARTIES.length),
});

/** The directory of what is shared with whom, and by what right (§九, R6.2). Versioned data. */
export const sharingCatalogueSchema = z
  .strictObject({
    version: z.int().min(1),
    issuedBy: z.string().trim().min(1).max(200),
    effectiveFrom: z.string().refine(isRealDate, 'not a date'),
    items: z.array(itemSchema).min(1),
  })
  .superRefine(({ items }, context) => {
    const fault = (at: number, message: string) => {
      context.addIssue({ code: 'custom', path: ['items', at, 'to'], message });
    };
    items.forEach(({ item, to }, at) => {
      if (items.findIndex((other) => other.item === item) !== at) fault(at, 'the item stands twice');
      if (new Set(to).size !== to.length) fault(at, 'a party stands twice');
      for (const why of new Set(to.map((party) => neverShared(item, party)))) if (why) fault(at, NEVER[why]);
    });
  });
export type SharingCatalogue = z.infer<typeof sharingCatalogueSchema>;

export const SHIPPED_CATALOGUE: SharingCatalogue = sharingCatalogueSchema.parse(shipped);

type Items = Pick<SharingCatalogue, 'items'>;

/** The items that may leave to a party. */
export const allowedItems = (party: Party, { items }: Items): ReadonlySet<ItemCode> =>
  new Set(items.filter(({ to }) => to.includes(party)).map(({ item }) => item));

/** What of an entry may leave to a party. What the catalogue does not name does not leave. */
export function itemsFor(party: Party, values: Partial<SharedItems>, catalogue: Items): Partial<SharedItems> {
  return Object.fromEntries([...allowedItems(party, catalogue)].map((item) => [item, values[item]]));
}
