/* Generated from the schemas in events/: npm run generate. */
/**
 * An initiative became public
 */
export interface InitiativePublishedV1 {
  initiativeId: string;
  organizationId: string;
  /**
   * @minItems 1
   */
  giftKinds: ['IN_KIND' | 'FINANCIAL' | 'EXPERTISE' | 'OTHER', ...('IN_KIND' | 'FINANCIAL' | 'EXPERTISE' | 'OTHER')[]];
  /**
   * Declared by the organization itself, or recorded by the moderators from public sources.
   */
  provenance: 'DECLARED' | 'CENSUSED';
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
  publishedAt: string;
}

/**
 * A public initiative was changed
 */
export interface InitiativeUpdatedV1 {
  initiativeId: string;
  /**
   * The organization that owns it.
   */
  organizationId: string;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
  updatedAt: string;
}

/**
 * A public initiative came to its end; it stays public
 */
export interface InitiativeEndedV1 {
  initiativeId: string;
  /**
   * The organization that owns it.
   */
  organizationId: string;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
  /**
   * When that was said.
   */
  endedAt: string;
  /**
   * Its last day or month, where its author named it.
   */
  endedOn: {
    value: string;
    precision: 'DAY' | 'MONTH';
  } | null;
}

/**
 * An initiative is not public any more, for good
 */
export interface InitiativeWithdrawnV1 {
  initiativeId: string;
  /**
   * The organization that owns it.
   */
  organizationId: string;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
  withdrawnAt: string;
}

/**
 * An initiative as the public may know it now
 */
export interface InitiativeStateV1 {
  id: string;
  slug: string;
  organizationId: string;
  partnerIds: string[];
  title: {
    fr?: string;
    en?: string;
  };
  summary: {
    fr?: string;
    en?: string;
  };
  description: {
    fr?: string;
    en?: string;
  };
  /**
   * @minItems 1
   */
  giftKinds: ['IN_KIND' | 'FINANCIAL' | 'EXPERTISE' | 'OTHER', ...('IN_KIND' | 'FINANCIAL' | 'EXPERTISE' | 'OTHER')[]];
  kind: 'IN_KIND' | 'FINANCIAL' | 'EXPERTISE' | 'OTHER' | 'MULTIPLE';
  /**
   * @minItems 1
   */
  beneficiaries: [
    (
      | 'HEALTHCARE_WORKERS'
      | 'HOSPITALS'
      | 'ELDERLY'
      | 'HOMELESS'
      | 'STUDENTS'
      | 'CHILDREN'
      | 'ISOLATED_PEOPLE'
      | 'SMALL_BUSINESSES'
      | 'FOOD_AID'
      | 'PUBLIC_SERVICES'
      | 'EMPLOYEES'
      | 'GENERAL_PUBLIC'
    ),
    ...(
      | 'HEALTHCARE_WORKERS'
      | 'HOSPITALS'
      | 'ELDERLY'
      | 'HOMELESS'
      | 'STUDENTS'
      | 'CHILDREN'
      | 'ISOLATED_PEOPLE'
      | 'SMALL_BUSINESSES'
      | 'FOOD_AID'
      | 'PUBLIC_SERVICES'
      | 'EMPLOYEES'
      | 'GENERAL_PUBLIC'
    )[],
  ];
  territory: {
    /**
     * ISO 3166-1 alpha-2.
     */
    countryCode: string;
    department: string | null;
    city: string | null;
  };
  startedOn: {
    value: string;
    precision: 'DAY' | 'MONTH';
  };
  durable: boolean;
  /**
   * As announced.
   */
  amountEur: number | null;
  quantity: {
    value: number;
    unit: string;
  } | null;
  /**
   * Declared by the organization itself, or recorded by the moderators from public sources.
   */
  provenance: 'DECLARED' | 'CENSUSED';
  sources: {
    url: string;
    title: string;
    seenOn: string;
  }[];
  state: 'PUBLISHED';
  publishedAt: string;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
}

/**
 * An initiative as the public may know it now; one that is withdrawn or deleted has no state, and is a tombstone
 */
