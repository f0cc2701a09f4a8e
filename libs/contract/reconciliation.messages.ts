import type { Life } from '../rules/reconciliation/findings.js';

/** How many of what were looked at. */
export type Looked = Partial<Record<Life, number>>;

/** What a reconciliation starts with; the schedule gives nothing. */
export interface ReconciliationInput {
  /** How long (milliseconds) something that has ended may still be brought to its end; two minutes unless told. */
  grace?: number;
  /** Set by continue-as-new only: how far it has come. */
  resumed?: ReconciliationPlace;
}

/** Before which life it stands, and after which of that kind. */
export interface ReconciliationPlace {
  life: Life;
  after: string | null;
  /** Entries that were moved since then are asked for their facts; null: all are. */
  since: string | null;
  looked: Looked;
}
