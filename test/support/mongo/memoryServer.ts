import type { MongoServer } from './MongoServer.ts'

type Memory = {
  MongoMemoryServer: { create: () => Promise<{ getUri: () => string; stop: () => Promise<unknown> }> }
}

/** mongodb-memory-server where somebody has installed it and it can download a mongod. Not a dependency of ours. */
export const memoryServer = async (): Promise<MongoServer> => {
  const name = 'mongodb-memory-server'
  const { MongoMemoryServer } = (await import(/* @vite-ignore */ name)) as Memory
  const server = await MongoMemoryServer.create()
  return { uri: server.getUri().replace(/\/$/u, ''), name, stop: async () => void (await server.stop()) }
}
