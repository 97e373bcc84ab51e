import { createServer } from 'vite'

/** Serves the page with all fields on a free loopback port. No configuration of the project's own is read. */
export const serveHarness = async () => {
  const server = await createServer({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    cacheDir: '../../../node_modules/.vite-harness',
    server: { host: '127.0.0.1', port: 0, fs: { allow: ['../../..'] } },
  })
  await server.listen()
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() }
}
