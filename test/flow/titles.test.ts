import { describe, expect, it } from 'vitest'
import { titleFor, titleForAll } from '#commands/distribution/titles.ts'
import type { MunicipalityFacts } from '#load/loadMunicipality.ts'

const facts = {
  name: 'Lillköpings kommun',
  key: 'lillkoping',
  roles: { nämnd: 'Skolnämnden' },
  vocabulary: { notation: { schoolYear: '2022/23', term: 'VT-23' } },
} as unknown as MunicipalityFacts
const around = { language: 'sv' as const, facts, schoolYear: 2022 }
const forAll = (title: string) => titleForAll(title, around)

describe('titles of what is sent out', () => {
  it('leave the single unit out of a title for many', () => {
    expect(forAll('Kvalitetsarbete – {{enhet}} {{läsår}}')).toBe('Kvalitetsarbete – 2022/23')
    expect(forAll('Kvalitetsarbete {{läsår}}, {{unit}}')).toBe('Kvalitetsarbete 2022/23')
    expect(forAll('{{enhet}}: plan {{läsår.nästa}}')).toBe('plan 2023/24')
    expect(forAll('Plan – {{område}}, {{rektor}} – {{år}}')).toBe('Plan – 2023')
    expect(forAll('Följ-upp i {{kommun}}, {{nämnd}}')).toBe('Följ-upp i Lillköpings kommun, Skolnämnden')
    expect(forAll('{{enhet}}')).toBe('Lillköpings kommun')
  })
  it('name the unit in each document', () => {
    const snapshot = { id: '1', key: 'as', name: 'Ås skola', kind: 'school' as const }
    const unit = { snapshot: { ...snapshot, ancestors: [], schoolForms: [], grades: [] }, roles: {} }
    expect(titleFor('Kvalitetsarbete – {{enhet}} {{läsår}}', unit, around)).toBe('Kvalitetsarbete – Ås skola 2022/23')
  })
})
