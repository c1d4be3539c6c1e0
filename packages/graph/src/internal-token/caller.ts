/** Who is calling, as far as the called service needs to know. A visitor has no `personId`. */
export interface Caller {
  personId?: string;
  roles?: string[];
  email?: string;
  /** The network that the request came from, as a hash that is another every day. */
  network?: string;
}
