/** A sum of money. */
export interface Money {
  /** Digits, with a point where there is a fraction. */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

const DIGITS = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** Euros as a sum of money. */
export const inEuros = (amount: number): Money => ({ amount: DIGITS.format(amount), currency: 'EUR' });
