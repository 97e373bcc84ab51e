import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { lintDocx } from '#render/docx/lintDocx.ts'
import { renderDocx } from '#render/docx/renderDocx.ts'
import { stressAssets } from './stressAssets.ts'
import { stressTree } from './stressTree.ts'

let files: Record<string, Uint8Array>
beforeAll(async () => {
  files = unzipSync(await renderDocx(stressTree, { assets: stressAssets, date: new Date(0) }))
})

/** The codes found after one part of a sound file was changed; fails when the change hit nothing. */
const after = (part: string, search: string | RegExp, replacement: string): string[] => {
  const sound = strFromU8(files[part]!)
  const broken = sound.replace(search, replacement)
  expect(broken === sound, 'the change must hit').toBe(false)
  return [...new Set(lintDocx(zipSync({ ...files, [part]: strToU8(broken) })).map(({ code }) => code))]
}
const body = 'word/document.xml'

describe('our own check of Word files', () => {
  it('passes a sound file', () => {
    expect(lintDocx(zipSync(files))).toEqual([])
  })

  it.each([
    ['TITLE_MISSING', 'docProps/core.xml', /<dc:title>.*?<\/dc:title>/, '<dc:title> </dc:title>'],
    ['LANGUAGE_MISSING', 'word/styles.xml', /<w:lang [^>]*>/, ''],
    ['HEADING_SKIPPED', body, 'w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading4"'],
    ['HEADING_EMPTY', body, '<w:t xml:space="preserve">Planering</w:t></w:r><w:bookmarkEnd', '</w:r><w:bookmarkEnd'],
    ['STYLE_UNKNOWN', body, 'w:pStyle w:val="Lead"', 'w:pStyle w:val="Uppdiktad"'],
    ['TABLE_WITHOUT_HEADER', body, /<w:tblHeader[^>]*>/g, ''],
    ['TABLE_WITHOUT_DESCRIPTION', body, /<w:tblDescription [^>]*>/, ''],
    ['LAYOUT_TABLE', body, '<w:tblStyle w:val="Dokumenttabell"/>', ''],
    ['IMAGE_WITHOUT_ALT', body, ' descr="Elever läser i biblioteket"', ''],
    ['EMPTY_PARAGRAPHS', body, '</w:sectPr></w:pPr></w:p>', '</w:sectPr></w:pPr></w:p><w:p/><w:p></w:p>'],
    ['LINK_BROKEN', body, /w:anchor="[^"]+"/, 'w:anchor="borta"'],
    ['LINK_WITHOUT_TEXT', body, 'Skolverkets webbplats', ''],
  ])('finds %s', (code, part, search, replacement) => {
    expect(after(part, search, replacement)).toContain(code)
  })

  it('says so when the file is no Word file', () => {
    expect(lintDocx(new Uint8Array([1, 2, 3])).map(({ code }) => code)).toEqual(['NOT_A_DOCX'])
    expect(lintDocx(zipSync({ 'a.txt': strToU8('a') })).map(({ code }) => code)).toEqual(['NOT_A_DOCX'])
  })

  it('writes messages that say what to do, in Swedish', () => {
    const [finding] = lintDocx(new Uint8Array())
    expect(finding?.message).toMatch(/[åäö]/)
  })
})
