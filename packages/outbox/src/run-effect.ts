import { maskError } from '@tpt/program';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { StoredEvent } from './cloud-event.js';
import type { Reaction, Received } from './reaction.js';

const DAY_MS = 86_400_000;

// Classes of PostgreSQL's codes that speak of the data: cardinality, data exception, constraint, program limit.
const ABOUT_THE_DATA = ['21', '22', '23', '54'];
// A constraint may hold a moment later; what else speaks of the data stays as it is.
const MAY_CHANGE = ['23'];

/** Thrown when an effect failed by itself: neither the database nor the way to it is the cause. */
class EffectFailed extends Error {
  override name = 'EffectFailed';
}

/** Runs the effect of an event, unless it is old news, in a transaction that its caller opened. */
export async function runEffect(reaction: Reaction, event: StoredEvent, transaction: EntityManager): Promise<void> {
  if (isOldNews(reaction, event)) return;
  const isOfDatabase = noteErrors(transaction);
  try {
    if (event.isTombstone) await reaction.gone?.(event, transaction);
    else await reaction.handle(event as Received<unknown>, transaction);
  } catch (error) {
    throw isOfDatabase(error) ? error : new EffectFailed('the effect failed', { cause: error });
  }
}

/** What is known of why an effect failed. */
export interface Fault {
  reason: string;
  /** Whether another try a moment later may succeed. */
  mayPass: boolean;
}

/**
 * Why the event is at fault for an error; undefined when it is not known to be. Everything else is waited for: a
 * connection, a failover, a lock, a login, a deployment.
 */
export function faultOf(error: unknown): Fault | undefined {
  if (error instanceof EffectFailed) return { reason: describe(error.cause), mayPass: true };
  const code = codeOf(error);
  if (!code || !ABOUT_THE_DATA.includes(code.slice(0, 2))) return undefined;
  return { reason: describe(error), mayPass: MAY_CHANGE.includes(code.slice(0, 2)) };
}

const isOldNews = ({ ignoreAfterDays }: Reaction, { time, isTombstone }: StoredEvent): boolean =>
  ignoreAfterDays !== undefined && !isTombstone && Date.now() - time.getTime() > ignoreAfterDays * DAY_MS;

const errorsOf = new WeakMap<QueryRunner, WeakSet<object>>();

/** Notes what the statements of a transaction throw, so that it can be told from what an effect throws by itself. */
function noteErrors(transaction: EntityManager): (error: unknown) => boolean {
  const runner = transaction.queryRunner!;
  const noted = errorsOf.get(runner) ?? listenTo(runner);
  const isNoted = (error: unknown): boolean => error instanceof Error && (noted.has(error) || isNoted(error.cause));
  return isNoted;
}

function listenTo(runner: QueryRunner): WeakSet<object> {
  const noted = new WeakSet<object>();
  errorsOf.set(runner, noted);
  const query = runner.query.bind(runner) as (...parameters: unknown[]) => Promise<never>;
  runner.query = async (...parameters: unknown[]) => {
    try {
      return await query(...parameters);
    } catch (error) {
      if (error instanceof Error) noted.add(error);
      throw error;
    }
  };
  return noted;
}

/** The code of PostgreSQL in an error, if it is one of the database. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { driverError, code } = error as { driverError?: unknown; code?: unknown };
  if (driverError instanceof Error) return codeOf(driverError);
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : codeOf(error.cause);
}

const describe = (error: unknown): string => {
  const { type, message } = maskError(error);
  return (message.startsWith('PostgreSQL') ? message : `${type}: ${message}`).replaceAll('\0', '').slice(0, 500);
};
