/** What is gone, or belongs to another municipality: tell the person, do not retry. */
export type LoadRefusal = 'NOT_FOUND/documentGone' | 'NOT_FOUND/documentTemplate' | 'NOT_FOUND/unit'

/** Data that cannot be gathered. Told as a command's refusals are, by the sentence of its code and reason. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly refusal: LoadRefusal
  readonly code = 'NOT_FOUND'
  /** What a route answers with. */
  readonly status = 404
  readonly details = {}
  constructor(refusal: LoadRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}
