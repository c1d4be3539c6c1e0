/** Waits for some work, and no longer than it may take; what it comes to later is nobody's concern. */
export async function within<Result>(limitMs: number, work: () => Promise<Result> | Result): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const isOver = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(limitMs)), limitMs);
  });
  try {
    return await Promise.race([(async () => work())(), isOver]);
  } finally {
    clearTimeout(timer);
  }
}

/** Thrown when work is not waited for any longer. */
export class TookTooLong extends Error {
  override name = 'TookTooLong';
  constructor(limitMs: number) {
    super(`no end within ${limitMs / 1000} s`);
  }
}
