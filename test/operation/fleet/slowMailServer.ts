import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Taken = { to: string; id: string }
export type SlowMailServer = { url: string; taken: Taken[]; stop: () => Promise<void> }

/**
 * A mail server that takes its time, as real ones do, so that there is a while in which the sender can be killed. It keeps
 * whose each reminder was; receipts, of what the seed hands in, come as well.
 */
export const slowMailServer = async (milliseconds: number): Promise<SlowMailServer> => {
  const taken: Taken[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      simpleParser(stream)
        .then(async ({ messageId = '', subject = '' }) => {
          if (subject.startsWith('Påminnelse')) {
            await sleep(milliseconds)
            taken.push({ to: envelope.rcptTo[0]?.address ?? '', id: messageId })
          }
          done()
        })
        .catch(done)
    },
  })
  // A sender that was killed is no error of the server's.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
