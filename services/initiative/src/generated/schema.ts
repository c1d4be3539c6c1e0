import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InitiativeUserError as InitiativeUserErrorModel } from '../models.js';
import type { ReviewMessageConnection as ReviewMessageConnectionModel, ReviewMessage as ReviewMessageModel } from '../answering/models.js';
import type { AuditEntry as AuditEntryModel, AuditConnection as AuditConnectionModel } from '../auditing/models.js';
import type { InitiativeListConnection as InitiativeListConnectionModel } from '../belonging/models.js';
import type { OrganizationClaim as OrganizationClaimModel, OrganizationClaimConnection as OrganizationClaimConnectionModel } from '../claiming/models.js';
import type { OrganizationConnection as OrganizationConnectionModel } from '../directory/models.js';
import type { Initiative as InitiativeModel, Rejection as RejectionModel, PartialDate as PartialDateModel } from '../initiatives/models.js';
import type { Invitation as InvitationModel } from '../inviting/models.js';
import type { Membership as MembershipModel } from '../memberships/models.js';
import type { Organization as OrganizationModel } from '../organizations/models.js';
import type { Publication as PublicationModel } from '../pausing/models.js';
import type { Picture as PictureModel, PictureUpload as PictureUploadModel } from '../pictures/models.js';
import type { Report as ReportModel } from '../reporting/models.js';
import type { ReviewEntry as ReviewEntryModel, ReviewConnection as ReviewConnectionModel, NearDuplicate as NearDuplicateModel, ReviewChange as ReviewChangeModel } from '../reviewing/models.js';
import type { InitiativeRevision as InitiativeRevisionModel, InitiativeRevisionConnection as InitiativeRevisionConnectionModel, InitiativeTexts as InitiativeTextsModel } from '../revising/models.js';
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

/** Pictures that a moderator has seen. */
export type AcceptPicturesInput = {
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Those that are to be shown, of those that wait. */
  pictureIds: Array<Scalars['ID']['input']>;
};

/** An answer to moderators. */
export type AnswerDecisionInput = {
  /** The initiative that was decided on. */
  initiativeId: Scalars['ID']['input'];
  /** What is answered, at most 2,000 characters. */
  message: Scalars['String']['input'];
};

