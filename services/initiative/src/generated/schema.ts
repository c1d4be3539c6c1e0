import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { InitiativeUserError as InitiativeUserErrorModel } from '../models.js';
import type { Initiative as InitiativeModel, PartialDate as PartialDateModel } from '../initiatives/models.js';
import type { InitiativeConnection as InitiativeConnectionModel } from '../listing/models.js';
import type { Membership as MembershipModel } from '../memberships/models.js';
import type { Organization as OrganizationModel } from '../organizations/models.js';
import type { Picture as PictureModel, PictureUpload as PictureUploadModel } from '../pictures/models.js';
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

/** Pictures that a moderator has seen. */
export type AcceptPicturesInput = {
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
  /** Those that are to be shown, of those that wait. */
  pictureIds: Array<Scalars['ID']['input']>;
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

/** What a date is precise to. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** Only the month is known. */
  | 'MONTH';

/** An initiative to write down. */
export type DraftInitiativeInput = {
  /** Whom it helps, at least one. */
  beneficiaries: Array<Beneficiary>;
  /** The whole story and how to do the same, at most 10,000 characters. */
  description: LocalizedTextInput;
  /** Whether it is made to last. */
  durable?: Scalars['Boolean']['input'];
  /** Kinds of gift, at least one. */
  giftKinds: Array<GiftKind>;
  /** The caller's own name for this request, 1 to 200 printable characters: sent again, it drafts nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organization that leads it; the caller is one of its members. */
  organizationId: Scalars['ID']['input'];
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

/** What an organization does for others. */
export type Initiative = {
  __typename?: 'Initiative';
  /** Value as announced, where it was. */
  amount?: Maybe<Money>;
  /** Whom it helps. */
  beneficiaries: Array<Beneficiary>;
  /** The whole story and how to do the same; languages as for the title. */
  description: Scalars['String']['output'];
  /** Whether it is made to last beyond the crisis that gave birth to it. */
  durable: Scalars['Boolean']['output'];
  /** All the kinds of gift. */
  giftKinds: Array<GiftKind>;
  /** Opaque id, `initiative_…`. */
  id: Scalars['ID']['output'];
  /** The one kind of gift, or MULTIPLE when there are several. */
  kind: InitiativeKind;
  /** The organization that leads it. */
  organization?: Maybe<Organization>;
  /** Organizations that lead it together with that one. */
  partners?: Maybe<Array<Organization>>;
  /** At most eight pictures, in the order in which they are shown. */
  pictures: Array<Picture>;
  /** Whether the organization declares it or the moderators recorded it. */
  provenance: Provenance;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How much was given, as announced, where it was. */
  quantity?: Maybe<Quantity>;
  /** Name in addresses, unique among initiatives. */
  slug: Scalars['String']['output'];
  /** Public sources, for a recorded initiative. */
  sources: Array<Source>;
  /** When it began. */
  startedOn: PartialDate;
  /** Where it stands between draft and publication. */
  state: InitiativeState;
  /** What it is in at most 280 characters; languages as for the title. */
  summary: Scalars['String']['output'];
  /** Where it takes place. */
  territory: Territory;
  /** Title, in the reader's language (`Accept-Language`: fr or en), else in the one it is written in. */
  title: Scalars['String']['output'];
  /** Pictures that were added since it was handed in and wait for a moderator; seen by members and moderators alone. */
  waitingPictures: Array<Picture>;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  __typename?: 'InitiativeConnection';
  /** The initiatives with their cursors. */
  edges: Array<InitiativeEdge>;
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
  /** The value is not of the right form. */
  | 'INVALID'
  /** The mandate of the caller is not proved yet. */
  | 'MANDATE_NOT_PROVED'
  /** The initiative is not a draft any more. */
  | 'NOT_A_DRAFT'
  /** The caller does not act for this organization. */
  | 'NOT_A_MEMBER'
  /** There is no such thing, or it is not yours to see. */
  | 'NOT_FOUND'
  /** The caller is a member of the organization on whose act she would decide. */
  | 'OWN_ORGANIZATION'
  /** The picture has too many bytes or pixels. */
  | 'PICTURE_TOO_LARGE'
  /** The picture is not of the type that it was said to be. */
  | 'PICTURE_TYPE_FALSE'
  /** The picture is of no type that is taken, or is not still. */
  | 'PICTURE_TYPE_REFUSED'
  /** The file of the picture is broken. */
  | 'PICTURE_UNREADABLE'
  /** The text is missing. */
  | 'REQUIRED'
  /** The SIREN fails its check. */
  | 'SIREN_INVALID'
  /** Another organization with a proved mandate holds this SIREN. */
  | 'SIREN_TAKEN'
  /** The text is longer than allowed. */
  | 'TOO_LONG'
  /** The initiative has as many pictures as it may. */
  | 'TOO_MANY_PICTURES'
  /** The address was used, is too old, or never was one. */
  | 'UPLOAD_OVER'
  /** Somebody is sending a picture to this address at the moment. */
  | 'UPLOAD_RUNNING';

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

/** Where an initiative stands. */
export type InitiativeState =
  /** Being written; only its editors and moderators see it. */
  | 'DRAFT'
  /** Handed in, awaiting a moderator. */
  | 'IN_REVIEW'
  /** Public. */
  | 'PUBLISHED';

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

/** A text in one language or both; at least one. */
export type LocalizedTextInput = {
  /** In English. */
  en?: InputMaybe<Scalars['String']['input']>;
  /** In French. */
  fr?: InputMaybe<Scalars['String']['input']>;
};

/** How a mandate was proved. */
export type MandateProof =
  /** A moderator decided. */
  | 'MODERATOR';

/** The right of one person to act for an organization. Only that person and the moderators see it. */
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Shows pictures with an initiative that waited for it. Only moderators do, and not for their own organizations. */
  acceptPictures?: Maybe<PicturePayload>;
  /** Writes an initiative as a draft of an organization that the caller acts for. */
  draftInitiative?: Maybe<DraftInitiativePayload>;
  /** Shows the pictures of an initiative in another order. */
  orderPictures?: Maybe<PicturePayload>;
  /** Moderators only: records that a person may indeed act for an organization. */
  proveMandate?: Maybe<ProveMandatePayload>;
  /** Registers the organization that the caller acts for and makes the caller its owner. Its mandate still has to be proved. */
  registerOrganization?: Maybe<RegisterOrganizationPayload>;
  /** Takes a picture away, at once. Members of its organization do, and moderators. */
  removePicture?: Maybe<PicturePayload>;
  /**
   * Asks for an address to which one picture is then sent by HTTP: `PUT` of its bytes, with its `Content-Type`. A picture of a
   * draft is shown with it; one of an initiative that was handed in waits until a moderator has seen it. The newest picture of
   * an organization is its logo.
   */
  requestPictureUpload?: Maybe<RequestPictureUploadPayload>;
  /** Hands a draft in for publication. The mandate of the caller must be proved. */
  submitInitiative?: Maybe<SubmitInitiativePayload>;
};


export type MutationAcceptPicturesArgs = {
  input: AcceptPicturesInput;
};


export type MutationDraftInitiativeArgs = {
  input: DraftInitiativeInput;
};


export type MutationOrderPicturesArgs = {
  input: OrderPicturesInput;
};


export type MutationProveMandateArgs = {
  input: ProveMandateInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationRemovePictureArgs = {
  input: RemovePictureInput;
};


export type MutationRequestPictureUploadArgs = {
  input: RequestPictureUploadInput;
};


export type MutationSubmitInitiativeArgs = {
  input: SubmitInitiativeInput;
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
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['output'];
  /** French department, as in `59` or `2A`. */
  department?: Maybe<Scalars['String']['output']>;
  /** Opaque id, `organization_…`. */
  id: Scalars['ID']['output'];
  /** Its logo. */
  logo?: Maybe<Picture>;
  /** How the right to act for it was proved; null while it is not. */
  mandateProof?: Maybe<MandateProof>;
  /** Section of the French nomenclature of activities (NAF rev. 2), A to U. */
  nafSection: Scalars['String']['output'];
  /** Name the organization is known by. */
  name: Scalars['String']['output'];
  /** Whether it speaks here for itself or was recorded by the moderators from public sources. */
  provenance: Provenance;
  /** French legal identifier, 9 digits, checked by its key. */
  siren?: Maybe<Scalars['String']['output']>;
  /** Number of people and turnover, by the European categories. */
  sizeCategory: SizeCategory;
  /** Name in addresses, unique among organizations. */
  slug: Scalars['String']['output'];
  /** The caller's own membership; null for everybody else. */
  viewerMembership?: Maybe<Membership>;
  /** Its public site. */
  website?: Maybe<Scalars['String']['output']>;
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

/** A number of something. */
export type Quantity = {
  __typename?: 'Quantity';
  /** Of what, in French. */
  unit: Scalars['String']['output'];
  /** How many. */
  value: Scalars['Float']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * A published initiative, by exactly one of its id and its slug; null when there is none. Its own editors and moderators
   * also find it before it is published.
   */
  initiative?: Maybe<Initiative>;
  /** Published initiatives, the most recently published first. */
  initiatives?: Maybe<InitiativeConnection>;
  /** An organization, by exactly one of its id and its slug; null when there is none. */
  organization?: Maybe<Organization>;
};


export type QueryInitiativeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** An organization to register. */
export type RegisterOrganizationInput = {
  /** Town of the seat, at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['input'];
  /** French department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** The caller's own name for this request, 1 to 200 printable characters: sent again, it registers nothing more. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Section of the French nomenclature of activities, A to U. */
  nafSection: Scalars['String']['input'];
  /** Name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** SIREN, for a French organization: 9 digits; spaces are allowed. */
  siren?: InputMaybe<Scalars['String']['input']>;
  /** Size. */
  sizeCategory: SizeCategory;
  /** Public site, http or https; kept in the one spelling that needs no escaping. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a registration. */
export type RegisterOrganizationPayload = {
  __typename?: 'RegisterOrganizationPayload';
  /** The organization, when it was registered. */
  organization?: Maybe<Organization>;
  /** What is wrong with the input. */
  userErrors: Array<InitiativeUserError>;
};

/** A picture to take away. */
export type RemovePictureInput = {
  /** The picture. */
  pictureId: Scalars['ID']['input'];
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

/** An initiative to publish. */
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

/** A territory, as precisely as it is known. */
export type Territory = {
  __typename?: 'Territory';
  /** Town. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['output'];
  /** French department, as in `59` or `2A`. */
  department?: Maybe<Scalars['String']['output']>;
};

/** A territory. */
export type TerritoryInput = {
  /** Town, at most 100 characters. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** Country, ISO 3166-1 alpha-2. */
  countryCode: Scalars['String']['input'];
  /** French department, only for France. */
  department?: InputMaybe<Scalars['String']['input']>;
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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptPicturesInput: AcceptPicturesInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Beneficiary: Beneficiary;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DraftInitiativeInput: DraftInitiativeInput;
  DraftInitiativePayload: ResolverTypeWrapper<Omit<DraftInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  GiftKind: GiftKind;
  Initiative: ResolverTypeWrapper<InitiativeModel>;
  InitiativeConnection: ResolverTypeWrapper<InitiativeConnectionModel>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeErrorCode: InitiativeErrorCode;
  InitiativeKind: InitiativeKind;
  InitiativeState: InitiativeState;
  InitiativeUserError: ResolverTypeWrapper<InitiativeUserErrorModel>;
  LocalizedTextInput: LocalizedTextInput;
  MandateProof: MandateProof;
  Membership: ResolverTypeWrapper<MembershipModel>;
  MembershipRole: MembershipRole;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrderPicturesInput: OrderPicturesInput;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDateModel>;
  Picture: ResolverTypeWrapper<PictureModel>;
  PicturePayload: ResolverTypeWrapper<Omit<PicturePayload, 'initiative' | 'organization' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  PictureUpload: ResolverTypeWrapper<PictureUploadModel>;
  PictureVariant: ResolverTypeWrapper<PictureVariant>;
  ProveMandateInput: ProveMandateInput;
  ProveMandatePayload: ResolverTypeWrapper<Omit<ProveMandatePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversTypes['Membership']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Provenance: Provenance;
  Quantity: ResolverTypeWrapper<Quantity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: ResolverTypeWrapper<Omit<RegisterOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  RemovePictureInput: RemovePictureInput;
  RequestPictureUploadInput: RequestPictureUploadInput;
  RequestPictureUploadPayload: ResolverTypeWrapper<Omit<RequestPictureUploadPayload, 'upload' | 'userErrors'> & { upload?: Maybe<ResolversTypes['PictureUpload']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  SizeCategory: SizeCategory;
  Source: ResolverTypeWrapper<Source>;
  SubmitInitiativeInput: SubmitInitiativeInput;
  SubmitInitiativePayload: ResolverTypeWrapper<Omit<SubmitInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['InitiativeUserError']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Territory: ResolverTypeWrapper<Territory>;
  TerritoryInput: TerritoryInput;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptPicturesInput: AcceptPicturesInput;
  ID: Scalars['ID']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DraftInitiativeInput: DraftInitiativeInput;
  DraftInitiativePayload: Omit<DraftInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Initiative: InitiativeModel;
  InitiativeConnection: InitiativeConnectionModel;
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeUserError: InitiativeUserErrorModel;
  LocalizedTextInput: LocalizedTextInput;
  Membership: MembershipModel;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  OrderPicturesInput: OrderPicturesInput;
  Organization: OrganizationModel;
  PageInfo: PageInfo;
  PartialDate: PartialDateModel;
  Picture: PictureModel;
  PicturePayload: Omit<PicturePayload, 'initiative' | 'organization' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  PictureUpload: PictureUploadModel;
  PictureVariant: PictureVariant;
  ProveMandateInput: ProveMandateInput;
  ProveMandatePayload: Omit<ProveMandatePayload, 'membership' | 'organization' | 'userErrors'> & { membership?: Maybe<ResolversParentTypes['Membership']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Quantity: Quantity;
  Float: Scalars['Float']['output'];
  Query: Record<PropertyKey, never>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: Omit<RegisterOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  RemovePictureInput: RemovePictureInput;
  RequestPictureUploadInput: RequestPictureUploadInput;
  RequestPictureUploadPayload: Omit<RequestPictureUploadPayload, 'upload' | 'userErrors'> & { upload?: Maybe<ResolversParentTypes['PictureUpload']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Source: Source;
  SubmitInitiativeInput: SubmitInitiativeInput;
  SubmitInitiativePayload: Omit<SubmitInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['InitiativeUserError']> };
  Subscription: Record<PropertyKey, never>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DraftInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftInitiativePayload'] = ResolversParentTypes['DraftInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative'], FederationReferenceType extends FederationReferenceTypes['Initiative'] = FederationReferenceTypes['Initiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Initiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['Beneficiary']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  giftKinds?: Resolver<Array<ResolversTypes['GiftKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InitiativeKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<Array<ResolversTypes['Organization']>>, ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['Picture']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InitiativeState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingPictures?: Resolver<Array<ResolversTypes['Picture']>, ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type InitiativeUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeUserError'] = ResolversParentTypes['InitiativeUserError']> = {
  code?: Resolver<ResolversTypes['InitiativeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  acceptPictures?: Resolver<Maybe<ResolversTypes['PicturePayload']>, ParentType, ContextType, RequireFields<MutationAcceptPicturesArgs, 'input'>>;
  draftInitiative?: Resolver<Maybe<ResolversTypes['DraftInitiativePayload']>, ParentType, ContextType, RequireFields<MutationDraftInitiativeArgs, 'input'>>;
  orderPictures?: Resolver<Maybe<ResolversTypes['PicturePayload']>, ParentType, ContextType, RequireFields<MutationOrderPicturesArgs, 'input'>>;
  proveMandate?: Resolver<Maybe<ResolversTypes['ProveMandatePayload']>, ParentType, ContextType, RequireFields<MutationProveMandateArgs, 'input'>>;
  registerOrganization?: Resolver<Maybe<ResolversTypes['RegisterOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  removePicture?: Resolver<Maybe<ResolversTypes['PicturePayload']>, ParentType, ContextType, RequireFields<MutationRemovePictureArgs, 'input'>>;
  requestPictureUpload?: Resolver<Maybe<ResolversTypes['RequestPictureUploadPayload']>, ParentType, ContextType, RequireFields<MutationRequestPictureUploadArgs, 'input'>>;
  submitInitiative?: Resolver<Maybe<ResolversTypes['SubmitInitiativePayload']>, ParentType, ContextType, RequireFields<MutationSubmitInitiativeArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['Picture']>, ParentType, ContextType>;
  mandateProof?: Resolver<Maybe<ResolversTypes['MandateProof']>, ParentType, ContextType>;
  nafSection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  siren?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeCategory?: Resolver<ResolversTypes['SizeCategory'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ProveMandatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProveMandatePayload'] = ResolversParentTypes['ProveMandatePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, Partial<QueryInitiativeArgs>>;
  initiatives?: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
};

export type RegisterOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationPayload'] = ResolversParentTypes['RegisterOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
};

export type RequestPictureUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPictureUploadPayload'] = ResolversParentTypes['RequestPictureUploadPayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['PictureUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InitiativeUserError']>, ParentType, ContextType>;
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

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DraftInitiativePayload?: DraftInitiativePayloadResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  InitiativeUserError?: InitiativeUserErrorResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  PicturePayload?: PicturePayloadResolvers<ContextType>;
  PictureUpload?: PictureUploadResolvers<ContextType>;
  PictureVariant?: PictureVariantResolvers<ContextType>;
  ProveMandatePayload?: ProveMandatePayloadResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterOrganizationPayload?: RegisterOrganizationPayloadResolvers<ContextType>;
  RequestPictureUploadPayload?: RequestPictureUploadPayloadResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SubmitInitiativePayload?: SubmitInitiativePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
