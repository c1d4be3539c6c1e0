/* Generated from the schemas in events/: npm run generate. */
/**
 * An appeal as it is now
 */
export interface AppealStateV1 {
  id: string;
  slug: string;
  title: {
    fr: string;
    en: string;
  };
  text: {
    fr: string;
    en: string;
  };
  goal: number;
  /**
   * Counts that will be told when they are passed.
   */
  milestones: number[];
  isOpen: boolean;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
}

/**
 * A signature or support counts from now on
 */
export interface SignatureConfirmedV1 {
  signatureId: string;
  /**
   * The appeal signed or the initiative supported.
   */
  subjectId: string;
  /**
   * A person in her own name.
   */
  signer: 'PERSON';
  confirmedAt: string;
}

/**
 * A signature was taken back by its signer
 */
export interface SignatureWithdrawnV1 {
  signatureId: string;
  /**
   * The appeal signed or the initiative supported.
   */
  subjectId: string;
  withdrawnAt: string;
}

/**
 * Totals of an appeal or an initiative
 */
export interface SignatureCountsV1 {
  /**
   * The appeal signed or the initiative supported.
   */
  subjectId: string;
  /**
   * Confirmed signatures or supports of people.
   */
  people: number;
  /**
   * All milestones passed so far, the smallest first.
   */
  milestones: {
    count: number;
    reachedAt: string;
  }[];
  countedAt: string;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
}

/** Everything that this service announces. */
export type Announcement =
  | { type: 'appeal.state.v1'; key: string; data: AppealStateV1 | null }
  | { type: 'signature.confirmed.v1'; key: string; data: SignatureConfirmedV1 }
  | { type: 'signature.withdrawn.v1'; key: string; data: SignatureWithdrawnV1 }
  | { type: 'signature.counts.v1'; key: string; data: SignatureCountsV1 | null };
