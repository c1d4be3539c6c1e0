/** What can be signed or supported. */
export interface Subject {
  id: string;
  kind: 'APPEAL' | 'INITIATIVE';
  isOpen: boolean;
}

/** An initiative as this service knows it: that it exists. */
export interface InitiativeReference {
  id: string;
}
