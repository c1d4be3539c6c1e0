import { userInfo } from 'node:os';
import { CommandFailed } from '@tpt/program';
import { lagOf, lookAtGroup } from '@tpt/kafka';
import type { Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { fromKafkaMessage } from './cloud-event.js';
import { groupId } from './consumer.js';
import { decide, type Decision, type Outcome } from './decide.js';
import { measureOutbox, measureParked } from './measure.js';
import { findParkedHeads, takeKeyOf } from './parked.js';
import { byType, type Reaction } from './reaction.js';

/** What the command that looks after events works with. */
export interface EventsCommand {
  service: string;
  kafka: Kafka;
  topicPrefix: string;
  database: DataSource;
  consumers: Record<string, { topics: string[]; reactions: Reaction<never>[] }>;
  /** Further lines of the status, for what else waits in the service. */
  status?: () => Promise<string[]>;
  print(line: string): void;
}

const USAGE = `Say what: status, look, look EVENT, retry EVENT, retry all, or drop EVENT. An EVENT is an id that look shows`;
const NO_SUCH_EVENT = 'No such event waits';

const SHOWN = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Looks after the events of a service: `status`, `look [EVENT]`, `retry EVENT | all`, `drop EVENT`.
 * @throws {CommandFailed} for other words, when there is no such event, and when what was tried again still fails.
 */
export async function runEventsCommand(options: EventsCommand, args: string[]): Promise<void> {
  const [verb, event, ...more] = args;
  if (more.length > 0) throw new CommandFailed(USAGE);
  const isEvent = event !== undefined && UUID.test(event);
  if (verb === 'status' && event === undefined) return showStatus(options);
  if (verb === 'look' && event === undefined) return listFailed(options);
  if (verb === 'look' && isEvent) return showEvent(options, event);
  if (verb === 'retry' && event === 'all') return retryAll(options);
  if (verb === 'retry' && isEvent) return refuseFailing(await decideOne(options, 'RETRY', event));
  if (verb === 'drop' && isEvent) return void (await decideOne(options, 'DROP', event));
  throw new CommandFailed(USAGE);
}

async function showStatus(options: EventsCommand): Promise<void> {
  const { service, kafka, topicPrefix, database, print } = options;
  const outbox = await measureOutbox(database);
  print(`${service}`);
  print(
    `  outbox: ${outbox.waiting} waiting, the oldest for ${Math.round(outbox.oldestSeconds)} s; ` +
      `${outbox.aside} put aside, ${outbox.refused} of them refused by the broker`,
  );
  for (const [name, { topics }] of Object.entries(options.consumers)) {
    const { parked, heads } = await measureParked(database, name);
    const group = groupId({ topicPrefix, service, name });
    const seen = await lookAtGroup(
      kafka,
      group,
      topics.map((topic) => topicPrefix + topic),
    ).then(
      (look) => `${look.members.length} at work, ${lagOf(look)} messages to handle`,
      (error: unknown) => `its group is not to be seen: ${error instanceof Error ? error.message : 'unknown'}`,
    );
    print(`  consumer ${name}: ${seen}; ${parked} parked, ${heads} of them failed`);
  }
  for (const line of (await options.status?.()) ?? []) print(`  ${line}`);
}

async function listFailed({ database, print, service }: EventsCommand): Promise<void> {
  const refused = (await database.query(
    `select a.id, a.type, a.aggregateid, a.reason, a.set_aside_at,
       (select count(*)::int from outbox_aside b where b.aggregatetype = a.aggregatetype
        and b.aggregateid = a.aggregateid and b.reason is null) as behind
     from outbox_aside a where a.reason is not null order by a.position limit ${SHOWN}`,
  )) as { id: string; type: string; aggregateid: string; reason: string; set_aside_at: Date; behind: number }[];
  for (const row of refused)
    print(
      `${row.id}  outbox  ${row.type}  key ${row.aggregateid}  since ${row.set_aside_at.toISOString()}  ` +
        `${row.behind} behind\n  ${row.reason}`,
    );
  const failed = await findParkedHeads(database.manager, SHOWN);
  for (const parked of failed)
    print(
      `${parked.eventId}  ${parked.consumer}  ${parked.type}  key ${showBytes(parked.message.key)}  ` +
        `since ${parked.parkedAt.toISOString()}\n  ${parked.reason}`,
    );
  const all = refused.length + failed.length;
  print(all === 0 ? `Nothing of ${service} has failed.` : `One of them whole: npm run events -- look ${service} EVENT`);
}

async function showEvent({ database, print }: EventsCommand, eventId: string): Promise<void> {
  const [aside] = (await database.query(
    `select aggregatetype, aggregateid, type, timestamp, payload, reason from outbox_aside where id = $1`,
    [eventId],
  )) as Record<string, unknown>[];
  if (aside) return print(JSON.stringify(aside, null, 2));
  const waiting = await database.transaction((transaction) => takeKeyOf(transaction, eventId));
  if (waiting.length === 0) throw new CommandFailed(NO_SUCH_EVENT);
  for (const [consumer, events] of Map.groupBy(waiting, (parked) => parked.consumer)) {
    const parked = events.find((candidate) => candidate.eventId === eventId)!;
    const { place, type, reason, message } = parked;
    const { data, time } = fromKafkaMessage(message);
    const behind = events.slice(events.indexOf(parked) + 1).map((later) => `${later.type} ${later.eventId}`);
    print(
      JSON.stringify({ consumer, type, reason, ...place, key: showBytes(message.key), time, data, behind }, null, 2),
    );
  }
}

async function retryAll(options: EventsCommand): Promise<void> {
  const { database } = options;
  const tried = new Map<string, Outcome>();
  const aside = (await database.query('select id from outbox_aside where reason is not null order by position')) as {
    id: string;
  }[];
  const parked = (await database.query(
    'select event_id as id from parked_events where reason is not null order by parked_at, "offset"',
  )) as { id: string }[];
  for (const { id } of [...aside, ...parked]) {
    // The one before it in its key has tried it too.
    if (tried.has(id)) continue;
    for (const outcome of await decideAndSay(options, 'RETRY', id)) tried.set(outcome.eventId, outcome);
  }
  if (aside.length + parked.length === 0) options.print(`Nothing of ${options.service} has failed.`);
  refuseFailing([...tried.values()]);
}

async function decideOne(options: EventsCommand, decision: Decision, eventId: string): Promise<Outcome[]> {
  const outcomes = await decideAndSay(options, decision, eventId);
  if (outcomes.length === 0) throw new CommandFailed(NO_SUCH_EVENT);
  return outcomes;
}

function refuseFailing(outcomes: Outcome[]): void {
  const failing = outcomes.filter(({ isFailing }) => isFailing).length;
  if (failing > 0) throw new CommandFailed(`Of ${outcomes.length} that were tried again, ${failing} still fail`);
}

async function decideAndSay({ database, consumers, print }: EventsCommand, decision: Decision, eventId: string) {
  const reactions = new Map(
    Object.entries(consumers).map(([name, consumer]) => [name, byType(consumer.reactions)] as const),
  );
  const outcomes = (await decide({ database, reactions, by: userInfo().username }, decision, eventId)) ?? [];
  for (const { eventId: id, type, outcome } of outcomes) print(`${id}  ${type}  ${outcome}`);
  return outcomes;
}

/** Bytes as text where they are, escaped where they are not. */
const showBytes = (bytes: Buffer | null): string =>
  bytes === null ? 'none' : JSON.stringify(bytes.toString('utf8').slice(0, 200));
