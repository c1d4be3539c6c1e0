import type { Refusal } from '../refusals.js';
import { readDecimal } from './decimal.js';

/** A sum of money. */
export interface Money {
  /** Digits, with a point where there is a fraction. */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** A sum as it is kept. */
export const tidyMoney = ({ amount, currency }: Money): Money => ({ amount: readDecimal(amount) ?? '', currency });

/** Refuses what is no amount, less than nothing, or in no currency. */
export const checkMoney = ({ amount, currency }: Money, ...field: string[]): Refusal[] => [
  ...(amount ? [] : [{ code: 'INVALID' as const, field: [...field, 'amount'] }]),
  ...(CURRENCIES.has(currency) ? [] : [{ code: 'INVALID' as const, field: [...field, 'currency'] }]),
];
