import { Gauge, type Registry } from 'prom-client';

interface Log {
  error(fields: object, message: string): void;
  info(fields: object, message: string): void;
}

/** What an operator should know of, each trouble once however often it is found. */
export interface Alarms {
  /**
   * Says what is wrong under a name, or with undefined that nothing is. A trouble is logged as an error when it begins,
   * when its text becomes another one (numbers in it may change), and every ten minutes while it lasts; that it is over
   * is logged as an information.
   */
  set(name: string, trouble: string | undefined, fields?: object): void;
}

const REPEAT_EVERY_MS = 10 * 60_000;

interface Trouble {
  kind: string;
  text: string;
  fields: object;
  since: number;
  repeating: NodeJS.Timeout;
}

/** Makes alarms that are logged, and are the gauge `alarm{name}` of a registry: 1 while something is wrong, or 0. */
export function createAlarms(options: { logger: Log; metrics: Registry; repeatEveryMs?: number }): Alarms {
  const { logger, metrics, repeatEveryMs = REPEAT_EVERY_MS } = options;
  const gauge = gaugeOf(metrics);
  const troubles = new Map<string, Trouble>();
  const say = (name: string) => {
    const { text, fields } = troubles.get(name)!;
    logger.error({ ...fields, alarm: name }, text);
  };
  return {
    set(name, text, fields = {}) {
      gauge.set({ name }, text === undefined ? 0 : 1);
      const before = troubles.get(name);
      if (text === undefined) {
        if (!before) return;
        clearInterval(before.repeating);
        troubles.delete(name);
        const lastedSeconds = Math.round((Date.now() - before.since) / 1000);
        logger.info({ ...fields, alarm: name, lastedSeconds }, `over: ${before.text}`);
        return;
      }
      const kind = text.replaceAll(/\d+/g, '');
      if (before?.kind === kind) {
        Object.assign(before, { text, fields });
        return;
      }
      clearInterval(before?.repeating);
      // Who finds a trouble may find it once only, so repeating it does not wait for it to be found again.
      const repeating = setInterval(say, repeatEveryMs, name).unref();
      troubles.set(name, { kind, text, fields, since: before?.since ?? Date.now(), repeating });
      say(name);
    },
  };
}

// The parts of a program each make their alarms, in the one registry of the program.
const gaugeOf = (metrics: Registry): Gauge<'name'> =>
  (metrics.getSingleMetric('alarm') as Gauge<'name'> | undefined) ??
  new Gauge({
    name: 'alarm',
    help: '1 while something is wrong that an operator should know of.',
    labelNames: ['name'] as const,
    registers: [metrics],
  });
