/** Why a subgraph gave no answer. */
export type FailureKind =
  /** It took longer than its time limit, waiting included. */
  | 'timeout'
  /** It cannot be reached, or hung up. */
  | 'connection'
  /** It answered with a status that is no answer. */
  | 'status'
  /** What it answered is not what was asked for. */
  | 'garbage'
  /** It answers others, but does not take this request. */
  | 'refusal'
  /** Too many requests wait for it. */
  | 'busy'
  /** It failed so often that it is not asked for a while. */
  | 'open'
  /** Nobody waits for the answer any more. */
  | 'left';

const AGAINST_IT: ReadonlySet<FailureKind> = new Set(['timeout', 'connection', 'status', 'garbage']);

/** A subgraph gave no answer; the message is for operators. */
export class SubgraphFailure extends Error {
  override name = 'SubgraphFailure';
  /** Whether the same request, sent again, may well be answered. */
  readonly mayPass: boolean;

  constructor(
    readonly kind: FailureKind,
    message: string,
    options: { mayPass?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.mayPass = options.mayPass ?? false;
  }

  /** Whether it shows that the subgraph is not well. */
  get isAgainstSubgraph(): boolean {
    return AGAINST_IT.has(this.kind);
  }
}

/** Who asked has gone. */
export const hasLeft = (): SubgraphFailure => new SubgraphFailure('left', 'nobody waits any more');
