import { createKeyedHash } from '@tpt/private-fields';

const HASH_BYTES = 16;

/** Makes of a network a hash that leads back to none, and that is another on every day (UTC). */
export function createNetworkHash(key: string): (network: string, now: Date) => string {
  const keyOf = createKeyedHash(key);
  let today = { day: '', hash: keyOf };
  return (network, now) => {
    const day = now.toISOString().slice(0, 10);
    if (today.day !== day) today = { day, hash: createKeyedHash(keyOf(day).toString('base64')) };
    return today.hash(network).subarray(0, HASH_BYTES).toString('base64url');
  };
}
