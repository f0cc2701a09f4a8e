/** What is out of the ordinary in one querier's looks of one day (R10.1). A reviewer decides whether it is in order. */
export const ANOMALIES = [
  'unusualHours',
  'manySubjects',
  'farAboveUsual',
  'sameSubjectAgain',
  'mostlyMissed',
  'newAddress',
] as const;
export type Anomaly = (typeof ANOMALIES)[number];

/** What a reviewer says of a look. */
export const REVIEW_VERDICTS = ['inOrder', 'questioned', 'referred'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** The looks of one officer or system on one Shanghai day, counted. */
export interface QuerierDay {
  /** Systems ask by night, and by the thousand: that alone says nothing. */
  system: boolean;
  workingDay: boolean;
  /** Looks before {@link ORDINARY}`.fromHour` or from `.toHour` on. */
  outsideHours: number;
  /** Different subjects that were told or suggested. */
  subjects: number;
  /** Mean of {@link subjects} over the querier's active days of the thirty before; null without any. */
  usualSubjects: number | null;
  /** Looks at the subject that was looked at most. */
  mostAtOne: number;
  asked: number;
  missed: number;
  /** From an address that the querier had not used in the ninety days before, though it was active. */
  newAddress: boolean;
}

/** Our own defaults, shown to the reviewer; neither the policy nor the standard (MLPS 3) gives numbers. */
export const ORDINARY = {
  fromHour: 7,
  toHour: 20,
  subjectsADay: 50,
  timesUsual: 5,
  /** Below so many different subjects nothing is far above the usual. */
  fewSubjects: 10,
  looksAtOne: 5,
  /** Fewer questions than this say nothing about how many hit. */
  fewQuestions: 20,
  missedShare: 0.9,
} as const;

const RULES: Record<Anomaly, (day: QuerierDay) => boolean> = {
  unusualHours: ({ system, workingDay, outsideHours }) => !system && (!workingDay || outsideHours > 0),
  manySubjects: ({ system, subjects }) => !system && subjects > ORDINARY.subjectsADay,
  farAboveUsual: ({ subjects, usualSubjects }) =>
    usualSubjects !== null &&
    subjects > ORDINARY.fewSubjects &&
    subjects > ORDINARY.timesUsual * usualSubjects,
  sameSubjectAgain: ({ system, mostAtOne }) => !system && mostAtOne >= ORDINARY.looksAtOne,
  mostlyMissed: ({ asked, missed }) =>
    asked >= ORDINARY.fewQuestions && missed >= ORDINARY.missedShare * asked,
  newAddress: ({ newAddress }) => newAddress,
};

/** Each in the order of {@link ANOMALIES}. */
export const anomaliesOf = (day: QuerierDay): Anomaly[] => ANOMALIES.filter((one) => RULES[one](day));
