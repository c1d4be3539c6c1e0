/** Who is calling, as far as the called service needs to know. A visitor has no `personId`. */
export interface Caller {
  personId?: string;
  roles?: string[];
  email?: string;
}
