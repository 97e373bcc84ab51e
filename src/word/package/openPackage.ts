import { type UnzipFileInfo, unzipSync } from 'fflate'
import { WordError } from '../WordError.ts'

/** Far above a document of 300 pages, far below what hurts. Bytes, after unpacking. */
const limits = { entries: 3000, part: 48_000_000, all: 160_000_000, media: 20_000_000 }
const isWanted = (name: string) =>
  /^(word\/[^/]+\.xml|word\/_rels\/document\.xml\.rels|customXml\/[^/]+\.xml)$/.test(name)
const isPicture = (name: string) => /^word\/media\/[^/]+\.(png|jpe?g|gif|webp)$/i.test(name)

/** The parts of a Word file by path. */
export type WordPackage = { parts: Record<string, Uint8Array>; pictures: Record<string, Uint8Array> }

/**
 * Opens the file's archive. What its directory says of sizes is judged before anything is unpacked; a directory that
 * lies gives a part cut off at the size it named, never more. Throws `WordError`.
 */
export const openPackage = (bytes: Uint8Array): WordPackage => {
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf
  if (isCompound) throw new WordError(holdsUtf16(bytes, 'EncryptedPackage') ? 'locked' : 'notWord')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WordError('notWord')
  const names: string[] = []
  let total = 0
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name)
    total += originalSize
    if (names.length > limits.entries || originalSize > limits.part || total > limits.all)
      throw new WordError('tooLarge')
    return isWanted(name) || (isPicture(name) && originalSize <= limits.media)
  }
  const files = unzip(bytes, filter)
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) throw new WordError('macros')
  if (!files['word/document.xml']) throw new WordError(names.includes('[Content_Types].xml') ? 'broken' : 'notWord')
  const chosen = (test: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => test(name)))
  return { parts: chosen(isWanted), pictures: chosen(isPicture) }
}

const unzip = (bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) => {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof WordError ? error : new WordError('broken', { cause: error })
  }
}
/** Names in a compound file are written in UTF-16. */
const holdsUtf16 = (bytes: Uint8Array, name: string) => new TextDecoder('utf-16le').decode(bytes).includes(name)
