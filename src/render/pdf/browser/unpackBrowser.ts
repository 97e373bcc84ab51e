import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { runtimeFile } from '../../runtimeFile.ts'

/**
 * The path of the browser that comes with `@sparticuz/chromium`, unpacked at first use (2 s, 209 MB in the temporary
 * directory, one copy per version).
 *
 * The package's own `executablePath()` takes a half-written file for a finished one when two processes start at the same
 * time; here the file gets its name when it is complete. Linux on x64 only: elsewhere nothing is returned.
 */
export async function unpackBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const description = runtimeFile('browser', 'package.json')
  if (!existsSync(description)) return undefined
  const { version } = JSON.parse(readFileSync(description, 'utf8')) as { version: string }
  const directory = join(tmpdir(), `kvalitetsdokument-chromium-${version}-${process.getuid?.() ?? 0}`)
  const target = join(directory, 'chromium')
  if (existsSync(target)) return target
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const work = await mkdtemp(join(directory, 'unpack-'))
  try {
    const half = join(work, 'chromium')
    await pipeline(
      createReadStream(runtimeFile('browser', 'bin', 'chromium.br')),
      createBrotliDecompress({ chunkSize: 1 << 21 }),
      createWriteStream(half),
    )
    await chmod(half, 0o700)
    await rename(half, target)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return target
}
