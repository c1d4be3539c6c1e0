import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InitiativeUserError as InitiativeUserErrorModel } from '../models.js';
import type { InitiativeListConnection as InitiativeListConnectionModel } from '../belonging/models.js';
import type { OrganizationConnection as OrganizationConnectionModel } from '../directory/models.js';
import type { Initiative as InitiativeModel, PartialDate as PartialDateModel } from '../initiatives/models.js';
import type { Invitation as InvitationModel } from '../inviting/models.js';
import type { Membership as MembershipModel } from '../memberships/models.js';
import type { Organization as OrganizationModel } from '../organizations/models.js';
import type { InitiativeFacets as InitiativeFacetsModel, InitiativeConnection as InitiativeConnectionModel } from '../searching/models.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A decimal number as a string of digits, with a point where it has a fraction: `1500000`, `0.5`. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What is let be public. */
export type AcceptInitiativeInput = {
  /** Version of it that the moderator has read. */
  expectedVersion: Scalars['Int']['input'];
  /** The initiative that was handed in, or an edit of which was. */
  initiativeId: Scalars['ID']['input'];
};

/** An invitation to accept. */
export type AcceptInvitationInput = {
  /** Token of the link. */
  token: Scalars['String']['input'];
};

/** What came of accepting. */
export type AcceptInvitationPayload = {
  __typename?: 'AcceptInvitationPayload';
  /** Her membership. */
  membership?: Maybe<Membership>;
  /** The organization that the caller acts for from now on. */
  organization?: Maybe<Organization>;
  /** Why she does not. */
  userErrors: Array<InitiativeUserError>;
};

/** Whom an initiative helps. */
export type Beneficiary =
  /** Children. */
  | 'CHILDREN'
  /** Elderly people. */
  | 'ELDERLY'
  /** Employees. */
  | 'EMPLOYEES'
  /** Food aid. */
  | 'FOOD_AID'
  /** Everybody. */
  | 'GENERAL_PUBLIC'
  /** People who care for the sick. */
  | 'HEALTHCARE_WORKERS'
  /** People without a home. */
  | 'HOMELESS'
  /** Hospitals. */
  | 'HOSPITALS'
  /** People who are alone. */
  | 'ISOLATED_PEOPLE'
  /** Public services. */
  | 'PUBLIC_SERVICES'
  /** Small businesses. */
  | 'SMALL_BUSINESSES'
  /** Students. */
  | 'STUDENTS';

/** How many help somebody. */
export type BeneficiaryCount = {
  __typename?: 'BeneficiaryCount';
  /** Whom they help. */
  beneficiary: Beneficiary;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** A role to give. */
export type ChangeRoleInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The member, as `Membership.personId` says. */
  personId: Scalars['ID']['input'];
  /** The role. */
  role: MembershipRole;
};

