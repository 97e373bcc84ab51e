import { OperatorError } from '#database/OperatorError.ts'
import { readPlaces } from '#env'
import { makeBackup } from './archive/makeBackup.ts'
import { finish } from './finish.ts'
import { programVersion } from './programVersion.ts'

/**
 * `npm run backup -- DIR|FILE.tar.gz` (in a package `node backup.js …`), with the server's own environment, while it runs
 * or not. Ends with 1 when there is no backup, with 2 when there is one and files were gone already before it was made.
 */
await finish(async () => {
  const [target] = process.argv.slice(2)
  if (!target)
    throw new OperatorError('USAGE', {
      sv: 'Ange vart säkerhetskopian ska skrivas: npm run backup -- MAPP|FIL.tar.gz',
      en: 'Say where the backup is to be written: npm run backup -- DIR|FILE.tar.gz',
    })
  const { file, manifest } = await makeBackup(readPlaces(), target, programVersion())
  const bytes = manifest.entries.reduce((sum, { size }) => sum + size, 0)
  process.stdout.write(`${file}: ${manifest.entries.length} filer/files, ${bytes} byte, ${manifest.database}\n`)
  if (manifest.bucket)
    process.stdout.write(`Filerna ligger i bucket ${manifest.bucket} / files are in the bucket ${manifest.bucket}.\n`)
  if (manifest.missing.length === 0) return
  process.stderr.write(`Saknades redan / were gone already:\n  ${manifest.missing.join('\n  ')}\n`)
  process.exitCode = 2
})
