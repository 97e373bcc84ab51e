import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
const own: Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>> = json('package.json')
const named: Record<string, string> = { ...own.dependencies, ...own.devDependencies }

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const sourcesIn = (patterns: string[], exclude: string[] = []) =>
  globSync(patterns, { cwd: root, exclude }).map((file) => readFileSync(path.join(root, file), 'utf8'))
/** Packages that these sources import, types too. */
const importedBy = (sources: string[]) =>
  new Set(
    sources
      .flatMap((source) => ts.preProcessFile(source, true, true).importedFiles)
      .map(({ fileName }) => fileName)
      .filter((name) => !/^([.#/]|@payload-config$)/.test(name) && !isBuiltin(name))
      .map(packageOf),
  )
const everything = sourcesIn(['{src,test,seeds,bench}/**/*.{ts,tsx,js}', '*.ts'])
const program = importedBy(
  sourcesIn(['{src,seeds}/**/*.{ts,tsx,js}', '{payload,next}.config.ts'], ['**/*.test.*', 'src/cli/buildKit.ts']),
)
const imported = importedBy(everything)

const isReadByPath = (name: string) =>
  everything.some((text) => text.includes(`'${name}/`) || text.includes(`'node_modules/${name.split('/')[0]}`))
/** Imported, read by path, called by a script, wanted by a package we use, or the types of one. */
const isUsed = (name: string): boolean => {
  const { bin = {} } = json(`node_modules/${name}/package.json`)
  const commands = typeof bin === 'string' ? [name] : Object.keys(bin)
  return (
    imported.has(name) ||
    isReadByPath(name) ||
    Object.values(own.scripts).some((script) => commands.includes(script.split(' ')[0] ?? '')) ||
    Object.keys(named).some((other) => name in (json(`node_modules/${other}/package.json`).peerDependencies ?? {})) ||
    name === '@types/node' ||
    (name.startsWith('@types/') && imported.has(name.slice('@types/'.length)))
  )
}

describe('packages', () => {
  it('of Payload bear one version, but for the storage adapter, which has none of it yet', () => {
    const installed = globSync('node_modules/**/@payloadcms/*/package.json', { cwd: root, exclude: ['**/.next/**'] })
    const versions = installed.map((file) => json(file) as { name: string; version: string })
    expect(new Set(versions.map(({ name }) => name)).size).toBe(versions.length)
    const own = json('node_modules/payload/package.json').version
    const others = versions.filter(({ version }) => version !== own)
    expect(others.map(({ name }) => name).sort()).toEqual([
      '@payloadcms/plugin-cloud-storage',
      '@payloadcms/storage-s3',
    ])
  })
  it('are all used', () => {
    expect(Object.keys(named).filter((name) => !isUsed(name))).toEqual([])
  })
  it('are all named: those of the program, and no others, among dependencies', () => {
    expect([...imported].filter((name) => !named[name])).toEqual([])
    expect([...program].filter((name) => !own.dependencies[name])).toEqual([])
    const testsOnly = [...imported].filter((name) => !program.has(name))
    expect(testsOnly.filter((name) => own.dependencies[name] && !isReadByPath(name))).toEqual([])
  })
  it('are pinned exactly', () => {
    expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })
})

/** Terms under which all this may be used, changed and passed on by a municipality, open or not. */
const accepted = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Apache 2.0',
  'BlueOak-1.0.0',
]
/** Accepted for what they are named for here, with the reason. */
const exceptions: Record<string, RegExp> = {
  'OFL-1.1': /^@fontsource\//, // typefaces, see NOTICE
  'SEE LICENSE IN README.md AND LICENSE': /^dejavu-fonts-ttf$/, // Bitstream Vera, see NOTICE
  'LGPL-3.0-or-later': /^@img\/sharp-/, // libvips, a shared library that is not changed
  'CC-BY-4.0': /^caniuse-lite$/, // data for Next's builds
  'Python-2.0': /^argparse$/, // permissive, in words of its own
  'PSF-2.0': /^argparse$/, // the same, as its newer version calls it
  'MIT License': /^xml-escape$/, // MIT, written out
  Zlib: /^pako$/, // as free as MIT
  WTFPL: /^truncate-utf8-bytes$/, // permissive, in words of its own
}
/** Tools may be weak copyleft as well: they are not passed on. */
const acceptedInTools = [...accepted, 'MPL-2.0']

type Locked = { license?: string; dev?: boolean; optional?: boolean }
/** What a package says of its terms; undefined for one that is not installed here, as those of another platform. */
const licenceOf = (tree: string, place: string, { license }: Locked): string | undefined => {
  if (license) return license
  const file = path.join(tree, place, 'package.json')
  if (!existsSync(file)) return undefined
  const about: { license?: string; licenses?: { type: string }[] } = JSON.parse(readFileSync(file, 'utf8'))
  // A list is how it was written before 2014; some still do.
  return about.license ?? about.licenses?.map(({ type }) => type).join(' AND ') ?? 'none'
}
const allows = (expression: string, name: string, terms: string[]): boolean => {
  const fits = (term: string) => terms.includes(term) || exceptions[term]?.test(name) === true
  const bare = expression.replace(/^\((.*)\)$/, '$1')
  if (fits(expression)) return true
  return bare.includes(' OR ') ? bare.split(' OR ').some(fits) : bare.split(' AND ').every(fits)
}

/** Packages of an installed tree whose terms we cannot pass on, or know nothing of. */
const refusedIn = (tree: string): string[] => {
  const lock = JSON.parse(readFileSync(path.join(tree, 'package-lock.json'), 'utf8'))
  const packages: [string, Locked][] = Object.entries(lock.packages)
  return packages.flatMap(([place, locked]) => {
    const name = place.replace(/^.*node_modules\//, '')
    const licence = licenceOf(tree, place, locked)
    if (!place || licence === undefined) return []
    return allows(licence, name, locked.dev ? acceptedInTools : accepted) ? [] : [`${name}: ${licence}`]
  })
}

describe('licences', () => {
  it('of every package that is passed on, and of every tool, are accepted', () => {
    expect(refusedIn(root)).toEqual([])
  })
  it('of a kind we have not thought about is refused', () => {
    expect(allows('GPL-3.0-only', 'some-package', accepted)).toBe(false)
    expect(allows('LGPL-3.0-or-later', 'some-package', accepted)).toBe(false)
    expect(allows('(MPL-2.0 OR Apache-2.0)', 'some-package', accepted)).toBe(true)
  })
  it('that are bad are found in an installed tree: in the lock, in the package itself, or nowhere', () => {
    const tree = mkdtempSync(path.join(tmpdir(), 'licences-'))
    const install = (name: string, about: object) => {
      mkdirSync(path.join(tree, 'node_modules', name), { recursive: true })
      writeFileSync(path.join(tree, 'node_modules', name, 'package.json'), JSON.stringify({ name, ...about }))
    }
    const packages: Record<string, Locked> = {
      '': {},
      'node_modules/free': { license: 'MIT' },
      'node_modules/in-the-lock': { license: 'GPL-3.0-only' },
      'node_modules/in-itself': {},
      'node_modules/nowhere': {},
      'node_modules/tool': { license: 'MPL-2.0', dev: true },
      'node_modules/weak': { license: 'MPL-2.0' },
      'node_modules/elsewhere': { optional: true },
    }
    writeFileSync(path.join(tree, 'package-lock.json'), JSON.stringify({ packages }))
    install('in-itself', { license: 'AGPL-3.0-or-later' })
    install('nowhere', {})
    try {
      const refused = ['in-the-lock: GPL-3.0-only', 'in-itself: AGPL-3.0-or-later', 'nowhere: none', 'weak: MPL-2.0']
      expect(refusedIn(tree)).toEqual(refused)
    } finally {
      rmSync(tree, { recursive: true })
    }
  })
})
