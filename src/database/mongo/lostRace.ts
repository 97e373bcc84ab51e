type Told = { code?: unknown; name?: unknown; cause?: unknown; hasErrorLabel?: (label: string) => boolean }

/**
 * Two wrote the same row at once and MongoDB let one of them through, or the server changed in the middle: nothing of the
 * transaction was kept, and the same may be done again. Code 112 is WriteConflict.
 */
export const isLostRace = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { code, cause, hasErrorLabel } = error as Told
  return code === 112 || hasErrorLabel?.call(error, 'TransientTransactionError') === true || isLostRace(cause)
}

/** The server took the order to keep a transaction, and what it did with it never came back: it may be told again. */
export const isUnknownEnd = (error: unknown): boolean =>
  error instanceof Error && (error as Told).hasErrorLabel?.call(error, 'UnknownTransactionCommitResult') === true

/** By name: mongoose has its own of the first. */
const away = /^Mongo(ose)?ServerSelection|^MongoNetwork|^(Mongo)?PoolCleared|^MongoNotConnected/u
/** What the driver lets through as Node tells it: a connection that broke while it was written to. */
const broken = ['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT']

/** The server does not answer. What could be done once more, the driver has done. */
export const isAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { code, cause } = error as Told
  return away.test(error.name) || broken.includes(String(code)) || isAway(cause)
}