/** What came of an answer. */
export type AnswerDecisionPayload = {
  __typename?: 'AnswerDecisionPayload';
  /** The initiative, when the answer was kept. */
  initiative?: Maybe<Initiative>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** A page of the audit trail. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  /** The items with their cursors. */
  edges: Array<AuditEdge>;
  /** The items alone. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An item and its place. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Where to go on after it. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEntry;
};

/** Something that a moderator did. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What she did. */
  action: AuditedAction;
  /** The moderator, opaque id `person_…`. */
  actorId: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Opaque id, `audit_…`. */
  id: Scalars['ID']['output'];
  /** The reason in her words, where there is no code for it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The coded reason, where there is one. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What she did it to, opaque id; null when it concerns all. */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** Something that moderators do. */
export type AuditedAction =
  /** What somebody claimed of an organization was refused. */
  | 'CLAIM_REFUSED'
  /** A recorded domain was forgotten. */
  | 'DOMAIN_FORGOTTEN'
  /** A domain was recorded, at which codes prove mandates. */
  | 'DOMAIN_RECORDED'
  /** What was handed in was made public. */
  | 'INITIATIVE_ACCEPTED'
  /** What was recorded of an initiative was corrected. */
  | 'INITIATIVE_CORRECTED'
  /** An initiative was recorded from public sources. */
  | 'INITIATIVE_RECORDED'
  /** What was handed in went back to its author. */
  | 'INITIATIVE_REJECTED'
  /** What was public was taken away. */
  | 'INITIATIVE_WITHDRAWN'
  /** Somebody may indeed act for an organization. */
  | 'MANDATE_PROVED'
  /** Another organization was found to be this one; the note has its id. */
  | 'ORGANIZATIONS_MERGED'
  /** What is said of an organization was corrected. */
  | 'ORGANIZATION_CORRECTED'
  /** An organization was recorded from public sources. */
  | 'ORGANIZATION_RECORDED'
  /** Pictures that waited were shown. */
  | 'PICTURES_ACCEPTED'
  /** Nothing more was to be published for a while. */
  | 'PUBLICATION_PAUSED'
  /** Publication went on. */
  | 'PUBLICATION_RESUMED'
  /** Reports were looked at, and nothing was done. */
  | 'REPORTS_DISMISSED';

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

/** An organization to claim. */
export type ClaimOrganizationInput = {
  /** The organization, which nobody acts for yet. */
  organizationId: Scalars['ID']['input'];
};

/** What came of claiming. */
export type ClaimOrganizationPayload = {
  __typename?: 'ClaimOrganizationPayload';
  /** The organization, when it was claimed; it looks as before. */
  organization?: Maybe<Organization>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** What to claim. */
export type ClaimReviewInput = {
  /** The initiative that something awaits a decision about. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of a claim. */
export type ClaimReviewPayload = {
  __typename?: 'ClaimReviewPayload';
  /** The initiative, when the claim holds or is given up. */
  initiative?: Maybe<Initiative>;
  /** Why nothing was changed. */
  userErrors: Array<InitiativeUserError>;
};

/** An initiative as it is to be recorded from now on. */
export type CorrectInitiativeInput = {
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
  /** The version that the caller has seen; with any other nothing is changed. */
  expectedVersion: Scalars['Int']['input'];
  /** Kinds of gift, at least one. */
  giftKinds: Array<GiftKind>;
  /** How another company can do the same, at most 10,000 characters. */
  howTo?: InputMaybe<LocalizedTextInput>;
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Public pages that tell more, at most 10. */
  links?: Array<LinkInput>;
  /** All that lead it, 1 to 20; the first owns it. */
  organizationIds: Array<Scalars['ID']['input']>;
  /** How much was given, at most 5. */
  quantities?: Array<QuantityInput>;
  /** Public pages that say so, 1 to 20; they are shown. */
  sources: Array<SourceInput>;
  /** `2020-04-17`, or `2020-04` when the day is not known. */
  startedOn: Scalars['String']['input'];
  /** What it is, at most 280 characters. */
  summary: LocalizedTextInput;
  /** Where. */
  territory: TerritoryInput;
  /** Title, at most 120 characters. */
  title: LocalizedTextInput;
};

/** What came of correcting. */
export type CorrectInitiativePayload = {
  __typename?: 'CorrectInitiativePayload';
  /** The initiative, when it was corrected. */
  initiative?: Maybe<Initiative>;
  /** What is wrong with the input. */
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

/** A draft to throw away. */
export type DiscardDraftInput = {
  /** Version of it that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** The draft. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of throwing a draft away. */
export type DiscardDraftPayload = {
  __typename?: 'DiscardDraftPayload';
  /** Id of what is gone. */
  initiativeId?: Maybe<Scalars['ID']['output']>;
  /** Why it was not thrown away. */
  userErrors: Array<InitiativeUserError>;
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

/** A draft as it is from now on. */
export type EditDraftInput = {
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
  /** Version of it that the caller has read; who has read an earlier one is told so, and nothing is changed. */
  expectedVersion: Scalars['Int']['input'];
  /** Kinds of gift, at least one. */
  giftKinds: Array<GiftKind>;
  /** How another company can do the same, at most 10,000 characters; publication needs it. */
  howTo?: InputMaybe<LocalizedTextInput>;
  /** The draft. */
  initiativeId: Scalars['ID']['input'];
  /** Public pages that tell more, at most 10. */
  links?: Array<LinkInput>;
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

/** What came of an edit. */
export type EditDraftPayload = {
  __typename?: 'EditDraftPayload';
  /** The draft as it is now. */
  initiative?: Maybe<Initiative>;
  /** What is wrong with the input. */
  userErrors: Array<InitiativeUserError>;
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

/** What came to its end. */
export type EndInitiativeInput = {
  /** Last day or month, `2020-06-30` or `2020-06`, not in the future; what was written of it before stays without one. */
  endedOn?: InputMaybe<Scalars['String']['input']>;
  /** Version of it that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of an end. */
export type EndInitiativePayload = {
  __typename?: 'EndInitiativePayload';
  /** The initiative as it is now. */
  initiative?: Maybe<Initiative>;
  /** Why it was not ended. */
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
  /**
   * The edit that is not public: in review, rejected, or taken back. Only for members of its organization and moderators;
   * null to others, and where there is none.
   */
  pendingRevision?: Maybe<InitiativeRevision>;
  /** At most eight pictures, in the order in which they are shown. */
  pictures: Array<Picture>;
  /** Whether the organization declares it or the moderators recorded it. */
  provenance: Provenance;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much was given, as announced. */
  quantities: Array<Quantity>;
  /** Why it is not let be public, while it is rejected. */
  rejection?: Maybe<Rejection>;
  /** What moderators and its organization wrote to each other about it, the latest first; null for everybody else. */
  reviewMessages?: Maybe<ReviewMessageConnection>;
  /** What the public has read of it, the latest first; empty until it is published. */
  revisions?: Maybe<InitiativeRevisionConnection>;
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
  /** Its texts in every language that they are written in, as whoever edits them needs them. */
  texts: InitiativeTexts;
  /** Title, in the reader's language (`Accept-Language`: fr or en), else in the one it is written in. */
  title: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change; whoever edits says which one she has read. */
  version: Scalars['Int']['output'];
  /** Pictures that were added since it was handed in and wait for a moderator; seen by members and moderators alone. */
  waitingPictures: Array<Picture>;
};


/** What an organization does for others. */
export type InitiativeReviewMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What an organization does for others. */
export type InitiativeRevisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Another moderator keeps it to herself for the moment. */
  | 'CLAIMED'
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
  /** There is nothing to answer. */
  | 'NOTHING_TO_ANSWER'
  /** Only owners of the organization may do this. */
  | 'NOT_AN_OWNER'
  /** The caller does not act for this organization. */
  | 'NOT_A_MEMBER'
  /** There is no such thing, or it is not yours to see. */
  | 'NOT_FOUND'
  /** No report waits for a decision. */
  | 'NOT_REPORTED'
  /** The moderator acts for this organization; another one has to decide. */
  | 'OWN_ORGANIZATION'
  /** The picture has too many bytes or pixels. */
  | 'PICTURE_TOO_LARGE'
  /** The picture is not of the type that it was said to be. */
  | 'PICTURE_TYPE_FALSE'
  /** The picture is of no type that is taken, or is not still. */
  | 'PICTURE_TYPE_REFUSED'
  /** The file of the picture is broken. */
  | 'PICTURE_UNREADABLE'
  /** Publication is not paused. */
  | 'PUBLICATION_NOT_PAUSED'
  /** Nothing is published for the moment. */
  | 'PUBLICATION_PAUSED'
  /** The text is missing. */
  | 'REQUIRED'
  /** There are similar organizations, which are shown; it is made when the caller says that it is none of them. */
  | 'SIMILAR_EXISTS'
  /** The SIREN fails its check. */
  | 'SIREN_INVALID'
  /** Another organization with a proved mandate holds this SIREN. */
  | 'SIREN_TAKEN'
  /** The organization speaks for itself by now: somebody proved that she acts for it. */
  | 'SPEAKS_FOR_ITSELF'
  /** What is asked is not done to an initiative that stands where this one does. */
  | 'STATE_FORBIDS'
  /** As much was written about this as can be. */
  | 'THREAD_FULL'
  /** The text is longer than allowed. */
  | 'TOO_LONG'
  /** There are more of them than allowed, or there were too many for now. */
  | 'TOO_MANY'
  /** Too many came from this network today. */
  | 'TOO_MANY_FROM_NETWORK'
  /** The initiative has as many pictures as it may. */
  | 'TOO_MANY_PICTURES'
  /** The caller reported too much today. */
  | 'TOO_MANY_REPORTS'
  /** The address was used, is too old, or never was one. */
  | 'UPLOAD_OVER'
  /** Somebody is sending a picture to this address at the moment. */
  | 'UPLOAD_RUNNING';

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

/** What was, or is to be, written of an initiative. */
export type InitiativeRevision = {
  __typename?: 'InitiativeRevision';
  /** Value as announced, where it was. */
  amount?: Maybe<Money>;
  /** Whom it helps. */
  beneficiaries: Array<Beneficiary>;
  /** When it was decided on. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The whole story; languages as for the title. */
  description: Scalars['String']['output'];
  /** Whether it is made to last. */
  durable: Scalars['Boolean']['output'];
  /** When it ended or will end, where somebody said so. */
  endedOn?: Maybe<PartialDate>;
  /** All the kinds of gift. */
  giftKinds: Array<GiftKind>;
  /** How another company can do the same, where somebody wrote it down; languages as for the title. */
  howTo?: Maybe<Scalars['String']['output']>;
  /** Public pages that tell more. */
  links: Array<Link>;
  /** 1 is what was published first. */
  number: Scalars['Int']['output'];
  /** When it was handed in. */
  proposedAt: Scalars['DateTime']['output'];
  /** How much was given, as announced. */
  quantities: Array<Quantity>;
  /** Why it is not let be public, if it is rejected. */
  rejection?: Maybe<Rejection>;
  /** Public pages that say so. */
  sources: Array<Source>;
  /** When it began. */
  startedOn: PartialDate;
  /** Whether it is or was public. */
  state: InitiativeRevisionState;
  /** What it is; languages as for the title. */
  summary: Scalars['String']['output'];
  /** Where it takes place. */
  territory: Territory;
  /** Its texts in every language that they are written in. */
  texts: InitiativeTexts;
  /** Title, in the reader's language, else in the one it is written in. */
  title: Scalars['String']['output'];
};

/** A page of revisions. */
export type InitiativeRevisionConnection = {
  __typename?: 'InitiativeRevisionConnection';
  /** The revisions with their cursors. */
  edges: Array<InitiativeRevisionEdge>;
  /** The revisions alone. */
  nodes: Array<InitiativeRevision>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A revision in a page. */
export type InitiativeRevisionEdge = {
  __typename?: 'InitiativeRevisionEdge';
  /** Cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The revision. */
  node: InitiativeRevision;
};

/** Where a revision stands. */
export type InitiativeRevisionState =
  /** Is or was public. */
  | 'ACCEPTED'
  /** Awaits a moderator. */
  | 'IN_REVIEW'
  /** Not let be public, for a reason. */
  | 'REJECTED'
  /** Taken back by its organization before it was decided on. */
  | 'TAKEN_BACK';

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

/** Texts in every language that they are written in. */
export type InitiativeTexts = {
  __typename?: 'InitiativeTexts';
  /** The whole story. */
  description: LocalizedText;
  /** How another company can do the same. */
  howTo: LocalizedText;
  /** What it is. */
  summary: LocalizedText;
  /** Title. */
  title: LocalizedText;
};

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

/** A text in the languages that it is written in. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** In English. */
  en?: Maybe<Scalars['String']['output']>;
  /** In French. */
  fr?: Maybe<Scalars['String']['output']>;
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

/** Two organizations that are the same. */
export type MergeOrganizationsInput = {
  /** The other, of which nothing is left but that its id and slug lead to the kept one. */
  duplicateId: Scalars['ID']['input'];
  /** The one that is kept. */
  keptId: Scalars['ID']['input'];
};

/** What came of merging. */
export type MergeOrganizationsPayload = {
  __typename?: 'MergeOrganizationsPayload';
  /** The organization that was kept, when they were merged. */
  organization?: Maybe<Organization>;
  /** Why they were not. */
  userErrors: Array<InitiativeUserError>;
};

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
  /** Moderators only: lets what was handed in be public. Never for an organization of one's own. */
  acceptInitiative?: Maybe<DecideOnInitiativePayload>;
  /** Makes the caller a member with the token of a link; it works once, within 14 days. Her own mandate still has to be proved. */
  acceptInvitation?: Maybe<AcceptInvitationPayload>;
  /** Shows pictures with an initiative that waited for it. Only moderators do, and not for their own organizations. */
  acceptPictures?: Maybe<PicturePayload>;
  /**
   * Answers what moderators decided or replied, as a member of the organization: alone, or before the initiative is handed
   * in again. Moderators find the answer in their queue.
   */
  answerDecision?: Maybe<AnswerDecisionPayload>;
  /** Owners only: gives a member another role. The last owner keeps hers. */
  changeRole?: Maybe<ChangeRolePayload>;
  /**
   * Asks to act for an organization that the census recorded. It keeps its id and its entries. Nothing is seen or changed by
   * it before the mandate is proved, by a code to a recorded domain or by a moderator; then the caller owns it, and all other
   * claims on it end. Five claims of a person await a proof at most.
   */
  claimOrganization?: Maybe<ClaimOrganizationPayload>;
  /** Moderators only: keeps what awaits them about an initiative to oneself for 30 minutes; again, for 30 more. */
  claimReview?: Maybe<ClaimReviewPayload>;
  /**
   * Moderators only, never of their own organization: says anew what public sources tell of a recorded initiative, for as long
   * as nobody acts for the organization that owns it. What is left out goes.
   */
  correctInitiative?: Maybe<CorrectInitiativePayload>;
  /** Refuses an invitation with the token of its link; an account is not needed. Doing so again is no error. */
  declineInvitation?: Maybe<DeclineInvitationPayload>;
  /** Throws away what the public never saw: a draft, or what was rejected. */
  discardDraft?: Maybe<DiscardDraftPayload>;
  /** Writes an initiative as a draft of an organization that the caller acts for. */
  draftInitiative?: Maybe<DraftInitiativePayload>;
  /** Writes a draft anew, or what was rejected, which is a draft again then. What is not given is emptied. */
  editDraft?: Maybe<EditDraftPayload>;
  /**
   * Owners only, with a proved mandate where the organization is public; moderators correct any but their own. What is left
   * out stays, what is null goes.
   */
  editOrganization?: Maybe<EditOrganizationPayload>;
  /** Says that a public initiative came to its end; it stays public. */
  endInitiative?: Maybe<EndInitiativePayload>;
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
  /**
   * Moderators only, never of their own organization: makes one of two organizations that are the same. Initiatives, members,
   * domains and earlier names go to the kept one; the other's id and slug lead to it. Whose mandate for the other was not proved
   * claims the kept one, if nobody acts for it.
   */
  mergeOrganizations?: Maybe<MergeOrganizationsPayload>;
  /** Shows the pictures of an initiative in another order. */
  orderPictures?: Maybe<PicturePayload>;
  /** Moderators only: lets nothing more become public until publication is resumed; drafts and submissions go on. */
  pausePublication?: Maybe<TurnPublicationPayload>;
  /** Moderators only: records that a person may indeed act for an organization. */
  proveMandate?: Maybe<ProveMandatePayload>;
  /** Members only: proves the caller's mandate by the code that she was mailed, within an hour and 5 attempts. */
  proveMandateByCode?: Maybe<ProveMandateByCodePayload>;
  /**
   * Moderators only: records a domain at which the people of an organization have their addresses. Who proves by a code that
   * she has one there proves her mandate. Recording it again changes nothing.
   */
  recordDomain?: Maybe<RecordDomainPayload>;
  /** Moderators only, never of their own organization: records an initiative from public sources, which are shown. It is public at once. */
  recordInitiative?: Maybe<RecordInitiativePayload>;
  /**
   * Moderators only: records an organization from public sources. It did not register here, and nobody acts for it before
   * somebody claims it and proves that she may. Organizations that are like it are shown first. Corrections are made by
   * `editOrganization`, for as long as nobody has claimed it.
   */
  recordOrganization?: Maybe<RecordOrganizationPayload>;
  /** Moderators only: ends a claim that is not to be proved. */
  refuseClaim?: Maybe<RefuseClaimPayload>;
  /**
   * Registers the organization that the caller acts for and makes the caller its owner. Its mandate still has to be proved.
   * Organizations that are like it are shown first.
   */
  registerOrganization?: Maybe<RegisterOrganizationPayload>;
  /** Moderators only: does not let what was handed in be public, and says why. Never for an organization of one's own. */
  rejectInitiative?: Maybe<DecideOnInitiativePayload>;
  /** Moderators only: leaves to others what one has claimed. */
  releaseReview?: Maybe<ClaimReviewPayload>;
  /** Owners only: ends the membership of somebody. The last owner stays. */
  removeMember?: Maybe<RemoveMemberPayload>;
  /** Takes a picture away, at once. Members of its organization do, and moderators. */
  removePicture?: Maybe<PicturePayload>;
  /** Moderators only: replies to an answer that waits. */
  replyToAnswer?: Maybe<ReplyToAnswerPayload>;
  /**
   * Tells the moderators of a public initiative that should not be there as it is. Nobody needs to sign in; the same person,
   * or network of visitors, counts once.
   */
  reportInitiative?: Maybe<ReportInitiativePayload>;
  /**
   * Members only: mails a code of 8 digits to an address, if a moderator or the census recorded its domain for the organization.
   * Which domains are recorded is not public, so the answer is the same when it is none. At most 5 codes a day for a person, 10
   * for an organization, of which 2 are hers whatever others ask for; an earlier code is of no use any more.
   */
  requestMandateCode?: Maybe<RequestMandateCodePayload>;
  /**
   * Asks for an address to which one picture is then sent by HTTP: `PUT` of its bytes, with its `Content-Type`. A picture of a
   * draft is shown with it; one of an initiative that was handed in waits until a moderator has seen it. The newest picture of
   * an organization is its logo. A person sends two at a time: one more is answered 503, with `Retry-After`.
   */
  requestPictureUpload?: Maybe<RequestPictureUploadPayload>;
  /**
   * Moderators only: decides on the reports on an initiative: they are dismissed, or the initiative is withdrawn. Never for
   * an organization of one's own.
   */
  resolveReport?: Maybe<DecideOnInitiativePayload>;
  /** Moderators only: lets publication go on. */
  resumePublication?: Maybe<TurnPublicationPayload>;
  /**
   * Hands in an edit of a public initiative: the published text stands until a moderator accepts the edit, which replaces an
   * earlier one that nobody decided on. The mandate of the caller must be proved. What is not given is emptied.
   */
  reviseInitiative?: Maybe<ReviseInitiativePayload>;
  /** Owners only: takes an invitation back. */
  revokeInvitation?: Maybe<RevokeInvitationPayload>;
  /** Hands a draft in; a moderator decides whether it becomes public. The mandate of the caller must be proved. */
  submitInitiative?: Maybe<SubmitInitiativePayload>;
  /**
   * Takes back what was handed in before it is decided on: a draft is a draft again, and the edit of a public initiative is
   * kept for its author.
   */
  takeBackSubmission?: Maybe<TakeBackSubmissionPayload>;
  /** Takes an initiative away from the public, for good. */
  withdrawInitiative?: Maybe<WithdrawInitiativePayload>;
};


export type MutationAcceptInitiativeArgs = {
  input: AcceptInitiativeInput;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAcceptPicturesArgs = {
  input: AcceptPicturesInput;
};


export type MutationAnswerDecisionArgs = {
  input: AnswerDecisionInput;
};


export type MutationChangeRoleArgs = {
  input: ChangeRoleInput;
};


export type MutationClaimOrganizationArgs = {
  input: ClaimOrganizationInput;
};


export type MutationClaimReviewArgs = {
  input: ClaimReviewInput;
};


export type MutationCorrectInitiativeArgs = {
  input: CorrectInitiativeInput;
};


export type MutationDeclineInvitationArgs = {
  input: DeclineInvitationInput;
};


export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
};


export type MutationDraftInitiativeArgs = {
  input: DraftInitiativeInput;
};


export type MutationEditDraftArgs = {
  input: EditDraftInput;
};


export type MutationEditOrganizationArgs = {
  input: EditOrganizationInput;
};


export type MutationEndInitiativeArgs = {
  input: EndInitiativeInput;
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


export type MutationMergeOrganizationsArgs = {
  input: MergeOrganizationsInput;
};


export type MutationOrderPicturesArgs = {
  input: OrderPicturesInput;
};


export type MutationPausePublicationArgs = {
  input: PausePublicationInput;
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


export type MutationRecordInitiativeArgs = {
  input: RecordInitiativeInput;
};


export type MutationRecordOrganizationArgs = {
  input: RecordOrganizationInput;
};


export type MutationRefuseClaimArgs = {
  input: RefuseClaimInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationRejectInitiativeArgs = {
  input: RejectInitiativeInput;
};


export type MutationReleaseReviewArgs = {
  input: ReleaseReviewInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationRemovePictureArgs = {
  input: RemovePictureInput;
};


export type MutationReplyToAnswerArgs = {
  input: ReplyToAnswerInput;
};


export type MutationReportInitiativeArgs = {
  input: ReportInitiativeInput;
};


export type MutationRequestMandateCodeArgs = {
  input: RequestMandateCodeInput;
};


export type MutationRequestPictureUploadArgs = {
  input: RequestPictureUploadInput;
};


export type MutationResolveReportArgs = {
  input: ResolveReportInput;
};


export type MutationResumePublicationArgs = {
  input: ResumePublicationInput;
};


export type MutationReviseInitiativeArgs = {
  input: ReviseInitiativeInput;
};


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationSubmitInitiativeArgs = {
  input: SubmitInitiativeInput;
};


export type MutationTakeBackSubmissionArgs = {
  input: TakeBackSubmissionInput;
};


export type MutationWithdrawInitiativeArgs = {
  input: WithdrawInitiativeInput;
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

/** An initiative that is much like another. */
export type NearDuplicate = {
  __typename?: 'NearDuplicate';
  /** The other. */
  initiative?: Maybe<Initiative>;
  /** From 0 to 1: how much of title or summary they share; more for the same organization or department. */
  likeness: Scalars['Float']['output'];
};

/** Another order of pictures. */
export type OrderPicturesInput = {
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Each of its pictures once. */
  pictureIds: Array<Scalars['ID']['input']>;
};

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
  /**
   * Whether somebody proved that she acts for it. One that was recorded and is not claimed did not register here, and says
   * nothing of what is shown.
   */
  isClaimed: Scalars['Boolean']['output'];
  /** The number by which the law knows it. */
  legalId?: Maybe<LegalId>;
  /** Its logo. */
  logo?: Maybe<Picture>;
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
  /** Whether the caller asks to act for it and has not proved yet that she may. */
  viewerHasClaimed: Scalars['Boolean']['output'];
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

/** Somebody asks to act for an organization that the census recorded. */
export type OrganizationClaim = {
  __typename?: 'OrganizationClaim';
  /** Since when. */
  claimedAt: Scalars['DateTime']['output'];
  /** The organization. */
  organization?: Maybe<Organization>;
  /** Opaque id of the person, `person_…`. */
  personId: Scalars['ID']['output'];
};

/** A page of claims. */
export type OrganizationClaimConnection = {
  __typename?: 'OrganizationClaimConnection';
  /** The claims with their cursors. */
  edges: Array<OrganizationClaimEdge>;
  /** The claims alone. */
  nodes: Array<OrganizationClaim>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
};

/** A claim in a page. */
export type OrganizationClaimEdge = {
  __typename?: 'OrganizationClaimEdge';
  /** Cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: OrganizationClaim;
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

/** Why publication is paused. */
export type PausePublicationInput = {
  /** What everybody is told, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** A picture. It never changes: another one is another picture. */
export type Picture = {
  __typename?: 'Picture';
  /** What there is to see, for who does not see it; in the reader's language, else in the one it is written in. */
  alternativeText: Scalars['String']['output'];
  /** Height of that one. */
  height: Scalars['Int']['output'];
  /** Opaque id, `picture_…`. */
  id: Scalars['ID']['output'];
  /** Its sizes: as WebP, the smallest first, and one as JPEG. */
  variants: Array<PictureVariant>;
  /** Width of the largest of its sizes that is a WebP. */
  width: Scalars['Int']['output'];
};

/** What came of a change of pictures. */
export type PicturePayload = {
  __typename?: 'PicturePayload';
  /** The initiative as it is now, where it was of one. */
  initiative?: Maybe<Initiative>;
  /** The organization as it is now, where it was its logo. */
  organization?: Maybe<Organization>;
  /** Why nothing was changed. */
  userErrors: Array<InitiativeUserError>;
};

/** The right to send one picture. */
export type PictureUpload = {
  __typename?: 'PictureUpload';
  /** Until when. */
  expiresAt: Scalars['DateTime']['output'];
  /** How many bytes it may have. */
  largestBytes: Scalars['Int']['output'];
  /** What it may be. */
  types: Array<Scalars['String']['output']>;
  /** Where it is sent, by `PUT`. Whoever has the address may send it. */
  url: Scalars['String']['output'];
};

/** A size of a picture. */
export type PictureVariant = {
  __typename?: 'PictureVariant';
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** `image/webp` or `image/jpeg`. */
  type: Scalars['String']['output'];
  /** Where it is; that of a picture that is not for everybody works for an hour. */
  url: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
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

/** How publication stands. */
export type Publication = {
  __typename?: 'Publication';
  /** Whether nothing is published for the moment. */
  isPaused: Scalars['Boolean']['output'];
  /** Since when. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why, in the words of a moderator. */
  reason?: Maybe<Scalars['String']['output']>;
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
  /** Moderators only: what moderators did, the latest first; nothing of it is ever changed or taken away. */
  auditTrail?: Maybe<AuditConnection>;
  /**
   * A public initiative, by exactly one of its id and its slug; null when there is none. A slug that it had before leads to
   * it too; its own says which is the one of today. Its own editors and moderators also find it while it is not public.
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
  /** Moderators only: the claims on organizations that await a proof, the oldest first. */
  organizationClaims?: Maybe<OrganizationClaimConnection>;
  /** The public organizations, the latest first; with a search, the likest by name first, without sole traders. */
  organizations?: Maybe<OrganizationConnection>;
  /** Whether what is handed in becomes public at the moment. */
  publication?: Maybe<Publication>;
  /**
   * Moderators only: what awaits them, the oldest first: what was handed in, edits of what is public, reports of readers,
   * and answers of authors.
   */
  reviewQueue?: Maybe<ReviewConnection>;
  /** What may be meant by the beginning of a title or of a name: public initiatives and public organizations. */
  suggestions?: Maybe<Array<Suggestion>>;
};


export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
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


export type QueryOrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** An initiative to record. */
export type RecordInitiativeInput = {
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
  /** How another company can do the same, at most 10,000 characters. */
  howTo?: InputMaybe<LocalizedTextInput>;
  /** The caller's own name for this request, 1 to 200 printable characters: sent again, it records nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Public pages that tell more, at most 10. */
  links?: Array<LinkInput>;
  /** All that lead it, 1 to 20; the first owns it. */
  organizationIds: Array<Scalars['ID']['input']>;
  /** How much was given, at most 5. */
  quantities?: Array<QuantityInput>;
  /** Public pages that say so, 1 to 20; they are shown. */
  sources: Array<SourceInput>;
  /** `2020-04-17`, or `2020-04` when the day is not known. */
  startedOn: Scalars['String']['input'];
  /** What it is, at most 280 characters. */
  summary: LocalizedTextInput;
  /** Where. */
  territory: TerritoryInput;
  /** Title, at most 120 characters. */
  title: LocalizedTextInput;
};

/** What came of recording. */
export type RecordInitiativePayload = {
  __typename?: 'RecordInitiativePayload';
  /** The initiative, when it was recorded. */
  initiative?: Maybe<Initiative>;
  /** What is wrong with the input. */
  userErrors: Array<InitiativeUserError>;
};

/** An organization to record. */
export type RecordOrganizationInput = {
  /** What it is, as public sources say. */
  organization: RegisterOrganizationInput;
  /** Domains at which its people have their addresses, at most 20; never public. A code to such an address proves a mandate. */
  recordedDomains?: Array<Scalars['String']['input']>;
};

/** What came of recording. */
export type RecordOrganizationPayload = {
  __typename?: 'RecordOrganizationPayload';
  /** The organization, when it was recorded. */
  organization?: Maybe<Organization>;
  /** With `SIMILAR_EXISTS`: the organizations that are like it, the likest first. */
  similar: Array<Organization>;
  /** What is wrong with the input. */
  userErrors: Array<InitiativeUserError>;
};

/** A claim to end. */
export type RefuseClaimInput = {
  /** The organization that is claimed. */
  organizationId: Scalars['ID']['input'];
  /** The person who claims it. */
  personId: Scalars['ID']['input'];
};

/** What came of refusing. */
export type RefuseClaimPayload = {
  __typename?: 'RefuseClaimPayload';
  /** The organization, when the claim was ended. */
  organization?: Maybe<Organization>;
  /** Why it was not. */
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
  /** A word to its author, at most 2,000 characters. */
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

/** What to leave to others. */
export type ReleaseReviewInput = {
  /** The initiative that was claimed. */
  initiativeId: Scalars['ID']['input'];
};

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

/** A picture to take away. */
export type RemovePictureInput = {
  /** The picture. */
  pictureId: Scalars['ID']['input'];
};

/** A reply to the organization of an initiative. */
export type ReplyToAnswerInput = {
  /** The initiative whose answer waits. */
  initiativeId: Scalars['ID']['input'];
  /** What is replied, at most 2,000 characters. */
  message: Scalars['String']['input'];
};

/** What came of a reply. */
export type ReplyToAnswerPayload = {
  __typename?: 'ReplyToAnswerPayload';
  /** The initiative, when the reply was kept. */
  initiative?: Maybe<Initiative>;
  /** Why it was not. */
  userErrors: Array<InitiativeUserError>;
};

/** A report, as moderators see it: not by whom. */
export type Report = {
  __typename?: 'Report';
  /** Opaque id, `report_…`. */
  id: Scalars['ID']['output'];
  /** What is wrong, in a word. */
  reason: ReportReason;
  /** When. */
  reportedAt: Scalars['DateTime']['output'];
  /** What is wrong, in the reader's words; gone 90 days after it was decided. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What is wrong with an initiative. */
export type ReportInitiativeInput = {
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** What is wrong, in a word. */
  reason: ReportReason;
  /** What is wrong, at most 1,000 characters; moderators read it, and nobody else. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a report. */
export type ReportInitiativePayload = {
  __typename?: 'ReportInitiativePayload';
  /** The initiative, when moderators were told. */
  initiative?: Maybe<Initiative>;
  /** Why they were not. */
  userErrors: Array<InitiativeUserError>;
};

/** Why people report what they read. */
export type ReportReason =
  /** It sells something. */
  | 'ADVERTISING'
  /** It is here already. */
  | 'DUPLICATE'
  /** It is not true, or not any more. */
  | 'INACCURATE'
  /** It is no solidarity. */
  | 'NOT_SOLIDARITY'
  /** It insults or shocks. */
  | 'OFFENSIVE'
  /** Anything else, which the text says. */
  | 'OTHER'
  /** It tells of a person what nobody should know. */
  | 'PERSONAL_DATA'
  /** The law forbids it. */
  | 'UNLAWFUL';

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

/** A picture that is to be sent: of an initiative, or as the logo of an organization; exactly one of them. */
export type RequestPictureUploadInput = {
  /** What there is to see, for who does not see it, at most 300 characters. */
  alternativeText: LocalizedTextInput;
  /** The initiative. */
  initiativeId?: InputMaybe<Scalars['ID']['input']>;
  /** The organization. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of asking to send a picture. */
export type RequestPictureUploadPayload = {
  __typename?: 'RequestPictureUploadPayload';
  /** Where to send it. */
  upload?: Maybe<PictureUpload>;
  /** Why it cannot be sent. */
  userErrors: Array<InitiativeUserError>;
};

/** What becomes of reports. */
export type ResolveReportInput = {
  /** How many reports the moderator has seen: `reportCount`. */
  expectedReports: Scalars['Int']['input'];
  /** The initiative that was reported. */
  initiativeId: Scalars['ID']['input'];
  /** Why the initiative is withdrawn; without it, the reports are dismissed. */
  withdrawal?: InputMaybe<WithdrawalInput>;
};

/** Why publication goes on. */
export type ResumePublicationInput = {
  /** What the audit trail says, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** A part of an initiative that an edit changes. */
export type ReviewChange = {
  __typename?: 'ReviewChange';
  /** What is to be public, as JSON, all languages. */
  after: Scalars['String']['output'];
  /** What is public, as JSON, all languages. */
  before: Scalars['String']['output'];
  /** Which part, as `Initiative` names it. */
  field: Scalars['String']['output'];
};

/** A moderator keeps something to herself for a while. */
export type ReviewClaim = {
  __typename?: 'ReviewClaim';
  /** Whether it is the caller. */
  isMine: Scalars['Boolean']['output'];
  /** The moderator, opaque id `person_…`. */
  moderatorId: Scalars['ID']['output'];
  /** Until when. */
  until: Scalars['DateTime']['output'];
};

/** How something in the queue is claimed. */
export type ReviewClaimState =
  /** By nobody. */
  | 'FREE'
  /** By the caller. */
  | 'MINE';

/** A page of the queue. */
export type ReviewConnection = {
  __typename?: 'ReviewConnection';
  /** The items with their cursors. */
  edges: Array<ReviewEdge>;
  /** The items alone. */
  nodes: Array<ReviewEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An item and its place. */
export type ReviewEdge = {
  __typename?: 'ReviewEdge';
  /** Where to go on after it. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ReviewEntry;
};

/** Something that awaits moderators. */
export type ReviewEntry = {
  __typename?: 'ReviewEntry';
  /** What the edit changes of what is public, part by part. */
  changes: Array<ReviewChange>;
  /** Who keeps it to herself, if anybody. */
  claim?: Maybe<ReviewClaim>;
  /** The initiative that it is about; its `version` is what a decision expects, its `reviewMessages` hold the answers. */
  initiative?: Maybe<Initiative>;
  /** What it is. */
  kind: ReviewKind;
  /** At most five initiatives much like it, the most alike first. */
  nearDuplicates: Array<NearDuplicate>;
  /** How many reports wait, which a decision on them expects. */
  reportCount: Scalars['Int']['output'];
  /** The latest reports, at most 20. */
  reports: Array<Report>;
  /** Number of the edit that waits. */
  revision?: Maybe<Scalars['Int']['output']>;
  /** Since when it waits. */
  submittedAt: Scalars['DateTime']['output'];
  /** Whether the caller may decide: nobody does for an organization of her own, nor on what another has claimed. */
  viewerMayDecide: Scalars['Boolean']['output'];
};

/** What of the queue is asked for. */
export type ReviewFilter = {
  /** Only what is claimed in this way. */
  claim?: InputMaybe<ReviewClaimState>;
  /** Only these kinds. */
  kinds?: InputMaybe<Array<ReviewKind>>;
};

/** What awaits moderators. */
export type ReviewKind =
  /** An answer of an author that was not handed in with anything. */
  | 'ANSWER'
  /** Reports of readers on a public initiative. */
  | 'REPORTS'
  /** An edit of a public initiative. */
  | 'REVISION'
  /** An initiative that was handed in. */
  | 'SUBMISSION';

/** A message between moderators and the organization of an initiative. */
export type ReviewMessage = {
  __typename?: 'ReviewMessage';
  /** Opaque id, `message_…`. */
  id: Scalars['ID']['output'];
  /** Whether moderators wrote it; otherwise the organization did. */
  isFromModerators: Scalars['Boolean']['output'];
  /** What it says. */
  kind: ReviewMessageKind;
  /** What was written. */
  message?: Maybe<Scalars['String']['output']>;
  /** The coded reason of a decision. */
  reason?: Maybe<RejectionReason>;
  /** Number of the edit that it is about; null for the initiative itself. */
  revision?: Maybe<Scalars['Int']['output']>;
  /** When. */
  sentAt: Scalars['DateTime']['output'];
};

/** A page of messages between moderators and an organization. */
export type ReviewMessageConnection = {
  __typename?: 'ReviewMessageConnection';
  /** The items with their cursors. */
  edges: Array<ReviewMessageEdge>;
  /** The items alone. */
  nodes: Array<ReviewMessage>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An item and its place. */
export type ReviewMessageEdge = {
  __typename?: 'ReviewMessageEdge';
  /** Where to go on after it. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ReviewMessage;
};

/** What a message says. */
export type ReviewMessageKind =
  /** Moderators let what was handed in be public. */
  | 'ACCEPTED'
  /** The organization answers. */
  | 'ANSWER'
  /** Moderators sent what was handed in back. */
  | 'REJECTED'
  /** Moderators reply. */
  | 'REPLY'
  /** Moderators took away what was public. */
  | 'WITHDRAWN';

/** An edit of a public initiative. */
export type ReviseInitiativeInput = {
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
  /** Version of it that the caller has read; who has read an earlier one is told so, and nothing is changed. */
  expectedVersion: Scalars['Int']['input'];
  /** Kinds of gift, at least one. */
  giftKinds: Array<GiftKind>;
  /** How another company can do the same, at most 10,000 characters; publication needs it. */
  howTo?: InputMaybe<LocalizedTextInput>;
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Public pages that tell more, at most 10. */
  links?: Array<LinkInput>;
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

/** What came of an edit of a public initiative. */
export type ReviseInitiativePayload = {
  __typename?: 'ReviseInitiativePayload';
  /** The initiative as it is now; its edit is `pendingRevision`. */
  initiative?: Maybe<Initiative>;
  /** What is wrong with the input. */
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

/** What is taken back. */
export type TakeBackSubmissionInput = {
  /** The initiative that was handed in, or an edit of which was. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of taking back. */
export type TakeBackSubmissionPayload = {
  __typename?: 'TakeBackSubmissionPayload';
  /** The initiative as it is now. */
  initiative?: Maybe<Initiative>;
  /** Why nothing was taken back. */
  userErrors: Array<InitiativeUserError>;
};

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

/** How publication stands now. */
export type TurnPublicationPayload = {
  __typename?: 'TurnPublicationPayload';
  /** As it is now. */
  publication?: Maybe<Publication>;
  /** Why nothing was changed. */
  userErrors: Array<InitiativeUserError>;
};

/** What is taken away from the public. */
export type WithdrawInitiativeInput = {
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of a withdrawal. */
export type WithdrawInitiativePayload = {
  __typename?: 'WithdrawInitiativePayload';
  /** The initiative as it is now. */
  initiative?: Maybe<Initiative>;
  /** Why it was not withdrawn. */
  userErrors: Array<InitiativeUserError>;
};

/** Why an initiative is withdrawn by moderators. */
export type WithdrawalInput = {
  /** A word to its author, at most 2,000 characters. */
  message: Scalars['String']['input'];
  /** Why. */
  reason: RejectionReason;
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
  AcceptPicturesInput: AcceptPicturesInput;
  AnswerDecisionInput: AnswerDecisionInput;
  AnswerDecisionPayload: ResolverTypeWrapper<Omit<AnswerDecisionPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  AuditConnection: ResolverTypeWrapper<AuditConnectionModel>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditedAction: AuditedAction;
  Beneficiary: Beneficiary;
  BeneficiaryCount: ResolverTypeWrapper<BeneficiaryCount>;
  ChangeRoleInput: ChangeRoleInput;
  ChangeRolePayload: ResolverTypeWrapper<Omit<ChangeRolePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  ClaimOrganizationInput: ClaimOrganizationInput;
  ClaimOrganizationPayload: ResolverTypeWrapper<Omit<ClaimOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  ClaimReviewInput: ClaimReviewInput;
  ClaimReviewPayload: ResolverTypeWrapper<Omit<ClaimReviewPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  CorrectInitiativeInput: CorrectInitiativeInput;
  CorrectInitiativePayload: ResolverTypeWrapper<Omit<CorrectInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  CountryCount: ResolverTypeWrapper<CountryCount>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideOnInitiativePayload: ResolverTypeWrapper<Omit<DecideOnInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclineInvitationInput: DeclineInvitationInput;
  DeclineInvitationPayload: ResolverTypeWrapper<Omit<DeclineInvitationPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  DepartmentCount: ResolverTypeWrapper<DepartmentCount>;
  DiscardDraftInput: DiscardDraftInput;
  DiscardDraftPayload: ResolverTypeWrapper<Omit<DiscardDraftPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  DraftInitiativeInput: DraftInitiativeInput;
  DraftInitiativePayload: ResolverTypeWrapper<Omit<DraftInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  DurableCount: ResolverTypeWrapper<DurableCount>;
  EditDraftInput: EditDraftInput;
  EditDraftPayload: ResolverTypeWrapper<Omit<EditDraftPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  EditOrganizationInput: EditOrganizationInput;
  EditOrganizationPayload: ResolverTypeWrapper<Omit<EditOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  EndInitiativeInput: EndInitiativeInput;
  EndInitiativePayload: ResolverTypeWrapper<Omit<EndInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
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
  InitiativeRevision: ResolverTypeWrapper<InitiativeRevisionModel>;
  InitiativeRevisionConnection: ResolverTypeWrapper<InitiativeRevisionConnectionModel>;
  InitiativeRevisionEdge: ResolverTypeWrapper<Omit<InitiativeRevisionEdge, 'node'> & { node: ResolversTypes['InitiativeRevision'] }>;
  InitiativeRevisionState: InitiativeRevisionState;
  InitiativeState: InitiativeState;
  InitiativeTexts: ResolverTypeWrapper<InitiativeTextsModel>;
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
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  MandateProof: MandateProof;
  Membership: ResolverTypeWrapper<MembershipModel>;
  MembershipRole: MembershipRole;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeOrganizationsPayload: ResolverTypeWrapper<Omit<MergeOrganizationsPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Naf: ResolverTypeWrapper<Naf>;
  NafInput: NafInput;
  NafNomenclature: NafNomenclature;
  NearDuplicate: ResolverTypeWrapper<NearDuplicateModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OrderPicturesInput: OrderPicturesInput;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationClaim: ResolverTypeWrapper<OrganizationClaimModel>;
  OrganizationClaimConnection: ResolverTypeWrapper<OrganizationClaimConnectionModel>;
  OrganizationClaimEdge: ResolverTypeWrapper<Omit<OrganizationClaimEdge, 'node'> & { node: ResolversTypes['OrganizationClaim'] }>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDateModel>;
  PausePublicationInput: PausePublicationInput;
  Picture: ResolverTypeWrapper<PictureModel>;
  PicturePayload: ResolverTypeWrapper<Omit<PicturePayload, 'initiative' | 'organization' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  PictureUpload: ResolverTypeWrapper<PictureUploadModel>;
  PictureVariant: ResolverTypeWrapper<PictureVariant>;
  Point: ResolverTypeWrapper<Point>;
  PointInput: PointInput;
  ProveMandateByCodeInput: ProveMandateByCodeInput;
  ProveMandateByCodePayload: ResolverTypeWrapper<Omit<ProveMandateByCodePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  ProveMandateInput: ProveMandateInput;
  ProveMandatePayload: ResolverTypeWrapper<Omit<ProveMandatePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Provenance: Provenance;
  ProvenanceCount: ResolverTypeWrapper<ProvenanceCount>;
  Publication: ResolverTypeWrapper<PublicationModel>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityInput: QuantityInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordDomainInput: RecordDomainInput;
  RecordDomainPayload: ResolverTypeWrapper<Omit<RecordDomainPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RecordInitiativeInput: RecordInitiativeInput;
  RecordInitiativePayload: ResolverTypeWrapper<Omit<RecordInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RecordOrganizationInput: RecordOrganizationInput;
  RecordOrganizationPayload: ResolverTypeWrapper<Omit<RecordOrganizationPayload, 'organization' | 'similar' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, similar: Array<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RefuseClaimInput: RefuseClaimInput;
  RefuseClaimPayload: ResolverTypeWrapper<Omit<RefuseClaimPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: ResolverTypeWrapper<Omit<RegisterOrganizationPayload, 'organization' | 'similar' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, similar: Array<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RejectInitiativeInput: RejectInitiativeInput;
  Rejection: ResolverTypeWrapper<RejectionModel>;
  RejectionReason: RejectionReason;
  ReleaseReviewInput: ReleaseReviewInput;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RemovePictureInput: RemovePictureInput;
  ReplyToAnswerInput: ReplyToAnswerInput;
  ReplyToAnswerPayload: ResolverTypeWrapper<Omit<ReplyToAnswerPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Report: ResolverTypeWrapper<ReportModel>;
  ReportInitiativeInput: ReportInitiativeInput;
  ReportInitiativePayload: ResolverTypeWrapper<Omit<ReportInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  ReportReason: ReportReason;
  RequestMandateCodeInput: RequestMandateCodeInput;
  RequestMandateCodePayload: ResolverTypeWrapper<Omit<RequestMandateCodePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RequestPictureUploadInput: RequestPictureUploadInput;
  RequestPictureUploadPayload: ResolverTypeWrapper<Omit<RequestPictureUploadPayload, 'upload' | 'userErrors'> & { upload?: Maybe<ResolversTypes['PictureUpload']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  ResolveReportInput: ResolveReportInput;
  ResumePublicationInput: ResumePublicationInput;
  ReviewChange: ResolverTypeWrapper<ReviewChangeModel>;
  ReviewClaim: ResolverTypeWrapper<ReviewClaim>;
  ReviewClaimState: ReviewClaimState;
  ReviewConnection: ResolverTypeWrapper<ReviewConnectionModel>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['ReviewEntry'] }>;
  ReviewEntry: ResolverTypeWrapper<ReviewEntryModel>;
  ReviewFilter: ReviewFilter;
  ReviewKind: ReviewKind;
  ReviewMessage: ResolverTypeWrapper<ReviewMessageModel>;
  ReviewMessageConnection: ResolverTypeWrapper<ReviewMessageConnectionModel>;
  ReviewMessageEdge: ResolverTypeWrapper<Omit<ReviewMessageEdge, 'node'> & { node: ResolversTypes['ReviewMessage'] }>;
  ReviewMessageKind: ReviewMessageKind;
  ReviseInitiativeInput: ReviseInitiativeInput;
  ReviseInitiativePayload: ResolverTypeWrapper<Omit<ReviseInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
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
  TakeBackSubmissionInput: TakeBackSubmissionInput;
  TakeBackSubmissionPayload: ResolverTypeWrapper<Omit<TakeBackSubmissionPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Territory: ResolverTypeWrapper<Territory>;
  TerritoryInput: TerritoryInput;
  TurnPublicationPayload: ResolverTypeWrapper<Omit<TurnPublicationPayload, 'publication' | 'userErrors'> & { publication?: Maybe<ResolversTypes['Publication']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  WithdrawInitiativeInput: WithdrawInitiativeInput;
  WithdrawInitiativePayload: ResolverTypeWrapper<Omit<WithdrawInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  WithdrawalInput: WithdrawalInput;
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
  AcceptPicturesInput: AcceptPicturesInput;
  AnswerDecisionInput: AnswerDecisionInput;
  AnswerDecisionPayload: Omit<AnswerDecisionPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  AuditConnection: AuditConnectionModel;
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntry: AuditEntryModel;
  BeneficiaryCount: BeneficiaryCount;
  ChangeRoleInput: ChangeRoleInput;
  ChangeRolePayload: Omit<ChangeRolePayload, 'membership' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  ClaimOrganizationInput: ClaimOrganizationInput;
  ClaimOrganizationPayload: Omit<ClaimOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  ClaimReviewInput: ClaimReviewInput;
  ClaimReviewPayload: Omit<ClaimReviewPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  CorrectInitiativeInput: CorrectInitiativeInput;
  CorrectInitiativePayload: Omit<CorrectInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  CountryCount: CountryCount;
  DateTime: Scalars['DateTime']['output'];
  DecideOnInitiativePayload: Omit<DecideOnInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Decimal: Scalars['Decimal']['output'];
  DeclineInvitationInput: DeclineInvitationInput;
  DeclineInvitationPayload: Omit<DeclineInvitationPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  DepartmentCount: DepartmentCount;
  DiscardDraftInput: DiscardDraftInput;
  DiscardDraftPayload: Omit<DiscardDraftPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  DraftInitiativeInput: DraftInitiativeInput;
  DraftInitiativePayload: Omit<DraftInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  DurableCount: DurableCount;
  EditDraftInput: EditDraftInput;
  EditDraftPayload: Omit<EditDraftPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  EditOrganizationInput: EditOrganizationInput;
  EditOrganizationPayload: Omit<EditOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  EndInitiativeInput: EndInitiativeInput;
  EndInitiativePayload: Omit<EndInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
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
  InitiativeRevision: InitiativeRevisionModel;
  InitiativeRevisionConnection: InitiativeRevisionConnectionModel;
  InitiativeRevisionEdge: Omit<InitiativeRevisionEdge, 'node'> & { node: ResolversParentTypes['InitiativeRevision'] };
  InitiativeTexts: InitiativeTextsModel;
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
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Membership: MembershipModel;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeOrganizationsPayload: Omit<MergeOrganizationsPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Naf: Naf;
  NafInput: NafInput;
  NearDuplicate: NearDuplicateModel;
  Float: Scalars['Float']['output'];
  OrderPicturesInput: OrderPicturesInput;
  Organization: OrganizationModel;
  OrganizationClaim: OrganizationClaimModel;
  OrganizationClaimConnection: OrganizationClaimConnectionModel;
  OrganizationClaimEdge: Omit<OrganizationClaimEdge, 'node'> & { node: ResolversParentTypes['OrganizationClaim'] };
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  PageInfo: PageInfo;
  PartialDate: PartialDateModel;
  PausePublicationInput: PausePublicationInput;
  Picture: PictureModel;
  PicturePayload: Omit<PicturePayload, 'initiative' | 'organization' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  PictureUpload: PictureUploadModel;
  PictureVariant: PictureVariant;
  Point: Point;
  PointInput: PointInput;
  ProveMandateByCodeInput: ProveMandateByCodeInput;
  ProveMandateByCodePayload: Omit<ProveMandateByCodePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  ProveMandateInput: ProveMandateInput;
  ProveMandatePayload: Omit<ProveMandatePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  ProvenanceCount: ProvenanceCount;
  Publication: PublicationModel;
  Quantity: Quantity;
  QuantityInput: QuantityInput;
  Query: Record<PropertyKey, never>;
  RecordDomainInput: RecordDomainInput;
  RecordDomainPayload: Omit<RecordDomainPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RecordInitiativeInput: RecordInitiativeInput;
  RecordInitiativePayload: Omit<RecordInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RecordOrganizationInput: RecordOrganizationInput;
  RecordOrganizationPayload: Omit<RecordOrganizationPayload, 'organization' | 'similar' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, similar: Array<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RefuseClaimInput: RefuseClaimInput;
  RefuseClaimPayload: Omit<RefuseClaimPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: Omit<RegisterOrganizationPayload, 'organization' | 'similar' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, similar: Array<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RejectInitiativeInput: RejectInitiativeInput;
  Rejection: RejectionModel;
  ReleaseReviewInput: ReleaseReviewInput;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RemovePictureInput: RemovePictureInput;
  ReplyToAnswerInput: ReplyToAnswerInput;
  ReplyToAnswerPayload: Omit<ReplyToAnswerPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Report: ReportModel;
  ReportInitiativeInput: ReportInitiativeInput;
  ReportInitiativePayload: Omit<ReportInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RequestMandateCodeInput: RequestMandateCodeInput;
  RequestMandateCodePayload: Omit<RequestMandateCodePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RequestPictureUploadInput: RequestPictureUploadInput;
  RequestPictureUploadPayload: Omit<RequestPictureUploadPayload, 'upload' | 'userErrors'> & { upload?: Maybe<ResolversParentTypes['PictureUpload']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  ResolveReportInput: ResolveReportInput;
  ResumePublicationInput: ResumePublicationInput;
  ReviewChange: ReviewChangeModel;
  ReviewClaim: ReviewClaim;
  ReviewConnection: ReviewConnectionModel;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['ReviewEntry'] };
  ReviewEntry: ReviewEntryModel;
  ReviewFilter: ReviewFilter;
  ReviewMessage: ReviewMessageModel;
  ReviewMessageConnection: ReviewMessageConnectionModel;
  ReviewMessageEdge: Omit<ReviewMessageEdge, 'node'> & { node: ResolversParentTypes['ReviewMessage'] };
  ReviseInitiativeInput: ReviseInitiativeInput;
  ReviseInitiativePayload: Omit<ReviseInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
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
  TakeBackSubmissionInput: TakeBackSubmissionInput;
  TakeBackSubmissionPayload: Omit<TakeBackSubmissionPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Territory: Territory;
  TerritoryInput: TerritoryInput;
  TurnPublicationPayload: Omit<TurnPublicationPayload, 'publication' | 'userErrors'> & { publication?: Maybe<ResolversParentTypes['Publication']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  WithdrawInitiativeInput: WithdrawInitiativeInput;
  WithdrawInitiativePayload: Omit<WithdrawInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  WithdrawalInput: WithdrawalInput;
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

export type AnswerDecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDecisionPayload'] = ResolversParentTypes['AnswerDecisionPayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['AuditedAction'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BeneficiaryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeneficiaryCount'] = ResolversParentTypes['BeneficiaryCount']> = {
  beneficiary?: Resolver<ResolversTypes['Beneficiary'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRolePayload'] = ResolversParentTypes['ChangeRolePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type ClaimOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimOrganizationPayload'] = ResolversParentTypes['ClaimOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type ClaimReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimReviewPayload'] = ResolversParentTypes['ClaimReviewPayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type CorrectInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectInitiativePayload'] = ResolversParentTypes['CorrectInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
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

export type DiscardDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardDraftPayload'] = ResolversParentTypes['DiscardDraftPayload']> = {
  initiativeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type DraftInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftInitiativePayload'] = ResolversParentTypes['DraftInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type DurableCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DurableCount'] = ResolversParentTypes['DurableCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EditDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditDraftPayload'] = ResolversParentTypes['EditDraftPayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type EditOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditOrganizationPayload'] = ResolversParentTypes['EditOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type EndInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndInitiativePayload'] = ResolversParentTypes['EndInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
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
  pendingRevision?: Resolver<Maybe<ResolversTypes['InitiativeRevision']>, ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['Picture']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  reviewMessages?: Resolver<Maybe<ResolversTypes['ReviewMessageConnection']>, ParentType, ContextType, RequireFields<InitiativeReviewMessagesArgs, 'first'>>;
  revisions?: Resolver<Maybe<ResolversTypes['InitiativeRevisionConnection']>, ParentType, ContextType, RequireFields<InitiativeRevisionsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['InitiativeTexts'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingPictures?: Resolver<Array<ResolversTypes['Picture']>, ParentType, ContextType>;
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

export type InitiativeRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeRevision'] = ResolversParentTypes['InitiativeRevision']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['Beneficiary']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  giftKinds?: Resolver<Array<ResolversTypes['GiftKind']>, ParentType, ContextType>;
  howTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  quantities?: Resolver<Array<ResolversTypes['Quantity']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeRevisionState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  texts?: Resolver<ResolversTypes['InitiativeTexts'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InitiativeRevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeRevisionConnection'] = ResolversParentTypes['InitiativeRevisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InitiativeRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InitiativeRevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeRevisionEdge'] = ResolversParentTypes['InitiativeRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InitiativeRevision'], ParentType, ContextType>;
};

export type InitiativeTextsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeTexts'] = ResolversParentTypes['InitiativeTexts']> = {
  description?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  howTo?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
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

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['MandateProof']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
};

export type MergeOrganizationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganizationsPayload'] = ResolversParentTypes['MergeOrganizationsPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInitiative?: Resolver<Maybe<ResolversTypes['DecideOnInitiativePayload']>, ParentType, ContextType, RequireFields<MutationAcceptInitiativeArgs, 'input'>>;
  acceptInvitation?: Resolver<Maybe<ResolversTypes['AcceptInvitationPayload']>, ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acceptPictures?: Resolver<Maybe<ResolversTypes['PicturePayload']>, ParentType, ContextType, RequireFields<MutationAcceptPicturesArgs, 'input'>>;
  answerDecision?: Resolver<Maybe<ResolversTypes['AnswerDecisionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerDecisionArgs, 'input'>>;
  changeRole?: Resolver<Maybe<ResolversTypes['ChangeRolePayload']>, ParentType, ContextType, RequireFields<MutationChangeRoleArgs, 'input'>>;
  claimOrganization?: Resolver<Maybe<ResolversTypes['ClaimOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationClaimOrganizationArgs, 'input'>>;
  claimReview?: Resolver<Maybe<ResolversTypes['ClaimReviewPayload']>, ParentType, ContextType, RequireFields<MutationClaimReviewArgs, 'input'>>;
  correctInitiative?: Resolver<Maybe<ResolversTypes['CorrectInitiativePayload']>, ParentType, ContextType, RequireFields<MutationCorrectInitiativeArgs, 'input'>>;
  declineInvitation?: Resolver<Maybe<ResolversTypes['DeclineInvitationPayload']>, ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'input'>>;
  discardDraft?: Resolver<Maybe<ResolversTypes['DiscardDraftPayload']>, ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'input'>>;
  draftInitiative?: Resolver<Maybe<ResolversTypes['DraftInitiativePayload']>, ParentType, ContextType, RequireFields<MutationDraftInitiativeArgs, 'input'>>;
  editDraft?: Resolver<Maybe<ResolversTypes['EditDraftPayload']>, ParentType, ContextType, RequireFields<MutationEditDraftArgs, 'input'>>;
  editOrganization?: Resolver<Maybe<ResolversTypes['EditOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationEditOrganizationArgs, 'input'>>;
  endInitiative?: Resolver<Maybe<ResolversTypes['EndInitiativePayload']>, ParentType, ContextType, RequireFields<MutationEndInitiativeArgs, 'input'>>;
  forgetDomain?: Resolver<Maybe<ResolversTypes['ForgetDomainPayload']>, ParentType, ContextType, RequireFields<MutationForgetDomainArgs, 'input'>>;
  handOverOrganization?: Resolver<Maybe<ResolversTypes['HandOverOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationHandOverOrganizationArgs, 'input'>>;
  inviteMember?: Resolver<Maybe<ResolversTypes['InviteMemberPayload']>, ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  leaveOrganization?: Resolver<Maybe<ResolversTypes['LeaveOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationLeaveOrganizationArgs, 'input'>>;
  mergeOrganizations?: Resolver<Maybe<ResolversTypes['MergeOrganizationsPayload']>, ParentType, ContextType, RequireFields<MutationMergeOrganizationsArgs, 'input'>>;
  orderPictures?: Resolver<Maybe<ResolversTypes['PicturePayload']>, ParentType, ContextType, RequireFields<MutationOrderPicturesArgs, 'input'>>;
  pausePublication?: Resolver<Maybe<ResolversTypes['TurnPublicationPayload']>, ParentType, ContextType, RequireFields<MutationPausePublicationArgs, 'input'>>;
  proveMandate?: Resolver<Maybe<ResolversTypes['ProveMandatePayload']>, ParentType, ContextType, RequireFields<MutationProveMandateArgs, 'input'>>;
  proveMandateByCode?: Resolver<Maybe<ResolversTypes['ProveMandateByCodePayload']>, ParentType, ContextType, RequireFields<MutationProveMandateByCodeArgs, 'input'>>;
  recordDomain?: Resolver<Maybe<ResolversTypes['RecordDomainPayload']>, ParentType, ContextType, RequireFields<MutationRecordDomainArgs, 'input'>>;
  recordInitiative?: Resolver<Maybe<ResolversTypes['RecordInitiativePayload']>, ParentType, ContextType, RequireFields<MutationRecordInitiativeArgs, 'input'>>;
  recordOrganization?: Resolver<Maybe<ResolversTypes['RecordOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationRecordOrganizationArgs, 'input'>>;
  refuseClaim?: Resolver<Maybe<ResolversTypes['RefuseClaimPayload']>, ParentType, ContextType, RequireFields<MutationRefuseClaimArgs, 'input'>>;
  registerOrganization?: Resolver<Maybe<ResolversTypes['RegisterOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  rejectInitiative?: Resolver<Maybe<ResolversTypes['DecideOnInitiativePayload']>, ParentType, ContextType, RequireFields<MutationRejectInitiativeArgs, 'input'>>;
  releaseReview?: Resolver<Maybe<ResolversTypes['ClaimReviewPayload']>, ParentType, ContextType, RequireFields<MutationReleaseReviewArgs, 'input'>>;
  removeMember?: Resolver<Maybe<ResolversTypes['RemoveMemberPayload']>, ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removePicture?: Resolver<Maybe<ResolversTypes['PicturePayload']>, ParentType, ContextType, RequireFields<MutationRemovePictureArgs, 'input'>>;
  replyToAnswer?: Resolver<Maybe<ResolversTypes['ReplyToAnswerPayload']>, ParentType, ContextType, RequireFields<MutationReplyToAnswerArgs, 'input'>>;
  reportInitiative?: Resolver<Maybe<ResolversTypes['ReportInitiativePayload']>, ParentType, ContextType, RequireFields<MutationReportInitiativeArgs, 'input'>>;
  requestMandateCode?: Resolver<Maybe<ResolversTypes['RequestMandateCodePayload']>, ParentType, ContextType, RequireFields<MutationRequestMandateCodeArgs, 'input'>>;
  requestPictureUpload?: Resolver<Maybe<ResolversTypes['RequestPictureUploadPayload']>, ParentType, ContextType, RequireFields<MutationRequestPictureUploadArgs, 'input'>>;
  resolveReport?: Resolver<Maybe<ResolversTypes['DecideOnInitiativePayload']>, ParentType, ContextType, RequireFields<MutationResolveReportArgs, 'input'>>;
  resumePublication?: Resolver<Maybe<ResolversTypes['TurnPublicationPayload']>, ParentType, ContextType, RequireFields<MutationResumePublicationArgs, 'input'>>;
  reviseInitiative?: Resolver<Maybe<ResolversTypes['ReviseInitiativePayload']>, ParentType, ContextType, RequireFields<MutationReviseInitiativeArgs, 'input'>>;
  revokeInvitation?: Resolver<Maybe<ResolversTypes['RevokeInvitationPayload']>, ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  submitInitiative?: Resolver<Maybe<ResolversTypes['SubmitInitiativePayload']>, ParentType, ContextType, RequireFields<MutationSubmitInitiativeArgs, 'input'>>;
  takeBackSubmission?: Resolver<Maybe<ResolversTypes['TakeBackSubmissionPayload']>, ParentType, ContextType, RequireFields<MutationTakeBackSubmissionArgs, 'input'>>;
  withdrawInitiative?: Resolver<Maybe<ResolversTypes['WithdrawInitiativePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawInitiativeArgs, 'input'>>;
};

export type NafResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Naf'] = ResolversParentTypes['Naf']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nomenclature?: Resolver<ResolversTypes['NafNomenclature'], ParentType, ContextType>;
};

export type NearDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearDuplicate'] = ResolversParentTypes['NearDuplicate']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalId?: Resolver<Maybe<ResolversTypes['LegalId']>, ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['Picture']>, ParentType, ContextType>;
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
  viewerHasClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationClaim'] = ResolversParentTypes['OrganizationClaim']> = {
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationClaimConnection'] = ResolversParentTypes['OrganizationClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizationClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganizationClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationClaimEdge'] = ResolversParentTypes['OrganizationClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationClaim'], ParentType, ContextType>;
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

export type PictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  alternativeText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['PictureVariant']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PicturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PicturePayload'] = ResolversParentTypes['PicturePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type PictureUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureUpload'] = ResolversParentTypes['PictureUpload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  largestBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PictureVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PictureVariant'] = ResolversParentTypes['PictureVariant']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditConnection']>, ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, Partial<QueryInitiativeArgs>>;
  initiatives?: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first'>>;
  myInitiatives?: Resolver<Maybe<ResolversTypes['InitiativeListConnection']>, ParentType, ContextType, RequireFields<QueryMyInitiativesArgs, 'first'>>;
  myOrganizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryMyOrganizationsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizationClaims?: Resolver<Maybe<ResolversTypes['OrganizationClaimConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationClaimsArgs, 'first'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  reviewQueue?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
  suggestions?: Resolver<Maybe<Array<ResolversTypes['Suggestion']>>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'first' | 'prefix'>>;
};

export type RecordDomainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDomainPayload'] = ResolversParentTypes['RecordDomainPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RecordInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInitiativePayload'] = ResolversParentTypes['RecordInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RecordOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOrganizationPayload'] = ResolversParentTypes['RecordOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  similar?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RefuseClaimPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseClaimPayload'] = ResolversParentTypes['RefuseClaimPayload']> = {
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

export type ReplyToAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToAnswerPayload'] = ResolversParentTypes['ReplyToAnswerPayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportInitiativePayload'] = ResolversParentTypes['ReportInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RequestMandateCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMandateCodePayload'] = ResolversParentTypes['RequestMandateCodePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RequestPictureUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPictureUploadPayload'] = ResolversParentTypes['RequestPictureUploadPayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['PictureUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type ReviewChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewChange'] = ResolversParentTypes['ReviewChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewClaim'] = ResolversParentTypes['ReviewClaim']> = {
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moderatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReviewEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewEntry'], ParentType, ContextType>;
};

export type ReviewEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEntry'] = ResolversParentTypes['ReviewEntry']> = {
  changes?: Resolver<Array<ResolversTypes['ReviewChange']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['ReviewClaim']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  nearDuplicates?: Resolver<Array<ResolversTypes['NearDuplicate']>, ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerMayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMessage'] = ResolversParentTypes['ReviewMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFromModerators?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewMessageKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReviewMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMessageConnection'] = ResolversParentTypes['ReviewMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReviewMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewMessageEdge'] = ResolversParentTypes['ReviewMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewMessage'], ParentType, ContextType>;
};

export type ReviseInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseInitiativePayload'] = ResolversParentTypes['ReviseInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
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

export type TakeBackSubmissionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackSubmissionPayload'] = ResolversParentTypes['TakeBackSubmissionPayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commune?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
};

export type TurnPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnPublicationPayload'] = ResolversParentTypes['TurnPublicationPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type WithdrawInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawInitiativePayload'] = ResolversParentTypes['WithdrawInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AnswerDecisionPayload?: AnswerDecisionPayloadResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  BeneficiaryCount?: BeneficiaryCountResolvers<ContextType>;
  ChangeRolePayload?: ChangeRolePayloadResolvers<ContextType>;
  ClaimOrganizationPayload?: ClaimOrganizationPayloadResolvers<ContextType>;
  ClaimReviewPayload?: ClaimReviewPayloadResolvers<ContextType>;
  CorrectInitiativePayload?: CorrectInitiativePayloadResolvers<ContextType>;
  CountryCount?: CountryCountResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideOnInitiativePayload?: DecideOnInitiativePayloadResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DeclineInvitationPayload?: DeclineInvitationPayloadResolvers<ContextType>;
  DepartmentCount?: DepartmentCountResolvers<ContextType>;
  DiscardDraftPayload?: DiscardDraftPayloadResolvers<ContextType>;
  DraftInitiativePayload?: DraftInitiativePayloadResolvers<ContextType>;
  DurableCount?: DurableCountResolvers<ContextType>;
  EditDraftPayload?: EditDraftPayloadResolvers<ContextType>;
  EditOrganizationPayload?: EditOrganizationPayloadResolvers<ContextType>;
  EndInitiativePayload?: EndInitiativePayloadResolvers<ContextType>;
  ForgetDomainPayload?: ForgetDomainPayloadResolvers<ContextType>;
  GiftKindCount?: GiftKindCountResolvers<ContextType>;
  HandOverOrganizationPayload?: HandOverOrganizationPayloadResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeFacets?: InitiativeFacetsResolvers<ContextType>;
  InitiativeListConnection?: InitiativeListConnectionResolvers<ContextType>;
  InitiativeRevision?: InitiativeRevisionResolvers<ContextType>;
  InitiativeRevisionConnection?: InitiativeRevisionConnectionResolvers<ContextType>;
  InitiativeRevisionEdge?: InitiativeRevisionEdgeResolvers<ContextType>;
  InitiativeTexts?: InitiativeTextsResolvers<ContextType>;
  InitiativeUserError?: InitiativeUserErrorResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InviteMemberPayload?: InviteMemberPayloadResolvers<ContextType>;
  LeaveOrganizationPayload?: LeaveOrganizationPayloadResolvers<ContextType>;
  LegalId?: LegalIdResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MergeOrganizationsPayload?: MergeOrganizationsPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Naf?: NafResolvers<ContextType>;
  NearDuplicate?: NearDuplicateResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationClaim?: OrganizationClaimResolvers<ContextType>;
  OrganizationClaimConnection?: OrganizationClaimConnectionResolvers<ContextType>;
  OrganizationClaimEdge?: OrganizationClaimEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  PicturePayload?: PicturePayloadResolvers<ContextType>;
  PictureUpload?: PictureUploadResolvers<ContextType>;
  PictureVariant?: PictureVariantResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  ProveMandateByCodePayload?: ProveMandateByCodePayloadResolvers<ContextType>;
  ProveMandatePayload?: ProveMandatePayloadResolvers<ContextType>;
  ProvenanceCount?: ProvenanceCountResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordDomainPayload?: RecordDomainPayloadResolvers<ContextType>;
  RecordInitiativePayload?: RecordInitiativePayloadResolvers<ContextType>;
  RecordOrganizationPayload?: RecordOrganizationPayloadResolvers<ContextType>;
  RefuseClaimPayload?: RefuseClaimPayloadResolvers<ContextType>;
  RegisterOrganizationPayload?: RegisterOrganizationPayloadResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  ReplyToAnswerPayload?: ReplyToAnswerPayloadResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportInitiativePayload?: ReportInitiativePayloadResolvers<ContextType>;
  RequestMandateCodePayload?: RequestMandateCodePayloadResolvers<ContextType>;
  RequestPictureUploadPayload?: RequestPictureUploadPayloadResolvers<ContextType>;
  ReviewChange?: ReviewChangeResolvers<ContextType>;
  ReviewClaim?: ReviewClaimResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewEntry?: ReviewEntryResolvers<ContextType>;
  ReviewMessage?: ReviewMessageResolvers<ContextType>;
  ReviewMessageConnection?: ReviewMessageConnectionResolvers<ContextType>;
  ReviewMessageEdge?: ReviewMessageEdgeResolvers<ContextType>;
  ReviseInitiativePayload?: ReviseInitiativePayloadResolvers<ContextType>;
  RevokeInvitationPayload?: RevokeInvitationPayloadResolvers<ContextType>;
  SectorCount?: SectorCountResolvers<ContextType>;
  SizeCount?: SizeCountResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SubmitInitiativePayload?: SubmitInitiativePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  TakeBackSubmissionPayload?: TakeBackSubmissionPayloadResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TurnPublicationPayload?: TurnPublicationPayloadResolvers<ContextType>;
  WithdrawInitiativePayload?: WithdrawInitiativePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
