/** Why a start, a backup or a restore was refused; the comment says when, and what the operator does next. */
export type OperatorCode =
  /** The database was upgraded by a newer program than this one: install that one, or restore the copy from before. */
  | 'DATABASE_NEWER'
  /** Another process upgrades the database and was waited for in vain: start again when it is done. */
  | 'UPGRADE_RUNNING'
  /** A backup or a restore was called without, or with a wrong, argument: read the sentence. */
  | 'USAGE'
  /** The file that a backup should be written to is there already: nothing is overwritten, name another. */
  | 'EXISTS'
  /** There is no database where `DATABASE_URI` and `DATA_DIR` say: give the server's own environment. */
  | 'NO_DATABASE'
  /** MongoDB without a replica set was written to all the while: stop the server, or run it as a replica set. */
  | 'NOT_QUIET'
  /** The archive is cut, changed or no archive of ours: take another copy. Nothing was touched. */
  | 'ARCHIVE_DAMAGED'
  /** The archive is of the other kind of database than `DATABASE_URI` names. Nothing was touched. */
  | 'OTHER_DATABASE'
  /** Something is there already: restore in an empty place, or (SQLite) say `--replace`. Nothing was touched. */
  | 'NOT_EMPTY'
  /** A process has the database open: stop the server first. Nothing was touched. */
  | 'IN_USE'
  /** `PAYLOAD_SECRET` is another than the one in the archive: one-time codes could not be read. Nothing was touched. */
  | 'SECRET_DIFFERS'
  /** Another node runs, and this one or that one has its database or its files on its own disk: stop the other, or move both to MongoDB and an object store. */
  | 'SECOND_NODE'

/** For whoever runs the system, on a terminal or in a log whose reader's language nobody knows: in both. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
  readonly code: OperatorCode
  constructor(code: OperatorCode, { sv, en }: { sv: string; en: string }) {
    super(`${code}: ${sv}\n${en}`)
    this.code = code
  }
}
