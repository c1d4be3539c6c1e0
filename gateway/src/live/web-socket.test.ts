import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import type { WebSocket } from 'ws';
import { LiveSocket } from './web-socket.js';

test('Who takes nothing and goes on talking is hung up on, before what waits for her fills the memory', () => {
  const heard: string[] = [];
  let isTerminated = false;
  const socket = Object.assign(new EventEmitter(), {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    terminate: () => (isTerminated = true),
  });
  new LiveSocket(socket as unknown as WebSocket).onMessage(
    async (data) => void heard.push(data),
    () => {},
  );
  socket.emit('message', 'first');
  socket.bufferedAmount = 5 * 1024 * 1024;
  socket.emit('message', 'second');
  expect(heard).toEqual(['first']);
  expect(isTerminated).toBe(true);
});
