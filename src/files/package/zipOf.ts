import { Zip, ZipPassThrough } from 'fflate'

export type ZipFile = { path: string; bytes: () => Promise<Uint8Array> }
/** What stands in a ZIP beside the bytes: a head, a check after them, a line in the directory; and the directory's end. */
const around = (path: string) => 30 + 16 + 46 + 2 * Buffer.byteLength(path)
const ending = 22
/** Sizes and places have 32 bits, the number of files 16. */
export const mostBytes = 2 ** 32 - 1

/** How large the ZIP of these will be, before it is written. */
export const zipSize = (files: { path: string; size: number }[]): number =>
  files.reduce((sum, { path, size }) => sum + size + around(path), ending)

/**
 * A ZIP as it is written, with one file in memory at a time. Nothing is packed closer: PDF and Word are so already. The same
 * files and time give the same bytes, so that a download that broke off can go on where it was.
 */
export async function* zipOf(files: Iterable<ZipFile> | AsyncIterable<ZipFile>, at: Date): AsyncGenerator<Uint8Array> {
  const written: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    written.push(chunk)
  })
  for await (const { path, bytes } of files) {
    const entry = new ZipPassThrough(path)
    entry.mtime = at
    zip.add(entry)
    entry.push(new Uint8Array(await bytes()), true)
    yield* written.splice(0)
  }
  zip.end()
  yield* written.splice(0)
}

/** The rest of a stream of bytes, after the first `skip`. */
export async function* after(chunks: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let left = skip
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk
    left = Math.max(0, left - chunk.length)
  }
}
