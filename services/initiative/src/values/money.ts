/** A sum of money. */
export interface Money {
  /** Digits, with a point where there is a fraction. */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

const DIGITS = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A number in digits, with a point where there is a fraction. */
export const toDecimal = (value: number): string => DIGITS.format(value);

/** Euros as a sum of money. */
export const inEuros = (amount: number): Money => ({ amount: toDecimal(amount), currency: 'EUR' });
