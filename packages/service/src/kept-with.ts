/**
 * Makes one thing for each owner when it is first asked for, and keeps it for as long as the owner lives: for a request
 * its loaders, for the tools of a service what all requests share.
 */
export function keptWith<Owner extends object, Thing>(make: (owner: Owner) => Thing): (owner: Owner) => Thing {
  const kept = new WeakMap<Owner, { thing: Thing }>();
  return (owner) => {
    const known = kept.get(owner);
    if (known) return known.thing;
    const thing = make(owner);
    kept.set(owner, { thing });
    return thing;
  };
}
