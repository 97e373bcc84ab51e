import { expect, it } from 'vitest'
import { fixture } from '#blocks/structure/documentControl/fixture.ts'
import { documentOf, outputsOf, section } from '../capabilities/documentOf.ts'

it('prints boxes to tick as a list without bullets, on the page and in Word', async () => {
  const control = { ...fixture.config, blockKey: 'control', blockType: 'documentControl' }
  const { tree } = documentOf([section('Om dokumentet', [control])])
  const { html, word } = await outputsOf(tree)
  expect(html).toMatch(/<ul class="list unmarked" role="list"[^>]*>\s*<li>☐ modell<\/li>/)
  expect(html).toMatch(/\.list\.unmarked \{[^}]*list-style: none/)

  const xml = (path: string) => word.xml(path)
  const boxes = (xml('word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((one) => /☐|☒/.test(one))
  expect(boxes).toHaveLength(4)
  for (const box of boxes) {
    const [, list] = /<w:numId w:val="(\d+)"/.exec(box) ?? []
    const [, kind] =
      new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(xml('word/numbering.xml')) ?? []
    const levels = new RegExp(`<w:abstractNum w:abstractNumId="${kind}".*?</w:abstractNum>`, 's')
    const [first] = levels.exec(xml('word/numbering.xml'))?.[0].match(/<w:lvl .*?<\/w:lvl>/s) ?? []
    expect(first).toContain('<w:numFmt w:val="none"/>')
    expect(first).not.toContain('<w:lvlText')
  }
})
