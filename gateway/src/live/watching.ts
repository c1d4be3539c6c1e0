import { randomUUID } from 'node:crypto';
import { HeaderMap } from '@apollo/server';
import { accessError, subscriptionError, type Caller, type Reader } from '@tpt/graph';
import type { Places } from '@tpt/program';
import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Graph } from '../graph/graph.js';
import type { Safelist } from '../operations/safelist.js';
import type { TellSubscription } from '../telemetry/observe-operations.js';
import type { OperationRecord } from '../telemetry/operation-record.js';
import type { Channel } from './channel.js';
import { EventChannel } from './event-channel.js';
import type { ReadGraph } from './graph-reader.js';
import type { Hub } from './hub.js';
import type { LiveField } from './live-fields.js';
import { Mailbox } from './mailbox.js';
import type { LiveMetrics } from './metrics.js';
import { KEY_VARIABLE, readSubscription, type WatchedQuery } from './read-subscription.js';
import { StateChannel } from './state-channel.js';

/** Who wants to watch. */
export interface Watcher extends Reader {
  /** Where it is, which counts for how much may be watched. */
  network: string;
  /** Names what it asked in what is logged. */
  requestId: string;
  /** Says again who it is; rejects with what the watcher is to be told, for example when the token has expired. */
  authorize(): Promise<Caller>;
}

/** An operation as a client sends it. */
export interface Operation {
  query?: string | undefined;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** What is watched, or why it is not. */
export type Watched = { messages: Mailbox } | { refused: FormattedExecutionResult };

/** Lets people watch. */
export type Watch = (operation: Operation, watcher: Watcher) => Promise<Watched>;

/** What watching is made of. */
export interface WatchingOptions {
  graph: Graph;
  /** Which operations are answered; any, without it. */
  safelist?: Safelist | undefined;
  /** None are served where nothing is heard. */
  fields: ReadonlyMap<string, LiveField>;
  hub: Hub;
  read: ReadGraph;
  /** Room for subscriptions. */
  places: Places;
  metrics: LiveMetrics;
  /** Tells of each subscription how it was answered. */
  tell?: TellSubscription | undefined;
}

const ADMITTED_WITHIN_MS = 5_000;
const VISITOR: Caller = {};
const MOST_OF_A_PERSON = 100;

/**
 * Lets people watch. What says nothing of who asks is read as a visitor reads it, once for all who watch the same in the
 * same language; everything else is read for one watcher, who is authorized again for each event.
 */
export function createWatching(options: WatchingOptions): Watch {
  const { graph, safelist, fields, hub, read, places, metrics, tell } = options;
  const channels = new Map<string, Channel>();
  const ofPerson = new Map<string, number>();
  let watched = 0;
  const count = ({ personId }: Caller, change: 1 | -1) => {
    watched += change;
    metrics.watched(watched, channels.size);
    if (!personId) return;
    const hers = (ofPerson.get(personId) ?? 0) + change;
    if (hers > 0) ofPerson.set(personId, hers);
    else ofPerson.delete(personId);
  };

  return async (operation, watcher) => {
    const { requestId, caller, language } = watcher;
    const record: OperationRecord = { codes: [], language, caller: caller.personId ? 'person' : 'visitor' };
    const askedAt = performance.now();
    const watched = await begin(operation, watcher, record);
    if ('refused' in watched) record.codes = codesOf(watched.refused);
    tell?.(record, { requestId, milliseconds: performance.now() - askedAt });
    return watched;
  };

  async function begin(operation: Operation, watcher: Watcher, record: OperationRecord): Promise<Watched> {
    const { caller, language, requestId } = watcher;
    let query: WatchedQuery | undefined;
    let leave: (() => void) | undefined;
    const note = (subscription: Parameters<typeof readSubscription>[1]) => {
      query = readSubscription(fields, subscription);
      if (query.field.personal && !caller.personId) throw accessError('UNAUTHENTICATED', language);
      const isPersonFull = (ofPerson.get(caller.personId ?? '') ?? 0) >= MOST_OF_A_PERSON;
      leave = isPersonFull ? undefined : places.take(watcher.network);
      if (!leave) throw subscriptionError('TOO_MANY_SUBSCRIPTIONS', language);
    };
    try {
      safelist?.({ method: 'POST', headers: new HeaderMap(), search: '', body: operation }, language);
    } catch (error) {
      const { message, extensions } = error as GraphQLError;
      return { refused: { errors: [{ message, extensions: { code: extensions['code'] } }] } };
    }
    const signal = AbortSignal.timeout(ADMITTED_WITHIN_MS);
    const { body } = await graph.executeOperation(
      { ...operation },
      { contextValue: { caller, language, requestId, record, signal, lasts: { note } } },
    );
    const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
    if (query && leave && !errors) return { messages: join(query, watcher, leave) };
    leave?.();
    return { refused: { errors: errors ?? [] } };
  }

  function join(query: WatchedQuery, watcher: Watcher, leave: () => void): Mailbox {
    const { field } = query;
    const key = field.personal ? watcher.caller.personId : query.key;
    const { name, channel } = openChannel(query, watcher, key);
    const interest = { topic: field.topic, event: field.event, key };
    hub.add(interest, channel);
    const mailbox: Mailbox = new Mailbox({
      keeps: key === undefined ? 'all' : 'newest',
      language: watcher.language,
      onLeft() {
        channel.leave(mailbox);
        if (channel.isEmpty) {
          channels.delete(name);
          hub.remove(interest, channel);
        }
        leave();
        count(watcher.caller, -1);
      },
    });
    channel.join(mailbox);
    count(watcher.caller, 1);
    return mailbox;
  }

  /** The channel of those who watch the same, or one of a watcher's own. */
  function openChannel(query: WatchedQuery, watcher: Watcher, key: string | undefined) {
    const { field } = query;
    const { language, caller } = watcher;
    const isShared = !query.isAboutViewer || !caller.personId;
    const name = isShared ? JSON.stringify([field, query.query, query.variables, language]) : randomUUID();
    const known = channels.get(name);
    if (known) return { name, channel: known };
    const readWith = async (more: object) =>
      read(
        { query: query.query, variables: { ...query.variables, ...more } },
        { caller: isShared ? VISITOR : await watcher.authorize(), language },
      );
    const channel =
      key === undefined
        ? new EventChannel((ofEvent) => readWith({ [KEY_VARIABLE]: ofEvent }), metrics.skipped)
        : new StateChannel(() => readWith({}));
    channels.set(name, channel);
    return { name, channel };
  }
}

const codesOf = ({ errors = [] }: FormattedExecutionResult): string[] => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.['code']))),
];
