import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NotificationUserError as NotificationUserErrorModel } from '../models.js';
import type { Follow as FollowModel, AllInitiativesFollow as AllInitiativesFollowModel, AppealFollow as AppealFollowModel, InitiativeFollow as InitiativeFollowModel, OrganizationFollow as OrganizationFollowModel, Appeal as AppealModel, Initiative as InitiativeModel, Organization as OrganizationModel } from '../following/models.js';
import type { NotificationConnection as NotificationConnectionModel, Notification as NotificationModel, MilestoneReachedNotification as MilestoneReachedNotificationModel, InitiativePublishedNotification as InitiativePublishedNotificationModel, AppealMilestoneNotification as AppealMilestoneNotificationModel, InitiativeMilestoneNotification as InitiativeMilestoneNotificationModel } from '../inbox/models.js';
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** Every initiative that its organization publishes is followed. */
export type AllInitiativesFollow = Follow & {
  __typename?: 'AllInitiativesFollow';
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

export type Appeal = {
  __typename?: 'Appeal';
  /** Opaque id, `appeal_…`. */
  id: Scalars['ID']['output'];
  /** Whether the caller follows it; null for a visitor. */
  viewerIsFollowing?: Maybe<Scalars['Boolean']['output']>;
};

/** An appeal is followed. */
export type AppealFollow = Follow & {
  __typename?: 'AppealFollow';
  /** The appeal; null when it cannot be shown. */
  appeal?: Maybe<Appeal>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** The signatures of an appeal passed a milestone. */
export type AppealMilestoneNotification = MilestoneReachedNotification & Notification & {
  __typename?: 'AppealMilestoneNotification';
  /** The appeal; null when it cannot be shown. */
  appeal?: Maybe<Appeal>;
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id, `notification_…`. */
  id: Scalars['ID']['output'];
  /** The number that was reached. */
  milestone: Scalars['Int']['output'];
};

/** What a person asked to be told about. */
export type Follow = {
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** What came of following everything. */
export type FollowAllInitiativesPayload = {
  __typename?: 'FollowAllInitiativesPayload';
  /** What is followed now. */
  follow?: Maybe<AllInitiativesFollow>;
  /** Why it is not. */
  userErrors: Array<NotificationUserError>;
};

/** An appeal to follow. */
export type FollowAppealInput = {
  /** Which one. */
  appealId: Scalars['ID']['input'];
};

/** What came of following it. */
export type FollowAppealPayload = {
  __typename?: 'FollowAppealPayload';
  /** What is followed now. */
  follow?: Maybe<AppealFollow>;
  /** Why it is not. */
  userErrors: Array<NotificationUserError>;
};

/** An initiative to follow. */
export type FollowInitiativeInput = {
  /** Which one. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of following it. */
export type FollowInitiativePayload = {
  __typename?: 'FollowInitiativePayload';
  /** What is followed now. */
  follow?: Maybe<InitiativeFollow>;
  /** Why it is not. */
  userErrors: Array<NotificationUserError>;
};

/** An organization to follow. */
export type FollowOrganizationInput = {
  /** Which one. */
  organizationId: Scalars['ID']['input'];
};

/** What came of following it. */
export type FollowOrganizationPayload = {
  __typename?: 'FollowOrganizationPayload';
  /** What is followed now. */
  follow?: Maybe<OrganizationFollow>;
  /** Why it is not. */
  userErrors: Array<NotificationUserError>;
};

export type Initiative = {
  __typename?: 'Initiative';
  /** Opaque id, `initiative_…`. */
  id: Scalars['ID']['output'];
  /** Whether the caller follows it; null for a visitor. */
  viewerIsFollowing?: Maybe<Scalars['Boolean']['output']>;
};

/** An initiative is followed. */
export type InitiativeFollow = Follow & {
  __typename?: 'InitiativeFollow';
  /** The initiative; null when it cannot be shown. */
  initiative?: Maybe<Initiative>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** The supports of an initiative passed a milestone. */
export type InitiativeMilestoneNotification = MilestoneReachedNotification & Notification & {
  __typename?: 'InitiativeMilestoneNotification';
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id, `notification_…`. */
  id: Scalars['ID']['output'];
  /** The initiative; null when it cannot be shown. */
  initiative?: Maybe<Initiative>;
  /** The number that was reached. */
  milestone: Scalars['Int']['output'];
};

/** An initiative was published. */
export type InitiativePublishedNotification = Notification & {
  __typename?: 'InitiativePublishedNotification';
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id, `notification_…`. */
  id: Scalars['ID']['output'];
  /** The initiative; null when it cannot be shown. */
  initiative?: Maybe<Initiative>;
};

/** A milestone was passed, whatever it is a milestone of. */
export type MilestoneReachedNotification = {
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id, `notification_…`. */
  id: Scalars['ID']['output'];
  /** The number that was reached. */
  milestone: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Asks to be told about every initiative that its organization publishes, and not about what the census records. Following
   * again is no error.
   */
  followAllInitiatives?: Maybe<FollowAllInitiativesPayload>;
  /** Asks to be told about the milestones that an appeal passes. Following again is no error. */
  followAppeal?: Maybe<FollowAppealPayload>;
  /** Asks to be told about an initiative: its publication, and the milestones it passes. Following again is no error. */
  followInitiative?: Maybe<FollowInitiativePayload>;
  /** Asks to be told about what an organization publishes. Following again is no error. */
  followOrganization?: Maybe<FollowOrganizationPayload>;
  /** Asks not to be told about every initiative any more. Not having followed is no error. */
  unfollowAllInitiatives?: Maybe<UnfollowAllInitiativesPayload>;
  /** Asks not to be told about an appeal any more. Not having followed is no error. */
  unfollowAppeal?: Maybe<UnfollowAppealPayload>;
  /** Asks not to be told about an initiative any more. Not having followed is no error. */
  unfollowInitiative?: Maybe<UnfollowInitiativePayload>;
  /** Asks not to be told about an organization any more. Not having followed is no error. */
  unfollowOrganization?: Maybe<UnfollowOrganizationPayload>;
};


export type MutationFollowAppealArgs = {
  input: FollowAppealInput;
};


export type MutationFollowInitiativeArgs = {
  input: FollowInitiativeInput;
};


export type MutationFollowOrganizationArgs = {
  input: FollowOrganizationInput;
};


export type MutationUnfollowAppealArgs = {
  input: UnfollowAppealInput;
};


export type MutationUnfollowInitiativeArgs = {
  input: UnfollowInitiativeInput;
};


export type MutationUnfollowOrganizationArgs = {
  input: UnfollowOrganizationInput;
};

/** One thing told to one person. */
export type Notification = {
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id, `notification_…`. */
  id: Scalars['ID']['output'];
};

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The notifications with their cursors. */
  edges: Array<NotificationEdge>;
  /** The notifications alone. */
  nodes: Array<Notification>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all; null when it is not known at once. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A notification in a page. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Cursor of this item. */
  cursor: Scalars['String']['output'];
  /** The notification. */
  node: Notification;
};

/** Why something was not done. */
export type NotificationErrorCode =
  /** The id is not one of such a thing. */
  | 'ID_INVALID'
  /** The caller follows as many things as anybody can: 1,000. */
  | 'TOO_MANY';

/** Why something was not done; nothing was changed. */
export type NotificationUserError = {
  __typename?: 'NotificationUserError';
  /** What to test for. */
  code: NotificationErrorCode;
  /** Path in the input; empty when it is about the whole. */
  field: Array<Scalars['String']['output']>;
  /** What to show, in the reader's language. */
  message: Scalars['String']['output'];
};

export type Organization = {
  __typename?: 'Organization';
  /** Opaque id, `organization_…`. */
  id: Scalars['ID']['output'];
  /** Whether the caller follows it; null for a visitor. */
  viewerIsFollowing?: Maybe<Scalars['Boolean']['output']>;
};

/** An organization is followed. */
export type OrganizationFollow = Follow & {
  __typename?: 'OrganizationFollow';
  /** The organization; null when it cannot be shown. */
  organization?: Maybe<Organization>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
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

export type Query = {
  __typename?: 'Query';
  /** What the caller follows, the newest first; 1,000 things at most. Refused to visitors. */
  follows?: Maybe<Array<Follow>>;
  /** What the caller was told, the newest first. Refused to visitors. */
  inbox?: Maybe<NotificationConnection>;
};


export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** The first page of what the caller was told, now and again each time there is something new. Refused to visitors. */
  inboxChanged?: Maybe<NotificationConnection>;
};


export type SubscriptionInboxChangedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type UnfollowAllInitiativesPayload = {
  __typename?: 'UnfollowAllInitiativesPayload';
  /** Why nothing was changed. */
  userErrors: Array<NotificationUserError>;
};

/** An appeal not to follow any more. */
export type UnfollowAppealInput = {
  /** Which one. */
  appealId: Scalars['ID']['input'];
};

/** What came of it. */
export type UnfollowAppealPayload = {
  __typename?: 'UnfollowAppealPayload';
  /** The appeal as the caller now sees it, followed no more. */
  appeal?: Maybe<Appeal>;
  /** Why nothing was changed. */
  userErrors: Array<NotificationUserError>;
};

/** An initiative not to follow any more. */
export type UnfollowInitiativeInput = {
  /** Which one. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of it. */
export type UnfollowInitiativePayload = {
  __typename?: 'UnfollowInitiativePayload';
  /** The initiative as the caller now sees it, followed no more. */
  initiative?: Maybe<Initiative>;
  /** Why nothing was changed. */
  userErrors: Array<NotificationUserError>;
};

/** An organization not to follow any more. */
export type UnfollowOrganizationInput = {
  /** Which one. */
  organizationId: Scalars['ID']['input'];
};

/** What came of it. */
export type UnfollowOrganizationPayload = {
  __typename?: 'UnfollowOrganizationPayload';
  /** The organization as the caller now sees it, followed no more. */
  organization?: Maybe<Organization>;
  /** Why nothing was changed. */
  userErrors: Array<NotificationUserError>;
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
  Appeal: Appeal;
  Initiative: Initiative;
  Organization: Organization;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appeal:
    ( { __typename: 'Appeal' }
    & GraphQLRecursivePick<FederationTypes['Appeal'], {"id":true}> );
  Initiative:
    ( { __typename: 'Initiative' }
    & GraphQLRecursivePick<FederationTypes['Initiative'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AllInitiativesFollow: ResolverTypeWrapper<AllInitiativesFollowModel>;
  Appeal: ResolverTypeWrapper<AppealModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AppealFollow: ResolverTypeWrapper<AppealFollowModel>;
  AppealMilestoneNotification: ResolverTypeWrapper<AppealMilestoneNotificationModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Follow: ResolverTypeWrapper<FollowModel>;
  FollowAllInitiativesPayload: ResolverTypeWrapper<Omit<FollowAllInitiativesPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['AllInitiativesFollow']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  FollowAppealInput: FollowAppealInput;
  FollowAppealPayload: ResolverTypeWrapper<Omit<FollowAppealPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['AppealFollow']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  FollowInitiativeInput: FollowInitiativeInput;
  FollowInitiativePayload: ResolverTypeWrapper<Omit<FollowInitiativePayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['InitiativeFollow']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  FollowOrganizationInput: FollowOrganizationInput;
  FollowOrganizationPayload: ResolverTypeWrapper<Omit<FollowOrganizationPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['OrganizationFollow']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  Initiative: ResolverTypeWrapper<InitiativeModel>;
  InitiativeFollow: ResolverTypeWrapper<InitiativeFollowModel>;
  InitiativeMilestoneNotification: ResolverTypeWrapper<InitiativeMilestoneNotificationModel>;
  InitiativePublishedNotification: ResolverTypeWrapper<InitiativePublishedNotificationModel>;
  MilestoneReachedNotification: ResolverTypeWrapper<MilestoneReachedNotificationModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionModel>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationErrorCode: NotificationErrorCode;
  NotificationUserError: ResolverTypeWrapper<NotificationUserErrorModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationFollow: ResolverTypeWrapper<OrganizationFollowModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UnfollowAllInitiativesPayload: ResolverTypeWrapper<Omit<UnfollowAllInitiativesPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  UnfollowAppealInput: UnfollowAppealInput;
  UnfollowAppealPayload: ResolverTypeWrapper<Omit<UnfollowAppealPayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  UnfollowInitiativeInput: UnfollowInitiativeInput;
  UnfollowInitiativePayload: ResolverTypeWrapper<Omit<UnfollowInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  UnfollowOrganizationInput: UnfollowOrganizationInput;
  UnfollowOrganizationPayload: ResolverTypeWrapper<Omit<UnfollowOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AllInitiativesFollow: AllInitiativesFollowModel;
  Appeal: AppealModel;
  ID: Scalars['ID']['output'];
  AppealFollow: AppealFollowModel;
  AppealMilestoneNotification: AppealMilestoneNotificationModel;
  DateTime: Scalars['DateTime']['output'];
  Follow: FollowModel;
  FollowAllInitiativesPayload: Omit<FollowAllInitiativesPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['AllInitiativesFollow']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
  FollowAppealInput: FollowAppealInput;
  FollowAppealPayload: Omit<FollowAppealPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['AppealFollow']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
  FollowInitiativeInput: FollowInitiativeInput;
  FollowInitiativePayload: Omit<FollowInitiativePayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['InitiativeFollow']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
  FollowOrganizationInput: FollowOrganizationInput;
  FollowOrganizationPayload: Omit<FollowOrganizationPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['OrganizationFollow']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
  Initiative: InitiativeModel;
  InitiativeFollow: InitiativeFollowModel;
  InitiativeMilestoneNotification: InitiativeMilestoneNotificationModel;
  InitiativePublishedNotification: InitiativePublishedNotificationModel;
  MilestoneReachedNotification: MilestoneReachedNotificationModel;
  Mutation: Record<PropertyKey, never>;
  Notification: NotificationModel;
  NotificationConnection: NotificationConnectionModel;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationUserError: NotificationUserErrorModel;
  Organization: OrganizationModel;
  OrganizationFollow: OrganizationFollowModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  UnfollowAllInitiativesPayload: Omit<UnfollowAllInitiativesPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['NotificationUserError']> };
  UnfollowAppealInput: UnfollowAppealInput;
  UnfollowAppealPayload: Omit<UnfollowAppealPayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
  UnfollowInitiativeInput: UnfollowInitiativeInput;
  UnfollowInitiativePayload: Omit<UnfollowInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
  UnfollowOrganizationInput: UnfollowOrganizationInput;
  UnfollowOrganizationPayload: Omit<UnfollowOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
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

export type AllInitiativesFollowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllInitiativesFollow'] = ResolversParentTypes['AllInitiativesFollow']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal'], FederationReferenceType extends FederationReferenceTypes['Appeal'] = FederationReferenceTypes['Appeal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appeal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsFollowing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AppealFollowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealFollow'] = ResolversParentTypes['AppealFollow']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppealMilestoneNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealMilestoneNotification'] = ResolversParentTypes['AppealMilestoneNotification']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FollowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Follow'] = ResolversParentTypes['Follow']> = {
  __resolveType: TypeResolveFn<'AllInitiativesFollow' | 'AppealFollow' | 'InitiativeFollow' | 'OrganizationFollow', ParentType, ContextType>;
};

export type FollowAllInitiativesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowAllInitiativesPayload'] = ResolversParentTypes['FollowAllInitiativesPayload']> = {
  follow?: Resolver<Maybe<ResolversTypes['AllInitiativesFollow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type FollowAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowAppealPayload'] = ResolversParentTypes['FollowAppealPayload']> = {
  follow?: Resolver<Maybe<ResolversTypes['AppealFollow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type FollowInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowInitiativePayload'] = ResolversParentTypes['FollowInitiativePayload']> = {
  follow?: Resolver<Maybe<ResolversTypes['InitiativeFollow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type FollowOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowOrganizationPayload'] = ResolversParentTypes['FollowOrganizationPayload']> = {
  follow?: Resolver<Maybe<ResolversTypes['OrganizationFollow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative'], FederationReferenceType extends FederationReferenceTypes['Initiative'] = FederationReferenceTypes['Initiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Initiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsFollowing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InitiativeFollowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeFollow'] = ResolversParentTypes['InitiativeFollow']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeMilestoneNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativeMilestoneNotification'] = ResolversParentTypes['InitiativeMilestoneNotification']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativePublishedNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativePublishedNotification'] = ResolversParentTypes['InitiativePublishedNotification']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneReachedNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReachedNotification'] = ResolversParentTypes['MilestoneReachedNotification']> = {
  __resolveType: TypeResolveFn<'AppealMilestoneNotification' | 'InitiativeMilestoneNotification', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  followAllInitiatives?: Resolver<Maybe<ResolversTypes['FollowAllInitiativesPayload']>, ParentType, ContextType>;
  followAppeal?: Resolver<Maybe<ResolversTypes['FollowAppealPayload']>, ParentType, ContextType, RequireFields<MutationFollowAppealArgs, 'input'>>;
  followInitiative?: Resolver<Maybe<ResolversTypes['FollowInitiativePayload']>, ParentType, ContextType, RequireFields<MutationFollowInitiativeArgs, 'input'>>;
  followOrganization?: Resolver<Maybe<ResolversTypes['FollowOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationFollowOrganizationArgs, 'input'>>;
  unfollowAllInitiatives?: Resolver<Maybe<ResolversTypes['UnfollowAllInitiativesPayload']>, ParentType, ContextType>;
  unfollowAppeal?: Resolver<Maybe<ResolversTypes['UnfollowAppealPayload']>, ParentType, ContextType, RequireFields<MutationUnfollowAppealArgs, 'input'>>;
  unfollowInitiative?: Resolver<Maybe<ResolversTypes['UnfollowInitiativePayload']>, ParentType, ContextType, RequireFields<MutationUnfollowInitiativeArgs, 'input'>>;
  unfollowOrganization?: Resolver<Maybe<ResolversTypes['UnfollowOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationUnfollowOrganizationArgs, 'input'>>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  __resolveType: TypeResolveFn<'AppealMilestoneNotification' | 'InitiativeMilestoneNotification' | 'InitiativePublishedNotification', ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationUserError'] = ResolversParentTypes['NotificationUserError']> = {
  code?: Resolver<ResolversTypes['NotificationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsFollowing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OrganizationFollowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationFollow'] = ResolversParentTypes['OrganizationFollow']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  follows?: Resolver<Maybe<Array<ResolversTypes['Follow']>>, ParentType, ContextType>;
  inbox?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryInboxArgs, 'first'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  inboxChanged?: SubscriptionResolver<Maybe<ResolversTypes['NotificationConnection']>, "inboxChanged", ParentType, ContextType, RequireFields<SubscriptionInboxChangedArgs, 'first'>>;
};

export type UnfollowAllInitiativesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowAllInitiativesPayload'] = ResolversParentTypes['UnfollowAllInitiativesPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type UnfollowAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowAppealPayload'] = ResolversParentTypes['UnfollowAppealPayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type UnfollowInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowInitiativePayload'] = ResolversParentTypes['UnfollowInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type UnfollowOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowOrganizationPayload'] = ResolversParentTypes['UnfollowOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AllInitiativesFollow?: AllInitiativesFollowResolvers<ContextType>;
  Appeal?: AppealResolvers<ContextType>;
  AppealFollow?: AppealFollowResolvers<ContextType>;
  AppealMilestoneNotification?: AppealMilestoneNotificationResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Follow?: FollowResolvers<ContextType>;
  FollowAllInitiativesPayload?: FollowAllInitiativesPayloadResolvers<ContextType>;
  FollowAppealPayload?: FollowAppealPayloadResolvers<ContextType>;
  FollowInitiativePayload?: FollowInitiativePayloadResolvers<ContextType>;
  FollowOrganizationPayload?: FollowOrganizationPayloadResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeFollow?: InitiativeFollowResolvers<ContextType>;
  InitiativeMilestoneNotification?: InitiativeMilestoneNotificationResolvers<ContextType>;
  InitiativePublishedNotification?: InitiativePublishedNotificationResolvers<ContextType>;
  MilestoneReachedNotification?: MilestoneReachedNotificationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationUserError?: NotificationUserErrorResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationFollow?: OrganizationFollowResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UnfollowAllInitiativesPayload?: UnfollowAllInitiativesPayloadResolvers<ContextType>;
  UnfollowAppealPayload?: UnfollowAppealPayloadResolvers<ContextType>;
  UnfollowInitiativePayload?: UnfollowInitiativePayloadResolvers<ContextType>;
  UnfollowOrganizationPayload?: UnfollowOrganizationPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
