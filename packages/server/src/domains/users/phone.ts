/** The country of numbers that do not say theirs. */
export const DEFAULT_COUNTRY = '+86';

/** Country codes are kept with their plus sign. */
export const countryCode = (code: string): string => (code.startsWith('+') ? code : `+${code}`);

/** A number as it may be stored; without a country, one of any country. */
export interface PhoneNumber {
  number: string;
  country: string | undefined;
}

/** The ways to read a number: `+8613800000000` is stored as it stands, or as `13800000000` of `+86`. */
export function phoneNumbers(phone: string, country: string | undefined): PhoneNumber[] {
  const code = country === undefined ? undefined : countryCode(country);
  const whole = { number: phone, country: code };
  if (!phone.startsWith('+') || code !== undefined) return [whole];
  const lengths = [1, 2, 3, 4].filter((length) => phone.length > length + 1);
  return [
    whole,
    ...lengths.map((length) => ({ number: phone.slice(length + 1), country: phone.slice(0, length + 1) })),
  ];
}
