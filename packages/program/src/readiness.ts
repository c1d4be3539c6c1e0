import pTimeout from 'p-timeout';

/** A named condition of being ready; it rejects with the reason while it does not hold. */
export type ReadinessChecks = Record<string, () => Promise<unknown> | unknown>;

const ANSWERS_WITHIN_MS = 2_000;

/** Asks all conditions at once; gives why each that does not hold does not, one that never answers included. */
export async function findReasonsAgainst(checks: ReadinessChecks): Promise<Record<string, string>> {
  const reasons: Record<string, string> = {};
  await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        const message = `no end within ${ANSWERS_WITHIN_MS / 1000} s`;
        await pTimeout((async () => check())(), { milliseconds: ANSWERS_WITHIN_MS, message });
      } catch (error) {
        reasons[name] = error instanceof Error ? error.message : 'not ready';
      }
    }),
  );
  return reasons;
}
