import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SignatureUserError as SignatureUserErrorModel } from '../models.js';
import type { Appeal as AppealModel } from '../appeals/models.js';
import type { Initiative as InitiativeModel } from '../supporting/models.js';
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

/** A text of values that people and organizations sign. */
export type Appeal = {
  __typename?: 'Appeal';
  /** How many signatures are hoped for. */
  goal: Scalars['Int']['output'];
  /** Opaque id, `appeal_…`. */
  id: Scalars['ID']['output'];
  /** Whether it can be signed. */
  isOpen: Scalars['Boolean']['output'];
  /** Milestones passed, the smallest first. */
  milestones: Array<Milestone>;
  /** Confirmed signatures; a new one shows within two seconds. */
  signatureCount: Scalars['Int']['output'];
  /** Name in addresses. */
  slug: Scalars['String']['output'];
  /** The text that is signed; languages as for the title. */
  text: Scalars['String']['output'];
  /** Title, in the reader's language (`Accept-Language`: fr or en). */
  title: Scalars['String']['output'];
  /**
   * Whether the caller has signed, at once: with her account, or with her verified address in any other way; null for a
   * visitor. Once an appeal is closed it forgets addresses, and only the account is looked at.
   */
  viewerHasSigned?: Maybe<Scalars['Boolean']['output']>;
};

/** A signature to confirm. */
export type ConfirmSignatureInput = {
  /** Token of the link. */
  token: Scalars['String']['input'];
};

/** What came of confirming. */
export type ConfirmSignaturePayload = {
  __typename?: 'ConfirmSignaturePayload';
  /** The appeal that is now signed. */
  appeal?: Maybe<Appeal>;
  /** Why it was not confirmed. */
  userErrors: Array<SignatureUserError>;
};

export type Initiative = {
  __typename?: 'Initiative';
  /** Opaque id, `initiative_…`. */
  id: Scalars['ID']['output'];
  /** People who support it; a new support shows within two seconds. */
  supportCount?: Maybe<Scalars['Int']['output']>;
  /** Whether the caller supports it, at once: with her account, or her verified address; null for a visitor. */
  viewerSupports?: Maybe<Scalars['Boolean']['output']>;
};

/** A number of signatures that was reached. */
export type Milestone = {
  __typename?: 'Milestone';
  /** The number. */
  count: Scalars['Int']['output'];
  /** When it was reached. */
  reachedAt: Scalars['DateTime']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Confirms a visitor's signature with the token of the link she was sent. Confirming again is no error. */
  confirmSignature?: Maybe<ConfirmSignaturePayload>;
  /** Signs an appeal as the signed-in caller: one click. Signing again is no error and changes nothing. */
  signAppeal?: Maybe<SignAppealPayload>;
  /**
   * Signs an appeal without an account: a message with a link goes to the address, and the signature counts once its button
   * is pressed. The answer is the same whoever signed before. A mailbox is sent five messages a day; the sixth is left out
   * without a word, since who asks may be a stranger.
   */
  signAppealAsVisitor?: Maybe<SignAppealAsVisitorPayload>;
  /** Says bravo to a published initiative as the signed-in caller. Doing so again is no error and changes nothing. */
  supportInitiative?: Maybe<SupportInitiativePayload>;
  /**
   * Takes back the signature of the signed-in caller, whether she gave it with her account or with her verified address.
   * Her name and address are erased. Doing so again is no error and changes nothing.
   */
  takeBackSignature?: Maybe<TakeBackSignaturePayload>;
  /** Takes back the support of the signed-in caller. Doing so again is no error and changes nothing. */
  takeBackSupport?: Maybe<TakeBackSupportPayload>;
  /** Takes a visitor's signature back with the token of the link she was sent. Doing so again is no error. */
  withdrawSignature?: Maybe<WithdrawSignaturePayload>;
};


export type MutationConfirmSignatureArgs = {
  input: ConfirmSignatureInput;
};


export type MutationSignAppealArgs = {
  input: SignAppealInput;
};


export type MutationSignAppealAsVisitorArgs = {
  input: SignAppealAsVisitorInput;
};


export type MutationSupportInitiativeArgs = {
  input: SupportInitiativeInput;
};


export type MutationTakeBackSignatureArgs = {
  input: TakeBackSignatureInput;
};


export type MutationTakeBackSupportArgs = {
  input: TakeBackSupportInput;
};


export type MutationWithdrawSignatureArgs = {
  input: WithdrawSignatureInput;
};

