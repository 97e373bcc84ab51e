import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))

/** What a package carries beside the server: each command as one file that needs nothing but Node (`src/cli/package.ts`). */
export default {
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node24',
    emptyOutDir: false,
    copyPublicDir: false,
    rollupOptions: {
      input: { backup: path.join(here, 'backup.ts'), restore: path.join(here, 'restore.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'commands-[hash].js' },
    },
  },
  ssr: { noExternal: true as const },
}
