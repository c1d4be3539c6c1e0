import { isIP } from 'node:net';
import { z } from 'zod';

/** Thrown when the environment cannot be used; its message names every variable that is wrong and why. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads settings out of an environment. Empty variables count as absent, unknown ones are ignored.
 * @throws {SettingsError} naming all mistakes together, one for each place.
 */
export function readSettings<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Record<string, string | undefined>,
): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = z.object(shape).safeParse(given);
  if (result.success) return result.data;
  const mistakes = Map.groupBy(result.error.issues, ({ path }) => path.map(String).join('.'));
  const lines = [...mistakes].map(([place, [first]]) =>
    given[String(first!.path[0])] === undefined ? `  ${place} is missing` : `  ${place}: ${first!.message}`,
  );
  throw new SettingsError(`The settings cannot be used:\n${lines.join('\n')}`);
}

/** A TCP port, 0 meaning any free one. */
export const port = () => z.coerce.number().int().min(0).max(65_535);

/** `host:port` pairs separated by commas. */
export const brokers = () =>
  z.string().transform((list, context) => {
    const pairs = list.split(',').map((pair) => pair.trim());
    if (pairs.every((pair) => /^[^\s:]+:\d+$/.test(pair))) return pairs;
    context.addIssue({ code: 'custom', message: 'is not a list of host:port' });
    return z.NEVER;
  });

/** IP addresses and networks (CIDR) separated by commas; none when there is nothing. */
export const addresses = () =>
  z
    .string()
    .default('')
    .transform((list) => list.split(',').map((address) => address.trim()))
    .transform((list) => list.filter((address) => address !== ''))
    .refine((list) => list.every(isAddressOrNetwork), { message: 'is not a list of addresses or networks' });

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
  return (
    rest.length === 0 && longest > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
  );
}

/** An absolute URL of one of these protocols, for example `https:`. */
export const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `is not a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    abort: true,
  });

/** A key for hashes, base64 of at least 32 bytes. */
export const secretKey = () =>
  z.base64({ error: 'is not base64', abort: true }).refine((key) => Buffer.from(key, 'base64').length >= 32, {
    message: 'is shorter than 32 bytes of base64',
  });

/** A JSON document, for example a JSON Web Key. */
export const json = () =>
  z.string().transform((text, context): Record<string, unknown> => {
    try {
      return JSON.parse(text) as Record<string, unknown>;
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' });
      return z.NEVER;
    }
  });

/** How much a program logs. */
export const logLevel = () => z.enum(['debug', 'info', 'warn', 'error']).default('info');

/** For how many milliseconds a server that is to stop goes on answering, so that others send their requests elsewhere. */
export const stopNotice = () => z.coerce.number().int().min(0).max(60_000).default(1_000);
