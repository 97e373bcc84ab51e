/** A unique index refused the row: another request made it first. Payload says so as a validation error on both databases. */
export const isUniqueError = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (error.name === 'ValidationError') return true
  return /unique|duplicate key/i.test(`${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`)
}
