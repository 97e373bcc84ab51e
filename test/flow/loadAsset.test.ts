import { expect, it, vi } from 'vitest'
import { loadAsset } from '#load/loadAsset.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase('images of a municipality', (database) => {
  it('ask the database for nothing until one is asked for, so that no answer is left that nobody awaits', async () => {
    const { payload } = database()
    const find = vi.spyOn(payload, 'find')
    try {
      const load = loadAsset(payload, 'lillköping')
      expect(find).not.toHaveBeenCalled()
      expect(await load('00000000-0000-4000-8000-000000000000')).toBeUndefined()
      expect(find).toHaveBeenCalledOnce()
    } finally {
      find.mockRestore()
    }
  })
})
