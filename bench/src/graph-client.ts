import { Pool } from 'undici';

/** Asks a graph over kept connections, as many at once as there are callers. */
export interface GraphClient {
  // oxlint-disable-next-line typescript/no-explicit-any
  ask(query: string, variables: object, token?: string): Promise<any>;
  close(): Promise<void>;
}

/** @param url for example `http://localhost:4000/graphql`. */
export function createGraphClient(url: string, connections: number): GraphClient {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  return {
    async ask(query, variables, token) {
      const { body } = await pool.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await body.json()) as { data: unknown; errors?: unknown[] };
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data;
    },
    close: () => pool.close(),
  };
}
