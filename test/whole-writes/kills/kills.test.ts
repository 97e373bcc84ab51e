import { expect, it } from 'vitest'
import { killMany } from './killMany.ts'

it('loses nothing that was acknowledged, and nobody’s role, when the server is killed at work', async () => {
  const { kills, counts, lost, refused } = await killMany(6)
  expect(lost).toEqual([])
  expect(refused).toEqual([])
  expect(kills).toBe(6)
  // Something was at stake each time.
  for (const name of ['logins', 'people', 'municipalities', 'templates', 'editions', 'answers'] as const)
    expect(counts[name], name).toBeGreaterThan(0)
}, 900_000)