/** What came of giving a role. */
export type ChangeRolePayload = {
  __typename?: 'ChangeRolePayload';
  /** The membership, when it was changed. */
  membership?: Maybe<Membership>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** How many there are in a country. */
export type CountryCount = {
  __typename?: 'CountryCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['output'];
};

/** What a date is precise to. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the month is known. */
  | 'MONTH';

/** What came of a decision. */
export type DecideOnInitiativePayload = {
  __typename?: 'DecideOnInitiativePayload';
  /** The initiative as it is now. */
  initiative?: Maybe<Initiative>;
  /** Why nothing was decided. */
  userErrors: Array<InitiativeUserError>;
};

/** An invitation to refuse. */
export type DeclineInvitationInput = {
  /** Token of the link. */
  token: Scalars['String']['input'];
};

/** What came of refusing. */
export type DeclineInvitationPayload = {
  __typename?: 'DeclineInvitationPayload';
  /** Why nothing was done. */
  userErrors: Array<InitiativeUserError>;
};

/** How many there are in a French department. */
export type DepartmentCount = {
  __typename?: 'DepartmentCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The department, as in `59` or `2A`. */
  department: Scalars['String']['output'];
};

/** An initiative to write down. */
export type DraftInitiativeInput = {
  /** Value as announced. */
  amount?: InputMaybe<MoneyInput>;
  /** Whom it helps, at least one. */
  beneficiaries: Array<Beneficiary>;
  /** The whole story, at most 10,000 characters. */
  description: LocalizedTextInput;
  /** Whether it is made to last. */
  durable?: Scalars['Boolean']['input'];
  /** When it ended or will end, in the same form; not before it began. */
  endedOn?: InputMaybe<Scalars['String']['input']>;
  /** Kinds of gift, at least one. */
  giftKinds: Array<GiftKind>;
  /** How another company can do the same, at most 10,000 characters; publication needs it. */
  howTo?: InputMaybe<LocalizedTextInput>;
  /** The caller's own name for this request, 1 to 200 printable characters: sent again, it drafts nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Public pages that tell more, at most 10. */
  links?: Array<LinkInput>;
  /** The organization that leads it; the caller is one of its members. */
  organizationId: Scalars['ID']['input'];
  /** How much was given, at most 5. */
  quantities?: Array<QuantityInput>;
  /** Public pages that say so, at most 20. */
  sources?: Array<SourceInput>;
  /** `2020-04-17`, or `2020-04` when the day is not known. */
  startedOn: Scalars['String']['input'];
  /** What it is, at most 280 characters. */
  summary: LocalizedTextInput;
  /** Where. */
  territory: TerritoryInput;
  /** Title, at most 120 characters. */
  title: LocalizedTextInput;
};

/** What came of a draft. */
export type DraftInitiativePayload = {
  __typename?: 'DraftInitiativePayload';
  /** The draft, when it was kept. */
  initiative?: Maybe<Initiative>;
  /** What is wrong with the input. */
  userErrors: Array<InitiativeUserError>;
};

/** How many are made to last, or not. */
export type DurableCount = {
  __typename?: 'DurableCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Whether they are made to last. */
  durable: Scalars['Boolean']['output'];
};

/** What an organization is from now on. */
export type EditOrganizationInput = {
  /** Town of the seat, at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** French commune of the seat, by its INSEE code. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** French department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen; with any other nothing is changed. */
  expectedVersion: Scalars['Int']['input'];
  /** Its legal identifier; only moderators change one whose mandate is proved. */
  legalId?: InputMaybe<LegalIdInput>;
  /** Code of activity. */
  naf?: InputMaybe<NafInput>;
  /** Section of the French nomenclature of activities (NAF rev. 2), A to U. */
  nafSection?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** SIREN, where no other legal identifier is given. */
  siren?: InputMaybe<Scalars['String']['input']>;
  /** Size. */
  sizeCategory?: InputMaybe<SizeCategory>;
  /** Whether it is one person; its slug then changes too. */
  soleTrader?: InputMaybe<Scalars['Boolean']['input']>;
  /** Public site, http or https. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of editing. */
export type EditOrganizationPayload = {
  __typename?: 'EditOrganizationPayload';
  /** The organization, when it was changed. */
  organization?: Maybe<Organization>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** A domain to forget. */
export type ForgetDomainInput = {
  /** The domain, as it is recorded. */
  domain: Scalars['String']['input'];
  /** The organization. */
  organizationId: Scalars['ID']['input'];
};

/** What came of forgetting a domain. */
export type ForgetDomainPayload = {
  __typename?: 'ForgetDomainPayload';
  /** The organization, when the domain is not recorded any more. */
  organization?: Maybe<Organization>;
  /** Why nothing was done. */
  userErrors: Array<InitiativeUserError>;
};

/** A kind of gift. */
export type GiftKind =
  /** Know-how and time. */
  | 'EXPERTISE'
  /** Money. */
  | 'FINANCIAL'
  /** Goods, places, services. */
  | 'IN_KIND'
  /** Anything else. */
  | 'OTHER';

/** How many there are of a kind of gift. */
export type GiftKindCount = {
  __typename?: 'GiftKindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  giftKind: GiftKind;
};

/** An organization to hand over. */
export type HandOverOrganizationInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The member who owns it from now on. */
  personId: Scalars['ID']['input'];
};

/** What came of handing over. */
export type HandOverOrganizationPayload = {
  __typename?: 'HandOverOrganizationPayload';
  /** The membership of the new owner. */
  membership?: Maybe<Membership>;
  /** The organization, when it was handed over. */
  organization?: Maybe<Organization>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** What an organization does for others. */
export type Initiative = {
  __typename?: 'Initiative';
  /** Value as announced, where it was. */
  amount?: Maybe<Money>;
  /** Whom it helps. */
  beneficiaries: Array<Beneficiary>;
  /** The whole story; languages as for the title. */
  description: Scalars['String']['output'];
  /** Whether it is made to last beyond the crisis that gave birth to it. */
  durable: Scalars['Boolean']['output'];
  /** When it ended or will end, where somebody said so. */
  endedOn?: Maybe<PartialDate>;
  /** All the kinds of gift. */
  giftKinds: Array<GiftKind>;
  /** How another company can do the same, where somebody wrote it down; languages as for the title. */
  howTo?: Maybe<Scalars['String']['output']>;
  /** Opaque id, `initiative_…`. */
  id: Scalars['ID']['output'];
  /** The one kind of gift, or MULTIPLE when there are several. */
  kind: InitiativeKind;
  /** Public pages that tell more. */
  links: Array<Link>;
  /** The organization that owns it. */
  organization?: Maybe<Organization>;
  /** Everybody who leads it, the owner first. */
  organizations?: Maybe<Array<Organization>>;
  /** Whether the organization declares it or the moderators recorded it. */
  provenance: Provenance;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much was given, as announced. */
  quantities: Array<Quantity>;
  /** Why it is not let be public, while it is rejected. */
  rejection?: Maybe<Rejection>;
  /** Name in addresses, unique among initiatives. */
  slug: Scalars['String']['output'];
  /** Public pages that say so; a recorded initiative has at least one. */
  sources: Array<Source>;
  /** When it began. */
  startedOn: PartialDate;
  /** Where it stands between draft and end. */
  state: InitiativeState;
  /** What it is in at most 280 characters; languages as for the title. */
  summary: Scalars['String']['output'];
  /** Where it takes place. */
  territory: Territory;
  /** Title, in the reader's language (`Accept-Language`: fr or en), else in the one it is written in. */
  title: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change; whoever edits says which one she has read. */
  version: Scalars['Int']['output'];
};

/** A page of initiatives. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** The initiatives with their cursors. */
  edges: Array<InitiativeEdge>;
  /** How many there are of each value, whatever the page; each facet applies all filters but its own. */
  facets?: Maybe<InitiativeFacets>;
  /** The initiatives alone. */
  nodes: Array<Initiative>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; null when it is not known at once. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An initiative in a page. */
export type InitiativeEdge = {
  __typename?: 'InitiativeEdge';
  /** Cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The initiative. */
  node: Initiative;
};

/** Why something was not done. */
export type InitiativeErrorCode =
  /** The person acts for this organization already. */
  | 'ALREADY_A_MEMBER'
  /** The code is wrong, was used, was tried too often, or is too old. */
  | 'CODE_INVALID'
  /** Somebody else changed it since it was read; read it again. */
  | 'CONFLICT'
  /** The domain is none, or one at which everybody may have an address. */
  | 'DOMAIN_INVALID'
  /** The address is none, or could be read in two ways. */
  | 'EMAIL_INVALID'
  /** It ends before it starts. */
  | 'ENDS_BEFORE_START'
  /** The value is not of the right form. */
  | 'INVALID'
  /** It would leave the organization without an owner. */
  | 'LAST_OWNER'
  /** The legal identifier fails its check, or is none of this country. */
  | 'LEGAL_ID_INVALID'
  /** The legal identifier is proved; only the moderators correct it. */
  | 'LEGAL_ID_PROVED'
  /** Another organization with a proved mandate has this legal identifier. */
  | 'LEGAL_ID_TAKEN'
  /** The link was not made here, was used, taken back, or is too old. */
  | 'LINK_INVALID'
  /** The mandate of the caller is not proved yet. */
  | 'MANDATE_NOT_PROVED'
  /** Only owners of the organization may do this. */
  | 'NOT_AN_OWNER'
  /** The caller does not act for this organization. */
  | 'NOT_A_MEMBER'
  /** There is no such thing, or it is not yours to see. */
  | 'NOT_FOUND'
  /** The moderator acts for this organization; another one has to decide. */
  | 'OWN_ORGANIZATION'
  /** The text is missing. */
  | 'REQUIRED'
  /** There are similar organizations, which are shown; it is made when the caller says that it is none of them. */
  | 'SIMILAR_EXISTS'
  /** The SIREN fails its check. */
  | 'SIREN_INVALID'
  /** Another organization with a proved mandate holds this SIREN. */
  | 'SIREN_TAKEN'
  /** What is asked is not done to an initiative that stands where this one does. */
  | 'STATE_FORBIDS'
  /** The text is longer than allowed. */
  | 'TOO_LONG'
  /** There are more of them than allowed, or there were too many for now. */
  | 'TOO_MANY';

/** How many initiatives are found of each value, the most frequent first; values that none has are left out. */
export type InitiativeFacets = {
  __typename?: 'InitiativeFacets';
  /** By those whom they help. */
  beneficiaries: Array<BeneficiaryCount>;
  /** By country. */
  countries: Array<CountryCount>;
  /** By French department. */
  departments: Array<DepartmentCount>;
  /** By whether they are made to last. */
  durable: Array<DurableCount>;
  /** By kind of gift. */
  giftKinds: Array<GiftKindCount>;
  /** By who says so. */
  provenances: Array<ProvenanceCount>;
  /** By sector of an organization that leads it. */
  sectors: Array<SectorCount>;
  /** By size of an organization that leads it. */
  sizes: Array<SizeCount>;
};

/** What initiatives must be like. Each list names at most 20 values, of which one must apply; an empty one is no filter. */
export type InitiativeFilter = {
  /** Whom it helps. */
  beneficiaries?: InputMaybe<Array<Beneficiary>>;
  /** Countries where it takes place, ISO 3166-1 alpha-2. */
  countries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** French departments where it takes place, as in `59` or `2A`. */
  departments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it is made to last. */
  durable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of gift. */
  giftKinds?: InputMaybe<Array<GiftKind>>;
  /** Who says so. */
  provenance?: InputMaybe<Provenance>;
  /** The earliest moment of its publication. */
  publishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Sections of the French nomenclature of activities (NAF), of an organization that leads it. */
  sectors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sizes of an organization that leads it. */
  sizes?: InputMaybe<Array<SizeCategory>>;
};

/** A kind of gift, or several together. */
export type InitiativeKind =
  /** Know-how and time. */
  | 'EXPERTISE'
  /** Money. */
  | 'FINANCIAL'
  /** Goods, places, services. */
  | 'IN_KIND'
  /** Several kinds together. */
  | 'MULTIPLE'
  /** Anything else. */
  | 'OTHER';

/** A page of the initiatives of an organization or of a person, without counts. */
export type InitiativeListConnection = {
  __typename?: 'InitiativeListConnection';
  /** The initiatives with their cursors. */
  edges: Array<InitiativeEdge>;
  /** The initiatives alone. */
  nodes: Array<Initiative>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** What comes first. */
export type InitiativeOrder = {
  /** By what. */
  by: InitiativeOrderBy;
  /** For NEAREST, and only there: nearest to which point. */
  near?: InputMaybe<PointInput>;
};

/** What initiatives are put in order by. Of those that are equal the most recently published come first. */
export type InitiativeOrderBy =
  /** Supports, the most first; one that gains supports meanwhile may come again or be missed on a later page. */
  | 'MOST_SUPPORTED'
  /** Distance to a point; those whose place is not known to a point come last. */
  | 'NEAREST'
  /** Publication, the latest first. */
  | 'NEWEST'
  /** How many of the words are in the title, in the summary or the names of organizations, or elsewhere. */
  | 'RELEVANCE';

/** Where an initiative stands. */
export type InitiativeState =
  /** Being written; only its editors and moderators see it. */
  | 'DRAFT'
  /** Came to its end; still public. */
  | 'ENDED'
  /** Handed in, awaiting a moderator. */
  | 'IN_REVIEW'
  /** Public. */
  | 'PUBLISHED'
  /** Not let be public, for a reason; its editors may correct it and hand it in again. */
  | 'REJECTED'
  /** Taken away from the public by its organization, for good. */
  | 'WITHDRAWN';

/** Why something was not done; nothing was changed. */
export type InitiativeUserError = {
  __typename?: 'InitiativeUserError';
  /** What to test for. */
  code: InitiativeErrorCode;
  /** Path in the input, for example `["title", "fr"]`; empty when it is about the whole. */
  field: Array<Scalars['String']['output']>;
  /** What to show, in the reader's language. */
  message: Scalars['String']['output'];
};

/** An invitation to act for an organization. Only the owners of the organization see it. */
export type Invitation = {
  __typename?: 'Invitation';
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** The address that it was sent to. */
  email?: Maybe<Scalars['String']['output']>;
  /** Until when the link works. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque id, `invitation_…`. */
  id: Scalars['ID']['output'];
  /** Who invited, `person_…`. */
  invitedBy: Scalars['ID']['output'];
  /** What the person may do once she accepts. */
  role: MembershipRole;
};

/** Somebody to invite. */
export type InviteMemberInput = {
  /** Address that the link goes to. Kept encrypted, and no longer than the invitation is of use. */
  email: Scalars['String']['input'];
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** What the person may do once she accepts. */
  role: MembershipRole;
};

/** What came of inviting. */
export type InviteMemberPayload = {
  __typename?: 'InviteMemberPayload';
  /** The invitation, when it was made. */
  invitation?: Maybe<Invitation>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** An organization to leave. */
export type LeaveOrganizationInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
};

/** What came of leaving. */
export type LeaveOrganizationPayload = {
  __typename?: 'LeaveOrganizationPayload';
  /** The organization, when the caller is no member any more, and may still see it. */
  organization?: Maybe<Organization>;
  /** Why she still is. */
  userErrors: Array<InitiativeUserError>;
};

/** The number by which the law knows an organization. */
export type LegalId = {
  __typename?: 'LegalId';
  /** Who gave it. */
  scheme: LegalIdScheme;
  /** The number in its one spelling. */
  value: Scalars['String']['output'];
};

/** A legal identifier. */
export type LegalIdInput = {
  /** Who gave it. */
  scheme: LegalIdScheme;
  /** The number, with or without spaces. */
  value: Scalars['String']['input'];
};

/** Who gives organizations their numbers. */
export type LegalIdScheme =
  /** A register of its country; outside France. */
  | 'FOREIGN'
  /** France, to a company: 9 digits. */
  | 'SIREN'
  /** France, to an establishment of a company: 14 digits, of which the first 9 are the SIREN. */
  | 'SIRET'
  /** The tax office of its country: a VAT number, written with the prefix of the country. */
  | 'VAT';

/** A public page that tells more. */
export type Link = {
  __typename?: 'Link';
  /** Title of the page. */
  title: Scalars['String']['output'];
  /** Address of the page, http or https. */
  url: Scalars['String']['output'];
};

/** A public page that tells more. */
export type LinkInput = {
  /** Title of the page, at most 200 characters. */
  title: Scalars['String']['input'];
  /** Address of the page, http or https, at most 1,000 characters. */
  url: Scalars['String']['input'];
};

/** A text in one language or both; at least one. */
export type LocalizedTextInput = {
  /** In English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** In French. */
  fr?: InputMaybe<Scalars['String']['input']>;
};

/** How a mandate was proved. */
export type MandateProof =
  /** A code reached an address at a domain that had been recorded for the organization. */
  | 'DOMAIN_CODE'
  /** A moderator decided. */
  | 'MODERATOR';

/** The right of one person to act for an organization. Only the members of the organization and the moderators see it. */
export type Membership = {
  __typename?: 'Membership';
  /** Opaque id of the person, `person_…`. */
  personId: Scalars['ID']['output'];
  /** How the mandate was proved; null while it is not. */
  proof?: Maybe<MandateProof>;
  /** What the person may do. */
  role: MembershipRole;
};

/** What a member may do. */
export type MembershipRole =
  /** Write and publish. */
  | 'EDITOR'
  /** Everything, other members included. */
  | 'OWNER';

/** A sum of money. */
export type Money = {
  __typename?: 'Money';
  /** How much, in units of the currency. */
  amount: Scalars['Decimal']['output'];
  /** Its currency, ISO 4217: `EUR`. */
  currency: Scalars['String']['output'];
};

/** A sum of money. */
export type MoneyInput = {
  /** How much, not below zero, with at most 6 digits after the point. */
  amount: Scalars['Decimal']['input'];
  /** Its currency, ISO 4217: `EUR`. */
  currency: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Lets what was handed in be public. For moderators. */
  acceptInitiative?: Maybe<DecideOnInitiativePayload>;
  /** Makes the caller a member with the token of a link; it works once, within 14 days. Her own mandate still has to be proved. */
  acceptInvitation?: Maybe<AcceptInvitationPayload>;
  /** Owners only: gives a member another role. The last owner keeps hers. */
  changeRole?: Maybe<ChangeRolePayload>;
  /** Refuses an invitation with the token of its link; an account is not needed. Doing so again is no error. */
  declineInvitation?: Maybe<DeclineInvitationPayload>;
  /** Writes an initiative as a draft of an organization that the caller acts for. */
  draftInitiative?: Maybe<DraftInitiativePayload>;
  /**
   * Owners only, with a proved mandate where the organization is public; moderators correct any but their own. What is left
   * out stays, what is null goes.
   */
  editOrganization?: Maybe<EditOrganizationPayload>;
  /** Moderators only: forgets such a domain. Mandates that were proved stay proved. */
  forgetDomain?: Maybe<ForgetDomainPayload>;
  /**
   * Owners only: makes a member the owner in the caller's place, who stays as an editor. Whoever has proved her mandate hands
   * over to somebody who has.
   */
  handOverOrganization?: Maybe<HandOverOrganizationPayload>;
  /**
   * Owners with a proved mandate only: mails somebody a link with which she becomes a member. At most 20 invitations a day for an
   * organization, and for a person; a mailbox that was sent five today is sent no more, without a word. An earlier invitation to
   * the same mailbox is taken back.
   */
  inviteMember?: Maybe<InviteMemberPayload>;
  /** Ends the caller's own membership. The last owner hands over first. */
  leaveOrganization?: Maybe<LeaveOrganizationPayload>;
  /** Moderators only: records that a person may indeed act for an organization. */
  proveMandate?: Maybe<ProveMandatePayload>;
  /** Members only: proves the caller's mandate by the code that she was mailed, within an hour and 5 attempts. */
  proveMandateByCode?: Maybe<ProveMandateByCodePayload>;
  /**
   * Moderators only: records a domain at which the people of an organization have their addresses. Who proves by a code that
   * she has one there proves her mandate. Recording it again changes nothing.
   */
  recordDomain?: Maybe<RecordDomainPayload>;
  /**
   * Registers the organization that the caller acts for and makes the caller its owner. Its mandate still has to be proved.
   * Organizations that are like it are shown first.
   */
  registerOrganization?: Maybe<RegisterOrganizationPayload>;
  /** Does not let what was handed in be public, and says why. For moderators. */
  rejectInitiative?: Maybe<DecideOnInitiativePayload>;
  /** Owners only: ends the membership of somebody. The last owner stays. */
  removeMember?: Maybe<RemoveMemberPayload>;
  /**
   * Members only: mails a code of 8 digits to an address, if a moderator or the census recorded its domain for the organization.
   * Which domains are recorded is not public, so the answer is the same when it is none. At most 5 codes a day for a person, 10
   * for an organization; an earlier code is of no use any more.
   */
  requestMandateCode?: Maybe<RequestMandateCodePayload>;
  /** Owners only: takes an invitation back. */
  revokeInvitation?: Maybe<RevokeInvitationPayload>;
  /** Hands a draft in; a moderator decides whether it becomes public. The mandate of the caller must be proved. */
  submitInitiative?: Maybe<SubmitInitiativePayload>;
};


export type MutationAcceptInitiativeArgs = {
  input: AcceptInitiativeInput;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationChangeRoleArgs = {
  input: ChangeRoleInput;
};


export type MutationDeclineInvitationArgs = {
  input: DeclineInvitationInput;
};


export type MutationDraftInitiativeArgs = {
  input: DraftInitiativeInput;
};


export type MutationEditOrganizationArgs = {
  input: EditOrganizationInput;
};


export type MutationForgetDomainArgs = {
  input: ForgetDomainInput;
};


export type MutationHandOverOrganizationArgs = {
  input: HandOverOrganizationInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationLeaveOrganizationArgs = {
  input: LeaveOrganizationInput;
};


export type MutationProveMandateArgs = {
  input: ProveMandateInput;
};


export type MutationProveMandateByCodeArgs = {
  input: ProveMandateByCodeInput;
};


export type MutationRecordDomainArgs = {
  input: RecordDomainInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationRejectInitiativeArgs = {
  input: RejectInitiativeInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRequestMandateCodeArgs = {
  input: RequestMandateCodeInput;
};


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationSubmitInitiativeArgs = {
  input: SubmitInitiativeInput;
};

/** A French code of activity (NAF). */
export type Naf = {
  __typename?: 'Naf';
  /** The code, as in `14.13Z`. */
  code: Scalars['String']['output'];
  /** The nomenclature that it is of. */
  nomenclature: NafNomenclature;
};

/** A code of activity. */
export type NafInput = {
  /** The code, as in `14.13Z`. */
  code: Scalars['String']['input'];
  /** The nomenclature that it is of. */
  nomenclature: NafNomenclature;
};

/** Versions of the French nomenclature of activities. */
export type NafNomenclature =
  /** NAF 2025, which replaces it from 2027 on. */
  | 'NAF_2025'
  /** NAF rev. 2, of 2008. */
  | 'NAF_REV2';

/** A company or other economic actor. */
export type Organization = {
  __typename?: 'Organization';
  /** Town of its seat. */
  city?: Maybe<Scalars['String']['output']>;
  /** French commune of its seat, by its INSEE code, as in `59350`. */
  commune?: Maybe<Scalars['String']['output']>;
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['output'];
  /** French department, as in `59` or `2A`. */
  department?: Maybe<Scalars['String']['output']>;
  /** Opaque id, `organization_…`. */
  id: Scalars['ID']['output'];
  /** What it published, the most recently published first. */
  initiatives?: Maybe<InitiativeListConnection>;
  /** Invitations that nobody has answered yet, for its owners; null for everybody else. */
  invitations?: Maybe<Array<Invitation>>;
  /** The number by which the law knows it. */
  legalId?: Maybe<LegalId>;
  /** How the right to act for it was proved; null while it is not. */
  mandateProof?: Maybe<MandateProof>;
  /** Who acts for it, owners first; for its members and the moderators, null for everybody else. */
  members?: Maybe<Array<Membership>>;
  /** Its code of activity. */
  naf?: Maybe<Naf>;
  /** Section of the French nomenclature of activities (NAF rev. 2), A to U. */
  nafSection: Scalars['String']['output'];
  /**
   * Name the organization is known by. That of a sole trader is a person's: who is neither a member nor a moderator reads that
   * it is one instead.
   */
  name: Scalars['String']['output'];
  /** Whether it speaks here for itself or was recorded by the moderators from public sources. */
  provenance: Provenance;
  /** The domains recorded for it, for moderators; null for everybody else. */
  recordedDomains?: Maybe<Array<Scalars['String']['output']>>;
  /** French legal identifier, 9 digits, as its SIREN, SIRET or VAT number says. */
  siren?: Maybe<Scalars['String']['output']>;
  /** Number of people and turnover, by the European categories. */
  sizeCategory: SizeCategory;
  /** Name in addresses, unique among organizations. */
  slug: Scalars['String']['output'];
  /** Whether it is one person, whose name and numbers only members and moderators see. */
  soleTrader: Scalars['Boolean']['output'];
  /** Grows with every change; who edits says what she has seen. */
  version: Scalars['Int']['output'];
  /** The caller's own membership; null for everybody else. */
  viewerMembership?: Maybe<Membership>;
  /** Its public site. */
  website?: Maybe<Scalars['String']['output']>;
};


/** A company or other economic actor. */
export type OrganizationInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The organizations with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organizations alone. */
  nodes: Array<Organization>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** An organization in a page. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** Cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The organization. */
  node: Organization;
};

/** Which organizations; what is left out may be anything. */
export type OrganizationFilter = {
  /** Country, ISO 3166-1 alpha-2. */
  countryCode?: InputMaybe<Scalars['String']['input']>;
  /** French department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Whether somebody proved a mandate for it. */
  isProved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Section of NAF rev. 2. */
  nafSection?: InputMaybe<Scalars['String']['input']>;
  /** Whether it speaks for itself or was recorded. */
  provenance?: InputMaybe<Provenance>;
  /** Size. */
  sizeCategory?: InputMaybe<SizeCategory>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date of which sometimes only the month is known. */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** What the value is precise to. */
  precision: DatePrecision;
  /** `2020-04-17`, or `2020-04` when the day is not known. */
  value: Scalars['String']['output'];
};

/** A point on the earth, WGS 84. */
export type Point = {
  __typename?: 'Point';
  /** Degrees north of the equator, -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east of Greenwich, -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A point on the earth. */
export type PointInput = {
  /** Degrees to the north, -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees to the east, -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** A mandate to prove by a code. */
export type ProveMandateByCodeInput = {
  /** The code, with or without spaces. */
  code: Scalars['String']['input'];
  /** The organization. */
  organizationId: Scalars['ID']['input'];
};

/** What came of proving it. */
export type ProveMandateByCodePayload = {
  __typename?: 'ProveMandateByCodePayload';
  /** The caller's membership, when the mandate was proved. */
  membership?: Maybe<Membership>;
  /** The organization, when the mandate was proved. */
  organization?: Maybe<Organization>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** A mandate to prove. */
export type ProveMandateInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The person, as `Membership.personId` says; may be left out when the organization has one member only. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of it. */
export type ProveMandatePayload = {
  __typename?: 'ProveMandatePayload';
  /** The membership, when the mandate was proved. */
  membership?: Maybe<Membership>;
  /** The organization, when the mandate was proved. */
  organization?: Maybe<Organization>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** Where what is said comes from. */
export type Provenance =
  /** Recorded by the moderators from public sources, which are shown; the organization did not register here. */
  | 'CENSUSED'
  /** Declared by the organization itself. */
  | 'DECLARED';

/** How many there are by who says so. */
export type ProvenanceCount = {
  __typename?: 'ProvenanceCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Who says so. */
  provenance: Provenance;
};

/** A number of something. */
export type Quantity = {
  __typename?: 'Quantity';
  /** Of what, in French. */
  unit: Scalars['String']['output'];
  /** How many. */
  value: Scalars['Decimal']['output'];
};

/** A number of something. */
export type QuantityInput = {
  /** Of what, in French, at most 100 characters. */
  unit: Scalars['String']['input'];
  /** How many, not below zero, with at most 6 digits after the point. */
  value: Scalars['Decimal']['input'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * A published initiative, by exactly one of its id and its slug; null when there is none. Its own editors and moderators
   * also find it before it is published.
   */
  initiative?: Maybe<Initiative>;
  /**
   * Public initiatives. A search finds those that hold all of its words, in French or in English, whatever their endings and
   * accents; a word that none holds is taken for one that is spelt like it.
   */
  initiatives?: Maybe<InitiativeConnection>;
  /** The initiatives of the organizations that the caller acts for, drafts included, the latest first. */
  myInitiatives?: Maybe<InitiativeListConnection>;
  /** The organizations that the caller acts for, the latest first. */
  myOrganizations?: Maybe<OrganizationConnection>;
  /** An organization, by exactly one of its id and its slug; null when there is none. */
  organization?: Maybe<Organization>;
  /** The public organizations, the latest first; with a search, the likest by name first, without sole traders. */
  organizations?: Maybe<OrganizationConnection>;
  /** What may be meant by the beginning of a title or of a name: public initiatives and public organizations. */
  suggestions?: Maybe<Array<Suggestion>>;
};


export type QueryInitiativeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<InitiativeOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<InitiativeState>;
};


export type QueryMyOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
};

/** A domain to record. */
export type RecordDomainInput = {
  /** The domain, as in `atelier.example`; none at which everybody may have an address. */
  domain: Scalars['String']['input'];
  /** The organization. */
  organizationId: Scalars['ID']['input'];
};

/** What came of recording a domain. */
export type RecordDomainPayload = {
  __typename?: 'RecordDomainPayload';
  /** The organization, when the domain is recorded. */
  organization?: Maybe<Organization>;
  /** Why it is not. */
  userErrors: Array<InitiativeUserError>;
};

/** An organization to register. */
export type RegisterOrganizationInput = {
  /** Town of the seat, at most 100 characters; the name of the commune when it is left out. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** French commune of the seat, by its INSEE code. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['input'];
  /** French department; that of the commune when it is left out. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** That the caller has seen the organizations that are like it, and hers is none of them. */
  despiteSimilar?: InputMaybe<Scalars['Boolean']['input']>;
  /** The caller's own name for this request, 1 to 200 printable characters: sent again, it registers nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its legal identifier. */
  legalId?: InputMaybe<LegalIdInput>;
  /** Code of activity. */
  naf?: InputMaybe<NafInput>;
  /** Section of the French nomenclature of activities (NAF rev. 2), A to U; may be left out where a code says it. */
  nafSection?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** SIREN, for a French organization, where no other legal identifier is given: 9 digits; spaces are allowed. */
  siren?: InputMaybe<Scalars['String']['input']>;
  /** Size. */
  sizeCategory: SizeCategory;
  /** Whether it is one person, whose name and numbers are then shown to its members and the moderators only. */
  soleTrader?: InputMaybe<Scalars['Boolean']['input']>;
  /** Public site, http or https; kept in the one spelling that needs no escaping. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a registration. */
export type RegisterOrganizationPayload = {
  __typename?: 'RegisterOrganizationPayload';
  /** The organization, when it was registered. */
  organization?: Maybe<Organization>;
  /** With `SIMILAR_EXISTS`: the organizations that are like it, the likest first. */
  similar: Array<Organization>;
  /** What is wrong with the input. */
  userErrors: Array<InitiativeUserError>;
};

/** What is not let be public, and why. */
export type RejectInitiativeInput = {
  /** Version of it that the moderator has read. */
  expectedVersion: Scalars['Int']['input'];
  /** The initiative that was handed in, or an edit of which was. */
  initiativeId: Scalars['ID']['input'];
  /** A word to its author. */
  message: Scalars['String']['input'];
  /** Why. */
  reason: RejectionReason;
};

/** A decision against a text. */
export type Rejection = {
  __typename?: 'Rejection';
  /** What the moderator says to the author. */
  message: Scalars['String']['output'];
  /** Why. */
  reason: RejectionReason;
};

/** Why something is not let be public. */
export type RejectionReason =
  /** It sells something. */
  | 'ADVERTISING'
  /** It is here already. */
  | 'DUPLICATE'
  /** Something that readers need is missing. */
  | 'INCOMPLETE'
  /** It is no act of solidarity. */
  | 'NOT_SOLIDARITY'
  /** Something else, which the message says. */
  | 'OTHER'
  /** It names private persons. */
  | 'PERSONAL_DATA'
  /** The law forbids it. */
  | 'UNLAWFUL'
  /** Nothing shows that it happened. */
  | 'UNVERIFIABLE';

/** A member to remove. */
export type RemoveMemberInput = {
  /** The organization. */
  organizationId: Scalars['ID']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
};

/** What came of removing a member. */
export type RemoveMemberPayload = {
  __typename?: 'RemoveMemberPayload';
  /** The organization, when she is no member any more. */
  organization?: Maybe<Organization>;
  /** Why she still is. */
  userErrors: Array<InitiativeUserError>;
};

/** A code to ask for. */
export type RequestMandateCodeInput = {
  /** The caller's address at the organization. Kept encrypted, for a day. */
  email: Scalars['String']['input'];
  /** The organization. */
  organizationId: Scalars['ID']['input'];
};

/** What came of asking for a code; whether it was mailed is not told. */
export type RequestMandateCodePayload = {
  __typename?: 'RequestMandateCodePayload';
  /** Why there is none. */
  userErrors: Array<InitiativeUserError>;
};

/** An invitation to take back. */
export type RevokeInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** What came of taking it back. */
export type RevokeInvitationPayload = {
  __typename?: 'RevokeInvitationPayload';
  /** The organization, when the invitation was taken back. */
  organization?: Maybe<Organization>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** How many there are of a sector. */
export type SectorCount = {
  __typename?: 'SectorCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Section of the French nomenclature of activities. */
  sector: Scalars['String']['output'];
};

/** Size of an organization. */
export type SizeCategory =
  /** 250 to 4,999 people. */
  | 'INTERMEDIATE'
  /** 5,000 people or more. */
  | 'LARGE'
  /** 50 to 249 people. */
  | 'MEDIUM'
  /** Fewer than 10 people. */
  | 'MICRO'
  /** 10 to 49 people. */
  | 'SMALL';

/** How many there are of organizations of a size. */
export type SizeCount = {
  __typename?: 'SizeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The size. */
  size: SizeCategory;
};

/** A public page that says so. */
export type Source = {
  __typename?: 'Source';
  /** Day it was last read, `2026-11-23`. */
  seenOn: Scalars['String']['output'];
  /** Title of the page. */
  title: Scalars['String']['output'];
  /** Address of the page. */
  url: Scalars['String']['output'];
};

/** A public page that says so. */
export type SourceInput = {
  /** Day it was last read, `2026-11-23`. */
  seenOn: Scalars['String']['input'];
  /** Title of the page, at most 200 characters. */
  title: Scalars['String']['input'];
  /** Address of the page, http or https, at most 1,000 characters. */
  url: Scalars['String']['input'];
};

/** A draft to hand in. */
export type SubmitInitiativeInput = {
  /** The draft. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of a submission. */
export type SubmitInitiativePayload = {
  __typename?: 'SubmitInitiativePayload';
  /** The initiative as it is now. */
  initiative?: Maybe<Initiative>;
  /** Why it was not handed in. */
  userErrors: Array<InitiativeUserError>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Each initiative that is published from now on. */
  initiativePublished?: Maybe<Initiative>;
};

/** What may be meant by what somebody types. */
export type Suggestion = Initiative | Organization;

/** A territory, as precisely as it is known. */
export type Territory = {
  __typename?: 'Territory';
  /** Town. */
  city?: Maybe<Scalars['String']['output']>;
  /** French commune, its INSEE code, as in `59350`. */
  commune?: Maybe<Scalars['String']['output']>;
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['output'];
  /** French department, as in `59` or `2A`. */
  department?: Maybe<Scalars['String']['output']>;
  /** One point of it. */
  point?: Maybe<Point>;
};

/** A territory. */
export type TerritoryInput = {
  /** Town, at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** French commune, its INSEE code, only for France. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['input'];
  /** French department, only for France. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** One point of it. */
  point?: InputMaybe<PointInput>;
};

/** Who is answered the same. */
export type CacheControl__Scope =
  /** Only the caller. */
  | 'PRIVATE'
  /** Everybody. */
  | 'PUBLIC';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Initiative: Initiative;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Initiative:
    ( { __typename: 'Initiative' }
    & GraphQLRecursivePick<FederationTypes['Initiative'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Suggestion:
    | ( InitiativeModel )
    | ( OrganizationModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInitiativeInput: AcceptInitiativeInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Beneficiary: Beneficiary;
  BeneficiaryCount: ResolverTypeWrapper<BeneficiaryCount>;
  ChangeRoleInput: ChangeRoleInput;
  ChangeRolePayload: ResolverTypeWrapper<Omit<ChangeRolePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  CountryCount: ResolverTypeWrapper<CountryCount>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideOnInitiativePayload: ResolverTypeWrapper<Omit<DecideOnInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclineInvitationInput: DeclineInvitationInput;
  DeclineInvitationPayload: ResolverTypeWrapper<Omit<DeclineInvitationPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  DepartmentCount: ResolverTypeWrapper<DepartmentCount>;
  DraftInitiativeInput: DraftInitiativeInput;
  DraftInitiativePayload: ResolverTypeWrapper<Omit<DraftInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  DurableCount: ResolverTypeWrapper<DurableCount>;
  EditOrganizationInput: EditOrganizationInput;
  EditOrganizationPayload: ResolverTypeWrapper<Omit<EditOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  ForgetDomainInput: ForgetDomainInput;
  ForgetDomainPayload: ResolverTypeWrapper<Omit<ForgetDomainPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  GiftKind: GiftKind;
  GiftKindCount: ResolverTypeWrapper<GiftKindCount>;
  HandOverOrganizationInput: HandOverOrganizationInput;
  HandOverOrganizationPayload: ResolverTypeWrapper<Omit<HandOverOrganizationPayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Initiative: ResolverTypeWrapper<InitiativeModel>;
  InitiativeConnection: ResolverTypeWrapper<InitiativeConnectionModel>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeErrorCode: InitiativeErrorCode;
  InitiativeFacets: ResolverTypeWrapper<InitiativeFacetsModel>;
  InitiativeFilter: InitiativeFilter;
  InitiativeKind: InitiativeKind;
  InitiativeListConnection: ResolverTypeWrapper<InitiativeListConnectionModel>;
  InitiativeOrder: InitiativeOrder;
  InitiativeOrderBy: InitiativeOrderBy;
  InitiativeState: InitiativeState;
  InitiativeUserError: ResolverTypeWrapper<InitiativeUserErrorModel>;
  Invitation: ResolverTypeWrapper<InvitationModel>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: ResolverTypeWrapper<Omit<InviteMemberPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversTypes['Invitation']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  LeaveOrganizationInput: LeaveOrganizationInput;
  LeaveOrganizationPayload: ResolverTypeWrapper<Omit<LeaveOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  LegalId: ResolverTypeWrapper<LegalId>;
  LegalIdInput: LegalIdInput;
  LegalIdScheme: LegalIdScheme;
  Link: ResolverTypeWrapper<Link>;
  LinkInput: LinkInput;
  LocalizedTextInput: LocalizedTextInput;
  MandateProof: MandateProof;
  Membership: ResolverTypeWrapper<MembershipModel>;
  MembershipRole: MembershipRole;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Naf: ResolverTypeWrapper<Naf>;
  NafInput: NafInput;
  NafNomenclature: NafNomenclature;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDateModel>;
  Point: ResolverTypeWrapper<Point>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PointInput: PointInput;
  ProveMandateByCodeInput: ProveMandateByCodeInput;
  ProveMandateByCodePayload: ResolverTypeWrapper<Omit<ProveMandateByCodePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  ProveMandateInput: ProveMandateInput;
  ProveMandatePayload: ResolverTypeWrapper<Omit<ProveMandatePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Provenance: Provenance;
  ProvenanceCount: ResolverTypeWrapper<ProvenanceCount>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDomainInput: RecordDomainInput;
  RecordDomainPayload: ResolverTypeWrapper<Omit<RecordDomainPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: ResolverTypeWrapper<Omit<RegisterOrganizationPayload, 'organization' | 'similar' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, similar: Array<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RejectInitiativeInput: RejectInitiativeInput;
  Rejection: ResolverTypeWrapper<Rejection>;
  RejectionReason: RejectionReason;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RequestMandateCodeInput: RequestMandateCodeInput;
  RequestMandateCodePayload: ResolverTypeWrapper<Omit<RequestMandateCodePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: ResolverTypeWrapper<Omit<RevokeInvitationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  SectorCount: ResolverTypeWrapper<SectorCount>;
  SizeCategory: SizeCategory;
  SizeCount: ResolverTypeWrapper<SizeCount>;
  Source: ResolverTypeWrapper<Source>;
  SourceInput: SourceInput;
  SubmitInitiativeInput: SubmitInitiativeInput;
  SubmitInitiativePayload: ResolverTypeWrapper<Omit<SubmitInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Suggestion: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Suggestion']>;
  Territory: ResolverTypeWrapper<Territory>;
  TerritoryInput: TerritoryInput;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInitiativeInput: AcceptInitiativeInput;
  ID: Scalars['ID']['output'];
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  BeneficiaryCount: BeneficiaryCount;
  ChangeRoleInput: ChangeRoleInput;
  ChangeRolePayload: Omit<ChangeRolePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  CountryCount: CountryCount;
  DateTime: Scalars['DateTime']['output'];
  DecideOnInitiativePayload: Omit<DecideOnInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Decimal: Scalars['Decimal']['output'];
  DeclineInvitationInput: DeclineInvitationInput;
  DeclineInvitationPayload: Omit<DeclineInvitationPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  DepartmentCount: DepartmentCount;
  DraftInitiativeInput: DraftInitiativeInput;
  DraftInitiativePayload: Omit<DraftInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  DurableCount: DurableCount;
  EditOrganizationInput: EditOrganizationInput;
  EditOrganizationPayload: Omit<EditOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  ForgetDomainInput: ForgetDomainInput;
  ForgetDomainPayload: Omit<ForgetDomainPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  GiftKindCount: GiftKindCount;
  HandOverOrganizationInput: HandOverOrganizationInput;
  HandOverOrganizationPayload: Omit<HandOverOrganizationPayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Initiative: InitiativeModel;
  InitiativeConnection: InitiativeConnectionModel;
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeFacets: InitiativeFacetsModel;
  InitiativeFilter: InitiativeFilter;
  InitiativeListConnection: InitiativeListConnectionModel;
  InitiativeOrder: InitiativeOrder;
  InitiativeUserError: InitiativeUserErrorModel;
  Invitation: InvitationModel;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: Omit<InviteMemberPayload, 'invitation' | 'userErrors'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  LeaveOrganizationInput: LeaveOrganizationInput;
  LeaveOrganizationPayload: Omit<LeaveOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  LegalId: LegalId;
  LegalIdInput: LegalIdInput;
  Link: Link;
  LinkInput: LinkInput;
  LocalizedTextInput: LocalizedTextInput;
  Membership: MembershipModel;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Naf: Naf;
  NafInput: NafInput;
  Organization: OrganizationModel;
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  PartialDate: PartialDateModel;
  Point: Point;
  Float: Scalars['Float']['output'];
  PointInput: PointInput;
  ProveMandateByCodeInput: ProveMandateByCodeInput;
  ProveMandateByCodePayload: Omit<ProveMandateByCodePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  ProveMandateInput: ProveMandateInput;
  ProveMandatePayload: Omit<ProveMandatePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  ProvenanceCount: ProvenanceCount;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecordDomainInput: RecordDomainInput;
  RecordDomainPayload: Omit<RecordDomainPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: Omit<RegisterOrganizationPayload, 'organization' | 'similar' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, similar: Array<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RejectInitiativeInput: RejectInitiativeInput;
  Rejection: Rejection;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RequestMandateCodeInput: RequestMandateCodeInput;
  RequestMandateCodePayload: Omit<RequestMandateCodePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: Omit<RevokeInvitationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  SectorCount: SectorCount;
  SizeCount: SizeCount;
  Source: Source;
  SourceInput: SourceInput;
  SubmitInitiativeInput: SubmitInitiativeInput;
  SubmitInitiativePayload: Omit<SubmitInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Subscription: Record<PropertyKey, never>;
  Suggestion: ResolversUnionTypes<ResolversParentTypes>['Suggestion'];
  Territory: Territory;
  TerritoryInput: TerritoryInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControl__Scope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LiveDirectiveArgs = {
  event?: Maybe<Scalars['String']['input']>;
  key?: Maybe<Scalars['String']['input']>;
  personal?: Scalars['Boolean']['input'];
  reads: Scalars['String']['input'];
  topic: Scalars['String']['input'];
};

export type LiveDirectiveResolver<Result, Parent, ContextType = Context, Args = LiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type BeneficiaryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeneficiaryCount'] = ResolversParentTypes['BeneficiaryCount']> = {
  beneficiary?: Resolver<ResolversTypes['Beneficiary'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRolePayload'] = ResolversParentTypes['ChangeRolePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type CountryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryCount'] = ResolversParentTypes['CountryCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideOnInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideOnInitiativePayload'] = ResolversParentTypes['DecideOnInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclineInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineInvitationPayload'] = ResolversParentTypes['DeclineInvitationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type DepartmentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentCount'] = ResolversParentTypes['DepartmentCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftInitiativePayload'] = ResolversParentTypes['DraftInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type DurableCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurableCount'] = ResolversParentTypes['DurableCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EditOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditOrganizationPayload'] = ResolversParentTypes['EditOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type ForgetDomainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForgetDomainPayload'] = ResolversParentTypes['ForgetDomainPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type GiftKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiftKindCount'] = ResolversParentTypes['GiftKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  giftKind?: Resolver<ResolversTypes['GiftKind'], ParentType, ContextType>;
};

export type HandOverOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverOrganizationPayload'] = ResolversParentTypes['HandOverOrganizationPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative'], FederationReferenceType extends FederationReferenceTypes['Initiative'] = FederationReferenceTypes['Initiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Initiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['Beneficiary']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  giftKinds?: Resolver<Array<ResolversTypes['GiftKind']>, ParentType, ContextType>;
  howTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizations?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['InitiativeFacets']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeFacets'] = ResolversParentTypes['InitiativeFacets']> = {
  beneficiaries?: Resolver<Array<ResolversTypes['BeneficiaryCount']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['CountryCount']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['DepartmentCount']>, ParentType, ContextType>;
  durable?: Resolver<Array<ResolversTypes['DurableCount']>, ParentType, ContextType>;
  giftKinds?: Resolver<Array<ResolversTypes['GiftKindCount']>, ParentType, ContextType>;
  provenances?: Resolver<Array<ResolversTypes['ProvenanceCount']>, ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['SectorCount']>, ParentType, ContextType>;
  sizes?: Resolver<Array<ResolversTypes['SizeCount']>, ParentType, ContextType>;
};

export type InitiativeListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeListConnection'] = ResolversParentTypes['InitiativeListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InitiativeUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeUserError'] = ResolversParentTypes['InitiativeUserError']> = {
  code?: Resolver<ResolversTypes['InitiativeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
};

export type InviteMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberPayload'] = ResolversParentTypes['InviteMemberPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type LeaveOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveOrganizationPayload'] = ResolversParentTypes['LeaveOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type LegalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalId'] = ResolversParentTypes['LegalId']> = {
  scheme?: Resolver<ResolversTypes['LegalIdScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['MandateProof']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInitiative?: Resolver<Maybe<ResolversTypes['DecideOnInitiativePayload']>, ParentType, ContextType, RequireFields<MutationAcceptInitiativeArgs, 'input'>>;
  acceptInvitation?: Resolver<Maybe<ResolversTypes['AcceptInvitationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  changeRole?: Resolver<Maybe<ResolversTypes['ChangeRolePayload']>, ParentType, ContextType, RequireFields<MutationChangeRoleArgs, 'input'>>;
  declineInvitation?: Resolver<Maybe<ResolversTypes['DeclineInvitationPayload']>, ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'input'>>;
  draftInitiative?: Resolver<Maybe<ResolversTypes['DraftInitiativePayload']>, ParentType, ContextType, RequireFields<MutationDraftInitiativeArgs, 'input'>>;
  editOrganization?: Resolver<Maybe<ResolversTypes['EditOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationEditOrganizationArgs, 'input'>>;
  forgetDomain?: Resolver<Maybe<ResolversTypes['ForgetDomainPayload']>, ParentType, ContextType, RequireFields<MutationForgetDomainArgs, 'input'>>;
  handOverOrganization?: Resolver<Maybe<ResolversTypes['HandOverOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationHandOverOrganizationArgs, 'input'>>;
  inviteMember?: Resolver<Maybe<ResolversTypes['InviteMemberPayload']>, ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  leaveOrganization?: Resolver<Maybe<ResolversTypes['LeaveOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationLeaveOrganizationArgs, 'input'>>;
  proveMandate?: Resolver<Maybe<ResolversTypes['ProveMandatePayload']>, ParentType, ContextType, RequireFields<MutationProveMandateArgs, 'input'>>;
  proveMandateByCode?: Resolver<Maybe<ResolversTypes['ProveMandateByCodePayload']>, ParentType, ContextType, RequireFields<MutationProveMandateByCodeArgs, 'input'>>;
  recordDomain?: Resolver<Maybe<ResolversTypes['RecordDomainPayload']>, ParentType, ContextType, RequireFields<MutationRecordDomainArgs, 'input'>>;
  registerOrganization?: Resolver<Maybe<ResolversTypes['RegisterOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  rejectInitiative?: Resolver<Maybe<ResolversTypes['DecideOnInitiativePayload']>, ParentType, ContextType, RequireFields<MutationRejectInitiativeArgs, 'input'>>;
  removeMember?: Resolver<Maybe<ResolversTypes['RemoveMemberPayload']>, ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  requestMandateCode?: Resolver<Maybe<ResolversTypes['RequestMandateCodePayload']>, ParentType, ContextType, RequireFields<MutationRequestMandateCodeArgs, 'input'>>;
  revokeInvitation?: Resolver<Maybe<ResolversTypes['RevokeInvitationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  submitInitiative?: Resolver<Maybe<ResolversTypes['SubmitInitiativePayload']>, ParentType, ContextType, RequireFields<MutationSubmitInitiativeArgs, 'input'>>;
};

export type NafResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Naf'] = ResolversParentTypes['Naf']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nomenclature?: Resolver<ResolversTypes['NafNomenclature'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<Maybe<ResolversTypes['InitiativeListConnection']>, ParentType, ContextType, RequireFields<OrganizationInitiativesArgs, 'first'>>;
  invitations?: Resolver<Maybe<Array<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  legalId?: Resolver<Maybe<ResolversTypes['LegalId']>, ParentType, ContextType>;
  mandateProof?: Resolver<Maybe<ResolversTypes['MandateProof']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  naf?: Resolver<Maybe<ResolversTypes['Naf']>, ParentType, ContextType>;
  nafSection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recordedDomains?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  siren?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeCategory?: Resolver<ResolversTypes['SizeCategory'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  soleTrader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProveMandateByCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProveMandateByCodePayload'] = ResolversParentTypes['ProveMandateByCodePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type ProveMandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProveMandatePayload'] = ResolversParentTypes['ProveMandatePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type ProvenanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvenanceCount'] = ResolversParentTypes['ProvenanceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, Partial<QueryInitiativeArgs>>;
  initiatives?: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first'>>;
  myInitiatives?: Resolver<Maybe<ResolversTypes['InitiativeListConnection']>, ParentType, ContextType, RequireFields<QueryMyInitiativesArgs, 'first'>>;
  myOrganizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryMyOrganizationsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  suggestions?: Resolver<Maybe<Array<ResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first' | 'prefix'>>;
};

export type RecordDomainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDomainPayload'] = ResolversParentTypes['RecordDomainPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RegisterOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationPayload'] = ResolversParentTypes['RegisterOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RejectionReason'], ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RequestMandateCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMandateCodePayload'] = ResolversParentTypes['RequestMandateCodePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RevokeInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInvitationPayload'] = ResolversParentTypes['RevokeInvitationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type SectorCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorCount'] = ResolversParentTypes['SectorCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SizeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SizeCount'] = ResolversParentTypes['SizeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SizeCategory'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  seenOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitInitiativePayload'] = ResolversParentTypes['SubmitInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  initiativePublished?: SubscriptionResolver<Maybe<ResolversTypes['Initiative']>, "initiativePublished", ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  __resolveType: TypeResolveFn<'Initiative' | 'Organization', ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  BeneficiaryCount?: BeneficiaryCountResolvers<ContextType>;
  ChangeRolePayload?: ChangeRolePayloadResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideOnInitiativePayload?: DecideOnInitiativePayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclineInvitationPayload?: DeclineInvitationPayloadResolvers<ContextType>;
  DepartmentCount?: DepartmentCountResolvers<ContextType>;
  DraftInitiativePayload?: DraftInitiativePayloadResolvers<ContextType>;
  DurableCount?: DurableCountResolvers<ContextType>;
  EditOrganizationPayload?: EditOrganizationPayloadResolvers<ContextType>;
  ForgetDomainPayload?: ForgetDomainPayloadResolvers<ContextType>;
  GiftKindCount?: GiftKindCountResolvers<ContextType>;
  HandOverOrganizationPayload?: HandOverOrganizationPayloadResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeFacets?: InitiativeFacetsResolvers<ContextType>;
  InitiativeListConnection?: InitiativeListConnectionResolvers<ContextType>;
  InitiativeUserError?: InitiativeUserErrorResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InviteMemberPayload?: InviteMemberPayloadResolvers<ContextType>;
  LeaveOrganizationPayload?: LeaveOrganizationPayloadResolvers<ContextType>;
  LegalId?: LegalIdResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Naf?: NafResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  ProveMandateByCodePayload?: ProveMandateByCodePayloadResolvers<ContextType>;
  ProveMandatePayload?: ProveMandatePayloadResolvers<ContextType>;
  ProvenanceCount?: ProvenanceCountResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDomainPayload?: RecordDomainPayloadResolvers<ContextType>;
  RegisterOrganizationPayload?: RegisterOrganizationPayloadResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  RequestMandateCodePayload?: RequestMandateCodePayloadResolvers<ContextType>;
  RevokeInvitationPayload?: RevokeInvitationPayloadResolvers<ContextType>;
  SectorCount?: SectorCountResolvers<ContextType>;
  SizeCount?: SizeCountResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SubmitInitiativePayload?: SubmitInitiativePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
