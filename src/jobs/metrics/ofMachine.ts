import type { Payload } from 'payload'
import { type Health, healthForAll } from '../health.ts'
import { roomIn, storedIn } from '../probes.ts'
import { gauge, type Metric, type Value } from './metric.ts'

const parts = ({ ok, database, saving, storing, queue, pdf }: Health): Value[] => {
  const told = { all: ok, database: database === 'ok', saving: saving === 'ok', storing: storing === 'ok' }
  const rest = { queue: queue === 'ok', pdf: pdf === 'ready' || pdf === 'idle' }
  return Object.entries({ ...told, ...rest }).map(([part, good]) => [`{part="${part}"}`, good ? 1 : 0])
}
/** What the machine has left, and what health says. */
export const ofMachine = async (payload: Payload): Promise<Metric[]> => {
  const { free, size } = await roomIn(storedIn(payload)).catch(() => ({ free: 0, size: 0 }))
  return [
    gauge('healthy', '1 where /api/halsa says that a part is well.', parts(await healthForAll(payload))),
    gauge('disk_free_bytes', 'Room left where files are stored.', free),
    gauge('disk_size_bytes', 'Size of the disk that files are stored on.', size),
    gauge('memory_bytes', 'Memory that this process has of the machine.', process.memoryUsage().rss),
  ]
}
