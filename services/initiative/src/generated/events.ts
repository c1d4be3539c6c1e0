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

/** Everything that this service announces. */
export type Announcement =
  | { type: 'initiative.published.v1'; key: string; data: InitiativePublishedV1 }
  | { type: 'initiative.state.v1'; key: string; data: InitiativeStateV1 }
  | { type: 'organization.state.v1'; key: string; data: OrganizationStateV1 }
  | { type: 'membership.state.v1'; key: string; data: MembershipStateV1 };
