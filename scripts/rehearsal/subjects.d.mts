export interface InventedEnterprise {
  subjectKind: 'enterprise';
  name: string;
  uscc: string;
}
export interface InventedPerson {
  subjectKind: 'naturalPerson';
  name: string;
  documentType: 'residentId';
  documentNumber: string;
}
export function inventedEnterprise(): InventedEnterprise;
export function inventedPerson(): InventedPerson;
/** A unified social credit code of these 17 characters with its check character. */
export function withUsccCheck(body: string): string;
/** A resident ID of these 17 digits with its check character. */
export function withIdCheck(body: string): string;
