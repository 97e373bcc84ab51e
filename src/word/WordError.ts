/**
 * Why a Word file was not read:
 * - `notWord`: something else than a `.docx`, the old `.doc` included; ask for a file saved as .docx.
 * - `locked`: it has a password; ask for it without.
 * - `macros`: it carries programs; ask for it saved as an ordinary document.
 * - `tooLarge`: more, when unpacked, than a document is; nothing was unpacked beyond the limit.
 * - `tooDeep`: tables within tables beyond what anybody writes.
 * - `broken`: a part is missing or is no XML; opening and saving it in Word mends most.
 */
export const wordFaults = ['notWord', 'locked', 'macros', 'tooLarge', 'tooDeep', 'broken'] as const
export type WordFault = (typeof wordFaults)[number]

/** A file that cannot be read. It has no words; who asked says it in the reader's language. */
export class WordError extends Error {
  override readonly name = 'WordError'
  readonly fault: WordFault
  constructor(fault: WordFault, options?: ErrorOptions) {
    super(`The Word file cannot be read: ${fault}`, options)
    this.fault = fault
  }
}
