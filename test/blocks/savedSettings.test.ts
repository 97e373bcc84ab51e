import { beforeAll, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import type { RawBlock } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import { makeMunicipality, type TestMunicipality } from '../application/municipality.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { allBlocks } from './allBlocks.ts'

const tools = { rich: text, plain: (value: string) => value }

/** What a designer saves must be what the block reads: Payload adds ids and nulls, and drops what it has no field for. */
forEachDatabase('settings saved in a template', (database) => {
  let here: TestMunicipality
  beforeAll(async () => {
    here = await makeMunicipality(database().payload, 'block')
  })
  const save = async (blocks: RawBlock[]): Promise<RawBlock[]> => {
    const template = await database().payload.create({
      collection: 'templates',
      draft: true,
      depth: 0,
      data: {
        municipality: here.id,
        title: 'Alla block',
        sections: [{ title: 'Ett', kind: 'section', blocks }],
      },
    })
    return (template.sections?.[0]?.blocks ?? []) as unknown as RawBlock[]
  }

  it.each(allBlocks.map(({ slug }) => slug))('of %s make the same document as before', async (slug) => {
    const block = allBlocks.find((one) => one.slug === slug)
    if (!block) throw new Error(`no block ${slug}`)
    const { config, answer, data = {} } = block.fixture
    // A picture must be one that there is.
    const pictures = ['image', 'picture'].filter((name) => Object.hasOwn(config as object, name))
    const wanted = {
      ...config,
      ...Object.fromEntries(pictures.map((name) => [name, here.media])),
      blockType: slug,
      blockKey: 'block',
    }
    const [stored] = await save([wanted])
    const place = fixturePlace(block.fixture.place)
    const run = (raw: RawBlock) => block.compose({ ...raw, blockKey: 'block' }, answer, data, place, tools)
    expect(run(stored as RawBlock)).toEqual(run(wanted))
  })
  it('get keys for rows and columns that have none', async () => {
    const [block] = await save([
      {
        blockKey: '',
        blockType: 'table',
        columns: [{ label: 'Svar' }],
        rows: [{ label: 'Svenska' }, { label: 'Svenska' }],
      },
    ])
    expect(block).toMatchObject({ columns: [{ key: 'svar' }], rows: [{ key: 'svenska' }, { key: 'svenska-2' }] })
  })
})
