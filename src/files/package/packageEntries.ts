import { sortKey } from '#document/text/sortKey.ts'
import { type PackedDocument, type PackedFile, packedFormats } from './PackedDocument.ts'

/** A file by its place in the ZIP. */
export type PackageEntry = PackedFile & { path: string }

const folders = { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint' }

/** Two documents of one name stand beside each other: the second is `… (2).pdf`. */
const numbered = (names: string[]): string[] =>
  names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => sortKey(other) === sortKey(name)).length
    return before === 0 ? name : `${name} (${before + 1})`
  })

export const byUnit = (packed: readonly PackedDocument[]): PackedDocument[] =>
  packed.toSorted((a, b) => a.unit.localeCompare(b.unit, 'sv') || (a.document < b.document ? -1 : 1))

/** The files of a package, a folder for each format, in Swedish order: the same list gives the same ZIP, byte for byte. */
export const packageEntries = (packed: readonly PackedDocument[]): PackageEntry[] => {
  const documents = byUnit(packed)
  const names = numbered(documents.map(({ name }) => name))
  return packedFormats.flatMap((format) =>
    documents.flatMap(({ files }, at) => {
      const file = files[format]
      return file ? [{ ...file, path: `${folders[format]}/${names[at]}.${format}` }] : []
    }),
  )
}
