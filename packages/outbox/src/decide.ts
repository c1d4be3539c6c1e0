import type { DataSource, EntityManager } from 'typeorm';
import { ASIDE_LOCK } from './outbox-head.js';
import { keepParked, takeKeyOf, unpark, type Parked } from './parked.js';
import { isOfState, type Reaction } from './reaction.js';
import { readMessage } from './read-message.js';
import { faultOf, runEffect } from './run-effect.js';

/** What a person decides about an event that cannot go on. */
export type Decision = 'RETRY' | 'DROP';

/** What came of a decision, event by event. */
export interface Outcome {
  eventId: string;
  type: string;
  outcome: string;
  /** Whether it was tried, in vain. */
  isFailing: boolean;
}

/** What deciding works with. */
export interface Deciding {
  database: DataSource;
  /** The reactions of each consumer, by the type of event. */
  reactions: Map<string, Map<string, Reaction>>;
  /** Who decides. */
  by: string;
}

/**
 * Tries an event again whose effect failed and then what waits behind it, or drops it and lets what waits go on. Of a
 * key whose events each say all there is, the latest is tried first, and makes the earlier ones needless. Every decision
 * is kept with its outcome.
 * @returns undefined when no such event waits.
 */
export async function decide(deciding: Deciding, decision: Decision, eventId: string): Promise<Outcome[] | undefined> {
  return deciding.database.transaction(async (transaction) => {
    const moved = await decideAside(transaction, decision, eventId);
    if (moved) return keep(transaction, deciding, decision, 'outbox', moved);
    const waiting = await takeKeyOf(transaction, eventId);
    // The same event may wait in several consumers; each is a matter of its own.
    const outcomes: Outcome[] = [];
    for (const [consumer, events] of Map.groupBy(waiting, (parked) => parked.consumer)) {
      const decided = await decideParked(transaction, deciding, decision, eventId, events);
      outcomes.push(...(await keep(transaction, deciding, decision, consumer, decided)));
    }
    return outcomes.length > 0 ? outcomes : undefined;
  });
}

type Decided = Outcome & { topic: string };

async function decideParked(
  transaction: EntityManager,
  { reactions }: Deciding,
  decision: Decision,
  eventId: string,
  events: Parked[],
): Promise<Decided[]> {
  const decided: Decided[] = [];
  const note = ({ eventId, type, place }: Parked, outcome: string, isFailing = false) =>
    decided.push({ eventId, type, topic: place.topic, outcome, isFailing });
  const named = events.find((parked) => parked.eventId === eventId)!;
  let rest = events;
  if (decision === 'DROP') {
    await unpark(transaction, named);
    note(named, 'dropped');
    rest = events.filter((parked) => parked !== named);
  }
  const reaction = reactions.get(named.consumer)?.get(named.type);
  const isState = reaction !== undefined && isOfState(reaction);
  for (const parked of isState ? rest.toReversed() : rest) {
    const failure = await tryAgain(transaction, reactions, parked);
    if (failure) {
      await keepParked(transaction, parked, failure);
      note(parked, `still fails: ${failure}`, true);
      // What follows goes on waiting.
      if (!isState) break;
      continue;
    }
    await unpark(transaction, parked);
    note(parked, 'handled');
    if (!isState) continue;
    for (const earlier of rest.slice(0, rest.indexOf(parked))) {
      await unpark(transaction, earlier);
      note(earlier, 'needless: a later one was handled');
    }
    break;
  }
  return decided;
}

/** Runs the effect of an event that waits. Gives why it fails; undefined when it does not. */
async function tryAgain(
  transaction: EntityManager,
  reactions: Map<string, Map<string, Reaction>>,
  parked: Parked,
): Promise<string | undefined> {
  const step = readMessage(reactions.get(parked.consumer) ?? new Map<string, Reaction>(), parked.place, parked.message);
  if (!step) return 'nobody reacts to events of its type';
  if (step.kind !== 'event') return step.reason;
  try {
    await transaction.transaction((savepoint) => runEffect(step.reaction, step.event, savepoint));
    return undefined;
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return fault.reason;
  }
}

/** Sends a row that was put aside back to the outbox or drops it, and what waits behind it with it. */
async function decideAside(
  transaction: EntityManager,
  decision: Decision,
  eventId: string,
): Promise<Decided[] | undefined> {
  const find = async () => {
    const [row] = (await transaction.query(
      'select position, aggregatetype, aggregateid, type from outbox_aside where id = $1',
      [eventId],
    )) as { position: string; aggregatetype: string; aggregateid: string; type: string }[];
    return row;
  };
  // The relay waits for this lock, so who decides about something else does not take it.
  if (!(await find())) return undefined;
  await transaction.query(`select ${ASIDE_LOCK}`);
  const named = await find();
  if (!named) return undefined;
  const topic = `tpt.${named.aggregatetype}.v1`;
  const decided: Decided[] = [];
  if (decision === 'DROP') {
    await transaction.query('delete from outbox_aside where position = $1', [named.position]);
    decided.push({ eventId, type: named.type, topic, outcome: 'dropped', isFailing: false });
  }
  const [returned] = (await transaction.query(
    `with returned as (delete from outbox_aside where aggregatetype = $1 and aggregateid = $2 returning *), kept as (
       insert into outbox (position, id, aggregatetype, aggregateid, type, payload, timestamp) overriding system value
       select position, id, aggregatetype, aggregateid, type, payload, timestamp from returned
       returning position, id, type
     )
     select coalesce(json_agg(json_build_object('eventId', id, 'type', type) order by position), '[]') as events from kept`,
    [named.aggregatetype, named.aggregateid],
  )) as [{ events: { eventId: string; type: string }[] }];
  const sent = returned.events.map((event) => ({ ...event, topic, outcome: 'sent again', isFailing: false }));
  return [...decided, ...sent];
}

async function keep(
  transaction: EntityManager,
  { by }: Deciding,
  decision: Decision,
  stream: string,
  decided: Decided[],
): Promise<Outcome[]> {
  for (const { eventId, type, topic, outcome } of decided)
    await transaction.query(
      `insert into event_decisions (decided_by, decision, stream, event_id, type, topic, outcome)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [by, decision, stream, eventId, type, topic, outcome],
    );
  return decided.map(({ topic: _topic, ...outcome }) => outcome);
}
