/**
 * Data that cannot be gathered. `status` is what a route answers with.
 */
export class LoadError extends Error {
  /** NOT_FOUND: the document, edition or unit is gone or belongs to another municipality. Show the message; do not retry. */
  readonly code: 'NOT_FOUND'
  readonly status = 404
  constructor(message: string) {
    super(message)
    this.name = 'LoadError'
    this.code = 'NOT_FOUND'
  }
}
