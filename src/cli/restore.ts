import { parseArgs } from 'node:util'
import { OperatorError } from '#database/OperatorError.ts'
import { readPlaces } from '#env'
import { restoreBackup } from './archive/restoreBackup.ts'
import { finish } from './finish.ts'

/**
 * `npm run restore -- FILE.tar.gz [--replace]` (in a package `node restore.js …`), with the server's own environment,
 * while the server is stopped. The server brings an older database up to date when it starts.
 */
await finish(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  })
  const [archive] = positionals
  if (!archive)
    throw new OperatorError('USAGE', {
      sv: 'Ange säkerhetskopian: npm run restore -- FIL.tar.gz [--replace]',
      en: 'Name the backup: npm run restore -- FILE.tar.gz [--replace]',
    })
  const givenSecret = process.env.PAYLOAD_SECRET || undefined
  const { manifest, aside } = await restoreBackup(readPlaces(), archive, { replace: values.replace, givenSecret })
  process.stdout.write(
    `${archive} (${manifest.made}, ${manifest.database}): ${manifest.entries.length} filer/files tillbaka/restored.\n`,
  )
  if (manifest.bucket)
    process.stdout.write(`Filerna ligger i bucket ${manifest.bucket} / files are in the bucket ${manifest.bucket}.\n`)
  if (aside) process.stdout.write(`Det som fanns ligger i / what was there lies in ${aside}\n`)
})
