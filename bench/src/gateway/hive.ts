import { createCallers } from './callers.js';

// The configuration of the Hive Gateway: nothing of ours but the tokens that our subgraphs want.
const { recognize, headersFor } = createCallers(process.env);

interface ToSubgraph {
  request: Request;
  subgraphName: string;
}

export const gatewayConfig = {
  supergraph: process.env['SUPERGRAPH'],
  jit: true,
  logging: 'error',
  propagateHeaders: {
    fromClientToSubgraphs: async ({ request, subgraphName }: ToSubgraph) =>
      headersFor(subgraphName, await recognize(request.headers.get('authorization'))),
  },
};
