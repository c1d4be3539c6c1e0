const DECIMAL = /^\d{1,15}(?:\.\d{1,6})?$/;

/** Reads a number of at least zero that is written in digits, in its one spelling; undefined for anything else. */
export function readDecimal(text: unknown): string | undefined {
  if (typeof text !== 'string' || !DECIMAL.test(text)) return undefined;
  const [whole, fraction = ''] = text.split('.');
  const digits = fraction.replace(/0+$/, '');
  return whole!.replace(/^0+(?=\d)/, '') + (digits && `.${digits}`);
}
