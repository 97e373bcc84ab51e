import type { Payload } from 'payload'
import { type Metric, written } from './metric.ts'
import { ofDatabase } from './ofDatabase.ts'
import { ofMachine } from './ofMachine.ts'
import { printing, requests } from './ofProcess.ts'

/**
 * What this process has done and what waits in the database, as Prometheus reads it (text format 0.0.4). A database that is
 * gone takes away what is counted there, and nothing else.
 */
export const metrics = async (payload: Payload): Promise<string> => {
  const stored = await ofDatabase(payload).catch((): Metric[] => [])
  const all = [...printing(), ...requests(), ...stored, ...(await ofMachine(payload))]
  return all.map(written).join('')
}
