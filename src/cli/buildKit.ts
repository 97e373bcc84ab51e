import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { kitVersion } from '#blocks/kit/index.ts'

/**
 * `npm run kit` builds `dist/kit`, the package that a block outside this repository is written against: the kit's one
 * door, and what a block needs of the document. Nothing of Payload, the database or the renderers is in it.
 */
const doors = {
  '.': 'plugins/blocks/kit/index',
  './answers': 'document/answer/answer',
  './block': 'document/block',
  './checks': 'document/answer/checkFields',
  './form': 'document/answer/form',
  './needs': 'document/input/needs',
  './nodes': 'document/tree/nodes',
  './place': 'document/input/input',
  './swedish': 'document/text/swedish',
  './tree': 'document/tree/tree',
  './values': 'document/answer/value',
}

const root = path.join(import.meta.dirname, '../..')
const out = path.join(root, 'dist/kit')

/** Imports between rooms stay `#room/….ts`, which the package's own `imports` lead to what was built: TS2877 warns of just that. */
const LEFT_AS_WRITTEN = 2877

const compile = () => {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noEmit: false,
      incremental: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      stripInternal: true,
      rootDir: 'src',
      outDir: out,
    },
    root,
  )
  const program = ts.createProgram(
    Object.values(doors).map((door) => path.join(root, 'src', `${door}.ts`)),
    options,
  )
  const faults = ts.getPreEmitDiagnostics(program).filter(({ code }) => code !== LEFT_AS_WRITTEN)
  if (faults.length > 0)
    throw new Error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    )
  program.emit()
}

const built = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.js` })

const description = () => {
  const { license, engines, dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return {
    name: 'kvalitetsdokument-kit',
    version: kitVersion.version,
    description: 'What a block type for Kvalitetsdokument is written against',
    license,
    type: 'module',
    sideEffects: false,
    engines,
    exports: {
      ...Object.fromEntries(Object.entries(doors).map(([door, file]) => [door, built(file)])),
      './package.json': './package.json',
    },
    imports: { '#document/*.ts': built('document/*') },
    dependencies: { 'big.js': dependencies['big.js'] },
    // The application's own: a block's settings are Payload fields, its answers Zod schemas.
    peerDependencies: { payload: `^${dependencies.payload}`, zod: `^${dependencies.zod}` },
  }
}

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
compile()
writeFileSync(path.join(out, 'package.json'), `${JSON.stringify(description(), null, 2)}\n`)
cpSync(path.join(root, 'LICENSE'), path.join(out, 'LICENSE'))
cpSync(path.join(root, 'docs/how-to-add-a-block.md'), path.join(out, 'README.md'))
console.log(`dist/kit: ${description().name} ${kitVersion.version}`)
