import type * as Worker from 'graphile-worker';

/**
 * Loads what works on jobs, for who has some. The worker's own messages quote payloads and errors, so it is given a
 * logger that says nothing; what matters of them is logged elsewhere.
 */
export async function loadWorker(): Promise<typeof Worker & { quiet: Worker.Logger }> {
  const worker = await import('graphile-worker');
  return { ...worker, quiet: new worker.Logger(() => () => {}) };
}