export type Query = {
  __typename?: 'Query';
  /** An appeal, by exactly one of its id and its slug; null when there is none. */
  appeal?: Maybe<Appeal>;
};


export type QueryAppealArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};

/** An appeal to sign without an account. */
export type SignAppealAsVisitorInput = {
  /** The appeal. */
  appealId: Scalars['ID']['input'];
  /** That the visitor agrees to her name and address being kept for this signature. */
  consents: Scalars['Boolean']['input'];
  /** Address that the confirmation goes to. Kept encrypted, shown to nobody. */
  email: Scalars['String']['input'];
  /** Name to sign with, at most 100 characters. Kept encrypted, shown to nobody. */
  name: Scalars['String']['input'];
};

/** What came of signing; the signature counts once it is confirmed. */
export type SignAppealAsVisitorPayload = {
  __typename?: 'SignAppealAsVisitorPayload';
  /** The appeal. */
  appeal?: Maybe<Appeal>;
  /** What is wrong with the input. */
  userErrors: Array<SignatureUserError>;
};

/** An appeal to sign. */
export type SignAppealInput = {
  /** The appeal. */
  appealId: Scalars['ID']['input'];
};

/** What came of signing. */
export type SignAppealPayload = {
  __typename?: 'SignAppealPayload';
  /** The appeal as the caller now sees it, signed or not; null when there is none. */
  appeal?: Maybe<Appeal>;
  /** Why it was not signed. */
  userErrors: Array<SignatureUserError>;
};

/** Why something was not done. */
export type SignatureErrorCode =
  /** The appeal is closed, for good. */
  | 'CLOSED'
  /** Without consent nothing can be kept. */
  | 'CONSENT_REQUIRED'
  /** This is not an e-mail address that a message can be sent to. */
  | 'EMAIL_INVALID'
  /** The provider of the caller's identity gave no verified address. */
  | 'EMAIL_UNKNOWN'
  /** What the link was about is gone: it was never confirmed in time, or was taken back. */
  | 'LINK_EXPIRED'
  /** The link was altered, or it was not made here. */
  | 'LINK_INVALID'
  /** The name holds characters that cannot be seen or that change the direction of a text, or it holds no letter. */
  | 'NAME_INVALID'
  /** The name is missing. */
  | 'NAME_REQUIRED'
  /** The name is longer than 100 characters. */
  | 'NAME_TOO_LONG'
  /** There is no such thing, or it is not public. */
  | 'NOT_FOUND'
  /** It takes no signatures at the moment; what was asked can be asked again later. */
  | 'PAUSED'
  /** The caller, or this request, asked for too many messages; tomorrow there is room again. */
  | 'TOO_MANY'
  /** Visitors of one network asked for too many messages today; who signs in is not concerned. */
  | 'TOO_MANY_FROM_NETWORK';

/** Why something was not done; nothing was changed. */
export type SignatureUserError = {
  __typename?: 'SignatureUserError';
  /** What to test for. */
  code: SignatureErrorCode;
  /** Path in the input, for example `["email"]`; empty when it is about the whole. */
  field: Array<Scalars['String']['output']>;
  /** What to show, in the reader's language. */
  message: Scalars['String']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** The appeal as it is now, and again each time its signatures have been counted; null when there is none. */
  appealCounted?: Maybe<Appeal>;
};


export type SubscriptionAppealCountedArgs = {
  id: Scalars['ID']['input'];
};

