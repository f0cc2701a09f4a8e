/** Invented subjects with valid check digits; plainly so, and new at every run. */

const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const pick = (alphabet) => alphabet[Math.floor(Math.random() * alphabet.length)];

/** GB 32100-2015: check = 31 − (Σ value·3^(i−1) mod 31), where 31 is written 0. */
export function withUsccCheck(body) {
  let [weight, sum] = [1, 0];
  for (const character of body) {
    sum += USCC_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + USCC_ALPHABET[(31 - (sum % 31)) % 31];
}

/** GB 11643-1999. */
export function withIdCheck(body) {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(body[place]), 0);
  return body + '10X98765432'[sum % 11];
}

const digits = (count) => Array.from({ length: count }, () => pick('0123456789')).join('');

export function inventedEnterprise() {
  const mark = digits(5);
  const code = Array.from({ length: 9 }, () => pick(USCC_ALPHABET)).join('');
  return {
    subjectKind: 'enterprise',
    name: `样例${mark}号商贸有限公司（虚构）`,
    uscc: withUsccCheck(`91999999${code}`),
  };
}

export function inventedPerson() {
  const day = `19${60 + Math.floor(Math.random() * 40)}0${1 + Math.floor(Math.random() * 9)}1${pick('0123456789')}`;
  return {
    subjectKind: 'naturalPerson',
    name: `样例甲${digits(5)}`,
    documentType: 'residentId',
    documentNumber: withIdCheck(`999999${day}${digits(3)}`),
  };
}
