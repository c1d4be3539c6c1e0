/** Room for what lasts: connections, what is watched over them, what somebody sends. */
export interface Places {
  /** Takes a place for a holder; gives it back when called. Undefined when there is none. */
  take(holder: string): (() => void) | undefined;
}

/** @param most places in all, and for one holder. */
export function createPlaces(most: { inAll: number; perHolder: number }): Places {
  const byHolder = new Map<string, number>();
  let taken = 0;
  return {
    take(holder) {
      const ofHolder = byHolder.get(holder) ?? 0;
      if (taken >= most.inAll || ofHolder >= most.perHolder) return undefined;
      taken += 1;
      byHolder.set(holder, ofHolder + 1);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        taken -= 1;
        const left = byHolder.get(holder)! - 1;
        if (left > 0) byHolder.set(holder, left);
        else byHolder.delete(holder);
      };
    },
  };
}
