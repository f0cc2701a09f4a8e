import type { z } from 'zod';
import { measuresCatalogueSchema, SHIPPED_MEASURES, type MeasuresCatalogue } from '../measures/catalogue.js';
import { sharingCatalogueSchema, SHIPPED_CATALOGUE, type SharingCatalogue } from '../sharing/catalogue.js';

/** The catalogues that the credit office keeps: what is shared with whom (R6.2), and the measures (R7.1). */
export interface Catalogues {
  sharing: SharingCatalogue;
  measures: MeasuresCatalogue;
}
export type CatalogueKind = keyof Catalogues;
export const CATALOGUE_KINDS = ['sharing', 'measures'] as const satisfies readonly CatalogueKind[];

const SCHEMAS: { [K in CatalogueKind]: z.ZodType<Catalogues[K]> } = {
  sharing: sharingCatalogueSchema,
  measures: measuresCatalogueSchema,
};

export const SHIPPED_CATALOGUES: Catalogues = { sharing: SHIPPED_CATALOGUE, measures: SHIPPED_MEASURES };

export interface CatalogueFault {
  path: string;
  reason: string;
}

type Parsed<K extends CatalogueKind> =
  { ok: true; catalogue: Catalogues[K] } | { ok: false; faults: CatalogueFault[] };

/** A whole version, or every fault of it with its place. */
export function parseCatalogue<K extends CatalogueKind>(kind: K, given: unknown): Parsed<K> {
  const parsed = SCHEMAS[kind].safeParse(given);
  if (parsed.success) return { ok: true, catalogue: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), reason: message }));
  return { ok: false, faults };
}
