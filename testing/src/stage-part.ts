import type { RunningProcess, Watch } from '@tpt/embedded';

/** A part of a stage, which a test may break and mend. */
export interface StagePart {
  readonly pid: number;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Freezes it: it neither answers nor ends. */
  pause(): void;
  resume(): void;
  /** Stops it in order. */
  stop(): Promise<void>;
  /** Starts it again on the same port and data, and waits until it answers. */
  start(): Promise<void>;
}

/** Starts a part that can be started again. */
export async function startStagePart(
  begin: (watch: Watch) => Promise<RunningProcess>,
  onProcess: (pid: number) => void,
): Promise<StagePart> {
  const watch: Watch = { onStart: ({ pid }) => onProcess(pid) };
  let running = await begin(watch);
  return {
    get pid() {
      return running.pid;
    },
    async kill() {
      await running.kill();
    },
    pause: () => running.pause(),
    resume: () => running.resume(),
    async stop() {
      await running.stop();
    },
    async start() {
      running = await begin(watch);
    },
  };
}
