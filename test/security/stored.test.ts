import { inspect } from 'node:util'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { checkValue } from '#commands/document/answers/checkValue.ts'
import { templateData } from '#commands/template/templateData.ts'
import { withoutValues } from '#database/quietErrors.ts'
import { answerOf, richText } from '#document/answer/answer.ts'
import { inlineText, interpolate } from '#document/text/variables.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { restAs } from '../support/rest.ts'

const link = (url: string, type = 'link') => ({
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type, url, fields: { url }, children: [{ type: 'text', text: 'Läs mer' }] }] },
    ],
  },
})

describe('a token', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'adopted.constructor', 'measure:constructor'])(
    '{{%s}} prints no part of the program, and is told of',
    (name) => {
      const problems: string[] = []
      const onProblem = (message: string) => problems.push(message)
      const printed = inlineText(interpolate(`{{${name}}}`, { variables: {}, language: 'sv', values: {}, onProblem }))
      expect(printed).not.toMatch(/function|native|object Object/u)
      if (!name.startsWith('measure')) expect(problems).toHaveLength(1)
    },
  )
})

forEachDatabase(
  'what is stored',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const upload = (data: Buffer, name: string, mimetype: string) =>
      database().payload.create({
        collection: 'media',
        data: { municipality: world.municipality, alt: 'Skolan' },
        file: { data, name, mimetype, size: data.length },
      })

    it('loses where and by whom a picture was taken, and what is larger than paper', async () => {
      const photo = await sharp({ create: { width: 5000, height: 100, channels: 3, background: '#1f4e79' } })
        .withExif({ IFD0: { Artist: 'Anna Andersson' }, IFD3: { GPSLatitude: '59/1 19/1 0/1', GPSLatitudeRef: 'N' } })
        .jpeg()
        .toBuffer()
      expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('Anna Andersson')
      const kept = await upload(photo, 'skolan.jpg', 'image/jpeg')
      expect([kept.width, kept.height]).toEqual([4000, 80])
      const { staticDir } = database().payload.collections.media.config.upload
      const stored = await sharp(`${staticDir}/${kept.filename}`).metadata()
      expect([stored.exif, stored.xmp, stored.iptc]).toEqual([undefined, undefined, undefined])
    })

    it('is named after what it is, not after what it says', async () => {
      const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } })
        .png()
        .toBuffer()
      const kept = await upload(png, 'evil.html', 'text/html')
      expect([kept.filename?.endsWith('.png'), kept.mimeType]).toEqual([true, 'image/png'])
      const page = Buffer.from('<!doctype html><script>alert(1)</script>')
      await expect(upload(page, 'evil.png', 'image/png')).rejects.toThrow()
    })

    it('refuses a picture that would unpack to gigabytes, by its first bytes', async () => {
      const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
        .png()
        .toBuffer()
      await expect(upload(bomb, 'stor.png', 'image/png')).rejects.toMatchObject({
        status: 400,
        message: expect.stringContaining('9000 × 9000'),
      })
    })

    it.each([
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//langt-bort.example',
      'java\nscript:alert(1)',
    ])('has no link to %s, by the form or by the API', async (url) => {
      const schema = answerOf({ body: richText({ label: 'Text' }) })
      expect(() => checkValue(schema, {}, { body: link(url) }, [['body']])).toThrow('Läs mer')
      expect(() => checkValue(schema, {}, { body: link('https://skolverket.se') }, [['body']])).not.toThrow()
      const template = { municipality: world.municipality, title: 'Mall', language: 'sv', layout: 'report' } as const
      const sections = [{ kind: 'section', title: 'Ett', blocks: [{ blockType: 'richText', content: link(url) }] }]
      await expect(
        database().payload.create({
          collection: 'templates',
          data: templateData({ ...template, sections }),
          draft: true,
        }),
      ).rejects.toMatchObject({ status: 400, data: { code: 'UNSAFE_LINK' } })
    })

    it.each(['where[name][near]=1,2', 'where[id][near]=x', 'where[name][within]=x', 'where[or]=x', 'sort=nothing'])(
      'is asked for in a way that makes no sense: %s is refused or answered, never a fault of the server',
      async (query) => {
        const data = { email: 'fragar@skolan.example', name: 'Frågar', password: 'kanot-ullhav-trapets-mygga' }
        const { payload, uri } = database()
        const known = await payload.find({ collection: 'users', where: { email: { equals: data.email } } })
        if (known.totalDocs === 0) await payload.create({ collection: 'users', data: { ...data, platformAdmin: true } })
        const { token } = await payload.login({ collection: 'users', data })
        expect((await restAs(payload, uri, token)('GET', `/units?${query}`)).status).toBeLessThan(500)
        expect((await restAs(payload, uri, token)('GET', '/goals/versions')).status).toBe(404)
      },
    )

    it('is not in the log when the database fails: no hash, no address, no text', async () => {
      const { payload, kind } = database()
      const lines: string[] = []
      const secrets = ['hemlig-hash-0123456789', 'anna.andersson@skolan.example']
      const data = {
        email: secrets[1],
        name: 'Anna',
        hash: secrets[0],
        salt: secrets[0],
        updatedAt: kind === 'sqlite' ? { no: 'date' } : 'no date',
      }
      const failures = await Promise.allSettled([
        payload.db.create({ collection: 'users', data: { ...data, id: { not: 'an id' } } }),
        payload.db.updateOne({
          collection: 'users',
          where: { email: { equals: secrets[1] } },
          data: { ...data, nothing: { $such: 1 } },
        }),
      ])
      for (const failure of failures)
        if (failure.status === 'rejected') {
          // As the console and the logger write it.
          lines.push(
            inspect(failure.reason, { depth: 9 }),
            String(failure.reason?.stack),
            JSON.stringify(failure.reason),
          )
        }
      if (kind === 'sqlite') expect(lines.join('')).toContain('Failed query')
      for (const secret of secrets) expect(lines.join('')).not.toContain(secret)
    })
  },
  { blocks: [...coreBlocks, ...testBlocks] },
)

it('takes the values out of what MongoDB says of a key that is taken', () => {
  const error = Object.assign(new Error('E11000 duplicate key error index: email_1 dup key: { email: "anna@x.se" }'), {
    keyValue: { email: 'anna@x.se' },
  })
  expect(JSON.stringify([String((withoutValues(error) as Error).stack), error])).not.toContain('anna')
})
