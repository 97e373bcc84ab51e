import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { type AssemblyBlock, checkBlocks, createRegistry, type KitVersion, kitVersion } from '#blocks/kit/index.ts'
import { writeDocument } from '#cli/writeDocument.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { formOf } from '#document/answer/formOf.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { payloadBlock } from '#plugins/assembly/payloadBlock.ts'
import { closePdfService } from '#render/pdf/service.ts'
import { pagesOf, squeeze } from '../coverage/pdfText.ts'
import { readDocx } from '../docx/readDocx.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { make, makeWorld, saveId } from '../flow/world.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { packageOfHowTo } from './howTo.ts'

const root = path.join(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'block-package-'))
const run = (command: string, args: string[], cwd: string) => {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'development' } })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  }
}

/** The how-to's example in an empty folder: the packed kit and its peers from the registry, compiled by its own `tsc`. */
const build = async (): Promise<AssemblyBlock> => {
  run(process.execPath, ['src/cli/buildKit.ts'], root)
  const [{ filename }] = JSON.parse(run('npm', ['pack', './dist/kit', '--json', '--pack-destination', folder], root))
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const files = {
    ...packageOfHowTo(),
    'package.json': JSON.stringify({
      name: 'wellbeing-block',
      version: '1.0.0',
      private: true,
      type: 'module',
      dependencies: {
        'kvalitetsdokument-kit': `file:./${filename}`,
        zod: dependencies.zod,
        payload: dependencies.payload,
      },
      devDependencies: { typescript: devDependencies.typescript },
    }),
    // Declarations that lead nowhere would be `any` and let everything pass; then these three would be no errors.
    'src/wrong.ts': [
      "import { defineBlock } from 'kvalitetsdokument-kit'",
      "import { answerOf } from 'kvalitetsdokument-kit/answers'",
      "import { paragraph } from 'kvalitetsdokument-kit/nodes'",
      '// @ts-expect-error',
      'export const block = () => defineBlock({ slug: 1 })',
      '// @ts-expect-error',
      "export const answer = () => answerOf({ why: 'text' })",
      '// @ts-expect-error',
      "export const node = () => paragraph({ blockKey: 'b' }, 'text')",
      '',
    ].join('\n'),
  }
  mkdirSync(path.join(folder, 'src'))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  run(process.execPath, ['node_modules/typescript/bin/tsc'], folder)
  const block = await import(pathToFileURL(path.join(folder, 'dist/block.js')).href)
  return block.default
}

describe('a block of another package, by the how-to', () => {
  let wellbeing: AssemblyBlock
  let database: TestDatabase
  beforeAll(async () => {
    wellbeing = await build()
    database = await startDatabase('sqlite', { blocks: [...coreBlocks, ...testBlocks, wellbeing] })
  }, 600_000)
  afterAll(async () => {
    await closePdfService()
    await database?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('knows nothing of ours but the kit', () => {
    const kit = path.join(folder, 'node_modules/kvalitetsdokument-kit')
    const imports = globSync('**/*.{js,d.ts}', { cwd: kit })
      .flatMap((file) => [...readFileSync(path.join(kit, file), 'utf8').matchAll(/from '([^'.#][^']*)'/g)])
      .map(([, name]) => name)
    expect([...new Set(imports)].sort()).toEqual(['big.js', 'payload', 'zod'])
  })
  it('passes the check, from the kit it was given and from ours', () => {
    const own = `import { checkBlocks } from 'kvalitetsdokument-kit'; import block from './dist/block.js'; checkBlocks([block])`
    run(process.execPath, ['--input-type=module', '--eval', own], folder)
    expect(() => checkBlocks([...coreBlocks, wellbeing])).not.toThrow()
  })
  it('has its own admin fields beside those of every block', () => {
    const names = payloadBlock(wellbeing).fields.map((field) => ('name' in field ? field.name : field.type))
    expect(names).toEqual(expect.arrayContaining(['title', 'question', 'required', 'blockKey']))
  })
  it('is registered, answered, and comes out in PDF and Word', async () => {
    const { payload } = database
    const { people, units, municipality } = await makeWorld(payload)
    const templateId = await make(payload, 'templates', {
      municipality,
      title: 'Kvalitetsdokument {{schoolYear}}',
      language: 'sv',
      layout: 'report',
      sections: [
        {
          sectionKey: 's',
          kind: 'section',
          title: 'Hur vi har det',
          blocks: [{ blockType: 'wellbeing', blockKey: 'w', question: 'Hur har personalen på {{unit}} det?' }],
        },
      ],
      _status: 'published',
    })
    const { editionId } = await publishEdition(people.strategist, { templateId })
    const { documentIds } = await distribute(people.strategist, {
      editionId,
      schoolYear: 2023,
      unitIds: [units.ek],
      deadline: '2024-06-14',
    })
    const documentId = String(documentIds[0])
    const input = await loadComposeInput(payload, documentId, { audience: 'internal' })
    expect(formOf(registryOf(payload), input)[0]?.items[0]?.form?.fields).toMatchObject([
      { key: 'why', field: { label: 'Hur har personalen på Ekskolan det?', required: true } },
    ])
    await saveAnswer(people.head, {
      documentId,
      instanceKey: 'w',
      saveId: saveId(),
      changes: [{ path: ['why'], value: 'Vi har blivit fler.' }],
    })
    const { files, problems } = await writeDocument(payload, documentId, ['pdf', 'docx'], path.join(folder, 'out'))
    expect(problems).toEqual([])
    const [pdf = '', docx = ''] = files
    for (const text of [
      (await pagesOf(readFileSync(pdf))).join(' '),
      squeeze(JSON.stringify(readDocx(readFileSync(docx)))),
    ])
      for (const part of ['Hur har personalen på Ekskolan det?', 'Vi har blivit fler.'])
        expect(text).toContain(squeeze(part))
  })
  it('that was built with a kit that does not fit is refused, with both versions', () => {
    const { version, tree } = kitVersion
    const built = (kit: KitVersion) => ({ ...wellbeing, kit })
    const register = (block: object) => () => createRegistry([...coreBlocks, block as AssemblyBlock])
    for (const kit of [
      { version: '0.9.0', tree },
      { version: '1.99.0', tree },
      { version, tree: tree - 1 },
    ])
      expect(register(built(kit))).toThrow(
        `"wellbeing" was built with kit ${kit.version} (tree ${kit.tree}); this program has kit ${version} (tree ${tree})`,
      )
    const { kit: _, ...unknown } = wellbeing
    expect(register(unknown)).toThrow(/of unknown version/)
    expect(register(built({ version: version.replace(/\d+$/, '99'), tree }))).not.toThrow()
  })
  it('is refused twice', () => {
    expect(() => createRegistry([...coreBlocks, wellbeing, wellbeing])).toThrow(/"wellbeing"/)
    expect(() => checkBlocks([wellbeing, wellbeing])).toThrow(/wellbeing: two block types have this slug/)
  })
})
