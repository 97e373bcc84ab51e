type Told = { $metadata?: { attempts?: number }; cause?: unknown }

/**
 * The object store did not answer, or not this time: its client took the error for one that passes, and tried again in
 * vain. A store that refuses (no such bucket, no right, full) is asked once.
 */
export const isStoreAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { $metadata, cause } = error as Told
  return ($metadata?.attempts ?? 0) > 1 || isStoreAway(cause)
}