export interface InitiativeStateV2 {
  id: string;
  /**
   * Its name in addresses.
   */
  slug: string;
  /**
   * The organization that owns it.
   */
  organizationId: string;
  /**
   * Everybody who leads it, the owner first.
   *
   * @minItems 1
   */
  organizationIds: [string, ...string[]];
  title: {
    fr?: string;
    en?: string;
  };
  summary: {
    fr?: string;
    en?: string;
  };
  description: {
    fr?: string;
    en?: string;
  };
  /**
   * How another company can do the same; empty where nobody wrote it down.
   */
  howTo: {
    fr?: string;
    en?: string;
  };
  /**
   * @minItems 1
   */
  giftKinds: ['IN_KIND' | 'FINANCIAL' | 'EXPERTISE' | 'OTHER', ...('IN_KIND' | 'FINANCIAL' | 'EXPERTISE' | 'OTHER')[]];
  /**
   * The one kind of gift, or what several together are called.
   */
  kind: 'IN_KIND' | 'FINANCIAL' | 'EXPERTISE' | 'OTHER' | 'MULTIPLE';
  /**
   * @minItems 1
   */
  beneficiaries: [
    (
      | 'HEALTHCARE_WORKERS'
      | 'HOSPITALS'
      | 'ELDERLY'
      | 'HOMELESS'
      | 'STUDENTS'
      | 'CHILDREN'
      | 'ISOLATED_PEOPLE'
      | 'SMALL_BUSINESSES'
      | 'FOOD_AID'
      | 'PUBLIC_SERVICES'
      | 'EMPLOYEES'
      | 'GENERAL_PUBLIC'
    ),
    ...(
      | 'HEALTHCARE_WORKERS'
      | 'HOSPITALS'
      | 'ELDERLY'
      | 'HOMELESS'
      | 'STUDENTS'
      | 'CHILDREN'
      | 'ISOLATED_PEOPLE'
      | 'SMALL_BUSINESSES'
      | 'FOOD_AID'
      | 'PUBLIC_SERVICES'
      | 'EMPLOYEES'
      | 'GENERAL_PUBLIC'
    )[],
  ];
  territory: {
    /**
     * ISO 3166-1 alpha-2.
     */
    countryCode: string;
    /**
     * French department, by its INSEE code.
     */
    department: string | null;
    /**
     * French commune, by its INSEE code.
     */
    commune: string | null;
    city: string | null;
    /**
     * WGS 84, where its author gave one.
     */
    point: {
      latitude: number;
      longitude: number;
    } | null;
  };
  startedOn: {
    value: string;
    precision: 'DAY' | 'MONTH';
  };
  /**
   * Last day or month; null while it goes on, and where nobody said so.
   */
  endedOn: {
    value: string;
    precision: 'DAY' | 'MONTH';
  } | null;
  /**
   * Made to last beyond the crisis, as its author says.
   */
  durable: boolean;
  /**
   * As announced.
   */
  amount: {
    /**
     * Digits, with a point where there is a fraction.
     */
    amount: string;
    /**
     * ISO 4217.
     */
    currency: string;
  } | null;
  /**
   * As announced.
   */
  quantities: {
    /**
     * Digits, with a point where there is a fraction.
     */
    value: string;
    unit: string;
  }[];
  links: {
    url: string;
    title: string;
  }[];
  pictures: {
    id: string;
    /**
     * What there is to see, for who does not see it.
     */
    alternative: {
      fr?: string;
      en?: string;
    };
    width: number;
    height: number;
  }[];
  /**
   * Declared by the organization itself, or recorded by the moderators from public sources.
   */
  provenance: 'DECLARED' | 'CENSUSED';
  sources: {
    url: string;
    title: string;
    seenOn: string;
  }[];
  state: 'PUBLISHED' | 'ENDED';
  /**
   * When it became public.
   */
  publishedAt: string;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
}

/**
 * An organization as the public may know it now
 */
export interface OrganizationStateV1 {
  id: string;
  slug: string;
  name: string;
  siren: string | null;
  /**
   * ISO 3166-1 alpha-2.
   */
  countryCode: string;
  department: string | null;
  city: string | null;
  sizeCategory: 'MICRO' | 'SMALL' | 'MEDIUM' | 'INTERMEDIATE' | 'LARGE';
  /**
   * Section of NAF rev. 2.
   */
  nafSection: string;
  website: string | null;
  /**
   * Declared by the organization itself, or recorded by the moderators from public sources.
   */
  provenance: 'DECLARED' | 'CENSUSED';
  /**
   * How the right to act for it was proved; null while it is not.
   */
  mandateProof: 'MODERATOR' | null;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
}

/**
 * An organization as the public may know it now; one that is gone, or became part of another, is a tombstone
 */
export interface OrganizationStateV2 {
  id: string;
  /**
   * Its name in addresses; a sole trader’s says nothing of her.
   */
  slug: string;
  /**
   * Null for a sole trader, whose name is a person’s.
   */
  name: string | null;
  soleTrader: boolean;
  /**
   * Null where it is not known, and for a sole trader.
   */
  legalId: {
    /**
     * FOREIGN: in a register of its country. A SIRET begins with its SIREN.
     */
    scheme: 'SIREN' | 'SIRET' | 'VAT' | 'FOREIGN';
    value: string;
  } | null;
  /**
   * ISO 3166-1 alpha-2.
   */
  countryCode: string;
  /**
   * French department, by its INSEE code.
   */
  department: string | null;
  /**
   * French commune, by its INSEE code.
   */
  commune: string | null;
  city: string | null;
  sizeCategory: 'MICRO' | 'SMALL' | 'MEDIUM' | 'INTERMEDIATE' | 'LARGE';
  /**
   * Section of NAF rev. 2, or of the nomenclature of its code.
   */
  nafSection: string;
  naf: {
    code: string;
    nomenclature: 'NAF_REV2' | 'NAF_2025';
  } | null;
  website: string | null;
  /**
   * Id of a picture.
   */
  logo: string | null;
  /**
   * Declared by the organization itself, or recorded by the moderators from public sources.
   */
  provenance: 'DECLARED' | 'CENSUSED';
  /**
   * How the right to act for it was first proved, by a moderator or by a code to an address at a recorded domain; null while it is not.
   */
  mandateProof: 'MODERATOR' | 'DOMAIN_CODE' | null;
  /**
   * Organizations that were the same; their ids lead here.
   */
  mergedIds: string[];
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
}