/** An initiative to support. */
export type SupportInitiativeInput = {
  /** The initiative. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of supporting. */
export type SupportInitiativePayload = {
  __typename?: 'SupportInitiativePayload';
  /** The initiative as the caller now sees it, supported or not; null when there is none. */
  initiative?: Maybe<Initiative>;
  /** Why it is not supported. */
  userErrors: Array<SignatureUserError>;
};

/** A signature to take back. */
export type TakeBackSignatureInput = {
  /** The appeal that was signed. */
  appealId: Scalars['ID']['input'];
};

/** What came of taking it back. */
export type TakeBackSignaturePayload = {
  __typename?: 'TakeBackSignaturePayload';
  /** The appeal as the caller now sees it; null when there is none. */
  appeal?: Maybe<Appeal>;
  /** Why it was not taken back. */
  userErrors: Array<SignatureUserError>;
};

/** A support to take back. */
export type TakeBackSupportInput = {
  /** The initiative that was supported. */
  initiativeId: Scalars['ID']['input'];
};

/** What came of taking it back. */
export type TakeBackSupportPayload = {
  __typename?: 'TakeBackSupportPayload';
  /** The initiative as the caller now sees it; null when there is none. */
  initiative?: Maybe<Initiative>;
  /** Why it was not taken back. */
  userErrors: Array<SignatureUserError>;
};

/** A signature to take back. */
export type WithdrawSignatureInput = {
  /** Token of the link. */
  token: Scalars['String']['input'];
};

/** What came of taking it back. */
export type WithdrawSignaturePayload = {
  __typename?: 'WithdrawSignaturePayload';
  /** The appeal that is not signed any more. */
  appeal?: Maybe<Appeal>;
  /** Why it was not taken back. */
  userErrors: Array<SignatureUserError>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Appeal:
    ( { __typename: 'Appeal' }
    & GraphQLRecursivePick<FederationTypes['Appeal'], {"id":true}> );
  Initiative:
    ( { __typename: 'Initiative' }
    & GraphQLRecursivePick<FederationTypes['Initiative'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Appeal: ResolverTypeWrapper<AppealModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ConfirmSignatureInput: ConfirmSignatureInput;
  ConfirmSignaturePayload: ResolverTypeWrapper<Omit<ConfirmSignaturePayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, userErrors: Array<ResolversTypes['SignatureUserError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Initiative: ResolverTypeWrapper<InitiativeModel>;
  Milestone: ResolverTypeWrapper<Milestone>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SignAppealAsVisitorInput: SignAppealAsVisitorInput;
  SignAppealAsVisitorPayload: ResolverTypeWrapper<Omit<SignAppealAsVisitorPayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, userErrors: Array<ResolversTypes['SignatureUserError']> }>;
  SignAppealInput: SignAppealInput;
  SignAppealPayload: ResolverTypeWrapper<Omit<SignAppealPayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, userErrors: Array<ResolversTypes['SignatureUserError']> }>;
  SignatureErrorCode: SignatureErrorCode;
  SignatureUserError: ResolverTypeWrapper<SignatureUserErrorModel>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupportInitiativeInput: SupportInitiativeInput;
  SupportInitiativePayload: ResolverTypeWrapper<Omit<SupportInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['SignatureUserError']> }>;
  TakeBackSignatureInput: TakeBackSignatureInput;
  TakeBackSignaturePayload: ResolverTypeWrapper<Omit<TakeBackSignaturePayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, userErrors: Array<ResolversTypes['SignatureUserError']> }>;
  TakeBackSupportInput: TakeBackSupportInput;
  TakeBackSupportPayload: ResolverTypeWrapper<Omit<TakeBackSupportPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversTypes['Initiative']>, userErrors: Array<ResolversTypes['SignatureUserError']> }>;
  WithdrawSignatureInput: WithdrawSignatureInput;
  WithdrawSignaturePayload: ResolverTypeWrapper<Omit<WithdrawSignaturePayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversTypes['Appeal']>, userErrors: Array<ResolversTypes['SignatureUserError']> }>;
  cacheControl__Scope: CacheControl__Scope;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Appeal: AppealModel;
  ID: Scalars['ID']['output'];
  ConfirmSignatureInput: ConfirmSignatureInput;
  ConfirmSignaturePayload: Omit<ConfirmSignaturePayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, userErrors: Array<ResolversParentTypes['SignatureUserError']> };
  DateTime: Scalars['DateTime']['output'];
  Initiative: InitiativeModel;
  Milestone: Milestone;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  SignAppealAsVisitorInput: SignAppealAsVisitorInput;
  SignAppealAsVisitorPayload: Omit<SignAppealAsVisitorPayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, userErrors: Array<ResolversParentTypes['SignatureUserError']> };
  SignAppealInput: SignAppealInput;
  SignAppealPayload: Omit<SignAppealPayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, userErrors: Array<ResolversParentTypes['SignatureUserError']> };
  SignatureUserError: SignatureUserErrorModel;
  Subscription: Record<PropertyKey, never>;
  SupportInitiativeInput: SupportInitiativeInput;
  SupportInitiativePayload: Omit<SupportInitiativePayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['SignatureUserError']> };
  TakeBackSignatureInput: TakeBackSignatureInput;
  TakeBackSignaturePayload: Omit<TakeBackSignaturePayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, userErrors: Array<ResolversParentTypes['SignatureUserError']> };
  TakeBackSupportInput: TakeBackSupportInput;
  TakeBackSupportPayload: Omit<TakeBackSupportPayload, 'initiative' | 'userErrors'> & { initiative?: Maybe<ResolversParentTypes['Initiative']>, userErrors: Array<ResolversParentTypes['SignatureUserError']> };
  WithdrawSignatureInput: WithdrawSignatureInput;
  WithdrawSignaturePayload: Omit<WithdrawSignaturePayload, 'appeal' | 'userErrors'> & { appeal?: Maybe<ResolversParentTypes['Appeal']>, userErrors: Array<ResolversParentTypes['SignatureUserError']> };
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

