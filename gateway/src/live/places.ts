/** Room for connections that last, or for what is watched over them. */
export interface Places {
  /** Takes a place for somebody from this network; gives it back when called. Undefined when there is none. */
  take(network: string): (() => void) | undefined;
}

/** @param most places in all, and from one network. */
export function createPlaces(most: { inAll: number; perNetwork: number }): Places {
  const byNetwork = new Map<string, number>();
  let taken = 0;
  return {
    take(network) {
      const ofNetwork = byNetwork.get(network) ?? 0;
      if (taken >= most.inAll || ofNetwork >= most.perNetwork) return undefined;
      taken += 1;
      byNetwork.set(network, ofNetwork + 1);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        taken -= 1;
        const left = byNetwork.get(network)! - 1;
        if (left > 0) byNetwork.set(network, left);
        else byNetwork.delete(network);
      };
    },
  };
}
