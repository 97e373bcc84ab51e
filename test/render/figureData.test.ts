import { expect, it } from 'vitest'
import { fixture } from '#blocks/figures/chart/fixture.ts'
import { documentOf, outputsOf, section } from '../capabilities/documentOf.ts'

const caption = 'Nöjdhet 2022/23'

it('says a figure’s caption once: the table of its data is named by it, and shows none of its own', async () => {
  const chart = { ...fixture.config, blockKey: 'chart', blockType: 'chart', showData: true }
  const { tree } = documentOf([section('Resultat', [chart])], {
    answers: { chart: { value: fixture.answer, rev: 1 } },
  })
  const { html, word } = await outputsOf(tree)
  const figure = /<div class="figure-block">.*<\/table>/s.exec(html)?.[0] ?? ''
  const [, name] = /<table [^>]*aria-labelledby="([^"]+)"/.exec(figure) ?? []
  expect(figure).not.toContain('<caption')
  expect(figure).toMatch(new RegExp(`<figcaption id="${name}">.*Nöjdhet`))
  expect(figure.match(/Nöjdhet/g)).toHaveLength(1)

  expect(word.paragraphs.filter(({ text }) => text.includes(caption)).map(({ style }) => style)).toEqual([
    'FigureCaption',
  ])
  expect(word.tables.map(({ caption: name }) => name)).toContain(caption)
})
