import type { Seed } from './Seed.ts'

/** Every seed by its folder, loaded only when wanted. */
export const seeds: Record<string, () => Promise<Seed>> = {
  huddinge: async () => (await import('./huddinge/seed.ts')).seed,
  svenljunga: async () => (await import('./svenljunga/seed.ts')).seed,
  sodertalje: async () => (await import('./sodertalje/seed.ts')).seed,
  resultatdagar: async () => (await import('./resultatdagar/seed.ts')).seed,
  'skolverket-sbs': async () => (await import('./skolverket-sbs/seed.ts')).seed,
}

/** Documents of kinds that the five sources have none of, made to try what settings can do; not part of the demo. */
export const designed: Record<string, () => Promise<Seed>> = {
  tillsynsbeslut: async () => (await import('./tillsynsbeslut/seed.ts')).seed,
  broschyr: async () => (await import('./broschyr/seed.ts')).seed,
  namndrapport: async () => (await import('./namndrapport/seed.ts')).seed,
}
