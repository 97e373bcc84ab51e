import { describe, expect, it } from 'vitest'
import { danglingReferences } from '#commands/template/danglingReferences.ts'
import { tellFault } from '#commands/template/tellFault.ts'
import type { TemplateContent } from '#document/input/input.ts'

const content = (text: string): TemplateContent => ({
  title: 'Plan',
  language: 'sv',
  layout: 'report',
  sections: [
    { sectionKey: 'inledning', kind: 'section', title: 'Inledning', blocks: [] },
    {
      sectionKey: 'resultat',
      kind: 'section',
      title: 'Resultat',
      blocks: [
        { blockType: 'richText', blockKey: 'b1', title: 'Text', content: { root: { children: [{ text }] } } },
        { blockType: 'table', blockKey: 'b2', rows: [{ key: 'matematik', label: 'Matematik' }] },
      ],
    },
  ],
})

describe('references of a template', () => {
  it('may point at its sections, blocks, rows and items of a repeated section', () => {
    const text = 'Se {{ref:inledning}}, {{ ref: b2 }}, {{ref:matematik}} och {{ref:resultat@åk3}}. {{läsår}}'
    expect(danglingReferences(content(text))).toEqual([])
  })
  it('are named with their block when they lead nowhere', () => {
    const [fault, ...rest] = danglingReferences(content('Se {{ref:bplan}}, och igen {{ref:bplan}}.'))
    expect(rest).toEqual([])
    expect(fault).toMatchObject({ code: 'DANGLING_REFERENCE', sectionKey: 'resultat', blockKey: 'b1' })
    expect(fault && tellFault(fault, 'sv')).toContain('{{ref:bplan}} i ”Text” i avsnittet ”Resultat”')
  })
})