/**
 * Who may act for an organization
 */
export interface MembershipStateV1 {
  organizationId: string;
  /**
   * Opaque: a keyed hash.
   */
  personId: string;
  role: 'OWNER' | 'EDITOR';
  proof: 'MODERATOR' | null;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
}

/**
 * Who may act for an organization; who left is a tombstone
 */
export interface MembershipStateV2 {
  organizationId: string;
  /**
   * Opaque: a keyed hash.
   */
  personId: string;
  role: 'OWNER' | 'EDITOR';
  /**
   * How the mandate was proved; null while it is not.
   */
  proof: 'MODERATOR' | 'DOMAIN_CODE' | null;
  /**
   * Grows with every change; of two states the higher is the later.
   */
  version: number;
}

/**
 * Something was handed in for publication
 */
export interface ModerationSubmittedV1 {
  /**
   * What it is about, usually an initiative.
   */
  subjectId: string;
  /**
   * Whose it is.
   */
  organizationId: string;
  /**
   * Number of the edit of something public that it is about; null for the thing itself.
   */
  revision: number | null;
  submittedAt: string;
}

/**
 * What was handed in was accepted
 */
export interface ModerationAcceptedV1 {
  /**
   * What it is about, usually an initiative.
   */
  subjectId: string;
  /**
   * Whose it is.
   */
  organizationId: string;
  /**
   * Number of the edit of something public that it is about; null for the thing itself.
   */
  revision: number | null;
  acceptedAt: string;
}

/**
 * What was handed in was rejected
 */
export interface ModerationRejectedV1 {
  /**
   * What it is about, usually an initiative.
   */
  subjectId: string;
  /**
   * Whose it is.
   */
  organizationId: string;
  /**
   * Number of the edit of something public that it is about; null for the thing itself.
   */
  revision: number | null;
  reason:
    | 'INCOMPLETE'
    | 'NOT_SOLIDARITY'
    | 'ADVERTISING'
    | 'UNVERIFIABLE'
    | 'DUPLICATE'
    | 'PERSONAL_DATA'
    | 'UNLAWFUL'
    | 'OTHER';
  rejectedAt: string;
}

/**
 * Somebody told the moderators of something public
 */
export interface ModerationReportedV1 {
  /**
   * What it is about, usually an initiative.
   */
  subjectId: string;
  /**
   * Whose it is.
   */
  organizationId: string;
  reason:
    | 'INACCURATE'
    | 'NOT_SOLIDARITY'
    | 'ADVERTISING'
    | 'DUPLICATE'
    | 'PERSONAL_DATA'
    | 'OFFENSIVE'
    | 'UNLAWFUL'
    | 'OTHER';
  reportedAt: string;
}

/** Everything that this service announces. */
export type Announcement =
  | { type: 'initiative.published.v1'; key: string; data: InitiativePublishedV1 }
  | { type: 'initiative.updated.v1'; key: string; data: InitiativeUpdatedV1 }
  | { type: 'initiative.ended.v1'; key: string; data: InitiativeEndedV1 }
  | { type: 'initiative.withdrawn.v1'; key: string; data: InitiativeWithdrawnV1 }
  | { type: 'initiative.state.v1'; key: string; data: InitiativeStateV1 | null }
  | { type: 'initiative.state.v2'; key: string; data: InitiativeStateV2 | null }
  | { type: 'organization.state.v1'; key: string; data: OrganizationStateV1 | null }
  | { type: 'organization.state.v2'; key: string; data: OrganizationStateV2 | null }
  | { type: 'membership.state.v1'; key: string; data: MembershipStateV1 | null }
  | { type: 'membership.state.v2'; key: string; data: MembershipStateV2 | null }
  | { type: 'moderation.submitted.v1'; key: string; data: ModerationSubmittedV1 }
  | { type: 'moderation.accepted.v1'; key: string; data: ModerationAcceptedV1 }
  | { type: 'moderation.rejected.v1'; key: string; data: ModerationRejectedV1 }
  | { type: 'moderation.reported.v1'; key: string; data: ModerationReportedV1 };
