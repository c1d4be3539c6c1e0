import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Notification as NotificationModel } from '../domain/notification.js';
import type { InboxPage as InboxPageModel } from '../store/inbox-pages.js';
import type { Follow as FollowModel, Reference as ReferenceModel } from '../domain/follow.js';
import type { Refusal as RefusalModel } from '../domain/refusal.js';
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

export type Appeal = {
  __typename?: 'Appeal';
  /** Opaque id, `appeal_…`. */
  id: Scalars['ID']['output'];
  /** Whether the caller follows it; null for a visitor. */
  viewerIsFollowing?: Maybe<Scalars['Boolean']['output']>;
};

/** What a person asked to be told about. */
export type Follow = {
  __typename?: 'Follow';
  /** The appeal, when it is one. */
  appeal?: Maybe<Appeal>;
  /** The initiative, when it is one. */
  initiative?: Maybe<Initiative>;
  /** The organization, when it is one. */
  organization?: Maybe<Organization>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Kind of thing followed. */
  subject: FollowSubject;
};

/** Something to follow. */
export type FollowInput = {
  /** Which one; left out for ALL_INITIATIVES. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of thing. */
  subject: FollowSubject;
};

/** What came of following. */
export type FollowPayload = {
  __typename?: 'FollowPayload';
  /** What is followed now. */
  follow?: Maybe<Follow>;
  /** Why it is not. */
  userErrors: Array<NotificationUserError>;
};

/** Something that people can follow. */
export type FollowSubject =
  /** Every initiative that is published. */
  | 'ALL_INITIATIVES'
  /** One appeal: the milestones it passes. */
  | 'APPEAL'
  /** One initiative. */
  | 'INITIATIVE'
  /** One organization: what it publishes. */
  | 'ORGANIZATION';

export type Initiative = {
  __typename?: 'Initiative';
  /** Opaque id, `initiative_…`. */
  id: Scalars['ID']['output'];
  /** Whether the caller follows it; null for a visitor. */
  viewerIsFollowing?: Maybe<Scalars['Boolean']['output']>;
};

/** An initiative was published. */
export type InitiativePublishedNotification = Notification & {
  __typename?: 'InitiativePublishedNotification';
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id, `notification_…`. */
  id: Scalars['ID']['output'];
  /** The initiative. */
  initiative?: Maybe<Initiative>;
};

/** Signatures or supports passed a milestone. */
export type MilestoneReachedNotification = Notification & {
  __typename?: 'MilestoneReachedNotification';
  /** The appeal, when it is one. */
  appeal?: Maybe<Appeal>;
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id, `notification_…`. */
  id: Scalars['ID']['output'];
  /** The initiative, when it is one. */
  initiative?: Maybe<Initiative>;
  /** The number that was reached. */
  milestone: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Asks to be told about something. Following again is no error. */
  follow?: Maybe<FollowPayload>;
  /** Asks not to be told any more. Not having followed is no error. */
  unfollow?: Maybe<UnfollowPayload>;
};


export type MutationFollowArgs = {
  input: FollowInput;
};


export type MutationUnfollowArgs = {
  input: UnfollowInput;
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
  /** The id is missing, or is not one of such a thing. */
  | 'ID_INVALID'
  /** All initiatives are followed without an id. */
  | 'ID_NOT_WANTED'
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
  /** What the caller follows, the newest first. Refused to visitors. */
  follows?: Maybe<Array<Follow>>;
  /** What the caller was told, the newest first. Refused to visitors. */
  inbox?: Maybe<NotificationConnection>;
};


export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something not to follow any more. */
export type UnfollowInput = {
  /** Which one; left out for ALL_INITIATIVES. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Kind of thing. */
  subject: FollowSubject;
};

