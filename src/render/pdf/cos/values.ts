/**
 * The object types of a PDF file (ISO 32000-1, 7.3) as plain JavaScript values.
 *
 * Numbers, booleans and null are themselves, arrays are arrays, dictionaries are maps from the name without its
 * solidus. Strings keep the token they were written with, so that an untouched string is written back unchanged.
 */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfStream | PdfDict | PdfValue[]

export class PdfDict extends Map<string, PdfValue> {}

/** A name without its solidus; compare with {@link nameOf}, not by identity. */
export class PdfName {
  readonly name: string
  constructor(value: string) {
    this.name = value
  }
}

/** A string as its token, delimiters included: `(text)` or `<FEFF0041>`. */
export class PdfString {
  readonly token: string
  constructor(token: string) {
    this.token = token
  }
}

/** A reference to an indirect object. Chromium writes generation 0 only, and so do we. */
export class PdfRef {
  readonly num: number
  constructor(num: number) {
    this.num = num
  }
}

/** A stream with its bytes as they stand in the file, that is, still encoded by the filters of `dict`. */
export class PdfStream {
  readonly dict: PdfDict
  readonly data: Uint8Array
  constructor(dict: PdfDict, data: Uint8Array) {
    this.dict = dict
    this.data = data
  }
}

const names = new Map<string, PdfName>()

/** A name object for a name that stands in our code; made once. Names read from a file are not kept: they are endless. */
export function name(value: string): PdfName {
  let found = names.get(value)
  if (!found) {
    found = new PdfName(value)
    names.set(value, found)
  }
  return found
}

/** The text of a name object, or nothing when the value is no name. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return value instanceof PdfName ? value.name : undefined
}

/** A dictionary from an object literal; undefined entries are left out. */
export function dict(entries: Record<string, PdfValue | undefined>): PdfDict {
  const made = new PdfDict()
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) made.set(key, value)
  return made
}
