import { QueryFailedError } from 'typeorm';

interface DriverError {
  code?: string;
  constraint?: string;
}

const driverErrorOf = (error: unknown): DriverError | null =>
  error instanceof QueryFailedError ? (error.driverError as DriverError) : null;

/** The name of the unique constraint or index that a statement ran into; null for any other error. */
export function violatedUnique(error: unknown): string | null {
  const driver = driverErrorOf(error);
  return driver?.code === '23505' ? (driver.constraint ?? '') : null;
}

/** Two transactions waited for each other and the database ended this one: it may be tried again. */
export const isDeadlock = (error: unknown): boolean => driverErrorOf(error)?.code === '40P01';

/** The name of the foreign key that a statement ran into; null for any other error. */
export function violatedReference(error: unknown): string | null {
  const driver = driverErrorOf(error);
  return driver?.code === '23503' ? (driver.constraint ?? '') : null;
}
