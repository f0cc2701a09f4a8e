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

/** The name of the foreign key that a statement ran into; null for any other error. */
export function violatedReference(error: unknown): string | null {
  const driver = driverErrorOf(error);
  return driver?.code === '23503' ? (driver.constraint ?? '') : null;
}
