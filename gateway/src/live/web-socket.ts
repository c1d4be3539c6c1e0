import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Connection } from './connections.js';

const SERVICE_RESTART = 1012;
const POLICY_VIOLATION = 1008;
const MESSAGES_AT_ONCE = 100;
const MESSAGES_A_SECOND = 10;
// Answers to what she says wait for who takes nothing.
const MOST_WAITING_BYTES = 4 * 1024 * 1024;

/** A WebSocket as a protocol uses it: it may be written to no faster than the client takes it, and is not talked down. */
export class LiveSocket implements Connection {
  #isAlive = true;
  #mayStillSay = MESSAGES_AT_ONCE;
  #heardAt = performance.now();

  constructor(private readonly socket: WebSocket) {
    socket.on('pong', () => (this.#isAlive = true));
  }

  get protocol(): string {
    return this.socket.protocol;
  }

  /** Ends when the client's side has taken it, or is gone. */
  send(data: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.readyState !== this.socket.OPEN) return resolve();
      this.socket.send(data, () => resolve());
    });
  }

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }

  /** Hears messages, unless they come faster than anybody needs to send them. */
  onMessage(hear: (data: string) => Promise<void>, onFault: (error: unknown) => void): void {
    this.socket.on('message', (data) => {
      if (this.socket.readyState !== this.socket.OPEN) return;
      if (this.socket.bufferedAmount > MOST_WAITING_BYTES) return this.destroy();
      if (!this.#mayBeHeard()) return this.close(POLICY_VIOLATION, 'Too many messages');
      hear(String(data)).catch((error: unknown) => {
        // The only complaint of the protocol itself that it does not answer: what only a server says.
        const isOfClient = error instanceof Error && error.message.startsWith('Unexpected message of type');
        if (isOfClient) this.close(CloseCode.BadRequest, 'Invalid message received');
        else onFault(error);
      });
    });
  }

  sayFarewell(): void {
    this.close(SERVICE_RESTART, 'Service Restart');
  }

  destroy(): void {
    this.socket.terminate();
  }

  beat(): void {
    if (!this.#isAlive) return this.socket.terminate();
    this.#isAlive = false;
    this.socket.ping();
  }

  #mayBeHeard(): boolean {
    const now = performance.now();
    const regained = ((now - this.#heardAt) / 1000) * MESSAGES_A_SECOND;
    this.#heardAt = now;
    this.#mayStillSay = Math.min(MESSAGES_AT_ONCE, this.#mayStillSay + regained) - 1;
    return this.#mayStillSay >= 0;
  }
}
