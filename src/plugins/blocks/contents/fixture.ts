import type { BlockFixture } from '../defineBlock.ts'

export const fixture: BlockFixture = { config: { heading: 'Innehållsförteckning F-9', depth: '2' } }
