import DataLoader from 'dataloader';

/**
 * Makes one call of many that arrive while earlier ones run. Nobody waits for company: a call leaves at once while
 * fewer than `inFlight` are under way, and otherwise with all that came since.
 */
export function coalesce<Item, Result>(
  run: (items: readonly Item[]) => Promise<Result[]>,
  limits: { inFlight: number; largest: number },
): (item: Item) => Promise<Result> {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const loader = new DataLoader<Item, Result>(
    async (items) => {
      underWay += 1;
      try {
        return await run(items);
      } finally {
        underWay -= 1;
        waiting.shift()?.();
      }
    },
    {
      cache: false,
      maxBatchSize: limits.largest,
      batchScheduleFn: (dispatch) => {
        if (underWay < limits.inFlight) setImmediate(dispatch);
        else waiting.push(dispatch);
      },
    },
  );
  return (item) => loader.load(item);
}
