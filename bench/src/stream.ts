import { connect } from 'node:net';

/** A stream of events that is read at the least cost: what takes part in a bench must not be what is measured. */
export interface Stream {
  /** Fulfilled with the first message. */
  begun: Promise<void>;
  close(): void;
}

/** Opens a stream of a subscription, and hears each of its messages. */
export function openStream(gateway: string, query: string, variables: object, hear: (message: string) => void): Stream {
  const { hostname, port, host } = new URL(gateway);
  const begun = Promise.withResolvers<void>();
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const socket = connect(Number(port), hostname);
  socket.setEncoding('utf8');
  socket.write(`GET /graphql?${search} HTTP/1.1\r\nhost: ${host}\r\naccept: text/event-stream\r\n\r\n`);
  let unread = '';
  socket.on('data', (text: string) => {
    unread += text;
    for (let end = unread.indexOf('\n\n'); end >= 0; end = unread.indexOf('\n\n')) {
      const message = unread.slice(0, end);
      unread = unread.slice(end + 2);
      if (!message.includes('event: next')) continue;
      hear(message);
      begun.resolve();
    }
  });
  const end = (error?: Error) => begun.reject(error ?? new Error(`a stream ended: ${unread.slice(0, 200)}`));
  socket.on('error', end);
  socket.on('close', () => end());
  begun.promise.catch(() => {});
  return { begun: begun.promise, close: () => socket.destroy() };
}
