/** The consequences of one recorded succession. It is started before the act is recorded, and ends when none is. */
export interface SubjectSuccessionInput {
  eventId: string;
}
