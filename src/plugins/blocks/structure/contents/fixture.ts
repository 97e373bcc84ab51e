import type { BlockFixture } from '#blocks/kit/index.ts'

export const fixture: BlockFixture = { config: { heading: 'Innehållsförteckning F-9', depth: '2' } }
