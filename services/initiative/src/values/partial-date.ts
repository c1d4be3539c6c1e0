/** A date of which sometimes only the month is known; then `date` is the first of the month. */
export interface PartialDate {
  /** `2020-04-17`. */
  date: string;
  precision: 'DAY' | 'MONTH';
}

/** Reads `2020-04-17` or `2020-04`; undefined for anything else, days that do not exist included. */
export function readPartialDate(text: string): PartialDate | undefined {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!parts || parts[1]! < '1900') return undefined;
  const date = `${parts[1]}-${parts[2]}-${parts[3] ?? '01'}`;
  const time = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
  return exists ? { date, precision: parts[3] ? 'DAY' : 'MONTH' } : undefined;
}

/** Writes a date to its precision. */
export const writePartialDate = ({ date, precision }: PartialDate): string =>
  precision === 'DAY' ? date : date.slice(0, '2020-04'.length);

/** The last day that a date may mean. */
export function lastDay({ date, precision }: PartialDate): string {
  if (precision === 'DAY') return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, '2020-04-17'.length);
}
