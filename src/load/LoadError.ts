type Nothing = Record<never, never>
export type LoadRefusals = {
  /** What is gone, or belongs to another municipality: tell the person, do not retry. */
  'NOT_FOUND/documentGone': Nothing
  'NOT_FOUND/documentTemplate': Nothing
  'NOT_FOUND/unit': Nothing
  /** What was stored at hand-in is of a later version than this program reads: nothing is lost; install the later program. */
  'STORED_INPUT/newer': { stored: number; known: number }
  /** What was stored at hand-in cannot be read; `place` says where. Restore the document from a backup. */
  'STORED_INPUT/broken': { place: string }
  /** A file that a row names is not where files are stored, or is not the one that was kept: fetch it from a backup. */
  FILE_GONE: { id: string }
  /** The object store does not answer, or refuses: ask again in a while. The file may well be there. */
  STORE_AWAY: { id: string }
}
export type LoadRefusal = keyof LoadRefusals
const statuses = { NOT_FOUND: 404, STORED_INPUT: 500, FILE_GONE: 503, STORE_AWAY: 503 } as const
type Code = keyof typeof statuses
type Given<R extends LoadRefusal> = keyof LoadRefusals[R] extends never ? [] : [details: LoadRefusals[R]]

/** Data that cannot be gathered. Told as a command's refusals are, by the sentence of its code and reason. */
export class LoadError<R extends LoadRefusal = LoadRefusal> extends Error {
  override readonly name = 'LoadError'
  readonly refusal: R
  readonly code: Code
  /** What a route answers with. */
  readonly status: number
  readonly details: LoadRefusals[R]
  constructor(refusal: R, ...[details]: Given<R>) {
    super(details ? `${refusal} ${JSON.stringify(details)}` : refusal)
    this.refusal = refusal
    this.code = refusal.split('/')[0] as Code
    this.status = statuses[this.code]
    this.details = details ?? ({} as LoadRefusals[R])
  }
}
