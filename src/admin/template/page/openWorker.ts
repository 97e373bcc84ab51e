import type { FromPage, ToPage } from './messages.ts'

/** The page's worker as a port. */
export const openWorker = () => {
  const worker = new Worker(new URL('./pageWorker.ts', import.meta.url), { type: 'module' })
  return {
    postMessage: (message: ToPage) => worker.postMessage(message),
    listen: (heard: (message: FromPage) => void) => {
      worker.onmessage = ({ data }: MessageEvent<FromPage>) => heard(data)
    },
    close: () => worker.terminate(),
  }
}