export type AppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appeal'] = ResolversParentTypes['Appeal'], FederationReferenceType extends FederationReferenceTypes['Appeal'] = FederationReferenceTypes['Appeal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Appeal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  goal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  signatureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerHasSigned?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ConfirmSignaturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmSignaturePayload'] = ResolversParentTypes['ConfirmSignaturePayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SignatureUserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative'], FederationReferenceType extends FederationReferenceTypes['Initiative'] = FederationReferenceTypes['Initiative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Initiative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerSupports?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmSignature?: Resolver<Maybe<ResolversTypes['ConfirmSignaturePayload']>, ParentType, ContextType, RequireFields<MutationConfirmSignatureArgs, 'input'>>;
  signAppeal?: Resolver<Maybe<ResolversTypes['SignAppealPayload']>, ParentType, ContextType, RequireFields<MutationSignAppealArgs, 'input'>>;
  signAppealAsVisitor?: Resolver<Maybe<ResolversTypes['SignAppealAsVisitorPayload']>, ParentType, ContextType, RequireFields<MutationSignAppealAsVisitorArgs, 'input'>>;
  supportInitiative?: Resolver<Maybe<ResolversTypes['SupportInitiativePayload']>, ParentType, ContextType, RequireFields<MutationSupportInitiativeArgs, 'input'>>;
  takeBackSignature?: Resolver<Maybe<ResolversTypes['TakeBackSignaturePayload']>, ParentType, ContextType, RequireFields<MutationTakeBackSignatureArgs, 'input'>>;
  takeBackSupport?: Resolver<Maybe<ResolversTypes['TakeBackSupportPayload']>, ParentType, ContextType, RequireFields<MutationTakeBackSupportArgs, 'input'>>;
  withdrawSignature?: Resolver<Maybe<ResolversTypes['WithdrawSignaturePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawSignatureArgs, 'input'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType, Partial<QueryAppealArgs>>;
};

export type SignAppealAsVisitorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAppealAsVisitorPayload'] = ResolversParentTypes['SignAppealAsVisitorPayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SignatureUserError']>, ParentType, ContextType>;
};

export type SignAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAppealPayload'] = ResolversParentTypes['SignAppealPayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SignatureUserError']>, ParentType, ContextType>;
};

export type SignatureUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureUserError'] = ResolversParentTypes['SignatureUserError']> = {
  code?: Resolver<ResolversTypes['SignatureErrorCode'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  appealCounted?: SubscriptionResolver<Maybe<ResolversTypes['Appeal']>, "appealCounted", ParentType, ContextType, RequireFields<SubscriptionAppealCountedArgs, 'id'>>;
};

export type SupportInitiativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportInitiativePayload'] = ResolversParentTypes['SupportInitiativePayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SignatureUserError']>, ParentType, ContextType>;
};

export type TakeBackSignaturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackSignaturePayload'] = ResolversParentTypes['TakeBackSignaturePayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SignatureUserError']>, ParentType, ContextType>;
};

export type TakeBackSupportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackSupportPayload'] = ResolversParentTypes['TakeBackSupportPayload']> = {
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SignatureUserError']>, ParentType, ContextType>;
};

export type WithdrawSignaturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawSignaturePayload'] = ResolversParentTypes['WithdrawSignaturePayload']> = {
  appeal?: Resolver<Maybe<ResolversTypes['Appeal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SignatureUserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Appeal?: AppealResolvers<ContextType>;
  ConfirmSignaturePayload?: ConfirmSignaturePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Initiative?: InitiativeResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SignAppealAsVisitorPayload?: SignAppealAsVisitorPayloadResolvers<ContextType>;
  SignAppealPayload?: SignAppealPayloadResolvers<ContextType>;
  SignatureUserError?: SignatureUserErrorResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupportInitiativePayload?: SupportInitiativePayloadResolvers<ContextType>;
  TakeBackSignaturePayload?: TakeBackSignaturePayloadResolvers<ContextType>;
  TakeBackSupportPayload?: TakeBackSupportPayloadResolvers<ContextType>;
  WithdrawSignaturePayload?: WithdrawSignaturePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  live?: LiveDirectiveResolver<any, any, ContextType>;
};
