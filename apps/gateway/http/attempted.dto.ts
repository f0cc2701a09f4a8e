import { Count, Instant, Text } from './output.js';

/** What is tried until somebody outside has taken it. */
export class AttemptedDto {
  @Count()
  tries!: number;

  @Instant({ nullable: true })
  triedAt!: string | null;

  @Text({ nullable: true, description: 'Why the last attempt failed; null: it did not' })
  lastError!: string | null;
}

/** The same with its receipt: sent, then taken. */
export class SentDto extends AttemptedDto {
  @Instant({ nullable: true })
  sentAt!: string | null;

  @Text({ nullable: true })
  receipt!: string | null;

  @Instant({ nullable: true })
  receivedAt!: string | null;
}
