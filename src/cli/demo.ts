import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { closePdfService } from '#render/pdf/service.ts'
import { formats } from '#render/renderDocument.ts'
import { seeds } from '#seeds/index.ts'
import { demoPassword, loadSeed } from '#seeds/loadSeed.ts'
import { finish, progress } from './boot.ts'
import { findDocuments } from './findDocuments.ts'
import { startQuietly } from './startQuietly.ts'
import { waitForServer } from './waitForServer.ts'
import { writeDocument } from './writeDocument.ts'

const admin = { email: 'admin@demo.example', password: demoPassword }

/** Loads every seed and writes its finished documents. The database is closed before the server opens it. */
const makeDocuments = async (out: string) => {
  const { boot } = await import('./boot.ts')
  const payload = await boot()
  for (const [name, open] of Object.entries(seeds)) {
    await loadSeed(payload, await open(), progress)
    for (const document of await findDocuments(payload, name)) {
      const written = await writeDocument(payload, document.id, formats, out)
      progress(`${written.files[0]} (+ docx, html), ${written.pages} sidor, ${Math.round(written.milliseconds)} ms`)
      for (const fault of [...written.problems, ...written.findings]) {
        progress(`  ! ${fault.message}`)
        if (!('severity' in fault) || fault.severity === 'error') process.exitCode = 1
      }
    }
  }
  await closePdfService()
  await payload.destroy()
}

const logins = async (base: string) => {
  const people = (await Promise.all(Object.values(seeds).map((open) => open()))).flatMap((seed) =>
    seed.users
      .slice(0, 3)
      .map((user) => `  ${user.email.padEnd(38)} ${user.role.padEnd(18)} ${seed.municipality.name}`),
  )
  process.stdout.write(`
Klart. Servern är igång, avsluta med Ctrl+C.

  Skolornas sidor    ${base}/
  Administration     ${base}/admin
  Färdiga dokument   out/

  Alla lösenord är   ${demoPassword}
  ${admin.email.padEnd(38)} platformAdmin      alla kommuner
${people.join('\n')}

`)
}

/** `npm run demo [-- --no-serve] [--port 3000]`: build, migrate, seed, render, serve. */
await finish(async () => {
  const { values } = parseArgs({
    options: {
      'no-serve': { type: 'boolean', default: false },
      port: { type: 'string', default: '3000' },
      out: { type: 'string', default: 'out' },
    },
  })
  const base = `http://127.0.0.1:${values.port}`
  Object.assign(process.env, { NODE_ENV: 'production', ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password })
  // Links in the finished documents lead to where this demo is served.
  process.env.SERVER_URL ??= base
  progress('Bygger webbplatsen i bakgrunden, läser in exempelkommunerna')
  const build = startQuietly('next', ['build'])
  const waiting = setInterval(
    () => progress('Väntar på att webbplatsen ska byggas (det tar en till fem minuter)'),
    30_000,
  )
  build.done.then(
    () => clearInterval(waiting),
    () => clearInterval(waiting),
  )
  process.once('SIGTERM', build.stop)
  try {
    await Promise.all([build.done.then(() => progress('Webbplatsen är byggd')), makeDocuments(values.out)])
  } finally {
    // A seed that fails ends the demo, and with it the build that nobody will use.
    build.stop()
  }
  if (values['no-serve']) return
  const server = spawn('next', ['start', '--hostname', '127.0.0.1', '--port', values.port], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  await waitForServer(`${base}/logga-in`, { report: progress })
  await logins(base)
  await new Promise((resolve) => server.on('exit', resolve))
})
