/** The steps of an erasure in their order: from the keys on nothing leads back. */
export const ERASURE_STEPS = [
  'keys',
  'files',
  'snapshots',
  'rows',
  'subject',
  'runs',
  'histories',
  'space',
  'certificate',
] as const;
export type ErasureStep = (typeof ERASURE_STEPS)[number];

/** What may keep an erasure waiting: whatever still has to reach somebody, or a head who holds it. */
export const ERASURE_WAITS = [
  'entry',
  'changes',
  'filings',
  'publications',
  'measures',
  'removalRequests',
  'hold',
] as const;
export type ErasureWait = (typeof ERASURE_WAITS)[number];
