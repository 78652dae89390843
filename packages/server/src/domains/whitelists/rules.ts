export type Kind = 'USERNAME' | 'EMAIL' | 'PHONE';

/** A name as it is compared: capitals do not count, nor what people put between the digits of a number. */
export const folded = (kind: Kind, value: string): string =>
  kind === 'PHONE' ? value.replace(/[\s()-]/g, '') : value.trim().toLowerCase();

const HOME = '+86';

/** The ways in which a list may name a number. One without a country is of the home country. */
export function phoneForms(phone: string, country = HOME): string[] {
  const whole = phone.startsWith('+') ? phone : `${country.startsWith('+') ? country : `+${country}`}${phone}`;
  return whole.startsWith(HOME) ? [whole, whole.slice(HOME.length)] : [whole];
}