/** What came of it. */
export type UnfollowPayload = {
  __typename?: 'UnfollowPayload';
  /** The appeal, when it is one. */
  appeal?: Maybe<Appeal>;
  /** What was followed, as it is now; absent for ALL_INITIATIVES. */
  initiative?: Maybe<Initiative>;
  /** The organization, when it is one. */
  organization?: Maybe<Organization>;
  /** Why nothing was changed. */
  userErrors: Array<NotificationUserError>;
};



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
  Appeal: ResolverTypeWrapper<ReferenceModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Follow: ResolverTypeWrapper<FollowModel>;
  FollowInput: FollowInput;
  FollowPayload: ResolverTypeWrapper<Omit<FollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['Follow']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
  FollowSubject: FollowSubject;
  Initiative: ResolverTypeWrapper<ReferenceModel>;
  InitiativePublishedNotification: ResolverTypeWrapper<NotificationModel>;
  MilestoneReachedNotification: ResolverTypeWrapper<NotificationModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationConnection: ResolverTypeWrapper<InboxPageModel>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  NotificationErrorCode: NotificationErrorCode;
  NotificationUserError: ResolverTypeWrapper<RefusalModel>;
  Organization: ResolverTypeWrapper<ReferenceModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UnfollowInput: UnfollowInput;
  UnfollowPayload: ResolverTypeWrapper<Omit<UnfollowPayload, 'appeal' | 'initiative' | 'organization' | 'userErrors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, initiative?: Maybe<ResolversTypes['Initiative']>, organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['NotificationUserError']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appeal: ReferenceModel;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  Follow: FollowModel;
  FollowInput: FollowInput;
  FollowPayload: Omit<FollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['Follow']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
  Initiative: ReferenceModel;
  InitiativePublishedNotification: NotificationModel;
  MilestoneReachedNotification: NotificationModel;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Notification: NotificationModel;
  NotificationConnection: InboxPageModel;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  String: Scalars['String']['output'];
  NotificationUserError: RefusalModel;
  Organization: ReferenceModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  UnfollowInput: UnfollowInput;
  UnfollowPayload: Omit<UnfollowPayload, 'appeal' | 'initiative' | 'organization' | 'userErrors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, initiative?: Maybe<ResolversParentTypes['Initiative']>, organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['NotificationUserError']> };
};

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal'], FederationReferenceType extends FederationReferenceTypes['Appeal'] = FederationReferenceTypes['Appeal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appeal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsFollowing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FollowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Follow'] = ResolversParentTypes['Follow']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FollowSubject'], ParentType, ContextType>;
};

export type FollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowPayload'] = ResolversParentTypes['FollowPayload']> = {
  follow?: Resolver<Maybe<ResolversTypes['Follow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative'], FederationReferenceType extends FederationReferenceTypes['Initiative'] = FederationReferenceTypes['Initiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Initiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerIsFollowing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InitiativePublishedNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InitiativePublishedNotification'] = ResolversParentTypes['InitiativePublishedNotification']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneReachedNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReachedNotification'] = ResolversParentTypes['MilestoneReachedNotification']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  follow?: Resolver<Maybe<ResolversTypes['FollowPayload']>, ParentType, ContextType, RequireFields<MutationFollowArgs, 'input'>>;
  unfollow?: Resolver<Maybe<ResolversTypes['UnfollowPayload']>, ParentType, ContextType, RequireFields<MutationUnfollowArgs, 'input'>>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  __resolveType: TypeResolveFn<'InitiativePublishedNotification' | 'MilestoneReachedNotification', ParentType, ContextType>;
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

export type UnfollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowPayload'] = ResolversParentTypes['UnfollowPayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['NotificationUserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Appeal?: AppealResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Follow?: FollowResolvers<ContextType>;
  FollowPayload?: FollowPayloadResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativePublishedNotification?: InitiativePublishedNotificationResolvers<ContextType>;
  MilestoneReachedNotification?: MilestoneReachedNotificationResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationUserError?: NotificationUserErrorResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UnfollowPayload?: UnfollowPayloadResolvers<ContextType>;
};

