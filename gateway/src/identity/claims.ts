/** What a token says that one of the provider's keys has signed, for us and for now. */
export interface Claims {
  sub?: unknown;
  exp: number;
  [name: string]: unknown;
}

/** Where a provider writes what we read: names, or paths as `realm_access.roles`. */
export interface ClaimNames {
  audience: string;
  roles: string;
  email: string;
  emailVerified: string;
}

/** The claim of this name, which may hold dots as a URL does; otherwise what the path leads to. */
export function readClaim(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let found: unknown = claims;
  for (const step of name.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string, unknown>)[step];
  }
  return found;
}

/** The texts of a claim that holds one or a list. */
export function readTexts(claims: Claims, name: string): string[] {
  const value = readClaim(claims, name);
  return (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');
}
