/** What was recorded: the subject's root, and the former root of another subject that is the same from now on. */
export interface RecordedSuccession {
  rootId: string;
  joinedRootId: string | null;
}

/** What a succession brings about. Each may be repeated. */
export interface SuccessionActivities {
  /** Null: not recorded (yet). */
  recordedSuccession(input: { eventId: string }): Promise<RecordedSuccession | null>;
  /** The subject's entries in force on a black or watch list, of all departments. */
  adverseEntries(input: { subjectId: string }): Promise<{ entryId: string }[]>;
  /** Ends the subject's red entries in force that the platforms' newest data name under another number (§18). */
  endRedShownAdverse(input: { subjectId: string }): Promise<void>;
  /** Has the warning of a former root count: its listings count elsewhere now, so that it is withdrawn. */
  retireWarning(input: { formerRootId: string }): Promise<void>;
}
