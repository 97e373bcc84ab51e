import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Missing, unlessCi } from './Missing.ts'
import { run } from './run.ts'

const VERSION = '1.28.2'
const ARTIFACT = `org.verapdf.apps:greenfield-apps:${VERSION}`
const DIRECTORY = join(import.meta.dirname, '../../.cache/judges')
const JAR = join(DIRECTORY, `greenfield-apps-${VERSION}.jar`)

/** PDF/UA-1, PDF/A-2a, PDF/A-3a. */
export type Profile = 'ua1' | '2a' | '3a'

/** Why veraPDF cannot judge on this machine, or nothing when it can (and always nothing in CI). */
export async function missingVeraPdf(): Promise<Missing> {
  return unlessCi(await findVeraPdf())
}

/**
 * Lets veraPDF, the independent judge, look at files.
 *
 * @returns the failed rules per file (absolute path), as `clause-test` (`7.1-3`); an empty list is a pass
 * @throws Error when Java or veraPDF is missing, or a file got no verdict
 */
export async function judgePdf(paths: string[], profile: Profile): Promise<Record<string, string[]>> {
  const files = paths.map((path) => resolve(path))
  const reason = await findVeraPdf()
  if (reason) throw new Error(reason)
  const args = ['-cp', JAR, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', profile, '--format', 'text', '-v', ...files]
  const { stdout, stderr } = await run('java', args, { timeoutMs: 60_000 + files.length * 20_000 })
  const verdicts: Record<string, string[]> = {}
  let current: string[] | undefined
  for (const line of stdout.split('\n')) {
    const file = files.find((path) => line.startsWith(`PASS ${path} `) || line.startsWith(`FAIL ${path} `))
    if (file) {
      current = line.startsWith('PASS') ? [] : ['']
      verdicts[file] = current
    } else if (current && /^\s+FAIL /.test(line)) current.push(line.trim().slice('FAIL '.length))
  }
  for (const file of files) if (!verdicts[file]) throw new Error(`no verdict on ${file}: ${stdout}${stderr}`)
  return Object.fromEntries(Object.entries(verdicts).map(([file, rules]) => [file, named(rules)]))
}

/** The rules without the mark for "failed"; a failure without a rule (a file that cannot be parsed) gets a name. */
function named(rules: string[]): string[] {
  const failed = rules.filter(Boolean)
  return rules.length > 0 && failed.length === 0 ? ['unreadable'] : failed
}

async function findVeraPdf(): Promise<string | undefined> {
  const java = await run('java', ['-version'])
  if (java.code !== 0) return 'veraPDF needs Java, which is not installed'
  if (existsSync(JAR)) return undefined
  await mkdir(DIRECTORY, { recursive: true })
  const work = await mkdtemp(join(DIRECTORY, 'fetch-'))
  try {
    const args = ['-q', '-B', 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${work}`]
    const maven = await run('mvn', args, { timeoutMs: 300_000 })
    if (maven.code === -1) return 'veraPDF is fetched with Maven, which is not installed'
    if (maven.code !== 0) return `veraPDF could not be fetched with Maven: ${maven.stdout.slice(0, 200)}`
    await rename(join(work, `greenfield-apps-${VERSION}.jar`), JAR)
    return undefined
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
