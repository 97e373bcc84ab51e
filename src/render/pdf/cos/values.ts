/**
 * The object types of a PDF file (ISO 32000-1, 7.3) as plain JavaScript values.
 *
 * Numbers, booleans and null are themselves, arrays are arrays, dictionaries have keys without the solidus. Strings keep the token they were written with, so that an untouched string is written back unchanged.
 */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfStream | PdfDict | PdfValue[]

/**
 * A dictionary, used like a map. Kept as one flat array: a file has tens of thousands, nearly all with fewer than eight
 * entries, and as many real maps cost more in garbage collection than everything else together (measured).
 */
export class PdfDict {
  private readonly items: (string | PdfValue)[] = []

  get(key: string): PdfValue | undefined {
    const at = this.indexOf(key)
    return at < 0 ? undefined : (this.items[at + 1] as PdfValue)
  }

  has(key: string): boolean {
    return this.indexOf(key) >= 0
  }

  set(key: string, value: PdfValue): void {
    const at = this.indexOf(key)
    if (at < 0) this.items.push(key, value)
    else this.items[at + 1] = value
  }

  /** As `set`, for a key that is known not to be there: a dictionary of ten thousand destinations is not searched. */
  append(key: string, value: PdfValue): void {
    this.items.push(key, value)
  }

  delete(key: string): void {
    const at = this.indexOf(key)
    if (at >= 0) this.items.splice(at, 2)
  }

  *[Symbol.iterator](): Generator<[key: string, value: PdfValue]> {
    for (let i = 0; i < this.items.length; i += 2) yield [this.items[i] as string, this.items[i + 1] as PdfValue]
  }

  private indexOf(key: string): number {
    for (let i = 0; i < this.items.length; i += 2) if (this.items[i] === key) return i
    return -1
  }
}

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
