import type { EntityManager } from 'typeorm';

/** What a service does when an event arrives. */
export interface Reaction<Data = unknown> {
  /** Event type and version, for example `order.placed.v1`. */
  on: string;
  /**
   * Takes from the event's data what this service uses, bounded to what it can keep; throws when the data is not what
   * the contract says.
   */
  read(data: unknown): Data;
  /** The effect. It happens in one transaction with the note that this event was seen, so it happens once. */
  handle(event: Received<Data>, transaction: EntityManager): Promise<void>;
  /** An event older than this many days is noted and has no effect: nobody is told old news by a replay. */
  ignoreAfterDays?: number;
  /**
   * Of a state, which says all there is to know of its key, so that a later one makes an earlier one that failed needless:
   * what follows from a tombstone, after which nothing is left under the key. It is never old news.
   */
  gone?(event: Omit<Received<Data>, 'data'>, transaction: EntityManager): Promise<void>;
}

/** An event as a reaction sees it. */
export interface Received<Data> {
  id: string;
  key: string;
  time: Date;
  data: Data;
}

/** Whether each event says all there is to know of its key. */
export const isOfState = ({ gone }: Pick<Reaction, 'gone'>): boolean => gone !== undefined;

/** The reactions of a consumer by the type of event. */
export const byType = (reactions: Reaction<never>[]): Map<string, Reaction> =>
  new Map(reactions.map((reaction) => [reaction.on, reaction as Reaction]));
